import { escapeXml } from '../opc/xml';

/** A text as drawings keep it in XML: without the characters that XML cannot hold, for which drawings know no other form. */
export function drawingText(text: string): string {
  // oxlint-disable-next-line no-control-regex -- XML cannot hold them
  return escapeXml(text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ''));
}
