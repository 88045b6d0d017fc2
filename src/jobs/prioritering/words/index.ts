import { wordsIn } from '../../../locales/locale';
import type { Widened } from '../../../locales/texts';
import { en } from './en';
import { nb } from './nb';
import { nn } from './nn';

/** The words of the job; one that a language lacks does not compile. */
export const WORDS = { nb: nb as Widened<typeof nb>, nn, en };

export const wordsOf = wordsIn(WORDS);
