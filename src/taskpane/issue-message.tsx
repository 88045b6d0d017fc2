import { Button } from '@fluentui/react-components';
import type { Severity } from '../workbook/issue';
import type { IssueView } from './calculator/protocol';
import { CellLink } from './cell-link';
import { ErrorIcon, InfoIcon, WarningIcon } from './icons';
import { usePane } from './use-pane';

const ICONS = { error: ErrorIcon, warning: WarningIcon, info: InfoIcon } as const satisfies Record<
  Severity,
  unknown
>;

/** What was found, where, what to do, and the ways out that the pane itself can take. */
export function IssueMessage({ issue }: { readonly issue: IssueView }) {
  const { model, locale } = usePane();
  const { severity } = locale.texts;
  const Icon = ICONS[issue.severity];
  return (
    <div className={`issue ${issue.severity}`} role={issue.severity === 'error' ? 'alert' : undefined}>
      <Icon />
      <div>
        <p>
          <span className="unseen">{severity[issue.severity]}: </span>
          {issue.address !== null && <CellLink address={issue.address} />}
          {issue.message}
        </p>
        {issue.waysOut.length > 0 && (
          <div className="ways-out">
            {issue.waysOut.map((wayOut) => (
              <Button
                key={`${wayOut.setting} ${wayOut.value}`}
                size="small"
                onClick={() => void model.takeWayOut(wayOut)}
              >
                {wayOut.label}
              </Button>
            ))}
          </div>
        )}
      </div>
    </div>
  );
}
