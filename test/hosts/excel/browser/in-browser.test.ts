import { join } from 'node:path';
import { toldByPage } from '../../../support/browser-page';
import { useTemporaryFolder } from '../../../support/temporary-folder';
import type { PageReport } from './page';

const LIBRARY = require.resolve('@microsoft/office-js/dist/excel-web-16.00.debug.js');

const inFolder = useTemporaryFolder();

describe('In a browser', () => {
  test('the job kostnader goes from read to written with the library in the page', async () => {
    const report = await toldByPage<PageReport>(inFolder('.'), join(__dirname, 'page.ts'), [LIBRARY]);
    expect(report).toMatchObject({
      failure: null,
      sheets: ['Deltakere', 'Nøkler', 'Kostnader', 'Fordeling', 'Avrunding', 'Lest grunnlag'],
      requests: 4,
      errors: [],
      settings: { periode: '2018 <&> "i år"' },
    });
    expect(report.firstColumn).toEqual(
      expect.arrayContaining(['Fordeling IKT', '=Deltakere!A2', '=Deltakere!A5', 'Sum']),
    );
  }, 60_000);
});
