import { kronerText } from '../../../core/money/decimal';
import { subtractOre, sumOre, ZERO_ORE } from '../../../core/money/ore';
import type { Locale } from '../../../locales';
import { textLiteral, watchingText } from '../../../reports/formula';
import type { InputWatch } from '../../../reports/input-watch';
import { alwaysLive, KEY_FIGURE_COLUMN, numberCell, type SheetBuilder } from '../../../reports/sheet-builder';
import { NUMBER_FORMATS } from '../../../workbook/styles';
import { largestLive } from '../live/live-range';
import { partOfWhole } from '../live/part-of-whole';
import { cannotBeTold } from '../live/near-shares';
import type { ReportedAgreement } from '../live/reported-agreement';
import { wordsOf } from '../words';

const SHEET = 'fordeling';

/** As much as formulas may leave of the whole, as the reading has it. */
const ROUNDED_AWAY = '0.000000001';

/** Something that makes the figures of the sheet wrong, or not to be trusted, when it holds. */
interface Fault {
  /** Without `=`. */
  readonly holds: string;
  /** An expression that gives the sentence about it. */
  readonly says: string;
}

/**
 * Shares less what was to be shared: green or red by itself. Where the figures may not be what Fordel would give, it
 * says so in place of the difference, and why beside it: that is watched also where all else is written as values.
 */
export function layOutCheck(
  builder: SheetBuilder,
  agreement: ReportedAgreement,
  watch: InputWatch,
  locale: Locale,
): void {
  const { shares, cells } = agreement;
  const texts = wordsOf(locale).distribution;
  const shared = sumOre(shares.shares.map((share) => share.shared));
  const gap = subtractOre(shared, shares.allocation.roundedTotal);
  const place = { sheet: SHEET, row: builder.nextRow, column: KEY_FIGURE_COLUMN };
  cells.placeKeyFigure('check', place);

  const style = gap === ZERO_ORE ? 'checkPassed' : 'checkFailed';
  const figure = numberCell(kronerText(gap), style, NUMBER_FORMATS.check);
  const usual = textLiteral(texts.basis.check);
  const check = () => {
    // Where all is values, a share that someone writes over does not change the total.
    const all =
      agreement.notFollowed === 'asked-for'
        ? `SUM(${cells.all(SHEET, 'shared', SHEET)})`
        : cells.totalOf(SHEET, 'shared', SHEET);
    const difference = `ROUND(${all}-${cells.keyFigure('roundedTotal', SHEET)},2)`;
    const says = cells.besideKeyFigure('check', SHEET);
    return `=IF(${says}=${usual},${difference},${textLiteral(locale.texts.watch.runAgain)})`;
  };
  // The first fault that holds decides what is said.
  const says = () =>
    faults(agreement, watch, locale).reduceRight(
      (rest, fault) => `IF(${fault.holds},${fault.says},${rest})`,
      usual,
    );
  const label = cells.hasKeyFigure('unshared') ? texts.checkOfShared : texts.check;
  builder.keyFigure(label, alwaysLive(figure, check), watchingText(texts.basis.check, says));

  const range = { top: place.row, bottom: place.row, left: place.column, right: place.column };
  const name = `$C$${String(place.row)}`;
  builder.condition({ range, formula: `=ISERROR(${name})`, style: 'failed' });
  builder.condition({ range, formula: `=${name}=0`, style: 'passed' });
  builder.condition({ range, formula: `=${name}<>0`, style: 'failed' });
  const beside = { ...range, left: place.column + 1, right: place.column + 1 };
  builder.condition({ range: beside, formula: `=ISTEXT(${name})`, style: 'failed' });
}

function faults(agreement: ReportedAgreement, watch: InputWatch, locale: Locale): readonly Fault[] {
  const { input, cells, notFollowed } = agreement;
  const texts = wordsOf(locale).distribution.faults;
  const withFigures = notFollowed !== null;
  const fault = (holds: string, text: string): Fault => ({ holds, says: textLiteral(text) });
  const drivers = input.drivers.map(({ isInhabitants, heading }, index) => {
    const column = isInhabitants ? 'inhabitants' : (`driver.${index}` as const);
    return fault(`${cells.totalOf(SHEET, column, SHEET)}=0`, texts.zeroDriver(heading));
  });
  return [
    { holds: watch.isChanged(SHEET, withFigures), says: watch.message(SHEET, withFigures) },
    // What stands as values is held to the input as it was read, and needs no more.
    ...(withFigures ? [] : [...percentageFaults(agreement, fault, locale)]),
    ...(withFigures ? [] : [...drivers, ...overheadFaults(agreement, fault, texts.noOverheadBase)]),
    ...(withFigures ? [] : precisionFaults(agreement, watch, fault, texts)),
  ];
}

/** Percentages that were the whole, or less, and are not so any more, would be asked about. */
function percentageFaults(
  { input, cells }: ReportedAgreement,
  fault: MakeFault,
  locale: Locale,
): readonly Fault[] {
  const texts = wordsOf(locale).distribution.faults;
  return input.drivers.flatMap(({ heading, agreed }, place) => {
    if (agreed === null || agreed.rest === 'rescaled') return [];
    const over = `${partOfWhole(input.drivers, place, cells, SHEET)}-1`;
    return agreed.rest === 'left'
      ? [fault(`${over}>${ROUNDED_AWAY}`, texts.aboveWhole(heading))]
      : [fault(`ABS(${over})>${ROUNDED_AWAY}`, texts.notWhole(heading))];
  });
}

type MakeFault = (holds: string, text: string) => Fault;

function overheadFaults(
  { shares, cells }: ReportedAgreement,
  fault: MakeFault,
  text: string,
): readonly Fault[] {
  if (!cells.hasKeyFigure('overhead') || shares.overheadBase === ZERO_ORE) return [];
  const base = cells.keyFigure('overheadBase', SHEET);
  const rate = cells.keyFigure('overheadRate', SHEET);
  return [fault(`(${base}=0)*(${rate}>0)>0`, text)];
}

/** Other numbers than those that were read may be ones that a spreadsheet cannot share as Fordel does. */
function precisionFaults(
  agreement: ReportedAgreement,
  watch: InputWatch,
  fault: MakeFault,
  texts: ReturnType<typeof wordsOf>['distribution']['faults'],
): readonly Fault[] {
  const { cells } = agreement;
  const { share, total } = largestLive(agreement);
  const exact = cells.all('avrunding', 'exact', SHEET);
  const isTooLarge = [
    `(MAX(${exact})>${String(share)})`,
    `(MIN(${exact})<-${String(share)})`,
    `(ABS(${cells.keyFigure('roundedTotal', SHEET)})>${String(total)})`,
  ];
  const near = cannotBeTold(agreement);
  const areChanged = watch.isChanged(SHEET, true);
  return [
    fault(`${isTooLarge.join('+')}>0`, texts.tooLarge),
    ...near.map((holds) => fault(`IF(${areChanged},${holds},FALSE)`, texts.tooNear)),
  ];
}
