import { Select } from '@fluentui/react-components';
import type { TableUse } from '../jobs/kit/table-use';
import { cellAddressText, rangeAddressText } from '../workbook/address';
import type { TableView } from './calculator/protocol';
import { RangeLink } from './cell-link';
import { CheckIcon, ErrorIcon } from './icons';
import { IssueList } from './issue-list';
import { Step } from './step';
import { usePane } from './use-pane';

/** Which tables were found, where, and what is wrong with them; another table or column can be chosen. */
export function SourcesStep() {
  const { state, locale } = usePane();
  const { pane } = locale.texts;
  const { answer, job } = state;
  const errors = answer?.issues.filter(({ severity }) => severity === 'error') ?? [];
  const count = locale.format.number(String(errors.length));
  return (
    <Step
      number={1}
      title={pane.steps.sources}
      beginsOpen
      summary={
        answer !== null &&
        (errors.length === 0 ? (
          <span className="good">
            <CheckIcon />
          </span>
        ) : (
          <span className="bad">
            <ErrorIcon /> {pane.errors(count)}
          </span>
        ))
      }
    >
      {answer === null || job === null ? (
        // What is told above it ended the work: nothing more is coming.
        state.fault === null && state.failure === null && <Skeleton />
      ) : (
        <ul className="tables">
          {job.tables.map((table, index) => (
            <li key={table.id}>
              <Table table={table} use={answer.tables[index]!} />
            </li>
          ))}
        </ul>
      )}
      <IssueList issues={errors} />
    </Step>
  );
}

function Skeleton() {
  return <div className="skeleton" aria-hidden="true" />;
}

function Table({ table, use }: { readonly table: TableView; readonly use: TableUse }) {
  const { state, locale } = usePane();
  const isWanting = state.answer?.previews === null;
  const { pane } = locale.texts;
  const withoutTable = () => {
    if (table.isBuiltIn) return pane.builtIn;
    return table.isOptional && !isWanting ? pane.notNeeded : pane.noTable;
  };
  return (
    <>
      <div className="table-line">
        <span className="table-name">{table.label}</span>
        {use.place === null ? (
          <span className="quiet">{withoutTable()}</span>
        ) : (
          <>
            <RangeLink range={use.place} />
            <span className="quiet count">{rowsText(use)}</span>
          </>
        )}
      </div>
      {(use.place !== null || use.candidates.length > 1) && <OtherChoices table={table} use={use} />}
    </>
  );

  function rowsText({ rows, sumRows }: TableUse): string {
    const count = (number: number) => locale.format.number(String(number));
    const own = rows === 1 ? pane.oneRow : pane.rows(count(rows));
    if (sumRows === 0) return own;
    return `${own}, ${sumRows === 1 ? pane.oneSumRow : pane.sumRows(count(sumRows))}`;
  }
}

/** Folded away: the tables and columns that might have been meant instead. */
function OtherChoices({ table, use }: { readonly table: TableView; readonly use: TableUse }) {
  const { model, state, locale } = usePane();
  const { pane } = locale.texts;
  const { setting } = table;
  const columnsSetting = state.job?.columnsSetting ?? null;
  const headings = [...use.columns, ...use.others];
  return (
    <details className="other-choices">
      <summary>
        {pane.otherTable} <span className="unseen">({table.label})</span>
      </summary>
      {setting !== null && (
        <label>
          {table.label}
          <Select
            size="small"
            value={state.settings[setting] ?? ''}
            onChange={(_, { value }) => void model.setSetting(setting, value)}
          >
            <option value="">{pane.anyTable}</option>
            {use.candidates.map(rangeAddressText).map((place) => (
              <option key={place} value={place}>
                {place}
              </option>
            ))}
          </Select>
        </label>
      )}
      {columnsSetting !== null &&
        table.columns.map((column) => {
          const found = use.columns.find(({ id }) => id === column.id);
          return (
            <label key={column.id}>
              {column.label}
              <Select
                size="small"
                aria-label={pane.columnFrom(column.label)}
                value={found === undefined ? '' : cellAddressText(found.heading)}
                onChange={(_, { value: place }) =>
                  void model.takeWayOut({
                    setting: columnsSetting,
                    value: place === '' ? '' : `${table.id}.${column.id}=${place}`,
                    effect: 'replaces',
                    label: place,
                  })
                }
              >
                {found === undefined && <option value="">{pane.noColumn}</option>}
                {headings.map(({ text, heading }) => (
                  <option key={cellAddressText(heading)} value={cellAddressText(heading)}>
                    {text}
                  </option>
                ))}
              </Select>
            </label>
          );
        })}
    </details>
  );
}
