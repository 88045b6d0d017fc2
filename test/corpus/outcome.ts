/**
 * What becomes of a workbook: taken as it is, taken with something to look at, or refused with nothing written.
 * `told` is all that is told, in its order, as `code Sheet!Cell`; the place is left out where there is none.
 */
export type Outcome =
  /** Nothing is told, or choices that Fordel made (infos) alone. */
  | { readonly kind: 'accepted'; readonly told: readonly string[] }
  | { readonly kind: 'warning'; readonly told: readonly string[] }
  | { readonly kind: 'error'; readonly told: readonly string[] };

export const accepted = (...told: readonly string[]): Outcome => ({ kind: 'accepted', told });
export const warning = (...told: readonly string[]): Outcome => ({ kind: 'warning', told });
export const error = (...told: readonly string[]): Outcome => ({ kind: 'error', told });
