import { Button } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { ErrorIcon } from './icons';
import type { PaneFault } from './pane-state';
import { usePane } from './use-pane';

/** An error of Fordel's own: what is with the workbook, what to do, and what to send to those who mend it. */
export function FaultMessage({
  fault: { whileWriting, report },
  onAgain,
}: {
  readonly fault: PaneFault;
  readonly onAgain: () => void;
}) {
  const { fault: texts } = usePane().locale.texts.pane;
  const details = useRef<HTMLTextAreaElement>(null);
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    // Excel on the web may keep the clipboard from a frame: then it is marked, to be copied by hand.
    details.current?.select();
    await navigator.clipboard.writeText(report);
    setCopied(true);
  };
  return (
    <div className="issue error" role="alert">
      <ErrorIcon />
      <div>
        <p>
          {texts.said} {whileWriting ? texts.maybeWritten : texts.nothingWritten} {texts.whatToDo}
        </p>
        <textarea
          ref={details}
          className="fault"
          readOnly
          rows={5}
          value={report}
          aria-label={texts.details}
        />
        <div className="ways-out">
          <Button size="small" onClick={onAgain}>
            {texts.again}
          </Button>
          <Button size="small" onClick={() => void copy().catch(() => undefined)}>
            {isCopied ? texts.copied : texts.copy}
          </Button>
        </div>
      </div>
    </div>
  );
}
