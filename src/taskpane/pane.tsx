import { Button } from '@fluentui/react-components';
import { ChoicesStep } from './choices-step';
import { EmptyWorkbook } from './empty-workbook';
import { FaultMessage } from './fault-message';
import { Header } from './header';
import { IssueMessage } from './issue-message';
import { isWithoutTables } from './pane-state';
import { ResultStep } from './result-step';
import { SourcesStep } from './sources-step';
import { usePane } from './use-pane';
import { WriteBar } from './write-bar';

/** One way through: what it rests on, what is chosen, what comes of it, and to the sheet. */
export function Pane() {
  const { model, state, locale } = usePane();
  const isEmpty = isWithoutTables(state);
  return (
    <div className="pane">
      <Header />
      <main className="steps">
        {state.fault !== null && <FaultMessage fault={state.fault} onAgain={() => void model.tryAgain()} />}
        {state.failure !== null && <IssueMessage issue={state.failure} />}
        {state.failure !== null && state.jobs.length === 0 && (
          <Button size="small" className="again" onClick={() => void model.tryAgain()}>
            {locale.texts.pane.fault.again}
          </Button>
        )}
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
