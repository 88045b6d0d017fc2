import type { MemoryHost } from '../../src/hosts/memory/memory-host';
import { LOCALES } from '../../src/jobs/locales';
import { PaneModel } from '../../src/taskpane/pane-model';
import { calculatorHere } from '../support/calculator';
import { workbook as competence } from '../support/kompetanse';
import { workbook as costs } from '../support/kostnader';
import { memoryHost } from '../support/memory-workbook';

const panes: PaneModel[] = [];
afterEach(() => {
  for (const pane of panes.splice(0)) pane.stop();
});

function paneOn(host: MemoryHost): PaneModel {
  const now = () => new Date(2026, 10, 22);
  const pane = new PaneModel({ host, calculator: calculatorHere(), locale: LOCALES.nb, now });
  panes.push(pane);
  return pane;
}

const codes = ({ state }: PaneModel) => state.answer?.issues.map(({ code }) => code) ?? [];

describe('A choice that only the workbook remembers, and that changes the shares,', () => {
  const KEPT = { enhet: 'krone', avrunding: 'største rest' };

  test('is a warning with two ways out, and the ribbon opens the pane for it', async () => {
    const pane = paneOn(memoryHost(costs(), KEPT));
    expect(await pane.runJob('kostnader')).toBe('needs-a-person');
    const told = pane.state.answer!.issues.filter(({ code }) => code === 'setting.kept-decides');
    expect(told.map(({ message }) => message)).toEqual([
      'Valget enhet=krone er husket fra før, i arbeidsboken, og endrer resultatet. Ingen av arkene viser det. Gjelder det ikke lenger, velg noe annet eller ta det bort.',
    ]);
    expect(told[0]!.waysOut.map(({ label, value }) => [label, value])).toEqual([
      ['Behold', 'krone'],
      ['Ta bort', ''],
    ]);
  });

  test.each([
    ['kept', 0, { enhet: 'krone', avrunding: 'største rest' }],
    ['taken away', 1, { avrunding: 'største rest' }],
  ])('is no longer one when it is %s', async (_, way, kept) => {
    const host = memoryHost(costs(), KEPT);
    const pane = paneOn(host);
    await pane.start();
    await pane.takeWayOut(pane.state.answer!.issues[0]!.waysOut[way]!);
    expect(codes(pane)).not.toContain('setting.kept-decides');
    expect(await host.settings.load()).toEqual(kept);
    expect(await pane.runJob('kostnader')).toBe('written');
  });

  test('is none where nothing is remembered, or nothing of it changes the answer', async () => {
    expect(await paneOn(memoryHost(costs())).runJob('kostnader')).toBe('written');
    const same = { avrunding: 'største rest', enhet: 'øre' };
    expect(await paneOn(memoryHost(costs(), same)).runJob('kostnader')).toBe('written');
  });
});

test('What another has chosen meanwhile stays, by its name, and choices that follow fast are all kept', async () => {
  const host = memoryHost(costs(), { hjemmel: 'Avtalen § 3' });
  const pane = paneOn(host);
  await pane.start();
  await host.settings.merge({ enhet: 'krone' });
  const { load, merge } = host.settings;
  // As Excel does it: what is held is read, and written as a whole a moment later.
  jest.spyOn(host.settings, 'merge').mockImplementation(async (changes) => {
    const held = await load();
    await new Promise((resolve) => setTimeout(resolve, 10));
    const others = Object.keys(await load()).filter((name) => !(name in held));
    await merge({ ...Object.fromEntries(others.map((name) => [name, ''])), ...held, ...changes });
  });
  await Promise.all([pane.setSetting('avrunding', 'hver for seg'), pane.chooseTheme('dark')]);
  expect(await host.settings.load()).toEqual({
    hjemmel: 'Avtalen § 3',
    enhet: 'krone',
    avrunding: 'hver for seg',
    'fordel.tema': 'dark',
  });
});

describe('Whom an answer is to', () => {
  test('is used and not kept, and what was kept of it before is forgotten', async () => {
    const host = memoryHost(competence(), { 'fordel.jobb': 'kompetanse', ansatt: 'Ola' });
    const pane = paneOn(host);
    await pane.start();
    expect(pane.state.settings['ansatt']).toBe('');
    await pane.setSetting('ansatt', 'Siv');
    expect(pane.state.settings['ansatt']).toBe('Siv');
    expect(await host.settings.load()).toEqual({ 'fordel.jobb': 'kompetanse' });
    expect(await pane.runJob('kompetanse')).toBeDefined();
    const answers = JSON.stringify(
      [...host.workbook.sheets.find(({ name }) => name === 'Svar')!.rows.values()].map((row) => [
        ...row.values(),
      ]),
    );
    expect(answers).toContain('Svar til Siv');
    expect(answers).not.toContain('ansatt=Siv');
    expect(answers).not.toContain('Svar til Ola');
  });

  test('is refused and not kept where it is a national identity number, in any choice', async () => {
    const host = memoryHost(costs());
    const pane = paneOn(host);
    await pane.start();
    await pane.setSetting('nokkel', '109155 96784');
    expect(codes(pane)).toContain('identity.in-setting');
    expect(await host.settings.load()).toEqual({});
  });
});
