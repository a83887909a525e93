/** The address of the window that shows a lesson to a class. */
export const projectorFragment = "#projector";
