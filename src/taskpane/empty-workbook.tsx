import { Button } from '@fluentui/react-components';
import { usePane } from './use-pane';

/** A workbook without any of the job's tables: what Fordel wants, and an example to begin with. */
export function EmptyWorkbook() {
  const { model, state, locale } = usePane();
  const { pane } = locale.texts;
  const tables = state.job?.tables.map(({ label }) => label) ?? [];
  return (
    <section className="empty">
      <h2>{pane.emptyTitle}</h2>
      <p>{pane.emptyHelp(locale.format.list(tables))}</p>
      <Button appearance="primary" onClick={() => void model.insertExample()}>
        {pane.begin}
      </Button>
      <p className="quiet">{pane.beginHelp}</p>
    </section>
  );
}
