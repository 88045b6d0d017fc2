import type { Agreement } from '../../../core/allocation/share-agreement';
import type { RangeAddress } from '../../../workbook/address';
import { figure, type Figure } from '../../../workbook/issue';
import type { CostRow } from '../read/read-costs';
import type { DriverColumn } from '../read/read-drivers';
import type { ParticipantRow } from '../read/read-participants';
import type { AgreementTerms } from '../read/read-terms';

/** A table that was read: where it stands, and how many of its rows were counted or left out as sums. */
export interface TableSource {
  readonly range: RangeAddress;
  readonly rows: number;
  readonly sumRows: number;
}

/** One agreement ready to be shared, with the cells that everything came from. */
export interface AgreementInput extends Agreement {
  /** Null when the workbook has one agreement and does not name it. */
  readonly name: string | null;
  readonly terms: AgreementTerms;
  readonly drivers: readonly DriverColumn[];
  readonly overheadTypes: readonly string[];
  /** In the order of `participants`. */
  readonly participantRows: readonly ParticipantRow[];
  /** In the order of `costs`. */
  readonly costRows: readonly CostRow[];
  readonly sources: {
    /** The tables it was read from. */
    readonly tables: readonly TableSource[];
    /** The amounts of the shared costs. */
    readonly pool: readonly RangeAddress[];
  };
}

/** The place of the one that is credited the overhead, also where it comes to nothing; null without overhead. */
export function creditedHost({ host, overheadRate }: Agreement): number | null {
  return overheadRate.numerator === 0n ? null : host;
}

/** The agreement's name in messages. */
export function agreementFigure(name: string | null): Figure {
  return name === null ? figure.term('unnamed-agreement') : figure.text(name);
}
