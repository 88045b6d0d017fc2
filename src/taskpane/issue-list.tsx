import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { IssueView } from './calculator/protocol';
import { IssueMessage } from './issue-message';
import { usePane } from './use-pane';

/** So many are shown before a person asks for the rest. */
const FIRST = 20;

/** Issues in order of weight; a long list begins short. */
export function IssueList({ issues }: { readonly issues: readonly IssueView[] }) {
  const { locale } = usePane();
  const [shown, setShown] = useState(FIRST);
  const rest = issues.length - shown;
  return (
    <>
      <ul className="issues">
        {issues.slice(0, shown).map((issue, index) => (
          <li key={`${issue.code} ${String(index)}`}>
            <IssueMessage issue={issue} />
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button
          size="small"
          appearance="subtle"
          onClick={() => {
            setShown(shown + 100);
          }}
        >
          {locale.texts.pane.moreIssues(locale.format.number(String(Math.min(rest, 100))))}
        </Button>
      )}
    </>
  );
}
