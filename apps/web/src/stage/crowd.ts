/** From so many actors on, drawing them and placing their labels take long enough to have frames of their own. */
export const crowd = 60;
