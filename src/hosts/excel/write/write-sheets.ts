import type { WriteReceipt } from '../../../workbook/host';
import { figure, HostError, issue } from '../../../workbook/issue';
import { isOwnChartName } from '../../../workbook/own-names';
import { type Placement, placePlans } from '../../../workbook/placement';
import type { SheetPlan } from '../../../workbook/plan';
import type { Session } from '../connection';
import type { Abilities } from '../requirement-sets';
import { adoptSheets, type Begun } from './adopt-sheets';
import type { Input } from './input-check';
import { lookUp, type Standing, type StandingSheet } from './look-up';
import type { OwnFormula } from './restored-formulas';
import { namePlans, sheetSteps } from './sheet-steps';
import type { Step } from './step';

export interface WriteContext {
  /** What was read and the plans rest on; none when nothing was read. */
  readonly inputs: readonly Input[];
  readonly unfinishedText: string;
  /** The user's formulas that may name columns of the results' tables. */
  readonly ownFormulas: readonly OwnFormula[];
  /** Whether the days of the workbook count from 1904; those of the plans never do. */
  readonly date1904: boolean;
  readonly abilities: Abilities;
  readonly signal: AbortSignal | undefined;
  readonly onProgress: (fraction: number) => void;
  /** How many bytes go into a request. */
  readonly bytesOfRequest: number;
  /** Sheets that cannot be seen have these names. */
  readonly namesTaken: readonly string[];
  /** Called when Excel has told how the workbook stands; it may throw. */
  readonly onLookedUp: () => void;
  /** What an earlier attempt had begun when it was cut off; null at the first. */
  readonly begun: () => Begun | null;
  /** Called when the first request is about to go. */
  readonly onBegin: (begun: Begun) => void;
}

/**
 * Writes result sheets: looks up what stands there, then asks for everything in as few requests as their size allows. The
 * whole can be done again from the start, for sheets that were added are known by their marks.
 */
export async function writeSheets(
  session: Session,
  plans: readonly SheetPlan[],
  context: WriteContext,
): Promise<WriteReceipt> {
  const { signal, onProgress } = context;
  const begun = context.begun();
  if (begun !== null) await adoptSheets(session, begun, context.unfinishedText);
  const standing = await lookUp(session, plans, context.inputs, context.bytesOfRequest, isOwnChartName);
  context.onLookedUp();
  const taken = context.namesTaken.map((name) => ({ name, mark: null }));
  const placements = placePlans(plans, [...standing.sheets, ...taken]);
  requireWritable(placements, standing);
  onProgress(0.1);
  signal?.throwIfAborted();
  const steps = prepare(placements, standing, context);
  onProgress(0.2);
  signal?.throwIfAborted();
  const sheets = placements.map(({ sheet: name, nameTaken }) => ({ name, nameTaken }));
  if (steps.length === 0) return { sheets, notCarried: [] };
  context.onBegin({ placements, standing: new Set(standing.sheets.map(({ id }) => id)) });
  await send(session, requestsOf(steps, context.bytesOfRequest), context);
  return { sheets, notCarried: [] };
}

/** A step of one of the placements. */
interface PlacedStep {
  readonly placement: Placement;
  readonly earlier: StandingSheet | null;
  readonly step: Step;
}

function requireWritable(placements: readonly Placement[], standing: Standing): void {
  for (const placement of placements) {
    const earlier = earlierOf(placement, standing);
    if (earlier?.isProtected) {
      throw new HostError(issue('sheet.protected', null, { sheet: figure.text(earlier.name) }));
    }
  }
  const addsSheets = placements.some(({ kind }) => kind === 'add');
  if (addsSheets && standing.isProtected) throw new HostError(issue('workbook.protected', null, {}));
}

function earlierOf({ kind, sheet }: Placement, { sheets }: Standing): StandingSheet | null {
  return kind === 'add' ? null : (sheets.find(({ name }) => name === sheet) ?? null);
}

