import type { GridContents, GridWorkbook } from '../hosts/grid/grid-host';
import type { Fault } from '../taskpane/fault';
import type { Issue } from '../workbook/issue';
import type { Download } from './opened-workbook';

/** A workbook to begin with: the bytes of a file, or nothing yet. */
export type OpenRequest =
  | { readonly kind: 'open'; readonly bytes: Uint8Array; readonly fileName: string }
  | { readonly kind: 'empty'; readonly name: string };

/** What the page asks of the worker, which holds the file that was opened last. */
export type WorkbookRequest = OpenRequest | { readonly kind: 'download'; readonly contents: GridContents };

export type WorkbookReply =
  | { readonly kind: 'opened'; readonly name: string; readonly workbook: GridWorkbook }
  | { readonly kind: 'download'; readonly download: Download }
  /** Told to the person. */
  | { readonly kind: 'refused'; readonly issue: Issue; readonly others: readonly Issue[] }
  | { readonly kind: 'failed'; readonly fault: Fault };
