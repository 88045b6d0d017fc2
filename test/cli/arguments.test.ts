import { parseArguments } from '../../src/cli/arguments';
import { LOCALES } from '../../src/jobs/locales';
import { JOBS } from '../../src/jobs/registry';

const ALL_JOBS = LOCALES.nb.format.list(JOBS.map(({ id }) => id));

describe('A command line that can be understood', () => {
  test('a job with everything chosen', () => {
    const words =
      'kostnader inn.xlsx --ut ut.xlsx --overskriv --sprak nn --ark Ark1 --ark Ark2 --sett nokkel=40/60 --sett hjemmel=a=b';
    expect(parseArguments([...words.split(' '), '--json'])).toMatchObject({
      locale: { code: 'nn' },
      json: true,
      command: {
        kind: 'run',
        job: { id: 'kostnader' },
        file: 'inn.xlsx',
        output: 'ut.xlsx',
        overwrite: true,
        sheets: ['Ark1', 'Ark2'],
        settings: { nokkel: '40/60', hjemmel: 'a=b' },
      },
    });
  });
  test('the same choice given twice in the same words is one', () => {
    const words = [
      'kostnader',
      'a.xlsx',
      '--sett',
      'nokkel=40/60',
      '--sett',
      'nokkel=40/60',
      '--ut',
      'b.xlsx',
    ];
    expect(parseArguments(words).command).toMatchObject({ kind: 'run', settings: { nokkel: '40/60' } });
  });
  test('a template, the jobs, and help', () => {
    expect(parseArguments(['mal', 'kostnader', 'ny.xlsx']).command).toMatchObject({
      kind: 'template',
      file: 'ny.xlsx',
    });
    expect(parseArguments(['jobber']).command.kind).toBe('jobs');
    expect(
      [[], ['--hjelp'], ['-h'], ['--help'], ['kostnader', '--hjelp']].map(
        (words) => parseArguments(words).command.kind,
      ),
    ).toEqual(Array(5).fill('help'));
  });
});

describe('Wrong use is told in a sentence', () => {
  test.each([
    [['lag'], `Kjenner ikke «lag». Jobbene er ${ALL_JOBS}.`],
    [['kostnader'], 'Skriv hvilken arbeidsbok det gjelder.'],
    [['mal'], `Skriv hvilken jobb det gjelder. Jobbene er ${ALL_JOBS}.`],
    [['mal', 'kostnader'], 'Skriv hvilken arbeidsbok det gjelder.'],
    [['--json'], 'Skriv hva som skal gjøres.'],
    [['mal', 'kostnader', 'a.xlsx', '--ut', 'b.xlsx'], '--ut kan ikke brukes sammen med mal.'],
    [['kostnader', 'a.xlsx', 'b.xlsx'], 'Forstår ikke «b.xlsx»'],
    [['kostnader', 'a.xlsx', '--fart'], 'Kjenner ikke valget --fart.'],
    [['kostnader', 'a.xlsx', '-q'], 'Kjenner ikke valget -q.'],
    [['kostnader', 'a.xlsx', '--ut'], '--ut må ha en verdi.'],
    [['kostnader', 'a.xlsx', '--sett', 'nokkel'], '«nokkel» er ikke på formen navn=verdi.'],
    [
      ['kostnader', 'a.xlsx', '--sett', 'nokkel=40/60', '--sett', 'vert=Skjervøy', '--sett', 'nokkel=30/70'],
      'nokkel er valgt to ganger: «40/60» og «30/70». Ta ut det ene valget.',
    ],
    [
      ['kostnader', 'a.xlsx', '--sett', 'nokkel=40/60', '--sett', ' nokkel =30/70', '--sprak', 'nn'],
      'nokkel er vald to gonger: «40/60» og «30/70». Ta ut det eine valet.',
    ],
    [
      ['kostnader', 'a.xlsx', '--ut', 'b.xlsx', '--ut', 'c.xlsx', '--sprak', 'en'],
      '--ut is given twice: ‘b.xlsx’ and ‘c.xlsx’. Take one of them out.',
    ],
    [['kostnader', 'a.xlsx', '--sprak', 'nb', '--sprak', 'nn'], '--sprak'],
    [['kostnader', 'a.xlsx', '--sprak', 'sv'], 'Språket «sv» finnes ikke.'],
  ])('%j', (words, message) => {
    const { command } = parseArguments(words);
    expect(command.kind === 'wrong-use' && command.message).toContain(message);
  });
});
