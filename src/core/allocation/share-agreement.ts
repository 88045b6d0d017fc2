import { divideHalfAway } from '../money/integer';
import { oreFromKroner } from '../money/decimal';
import { addOre, ore, subtractOre, sumOre, ZERO_ORE, type Ore } from '../money/ore';
import { multiplyRatio, ratio, type Ratio } from '../money/ratio';
import { allocate, findAllocationProblem, type Allocation, type Rounding, type Sharer } from './allocate';
import { AllocationError, type SharingProblem } from './allocation-error';
import type { AllocationKey } from './allocation-key';

export interface AgreementParticipant extends Sharer {
  readonly inhabitants: bigint;
  /** What the participant pays today, or null when not known. */
  readonly today: Ore | null;
}

export interface CostItem {
  readonly amount: Ore;
  /** The participant that owes this alone, by place; null for what is shared by the key. */
  readonly owedBy: number | null;
  /** Whether overhead is reckoned of this item. Direct costs carry none. */
  readonly inOverheadBase: boolean;
}

export interface Agreement {
  readonly key: AllocationKey;
  readonly rounding: Rounding;
  /** The host's place among the participants: it is credited the overhead. */
  readonly host: number | null;
  /** Fraction of the overhead base, 2 % is 1/50. */
  readonly overheadRate: Ratio;
  /** Fraction of `pool + overhead` that is left to nobody, where agreed percentages are less than the whole. */
  readonly unsharedPart: Ratio;
  readonly participants: readonly AgreementParticipant[];
  readonly costs: readonly CostItem[];
}

export interface ParticipantShare {
  /** Part of pool + overhead by the key; `equalPart + driverPart`. */
  readonly shared: Ore;
  readonly equalPart: Ore;
  readonly driverPart: Ore;
  readonly direct: Ore;
  /** The whole overhead for the host, 0 for others. */
  readonly overheadCredit: Ore;
  /** `shared + direct − overheadCredit`: what the participant pays. */
  readonly total: Ore;
  /** `total` divided by inhabitants, øre half away from zero; null without inhabitants. */
  readonly perInhabitant: Ore | null;
  readonly today: Ore | null;
  /** `total − today`; null when today's cost is not known. */
  readonly change: Ore | null;
}

export interface AgreementShares {
  /** Sum of the shared cost items. */
  readonly pool: Ore;
  /** Sum of the shared items that overhead is reckoned of. */
  readonly overheadBase: Ore;
  readonly overhead: Ore;
  /** `pool + overhead`. */
  readonly total: Ore;
  /** What is left to nobody, øre half away from zero. */
  readonly unshared: Ore;
  /** `total − unshared`: what is shared by the key. */
  readonly toShare: Ore;
  readonly allocation: Allocation;
  readonly shares: readonly ParticipantShare[];
}

/** The first thing that makes an agreement impossible to share, or null. */
export function findAgreementProblem(agreement: Agreement): SharingProblem | null {
  if (agreement.overheadRate.numerator !== 0n && agreement.host === null) {
    return { code: 'host-missing', neededFor: 'overhead' };
  }
  return findAllocationProblem({ ...agreement, sharers: agreement.participants, total: ZERO_ORE });
}

/**
 * What each participant of an agreement pays: its part of the shared costs and the overhead by the key, its
 * direct costs, less the overhead for the host.
 * @throws AllocationError as `findAgreementProblem` tells.
 */
export function shareAgreement(agreement: Agreement): AgreementShares {
  const problem = findAgreementProblem(agreement);
  if (problem !== null) throw new AllocationError(problem);

  const sharedCosts = agreement.costs.filter((cost) => cost.owedBy === null);
  const pool = sumOre(sharedCosts.map((cost) => cost.amount));
  const overheadBase = sumOre(sharedCosts.filter((cost) => cost.inOverheadBase).map((cost) => cost.amount));
  const overhead = oreFromKroner(multiplyRatio(ratio(overheadBase, 100n), agreement.overheadRate)).amount;
  const total = addOre(pool, overhead);
  const unshared = oreFromKroner(multiplyRatio(ratio(total, 100n), agreement.unsharedPart)).amount;
  const toShare = subtractOre(total, unshared);
  const allocation = allocate({
    total: toShare,
    key: agreement.key,
    sharers: agreement.participants,
    rounding: agreement.rounding,
    host: agreement.host,
  });

  const direct = directCosts(agreement);
  const shares = agreement.participants.map((participant, index) => {
    const { shared, equalPart, driverPart } = allocation.shares[index]!;
    const overheadCredit = index === agreement.host ? overhead : ZERO_ORE;
    const ownTotal = subtractOre(addOre(shared, direct[index]!), overheadCredit);
    const { inhabitants, today } = participant;
    return {
      shared,
      equalPart,
      driverPart,
      direct: direct[index]!,
      overheadCredit,
      total: ownTotal,
      perInhabitant: inhabitants === 0n ? null : ore(divideHalfAway(ownTotal, inhabitants)),
      today,
      change: today === null ? null : subtractOre(ownTotal, today),
    };
  });
  return { pool, overheadBase, overhead, total, unshared, toShare, allocation, shares };
}

function directCosts({ participants, costs }: Agreement): readonly Ore[] {
  const direct = participants.map(() => ZERO_ORE);
  for (const cost of costs) {
    if (cost.owedBy !== null) direct[cost.owedBy] = addOre(direct[cost.owedBy]!, cost.amount);
  }
  return direct;
}
