/** A text as it stands in XML, in an element or between the quotes of an attribute. */
export function escapeXml(text: string): string {
  if (!NEEDS_ESCAPES.test(text)) return text;
  return text.replace(/[&<>"\n\t\r]/g, (character) => ESCAPES[character] ?? character);
}

const NEEDS_ESCAPES = /[&<>"\n\t\r]/;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
  '\r': '&#13;',
};

/**
 * A text as spreadsheets keep it in XML: what XML cannot hold, or some readers refuse, is written `_xHHHH_`, and so is the `_` of a text that
 * already looks like that (ST_Xstring, ISO/IEC 29500-1, 22.9.2.19).
 */
export function escapeCellText(text: string): string {
  if (!NEEDS_CELL_ESCAPES.test(text)) return text;
  const escaped = text
    .replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_')
    // oxlint-disable-next-line no-control-regex -- XML cannot hold them
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f\ufffe\uffff]/g, (character) => {
      const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
      return `_x${code}_`;
    });
  return escapeXml(escaped);
}

// oxlint-disable-next-line no-control-regex -- XML cannot hold them
const NEEDS_CELL_ESCAPES = /[\u0000-\u001f\u007f&<>"\ufffe\uffff]|_x/i;

/** The text that `escapeCellText` wrote, once XML's own escapes are gone. */
export function unescapeCellText(text: string): string {
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
