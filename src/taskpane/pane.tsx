import { ChoicesStep } from './choices-step';
import { EmptyWorkbook } from './empty-workbook';
import { Header } from './header';
import { IssueMessage } from './issue-message';
import { isWithoutTables } from './pane-state';
import { ResultStep } from './result-step';
import { SourcesStep } from './sources-step';
import { usePane } from './use-pane';
import { WriteBar } from './write-bar';

/** One way through: what it rests on, what is chosen, what comes of it, and to the sheet. */
export function Pane() {
  const { state } = usePane();
  const isEmpty = isWithoutTables(state);
  return (
    <div className="pane">
      <Header />
      <main className="steps">
        {state.failure !== null && <IssueMessage issue={state.failure} />}
        {isEmpty ? (
          <EmptyWorkbook />
        ) : (
          <>
            <SourcesStep />
            <ChoicesStep />
            <ResultStep />
          </>
        )}
      </main>
      {!isEmpty && <WriteBar />}
    </div>
  );
}