/** What there is to do: every sheet begins before any is filled, and none is finished before all are filled. */
function prepare(
  placements: readonly Placement[],
  standing: Standing,
  { unfinishedText, date1904, abilities, ownFormulas }: WriteContext,
): readonly PlacedStep[] {
  const written = new Set(placements.map(({ sheet }) => sheet));
  const others = standing.sheets.filter(({ name }) => !written.has(name));
  const taken = [
    ...standing.names,
    ...others.flatMap(({ tables, ownNames, otherNames }) => [...tables, ...ownNames, ...otherNames]),
  ];
  const named = namePlans(placements, taken, (placement) => earlierOf(placement, standing)?.otherNames ?? []);
  const writtenIds = new Set(placements.map((placement) => earlierOf(placement, standing)?.id));
  const byColumn = ownFormulas.filter(({ id }) => !writtenIds.has(id));
  const prepared = placements.map((placement, index) => {
    const earlier = earlierOf(placement, standing);
    return {
      placement,
      earlier,
      steps: sheetSteps({
        placement,
        earlier,
        unfinishedText,
        date1904,
        abilities,
        ownFormulas: byColumn,
        ...named[index]!,
      }),
    };
  });
  const phase = (of: 'begin' | 'fill' | 'restore' | 'finish'): readonly PlacedStep[] =>
    prepared.flatMap(({ placement, earlier, steps }) =>
      steps[of].map((step) => ({ placement, earlier, step })),
    );
  return [...phase('begin'), ...phase('fill'), ...phase('restore'), ...phase('finish')];
}

/** The steps in requests of so many bytes; a step that is larger goes alone. */
function requestsOf(steps: readonly PlacedStep[], most: number): readonly (readonly PlacedStep[])[] {
  const requests: PlacedStep[][] = [];
  let bytes = Infinity;
  for (const each of steps) {
    if (bytes + each.step.bytes > most) {
      requests.push([]);
      bytes = 0;
    }
    requests.at(-1)!.push(each);
    bytes += each.step.bytes;
  }
  return requests;
}

async function send(
  session: Session,
  requests: readonly (readonly PlacedStep[])[],
  { onProgress }: WriteContext,
): Promise<void> {
  const { workbook, application } = session.context;
  const added = new Set<Placement>();
  for (const [index, request] of requests.entries()) {
    if (index === 0) application.suspendScreenUpdatingUntilNextSync();
    const sheets = new Map<Placement, Excel.Worksheet>();
    for (const { placement, earlier, step } of request) {
      const sheet = sheets.get(placement) ?? sheetOf(workbook.worksheets, placement, earlier, added);
      sheets.set(placement, sheet);
      step.ask(sheet);
    }
    await session.sync();
    if (index < requests.length - 1) onProgress(0.2 + (0.8 * (index + 1)) / requests.length);
  }
}

/** By its id where it stood before, for the user may give it another name meanwhile. */
function sheetOf(
  worksheets: Excel.WorksheetCollection,
  placement: Placement,
  earlier: StandingSheet | null,
  added: Set<Placement>,
): Excel.Worksheet {
  if (earlier !== null) return worksheets.getItem(earlier.id);
  if (added.has(placement)) return worksheets.getItem(placement.sheet);
  added.add(placement);
  return worksheets.add(placement.sheet);
}

/** Which of the sheets say that they are unfinished. */
export async function unfinishedSheets(session: Session, unfinishedText: string): Promise<readonly string[]> {
  const { worksheets } = session.context.workbook;
  worksheets.load('items/name');
  await session.sync();
  const asked = worksheets.items.map((sheet) => {
    const first = sheet.getRange('A1');
    first.load('values');
    return { name: sheet.name, first };
  });
  await session.sync();
  return asked
    .filter(({ first }) => (first.values as readonly (readonly unknown[])[])[0]?.[0] === unfinishedText)
    .map(({ name }) => name);
}
