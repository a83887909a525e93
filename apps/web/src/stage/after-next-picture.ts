/**
 * Calls back once what is on its way has been shown: of two frames that are asked for in turn, the first still comes before
 * the picture of now. Gives how to call it off.
 */
export function afterNextPicture(task: () => void): () => void {
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(task);
  });
  return () => cancelAnimationFrame(frame);
}
