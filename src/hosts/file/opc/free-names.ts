/** Of the names with a number, from 1 up, those that are free, each once. A name that is taken meanwhile is passed over. */
export function* freeNames(
  nameOf: (number: number) => string,
  isTaken: (name: string) => boolean,
): Generator<string, never> {
  for (let number = 1; ; number++) {
    const name = nameOf(number);
    if (!isTaken(name)) yield name;
  }
}
