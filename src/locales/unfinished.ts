import type { LocaleCode } from './locale';

/** What stands at the top of a result sheet while it is written, and stays there where that was interrupted. */
export const UNFINISHED: Readonly<Record<LocaleCode, string>> = {
  nb: 'Uferdig: Fordel skriver i dette arket. Blir teksten stående, kjør jobben på nytt.',
  nn: 'Uferdig: Fordel skriv i dette arket. Vert teksten ståande, køyr jobben på nytt.',
  en: 'Unfinished: Fordel is writing in this sheet. If this text stays, run the job again.',
};
