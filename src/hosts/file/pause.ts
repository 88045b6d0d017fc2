/** Lets what waits have its turn, such as a click on Cancel, in a browser as in Node. */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
