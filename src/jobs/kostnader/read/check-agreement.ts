import type { SharingProblem } from '../../../core/allocation/allocation-error';
import { findAgreementProblem } from '../../../core/allocation/share-agreement';
import { decimalText } from '../../../core/money/decimal';
import { compareRatio, multiplyRatio, ratio } from '../../../core/money/ratio';
import type { CellAddress } from '../../../workbook/address';
import { figure, type Figure, type Issue } from '../../../workbook/issue';
import { issue } from '../issues';
import { agreementFigure, type AgreementInput } from '../answer/agreement-input';
import { overheadIssues } from './overhead-base';
import type { CostsTable } from './read-costs';

/** Above this a rate is rather a fraction that was meant as a percentage: 1 for 1 %. */
const HIGH_OVERHEAD = ratio(3n, 10n);

/** What the engine would refuse, told with its cell, and what it would do that a person should know. */
export function checkAgreement(
  input: AgreementInput,
  costs: CostsTable,
  keyCell: CellAddress | null,
  typesAreChosen: boolean,
): readonly Issue[] {
  const agreement = agreementFigure(input.name);
  const issues: Issue[] = [];
  const problem = findAgreementProblem(input);
  if (problem !== null) issues.push(problemIssue(problem, input, agreement, keyCell));
  if (input.costs.length === 0) issues.push(issue('agreement.no-costs', keyCell, { agreement }));
  if (compareRatio(input.overheadRate, HIGH_OVERHEAD) > 0) {
    const rate = figure.percent(decimalText(multiplyRatio(input.overheadRate, ratio(100n))));
    issues.push(issue('overhead.high', input.terms.cells.overhead, { agreement, rate }));
  }
  issues.push(...overheadIssues(input, costs, typesAreChosen));
  for (const { name, inhabitants } of input.participantRows) {
    if (inhabitants.value !== 0n) continue;
    const participant = figure.text(name.value);
    issues.push(issue('participant.no-inhabitants', inhabitants.address, { participant }));
  }
  return issues;
}

function problemIssue(
  problem: SharingProblem,
  input: AgreementInput,
  agreement: Figure,
  keyCell: CellAddress | null,
): Issue {
  switch (problem.code) {
    case 'driver-negative': {
      const { heading, values, cells } = input.drivers[problem.driver]!;
      return issue('driver.negative', cells[problem.participant]!, {
        column: figure.text(heading),
        found: figure.number(decimalText(values[problem.participant]!, 15)),
      });
    }
    case 'driver-zero-sum': {
      const { heading, headingAt } = input.drivers[problem.driver]!;
      return issue('driver.zero-sum', headingAt, { column: figure.text(heading), agreement });
    }
    case 'host-missing':
      return issue(
        problem.neededFor === 'rounding' ? 'host.missing-for-rounding' : 'host.missing-for-overhead',
        problem.neededFor === 'overhead' ? (input.terms.cells.overhead ?? keyCell) : keyCell,
        { agreement },
      );
    case 'no-participants':
      return issue('agreement.no-participants', keyCell, { agreement });
  }
}
