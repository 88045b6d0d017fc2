import { escapeXml } from '../../src/workbook/xml-text';

/** A piece of XML, already escaped: `xml` makes it, and puts it into larger pieces as it is. */
export class Xml {
  constructor(readonly text: string) {}
}

/** XML as it is written, with texts put in escaped, pieces as they are, and lists of pieces one after another. */
export function xml(parts: TemplateStringsArray, ...values: readonly (string | Xml | readonly Xml[])[]): Xml {
  const filled = values.map((value) => {
    if (typeof value === 'string') return escapeXml(value);
    return value instanceof Xml ? value.text : value.map(({ text }) => text).join('');
  });
  return new Xml(String.raw({ raw: parts }, ...filled));
}
