import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nodeDeflate } from '../../../../src/hosts/file/node-deflate';
import { toldByPage } from '../../../support/browser-page';
import { useTemporaryFolder } from '../../../support/temporary-folder';
import { deepBomb } from '../bad-files';
import type { PageInput } from './page';
import { type Work, workOn } from './work-in-page';

const EXAMPLE = join(__dirname, '../../../../assets/eksempler/norikt-2018.xlsx');

const inFolder = useTemporaryFolder();

test('A workbook goes from the disk and back in a browser as it does in Node', async () => {
  const [workbook, bomb] = [await readFile(EXAMPLE), deepBomb()];
  const input: PageInput = { workbook: [...workbook], bomb: [...bomb] };
  await writeFile(inFolder('input.js'), `window.input = ${JSON.stringify(input)};`);
  const inBrowser = await toldByPage<Work>(inFolder('.'), join(__dirname, 'page.ts'), [inFolder('input.js')]);
  expect(inBrowser).toEqual(await workOn(workbook, bomb, nodeDeflate));
  expect(inBrowser).toMatchObject({
    failure: null,
    sheets: ['Deltakere', 'Nøkler', 'Kostnader', 'Fordeling'],
    settings: { periode: '2018' },
    bomb: 'file.damaged',
  });
}, 60_000);
