import { workbook } from '../../support/kostnader';
import { sheetsOf, tableOf } from '../../support/report';
import { cellsOf } from '../../hosts/plans';

const explanationsOf = async (settings: Record<string, string>) => {
  const [, plan] = await sheetsOf(workbook(), settings);
  return tableOf(plan!)
    .slice(1, -1)
    .map((row) => row.at(-1));
};

describe('The sheet Avrunding', () => {
  test('shows both exact parts, the exact share, floor, remainder, rank and what was given', async () => {
    const [, plan] = await sheetsOf(workbook());
    expect(tableOf(plan!)).toEqual([
      [
        'Deltaker',
        'Lik del, nøyaktig (kr)',
        'Etter grunnlag, nøyaktig (kr)',
        'Nøyaktig andel (kr)',
        'Rundet ned (kr)',
        'Rest (kr)',
        'Rekkefølge',
        'Rest nr.',
        'Lagt til (kr)',
        'Andel (kr)',
        'Forklaring',
      ],
      [
        'Nordreisa',
        200,
        444.915508,
        644.915508,
        644.91,
        0.005508,
        2,
        1,
        0.01,
        644.92,
        'Rest nr. 1 av 3: rundes opp',
      ],
      [
        'Skjervøy',
        200,
        263.223678,
        463.223678,
        463.22,
        0.003678,
        3,
        2,
        0,
        463.22,
        'Rest nr. 2 av 3: rundes ned',
      ],
      [
        'Kåfjord',
        200,
        191.860814,
        391.860814,
        391.86,
        0.000814,
        1,
        3,
        0,
        391.86,
        'Rest nr. 3 av 3: rundes ned',
      ],
      ['Sum', 600, 900, 1500, 1499.99, 0.01, '', '', 0.01, 1500, ''],
    ]);
  });

  test('leaves out what a policy does not compare, and parts when there is but one', async () => {
    const [, plan] = await sheetsOf(workbook(), { nokkel: '0/100', avrunding: 'hver for seg' });
    expect(tableOf(plan!)[0]).toEqual([
      'Deltaker',
      'Nøyaktig andel (kr)',
      'Rundet ned (kr)',
      'Rest (kr)',
      'Lagt til (kr)',
      'Andel (kr)',
      'Forklaring',
    ]);
  });

  test('ranks by size where the largest takes the rest', async () => {
    const [, plan] = await sheetsOf(workbook(), { avrunding: 'største tar resten' });
    const [headings, ...rows] = tableOf(plan!);
    const rank = headings!.indexOf('Størrelse nr.');
    expect(rows.map((row) => [row[0], row[rank]])).toEqual([
      ['Nordreisa', 1],
      ['Skjervøy', 2],
      ['Kåfjord', 3],
      ['Sum', ''],
    ]);
  });

  test('says what its columns are', async () => {
    const [, plan] = await sheetsOf(workbook());
    const texts = cellsOf(plan!).map(({ content }) => (content.kind === 'text' ? content.text : ''));
    expect(texts).toContain('Rest (kr): det som ble kuttet.');
    expect(texts).toContain('Rekkefølge: plass i alfabetet. Avgjør bare når alt annet er likt.');
  });

  test('the one who takes the rest is told how much', async () => {
    const kostnader = [
      ['Post', 'Beløp'],
      ['Lønn', 0.05],
    ];
    const [, plan] = await sheetsOf(workbook({ kostnader }), {
      nokkel: '100/0',
      avrunding: 'siste tar resten',
    });
    // 1,67 øre each: 2, 2 and what is left, 1, where 2 is the nearest.
    expect(tableOf(plan!)[3]).toEqual([
      'Kåfjord',
      0.016667,
      0.01,
      0.006667,
      0,
      0.01,
      'Tar resten: -0,01 kr utover nærmeste avrunding',
    ]);
  });

  test.each([
    ['hver for seg', ['Rundes opp til nærmeste', 'Rundes ned til nærmeste', 'Rundes ned til nærmeste']],
    [
      'siste tar resten',
      ['Rundes opp til nærmeste', 'Rundes ned til nærmeste', 'Tar resten: 0,00 kr utover nærmeste avrunding'],
    ],
    [
      'største tar resten',
      ['Tar resten: 0,00 kr utover nærmeste avrunding', 'Rundes ned til nærmeste', 'Rundes ned til nærmeste'],
    ],
  ])('explains «%s»', async (avrunding, explanations) => {
    expect(await explanationsOf({ avrunding })).toEqual(explanations);
  });
});
