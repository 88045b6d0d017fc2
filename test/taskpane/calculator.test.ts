import { calculatorHere } from '../support/calculator';
import { memoryHost } from '../support/memory-workbook';

describe('The sheets that the pane writes', () => {
  test.each(['Deltakere', 'Nøkler', 'Kostnader'])(
    'rest on the whole of %s, as those of the command line do',
    async (sheet) => {
      const host = memoryHost({
        Deltakere: [
          ['Kommune', 'Folketall', 'Telefon'],
          ['Skjervøy', 2925],
          ['Kåfjord', 2132],
        ],
        Nøkler: [
          ['Samarbeid', 'Lik andel', 'Merknad'],
          ['IKT', 0.4],
        ],
        Kostnader: [
          ['Post', 'Beløp', 'Bilag'],
          ['Lønn', 1000],
        ],
      });
      const calculator = calculatorHere();
      const request = { settings: {}, sheets: [] };
      const answer = await calculator.answer('kostnader', 'nb', await host.read(), request);
      expect(answer.previews).not.toBeNull();
      const plans = await calculator.report('nb', { formulas: true, writtenAt: new Date(2026, 0, 1) });
      host.editCell({ sheet, row: 2, column: 3 }, { value: 'ny' });
      await expect(host.write(plans)).rejects.toMatchObject({ issue: { code: 'excel.changed-meanwhile' } });
      await host.read();
      await expect(host.write(plans)).resolves.toBeDefined();
    },
  );
});
