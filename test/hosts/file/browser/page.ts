import { portableDeflate } from '../../../../src/hosts/file/opc/portable-deflate';
import { tellTest } from '../../../support/tell-test';
import { type Work, workOn } from './work-in-page';

/** What the test puts into the page. */
export interface PageInput {
  readonly workbook: readonly number[];
  readonly bomb: readonly number[];
}

declare global {
  interface Window {
    input: PageInput;
  }
}

const { workbook, bomb } = window.input;
tellTest<Work>(workOn(Uint8Array.from(workbook), Uint8Array.from(bomb), portableDeflate));
