import { useId, useState, type ReactNode } from 'react';

interface StepProps {
  readonly number: number;
  readonly title: string;
  /** What it comes to, seen also when the step is closed. */
  readonly summary: ReactNode;
  readonly beginsOpen: boolean;
  readonly children: ReactNode;
}

/** One of the pane's steps: a heading that opens and closes it. */
export function Step({ number, title, summary, beginsOpen, children }: StepProps) {
  const [isOpen, setOpen] = useState(beginsOpen);
  const content = useId();
  return (
    <section className="step">
      <h2>
        <button
          type="button"
          className="step-heading"
          aria-expanded={isOpen}
          aria-controls={content}
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          <span className="number" aria-hidden="true">
            {number}
          </span>
          <span className="step-title">{title}</span>
          <span className="step-summary">{summary}</span>
          <span className="chevron" aria-hidden="true" />
        </button>
      </h2>
      <div id={content} hidden={!isOpen} className="step-content">
        {children}
      </div>
    </section>
  );
}
