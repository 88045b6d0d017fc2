import { Button, ProgressBar } from '@fluentui/react-components';
import type { StandingResult } from '../jobs/results/standing-results';
import type { Locale } from '../locales';
import { cellAddressText, type CellAddress } from '../workbook/address';
import { IssueMessage } from './issue-message';
import { canWrite, type PaneState } from './pane-state';
import { usePane } from './use-pane';

/** Always in sight: the one thing to press, what is going on, and where the result was written. */
export function WriteBar() {
  const { model, state, locale } = usePane();
  const { pane } = locale.texts;
  const { activity, answer, written } = state;
  const standing = answer?.standing ?? [];
  const asked = answer?.beforeWriting ?? [];
  const isBusy = activity.kind !== 'resting';
  return (
    <footer className="write-bar">
      {isBusy && (
        <div className="progress late">
          <ProgressBar
            aria-label={pane[activity.kind]}
            {...(activity.progress === null ? {} : { value: activity.progress })}
          />
        </div>
      )}
      <div className="standing" role="status">
        {isBusy ? <span className="late quiet">{pane[activity.kind]}</span> : <Standing state={state} />}
      </div>
      {!isBusy && written?.issues.map((issue) => <IssueMessage key={issue.message} issue={issue} />)}
      {!isBusy && asked.map((issue) => <IssueMessage key={issue.message} issue={issue} />)}
      <div className="buttons">
        <Button
          appearance="primary"
          disabled={!canWrite(state)}
          onClick={() => void model.write(asked.length > 0)}
        >
          {asked.length > 0 ? pane.writeAnyway : labelOf(standing, locale)}
        </Button>
        {isBusy && (
          <Button
            className="late"
            onClick={() => {
              model.cancel();
            }}
          >
            {pane.cancel}
          </Button>
        )}
      </div>
    </footer>
  );
}

function labelOf(standing: readonly StandingResult[], { texts: { pane } }: Locale): string {
  if (standing.some(({ state, overwritten }) => state !== 'current' || overwritten.length > 0)) {
    return pane.update;
  }
  return standing.length > 0 ? pane.writeAgain : pane.write;
}

/** So many cells are named; the rest are counted. */
const MOST_CELLS = 3;

/** How the result in the workbook stands: what is wrong with it before what is right. */
function Standing({ state }: { readonly state: PaneState }) {
  const { locale } = usePane();
  const { pane } = locale.texts;
  const { answer, written, wasStopped } = state;
  const standing = answer?.standing ?? [];
  const inState = (wanted: StandingResult['state']) =>
    standing.filter((each) => each.state === wanted).map(({ sheet }) => sheet);
  const list = (sheets: readonly string[]) => locale.format.list(sheets);
  const overwritten = standing.flatMap((each) => each.overwritten);
  if (wasStopped) return <span>{pane.stopped}</span>;
  const unfinished = inState('unfinished');
  if (unfinished.length > 0) return <span className="bad">{pane.unfinished(list(unfinished))}</span>;

  const [outdated, followed, unsure] = [inState('outdated'), inState('followed'), inState('unsure')];
  const told = [
    ...(outdated.length === 0 ? [] : [{ text: pane.outdated(list(outdated)), look: 'attention' }]),
    ...(followed.length === 0 ? [] : [{ text: pane.followed(list(followed)), look: 'quiet' }]),
    ...(unsure.length === 0 ? [] : [{ text: pane.unsure(list(unsure)), look: 'quiet' }]),
  ];
  const isAsWritten = told.length === 0 && overwritten.length === 0 && standing.length > 0;
  return (
    <>
      {overwritten.length > 0 && <Overwritten cells={overwritten} />}
      {told.map(({ text, look }) => (
        <div key={text} className={look}>
          {text}
        </div>
      ))}
      {isAsWritten && (
        <div className="good">
          {written === null
            ? pane.standing(list(inState('current')))
            : pane.written(list(written.sheets), locale.format.dateTime(written.at))}
        </div>
      )}
      {overwritten.length === 0 && <SheetLink sheet={standing[0]?.sheet} />}
    </>
  );
}

/** Which cells somebody has written over, each to be looked at. */
function Overwritten({ cells }: { readonly cells: readonly CellAddress[] }) {
  const { model, locale } = usePane();
  const { pane } = locale.texts;
  const named = cells.length <= MOST_CELLS + 1 ? cells : cells.slice(0, MOST_CELLS);
  const rest = cells.length - named.length;
  const places = named.map(cellAddressText);
  const counted = rest === 0 ? [] : [pane.moreCells(locale.format.number(String(rest)))];
  const [first] = named;
  return (
    <div className="bad">
      {pane.overwritten(locale.format.list([...places, ...counted]))}{' '}
      <Button size="small" appearance="transparent" onClick={() => void model.show(first!)}>
        {pane.showCell(places[0]!)}
      </Button>
    </div>
  );
}

function SheetLink({ sheet }: { readonly sheet: string | undefined }) {
  const { model, locale } = usePane();
  if (sheet === undefined) return null;
  return (
    <Button
      size="small"
      appearance="transparent"
      onClick={() => void model.show({ sheet, row: 1, column: 1 })}
    >
      {locale.texts.pane.showCell(sheet)}
    </Button>
  );
}
