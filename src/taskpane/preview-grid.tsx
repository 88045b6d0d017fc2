import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import type { PreviewTable } from '../jobs/job';

const ROW_HEIGHT = 28;

/** The result as a table that scrolls; only the rows in sight are in the page. */
export function PreviewGrid({ preview }: { readonly preview: PreviewTable }) {
  const { columns, rows, totalRow, title } = preview;
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
  });
  const items = virtual.getVirtualItems();
  const above = items[0]?.start ?? 0;
  const below = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  const cells = (row: readonly string[]) =>
    row.map((cell, column) =>
      column === 0 ? (
        <th key={column} scope="row">
          {cell}
        </th>
      ) : (
        <td key={column} className={columns[column]!.kind === 'text' ? undefined : 'figure'}>
          {cell}
        </td>
      ),
    );
  return (
    <div ref={scroller} className="grid-scroller" tabIndex={0} role="group" aria-label={title}>
      <table aria-rowcount={rows.length + 1 + (totalRow === null ? 0 : 1)}>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map(({ label, kind }) => (
              <th key={label} scope="col" className={kind === 'text' ? undefined : 'figure'}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {above > 0 && <tr aria-hidden="true" style={{ height: above }} />}
          {items.map(({ index }) => (
            <tr key={index} aria-rowindex={index + 2}>
              {cells(rows[index]!)}
            </tr>
          ))}
          {below > 0 && <tr aria-hidden="true" style={{ height: below }} />}
        </tbody>
        {totalRow !== null && (
          <tfoot>
            <tr aria-rowindex={rows.length + 2}>{cells(totalRow)}</tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}
