/** Something to ask of a sheet, with about how many bytes it takes to ask. */
export interface Step {
  readonly bytes: number;
  ask(sheet: Excel.Worksheet): void;
}

/** What one call of the library takes in a request: an action, and the object that it is about. */
export const BYTES_OF_CALL = 400;

export function step(calls: number, ask: (sheet: Excel.Worksheet) => void): Step {
  return { bytes: calls * BYTES_OF_CALL, ask };
}
