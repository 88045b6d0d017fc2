import { Button, ProgressBar } from '@fluentui/react-components';
import type { StandingResult } from '../jobs/standing-results';
import type { Locale } from '../locales';
import { IssueMessage } from './issue-message';
import { canWrite, type PaneState } from './pane-state';
import { usePane } from './use-pane';

/** Always in sight: the one thing to press, what is going on, and where the result was written. */
export function WriteBar() {
  const { model, state, locale } = usePane();
  const { pane } = locale.texts;
  const { activity, answer, written } = state;
  const standing = answer?.standing ?? [];
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
      <div className="buttons">
        <Button appearance="primary" disabled={!canWrite(state)} onClick={() => void model.write()}>
          {labelOf(standing, locale)}
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
  if (standing.some(({ state }) => state !== 'current')) return pane.update;
  return standing.length > 0 ? pane.writeAgain : pane.write;
}

function Standing({ state }: { readonly state: PaneState }) {
  const { model, locale } = usePane();
  const { pane } = locale.texts;
  const { answer, written, wasStopped } = state;
  const standing = answer?.standing ?? [];
  const inState = (wanted: StandingResult['state']) =>
    standing.filter((each) => each.state === wanted).map(({ sheet }) => sheet);
  const [unfinished, outdated, current] = [inState('unfinished'), inState('outdated'), inState('current')];
  const list = (sheets: readonly string[]) => locale.format.list(sheets);
  const first = standing[0];
  const link = first !== undefined && (
    <Button
      size="small"
      appearance="transparent"
      onClick={() => void model.show({ sheet: first.sheet, row: 1, column: 1 })}
    >
      {pane.showCell(first.sheet)}
    </Button>
  );
  if (wasStopped) return <span>{pane.stopped}</span>;
  if (unfinished.length > 0) return <span className="bad">{pane.unfinished(list(unfinished))}</span>;
  if (outdated.length > 0) {
    return (
      <span className="attention">
        {pane.outdated(list(outdated))} {link}
      </span>
    );
  }
  if (current.length === 0) return null;
  const text =
    written === null
      ? pane.standing(list(current))
      : pane.written(list(written.sheets), locale.format.dateTime(written.at));
  return (
    <span className="good">
      {text} {link}
    </span>
  );
}
