import { workbook } from '../../support/kostnader';
import { sheetsOf, tableOf } from '../../support/report';

describe('The sheet Avrunding', () => {
  test('shows exact share, floor, remainder, rank and what was given', async () => {
    const [, plan] = await sheetsOf(workbook());
    expect(tableOf(plan!)).toEqual([
      [
        'Deltaker',
        'Nøyaktig andel (kr)',
        'Rundet ned (kr)',
        'Rest (kr)',
        'Rest nr.',
        'Lagt til (kr)',
        'Andel (kr)',
        'Forklaring',
      ],
      ['Nordreisa', 644.915508, 644.91, 0.005508, 1, 0.01, 644.92, 'Rest nr. 1 av 3: rundes opp'],
      ['Skjervøy', 463.223678, 463.22, 0.003678, 2, 0, 463.22, 'Rest nr. 2 av 3: rundes ned'],
      ['Kåfjord', 391.860814, 391.86, 0.000814, 3, 0, 391.86, 'Rest nr. 3 av 3: rundes ned'],
      ['Sum', 1500, 1499.99, 0.01, '', 0.01, 1500, ''],
    ]);
  });

  test('the one who takes the rest is told how much', async () => {
    const [, plan] = await sheetsOf(
      workbook({
        kostnader: [
          ['Post', 'Beløp'],
          ['Lønn', 0.05],
        ],
      }),
      {
        nokkel: '100/0',
        avrunding: 'siste tar resten',
      },
    );
    // 1,67 øre each: 2, 2 and what is left, 1, where 2 is the nearest.
    expect(tableOf(plan!)[3]).toEqual([
      'Kåfjord',
      0.016667,
      0.01,
      0.006667,
      '',
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
    const [, plan] = await sheetsOf(workbook(), { avrunding });
    expect(
      tableOf(plan!)
        .slice(1, -1)
        .map((row) => row[7]),
    ).toEqual(explanations);
  });
});
