import type { PreviewTable } from '../jobs/job';
import { Bars } from './bars';
import { IssueList } from './issue-list';
import { PreviewGrid } from './preview-grid';
import { Step } from './step';
import { usePane } from './use-pane';

/** What comes of it, before anything is written: figures, bars, the table, and what needs a person. */
export function ResultStep() {
  const { state, locale } = usePane();
  const { pane } = locale.texts;
  const previews = state.answer?.previews ?? null;
  return (
    <Step
      number={3}
      title={pane.steps.result}
      beginsOpen
      summary={previews?.length === 1 ? <Headline preview={previews[0]!} /> : null}
    >
      {previews === null ? (
        state.answer !== null && <p className="quiet">{pane.noResult}</p>
      ) : (
        <>
          {previews.map((preview, index) => (
            <Preview key={index} preview={preview} />
          ))}
          <Remarks />
        </>
      )}
    </Step>
  );
}

/** What the reader came for: the total of the main column, else the first figure. One alone needs no name here. */
function Headline({ preview: { figures, columns } }: { readonly preview: PreviewTable }) {
  const main = columns.findIndex(({ isMain }) => isMain);
  const figure = figures.find(({ column }) => column === main) ?? figures[0];
  if (figure === undefined) return null;
  const isNamed = figures.length > 1;
  return (
    <>
      {isNamed && <span className="quiet">{figure.label} </span>}
      <span className="amount">{figure.value}</span>
    </>
  );
}

function Preview({ preview }: { readonly preview: PreviewTable }) {
  const { locale } = usePane();
  return (
    <article className="preview">
      <h3>{preview.title}</h3>
      {preview.notes.map((note) => (
        <p key={note} className="quiet">
          {note}
        </p>
      ))}
      <dl className="figures">
        {preview.figures.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd className="amount">{value}</dd>
          </div>
        ))}
      </dl>
      {preview.charts.map((chart) => (
        <Bars key={chart.title} chart={chart} preview={preview} />
      ))}
      <details>
        <summary>{locale.texts.pane.wholeTable}</summary>
        <PreviewGrid preview={preview} />
      </details>
    </article>
  );
}

/** Warnings open, notes folded. */
function Remarks() {
  const { state, locale } = usePane();
  const { pane } = locale.texts;
  const of = (wanted: string) => state.answer?.issues.filter(({ severity }) => severity === wanted) ?? [];
  const warnings = of('warning');
  const notes = of('info');
  const count = (issues: readonly unknown[]) => locale.format.number(String(issues.length));
  return (
    <>
      {warnings.length > 0 && (
        <details open className="remarks">
          <summary>{pane.toLookAt(count(warnings))}</summary>
          <IssueList issues={warnings} />
        </details>
      )}
      {notes.length > 0 && (
        <details className="remarks">
          <summary>{pane.notes(count(notes))}</summary>
          <IssueList issues={notes} />
        </details>
      )}
    </>
  );
}
