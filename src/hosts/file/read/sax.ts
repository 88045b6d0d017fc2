import { SaxParser } from '@cj-tech-master/excelts/xml';
import { detectingDamage } from '../opc/damaged-package';
import { decodeXml } from '../opc/xml';

/** What is called on the way through an XML part. */
export interface XmlHandlers {
  readonly open: (name: string, attributes: Readonly<Record<string, string | undefined>>) => void;
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
}

/**
 * Goes through a large XML part without building a tree of it; names come without their prefixes. Throws a
 * DamagedPackage when it is not well-formed.
 */
export function readXml(bytes: Uint8Array, { open, text, close }: XmlHandlers): void {
  const parser = new SaxParser({ position: false, maxEntityExpansions: 0 });
  parser.on('opentag', (tag) => {
    open(localName(tag.name), tag.attributes);
  });
  parser.on('text', text);
  parser.on('cdata', text);
  parser.on('closetag', (tag) => {
    close(localName(tag.name));
  });
  detectingDamage('XML', () => parser.write(allowed(decodeXml(bytes))).close());
}

/** XML has the sign 127 (XML 1.0, 2.2), which the parser takes when it is written by its number alone. */
function allowed(text: string): string {
  return text.includes('\x7f') ? text.replaceAll('\x7f', '&#127;') : text;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
