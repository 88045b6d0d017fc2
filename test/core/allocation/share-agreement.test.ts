import fc from 'fast-check';
import { allocationKey } from '../../../src/core/allocation/allocation-key';
import {
  findAgreementProblem,
  shareAgreement,
  type Agreement,
  type CostItem,
} from '../../../src/core/allocation/share-agreement';
import { ore } from '../../../src/core/money/ore';
import { ratio } from '../../../src/core/money/ratio';
import { kr, krTexts, percent } from '../../support/amounts';

const participant = (name: string, inhabitants: number, today: string | null = null) => ({
  name,
  inhabitants: BigInt(inhabitants),
  drivers: [ratio(BigInt(inhabitants))],
  today: today === null ? null : kr(today),
});

const cost = (amount: string, changes: Partial<CostItem> = {}): CostItem => ({
  amount: kr(amount),
  owedBy: null,
  inOverheadBase: false,
  ...changes,
});

function agreement(changes: Partial<Agreement> = {}): Agreement {
  return {
    key: allocationKey(percent(50), [{ column: 'Folketall', weight: percent(50) }]),
    rounding: { policy: 'largest-remainder', unit: 'ore' },
    host: null,
    overheadRate: percent(0),
    unsharedPart: percent(0),
    participants: [participant('A', 1000), participant('B', 3000)],
    costs: [cost('800')],
    ...changes,
  };
}

describe('Direct costs', () => {
  test('are owed by one alone, outside the key', () => {
    const { shares, pool } = shareAgreement(
      agreement({ costs: [cost('800'), cost('55.50', { owedBy: 0 })] }),
    );
    expect(krTexts([pool, ...shares.map(({ total }) => total)])).toEqual(['800.00', '355.50', '500.00']);
    expect(krTexts(shares.map(({ shared }) => shared))).toEqual(['300.00', '500.00']);
  });
});

describe('What agreed percentages leave', () => {
  test('is nobody’s: the rest is shared, and no øre is lost', () => {
    const shares = fc.record({
      total: fc.bigInt(-(10n ** 12n), 10n ** 12n),
      part: fc.integer({ min: 0, max: 9_999 }),
      policy: fc.constantFrom(
        'largest-remainder',
        'each-rounded',
        'last-absorbs',
        'largest-absorbs' as const,
      ),
      unit: fc.constantFrom('ore', 'krone', 'hundre'),
    });
    fc.assert(
      fc.property(shares, ({ total, part, policy, unit }) => {
        const result = shareAgreement(
          agreement({
            rounding: { policy, unit },
            unsharedPart: ratio(BigInt(part), 10_000n),
            costs: [{ amount: ore(total), owedBy: null, inOverheadBase: false }],
          }),
        );
        const shared = result.shares.reduce((sum, each) => sum + each.shared, 0n);
        expect(shared + result.unshared - result.allocation.difference).toBe(total);
        // Half an øre at the most from its exact part of the whole.
        const gap = result.unshared * 10_000n - total * BigInt(part);
        expect(gap <= 5_000n && gap >= -5_000n).toBe(true);
      }),
    );
  });
});

describe('Overhead', () => {
  const costs = [
    cost('400', { inOverheadBase: true }),
    cost('100', { inOverheadBase: true }),
    cost('300'),
    cost('1000', { inOverheadBase: true, owedBy: 0 }),
  ];
  const withOverhead = agreement({ overheadRate: percent(2), host: 1, costs });

  test('is the rate of the shared items in the base, shared by all and credited to the host', () => {
    const result = shareAgreement(withOverhead);
    expect(krTexts([result.pool, result.overheadBase, result.overhead, result.total])).toEqual([
      '800.00',
      '500.00',
      '10.00',
      '810.00',
    ]);
    // A: 810 × (1/4 + 1/8) + 1000 direct; B: 810 × (1/4 + 3/8) − 10.
    expect(krTexts(result.shares.map(({ total }) => total))).toEqual(['1303.75', '496.25']);
    expect(krTexts(result.shares.map(({ overheadCredit }) => overheadCredit))).toEqual(['0.00', '10.00']);
  });
  test('is rounded to the øre, half away from zero', () => {
    const odd = [cost('0.25', { inOverheadBase: true })];
    expect(
      krTexts([shareAgreement(agreement({ overheadRate: percent(2), host: 0, costs: odd })).overhead]),
    ).toEqual(['0.01']);
  });
  test('without a host is refused', () => {
    const withoutHost = agreement({ overheadRate: percent(2) });
    expect(findAgreementProblem(withoutHost)).toEqual({ code: 'host-missing', neededFor: 'overhead' });
    expect(() => shareAgreement(withoutHost)).toThrow('host-missing');
  });
});

describe('What each participant is shown', () => {
  test('kroner per inhabitant is the own total by inhabitants, half away from zero', () => {
    const { shares } = shareAgreement(agreement());
    expect(krTexts(shares.map(({ perInhabitant }) => perInhabitant!))).toEqual(['0.30', '0.17']);
  });
  test('without inhabitants there is none', () => {
    const { shares } = shareAgreement(
      agreement({ participants: [participant('A', 0), participant('B', 10)] }),
    );
    expect(shares[0]!.perInhabitant).toBeNull();
  });
  test('the change is from today’s cost, and unknown where that is', () => {
    const participants = [participant('A', 1000, '350'), participant('B', 3000)];
    const { shares } = shareAgreement(agreement({ participants }));
    expect(shares.map(({ change }) => change)).toEqual([kr('-50'), null]);
  });
});
