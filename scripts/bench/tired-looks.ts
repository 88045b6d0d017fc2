import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const STYLES = 'xl/styles.xml';

/** A workbook as years of copying between workbooks leave it: with so many more cell formats and fonts, which no cell has. */
export function withTiredLooks(workbook: Uint8Array, formats: number, fonts: number): Uint8Array {
  const files = unzipSync(workbook);
  const font = (index: number) =>
    `<font><sz val="${String(8 + (index % 40) / 2)}"/><name val="Arial ${String(index)}"/><family val="2"/></font>`;
  const format = (index: number) =>
    `<xf numFmtId="${String(index % 40)}" fontId="${String(index % fonts)}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"><alignment horizontal="${index % 2 === 0 ? 'left' : 'right'}" indent="${String(index % 15)}"/></xf>`;
  const styles = [
    ['fonts', Array.from({ length: fonts }, (_, index) => font(index)).join('')],
    ['cellXfs', Array.from({ length: formats }, (_, index) => format(index)).join('')],
  ].reduce((text, [section, more]) => added(text, section!, more!), strFromU8(files[STYLES]!));
  return zipSync({ ...files, [STYLES]: strToU8(styles) }, { level: 1 });
}

/** Excel counts for itself what stands in a section, where no number says it. */
function added(styles: string, section: string, more: string): string {
  return styles
    .replace(new RegExp(`<${section} count="\\d+"`), `<${section}`)
    .replace(`</${section}>`, `${more}</${section}>`);
}
