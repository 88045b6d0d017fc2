import type { nb } from './nb';

/** The texts of one language: the shape of bokmål, with other words. */
type Widened<T> = T extends string
  ? string
  : T extends (...figures: infer F) => string
    ? (...figures: F) => string
    : { readonly [K in keyof T]: Widened<T[K]> };

export type Texts = Widened<typeof nb>;
