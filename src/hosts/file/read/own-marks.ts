import { parseRangeName } from '../../../workbook/address';
import type { OwnMarks } from '../../../workbook/snapshot';
import { lookOfPerson, type OwnLook } from '../../../workbook/styles';
import type { OpcPackage } from '../opc/opc-package';
import type { CellLook } from './cell-looks';
import { readXml } from './sax';

type XmlAttributes = Readonly<Record<string, string | undefined>>;

/** What a person coloured and commented on a sheet that Fordel made. */
export function readOwnMarks(source: OpcPackage, sheetPart: string, looks: readonly CellLook[]): OwnMarks {
  const own = looks.map(lookOfPerson);
  const found = new Map<number, Map<number, OwnLook>>();
  if (own.some((look) => look !== null)) {
    readXml(source.requirePart(sheetPart), {
      open: (name: string, { r, s }: XmlAttributes) => {
        const look = name === 'c' ? own[Number(s ?? '0')] : null;
        const place = look == null ? null : parseRangeName(r ?? '');
        if (look == null || place === null) return;
        const row = found.get(place.top) ?? new Map<number, OwnLook>();
        found.set(place.top, row.set(place.left, look));
      },
      text: () => undefined,
      close: () => undefined,
    });
  }
  return { looks: found, comments: commentedCells(source, sheetPart) };
}

/** The cells with comments or notes on a sheet. */
export function commentedCells(source: OpcPackage, sheetPart: string): OwnMarks['comments'] {
  return source.relationships(sheetPart).flatMap(({ kind, target }) => {
    if (kind !== 'comments' || target === null || source.part(target) === undefined) return [];
    const cells: { readonly row: number; readonly column: number }[] = [];
    readXml(source.requirePart(target), {
      open: (name: string, { ref }: XmlAttributes) => {
        const place = name === 'comment' ? parseRangeName(ref ?? '') : null;
        if (place !== null) cells.push({ row: place.top, column: place.left });
      },
      text: () => undefined,
      close: () => undefined,
    });
    return cells;
  });
}
