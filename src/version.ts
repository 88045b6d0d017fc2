import { version } from '../package.json';

/** Fordel's version, printed with every result. */
export const VERSION: string = version;
