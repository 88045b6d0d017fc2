/** Where the build has put the calculator, beside the page. */
declare const CALCULATOR_WORKER: string;

/** Where it has put what holds the file of a workbook in the workbench. */
declare const WORKBOOK_WORKER: string;

/** The bytes of a workbook, laid into the page by the build. */
declare module '*.xlsx' {
  const bytes: Uint8Array;
  export default bytes;
}

/** Looks, which the build gathers into a file of their own. */
declare module '*.css';
