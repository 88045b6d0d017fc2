import { answer, workbook } from '../../support/kostnader';

test('A hundred thousand amounts finer than an øre are told without breaking', async () => {
  const kostnader = [
    ['Post', 'Beløp'],
    ...Array.from({ length: 100_000 }, (_, index) => [`P${String(index)}`, 1.005]),
  ];
  expect((await answer(workbook({ kostnader }))).issues).toHaveLength(100_000);
});
