import { LOCALES } from '../../src/jobs/locales';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ').replace(/\u2212/g, '-');

describe('Amounts, numbers, percentages and dates', () => {
  test.each([
    ['nb', '1 676 949,10', '4 944', '40 %', '30,60 %', '1.8.2018', '22.11.2026 09.03', 'a, b og c'],
    ['nn', '1 676 949,10', '4 944', '40 %', '30,60 %', '1.8.2018', '22.11.2026 09.03', 'a, b og c'],
    ['en', '1,676,949.10', '4,944', '40%', '30.60%', '1/8/2018', '22/11/2026 09:03', 'a, b and c'],
  ] as const)('%s', (code, amount, number, percent, share, date, dateTime, list) => {
    const { format } = LOCALES[code];
    const shown = [
      format.amount('1676949.10'),
      format.number('4944'),
      format.percent('40'),
      format.percent('30.6', 2),
      format.date('2018-08-01'),
      format.dateTime(new Date(2026, 10, 22, 9, 3)),
      format.list(['a', 'b', 'c']),
    ];
    expect(shown.map(plain)).toEqual([amount, number, percent, share, date, dateTime, list]);
  });

  test('no øre is lost where a double would lose it', () => {
    expect(plain(LOCALES.nb.format.amount('12345678901234567.89'))).toBe('12 345 678 901 234 567,89');
  });
  test('a minus is a minus', () => {
    expect(plain(LOCALES.nb.format.amount('-0.05'))).toBe('-0,05');
  });
});
