/** Where the build has put the calculator, beside the page. */
declare const CALCULATOR_WORKER: string;

/** Looks, which the build gathers into a file of their own. */
declare module '*.css';
