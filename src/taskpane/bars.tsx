import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import type { PreviewChart, PreviewColumn, PreviewTable } from '../jobs/job';
import { usePane } from './use-pane';

const ROW_HEIGHT = 40;

/** A bar for each row, its parts after one another; what is less than nothing goes to the left. */
export function Bars({ chart, preview }: { readonly chart: PreviewChart; readonly preview: PreviewTable }) {
  const { locale } = usePane();
  const scroller = useRef<HTMLDivElement>(null);
  const { least, most } = extremesOf(chart);
  // One series shows by its colour what is less than nothing; of several each has its own.
  const isAlone = chart.series.length === 1;
  const figures = preview.columns[chart.column]!;
  const rows = useVirtualizer({
    count: preview.rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
  });
  const percent = (value: number) => `${((value / (most - least || 1)) * 100).toFixed(3)}%`;
  return (
    <figure className="bars">
      <figcaption>{chart.title}</figcaption>
      {!isAlone && (
        <ul className="bar-legend" aria-label={locale.texts.pane.legend}>
          {chart.series.map(({ label, color }) => (
            <li key={label}>
              <span className={`swatch ${color}`} aria-hidden="true" /> {label}
            </li>
          ))}
        </ul>
      )}
      {figures.label !== chart.title && (
        <p className="bar-heading quiet" aria-hidden="true">
          <span>{preview.columns[0]?.label}</span>
          <span>{figures.label}</span>
        </p>
      )}
      <div ref={scroller} className="bar-scroller" tabIndex={0} role="group" aria-label={chart.title}>
        <div role="list" style={{ height: rows.getTotalSize(), position: 'relative' }}>
          {rows.getVirtualItems().map(({ index, start }) => {
            const cells = preview.rows[index]!;
            const values = chart.series.map(({ values }) => values[index]!);
            return (
              <div
                key={index}
                role="listitem"
                aria-setsize={preview.rows.length}
                aria-posinset={index + 1}
                className="bar-row"
                style={{ transform: `translateY(${String(start)}px)` }}
              >
                <span className="bar-name" title={cells[0]}>
                  {cells[0]}
                </span>
                <Figure text={cells[chart.column] ?? ''} kind={figures.kind} />
                <span className="bar-line" aria-hidden="true">
                  {least < 0 && <span className="bar-zero" style={{ left: percent(-least) }} />}
                  {barsOf(values).map(({ from, to }, part) => (
                    <span
                      key={part}
                      className={`bar ${to < from && isAlone ? 'less' : chart.series[part]!.color}`}
                      style={{
                        left: percent(Math.min(from, to) - least),
                        width: percent(Math.abs(to - from)),
                      }}
                    />
                  ))}
                </span>
              </div>
            );
          })}
        </div>
      </div>
    </figure>
  );
}

/** Øre are dimmed, for the kroner are what is read first; of days and other numbers the decimals are read too. */
function Figure({ text, kind }: { readonly text: string; readonly kind: PreviewColumn['kind'] }) {
  const decimals = kind === 'amount' ? /[,.]\d\d$/.exec(text) : null;
  const whole = decimals === null ? text : text.slice(0, decimals.index);
  return (
    <span className="amount">
      {whole}
      <span className="ore">{decimals?.[0]}</span>
    </span>
  );
}

/** Where each part of a bar begins and ends: what is above nothing and what is below it are stacked apart. */
function barsOf(values: readonly number[]): readonly { readonly from: number; readonly to: number }[] {
  let above = 0;
  let below = 0;
  return values.map((value) => {
    const from = value < 0 ? below : above;
    const to = from + value;
    if (value < 0) below = to;
    else above = to;
    return { from, to };
  });
}

function extremesOf({ series }: PreviewChart): { readonly least: number; readonly most: number } {
  let least = 0;
  let most = 0;
  const count = series[0]?.values.length ?? 0;
  for (let row = 0; row < count; row++) {
    for (const { to } of barsOf(series.map(({ values }) => values[row]!))) {
      least = Math.min(least, to);
      most = Math.max(most, to);
    }
  }
  return { least, most };
}
