import { answerWithKept } from '../../src/jobs/kept-settings';
import { kompetanse } from '../../src/jobs/kompetanse/kompetanse';
import { kostnader } from '../../src/jobs/kostnader/kostnader';
import type { Settings } from '../../src/workbook/host';
import { workbook as competence } from '../support/kompetanse';
import { workbook } from '../support/kostnader';
import { memoryHost } from '../support/memory-workbook';

async function told(kept: Settings, settings: Settings = {}): Promise<readonly string[]> {
  const snapshot = await memoryHost(workbook()).read();
  const { issues } = answerWithKept(kostnader, snapshot, { settings, sheets: [], kept });
  return issues
    .filter(({ code }) => code.startsWith('setting.kept'))
    .map(({ code, figures }) => `${code} ${JSON.stringify(Object.values(figures)[0])}`);
}

const name = (text: string) => JSON.stringify({ kind: 'text', text });

describe('A choice that is kept in the workbook', () => {
  test('is a warning where it changes the shares', async () => {
    expect(await told({ nokkel: '20/80' })).toEqual([`setting.kept-decides ${name('nokkel')}`]);
  });

  test('is told where it changes nothing, or the run makes it itself', async () => {
    expect(await told({ enhet: 'øre' })).toEqual([`setting.kept ${name('enhet')}`]);
    expect(await told({ enhet: 'krone' }, { enhet: 'krone' })).toEqual([]);
  });

  test('is told apart from those that change nothing', async () => {
    expect(await told({ nokkel: '20/80', enhet: 'øre' })).toEqual([
      `setting.kept-decides ${name('nokkel')}`,
      `setting.kept ${name('enhet')}`,
    ]);
  });

  test('is not used where it is about a person', async () => {
    const snapshot = await memoryHost(competence()).read();
    const { issues } = answerWithKept(kompetanse, snapshot, {
      settings: {},
      sheets: [],
      kept: { ansatt: 'Per' },
    });
    expect(issues.map(({ code }) => code)).not.toContain('answer.no-such-employee');
  });
});

test('A period on a hidden sheet is a warning, for it chooses years that nobody sees', async () => {
  const front = { cells: [['Periode', 2018]], hidden: true };
  const codesOf = async (hidden: boolean) => {
    const snapshot = await memoryHost({ ...workbook(), Forside: { ...front, hidden } }).read();
    return kostnader.answer(snapshot, { settings: {}, sheets: [] }).issues.map(({ code }) => code);
  };
  expect(await codesOf(true)).toContain('period.hidden');
  expect(await codesOf(false)).not.toContain('period.hidden');
});
