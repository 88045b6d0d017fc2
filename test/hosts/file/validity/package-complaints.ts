import {
  elementsIn,
  isXmlPart,
  type OpenedPackage,
  relationshipId,
  relationshipIds,
  relationshipsOf,
  ROOT,
} from './opened-package';
import { repeated } from './repeated';

const TYPE = 'application/vnd.openxmlformats-officedocument';

/** What parts of a kind of relationship must be declared as. */
const TYPE_OF_KIND: Readonly<Record<string, RegExp>> = {
  officeDocument: /\.main\+xml$/,
  worksheet: ofType('spreadsheetml.worksheet'),
  table: ofType('spreadsheetml.table'),
  styles: ofType('spreadsheetml.styles'),
  sharedStrings: ofType('spreadsheetml.sharedStrings'),
  drawing: ofType('drawing'),
  chart: ofType('drawingml.chart'),
  vmlDrawing: ofType('vmlDrawing', ''),
};

/** What an element's relationship must lead to. */
const KINDS_OF_ELEMENT: Readonly<Record<string, readonly string[]>> = {
  sheet: ['worksheet', 'chartsheet', 'dialogsheet', 'xlMacrosheet'],
  drawing: ['drawing'],
  legacyDrawing: ['vmlDrawing'],
  tablePart: ['table'],
  hyperlink: ['hyperlink'],
  chart: ['chart'],
  blip: ['image'],
  pageSetup: ['printerSettings'],
  externalReference: ['externalLink'],
};

/** What makes the XML parts of a package unreadable. */
export function xmlComplaints(opened: OpenedPackage): readonly string[] {
  return opened.names.filter(isXmlPart).flatMap((part) => {
    try {
      const illegal = illegalCharacters(opened.text(part));
      if (illegal.length === 0) opened.root(part);
      return illegal.map((character) => `${part}: holds ${character}, which XML cannot`);
    } catch (error) {
      return [`${part}: cannot be read: ${error instanceof Error ? error.message : String(error)}`];
    }
  });
}

/** What is wrong with the parts of a package, their types and the ways between them. */
export function packageComplaints(opened: OpenedPackage): readonly string[] {
  return [
    ...sameNames(opened),
    ...untyped(opened),
    ...brokenRelationships(opened),
    ...orphans(opened),
    ...brokenReferences(opened),
  ];
}

/** Raw, or as character references. */
function illegalCharacters(text: string): readonly string[] {
  // oxlint-disable-next-line no-control-regex -- XML cannot hold them
  const raw = [...text.matchAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g)].map(
    ([found]) => found,
  );
  const referred = [...text.matchAll(/&#(?:x([0-9a-f]+)|(\d+));/gi)]
    .map(([, hexadecimal, decimal]) => (hexadecimal ? parseInt(hexadecimal, 16) : Number(decimal)))
    .filter(
      (code) =>
        (code < 32 && ![9, 10, 13].includes(code)) ||
        (code >= 0xd800 && code < 0xe000) ||
        code === 0xfffe ||
        code === 0xffff,
    )
    .map((code) => String.fromCharCode(code));
  return [...raw, ...referred].map(
    (character) => `U+${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function sameNames({ names }: OpenedPackage): readonly string[] {
  return repeated(names.map((name) => name.toLowerCase())).map((name) => `${name}: two parts have this name`);
}

function untyped(opened: OpenedPackage): readonly string[] {
  const parts = opened.names.filter((name) => name !== '[Content_Types].xml');
  return [
    ...parts.filter((part) => !opened.contentType(part)).map((part) => `${part}: has no content type`),
    ...opened.typedParts
      .filter((part) => !opened.has(part))
      .map((part) => `${part}: has a content type but is not there`),
  ];
}

function brokenRelationships(opened: OpenedPackage): readonly string[] {
  return sources(opened).flatMap((source) => {
    const part = relationshipsOf(source);
    if (source !== ROOT && !opened.has(source)) return [`${part}: is of no part`];
    const relationships = opened.relationships(source);
    return [
      ...repeated(relationships.map(({ id }) => id)).map((id) => `${part}: two relationships are ${id}`),
      ...relationships.flatMap(({ id, kind, target }) => {
        if (target === null) return [];
        if (!opened.has(target)) return [`${part}: ${id} leads to ${target}, which is not there`];
        const type = opened.contentType(target);
        const isRight = type === undefined || (TYPE_OF_KIND[kind]?.test(type) ?? true);
        return isRight ? [] : [`${target}: is a ${kind} but declared as ${type}`];
      }),
    ];
  });
}

function orphans(opened: OpenedPackage): readonly string[] {
  const reached = new Set([ROOT]);
  for (const source of reached) {
    for (const { target } of opened.relationships(source)) {
      if (target !== null) reached.add(opened.ownName(target));
    }
  }
  return opened.names
    .filter((name) => name !== '[Content_Types].xml' && !name.endsWith('.rels') && !reached.has(name))
    .map((name) => `${name}: nothing leads to it`);
}

/** The relationships that elements name must be there and lead to what the element wants. */
function brokenReferences(opened: OpenedPackage): readonly string[] {
  return opened.names
    .filter((part) => isXmlPart(part) && part.startsWith('xl/') && !part.endsWith('.rels'))
    .flatMap((part) => {
      const kinds = new Map(opened.relationships(part).map(({ id, kind }) => [id, kind]));
      return [...elementsIn(opened.root(part))].flatMap((element) => [
        ...relationshipIds(element)
          .filter((id) => !kinds.has(id))
          .map((id) => `${part}: <${element.tagName}> names ${id || 'a relationship'}, which is not there`),
        ...wrongKind(element, kinds.get(relationshipId(element))).map(
          (kind) => `${part}: <${element.tagName}> leads to a ${kind}`,
        ),
      ]);
    });
}

function wrongKind(
  { localName }: { readonly localName: string | null },
  kind: string | undefined,
): readonly string[] {
  const wanted = KINDS_OF_ELEMENT[localName ?? ''];
  return kind === undefined || wanted === undefined || wanted.includes(kind) ? [] : [kind];
}

/** The sources of all relationships that the package holds. */
function sources({ names }: OpenedPackage): readonly string[] {
  return names
    .filter((name) => name.endsWith('.rels'))
    .map((name) => name.replace(/_rels\/([^/]*)\.rels$/, '$1'));
}

function ofType(name: string, ending = '+xml'): RegExp {
  return new RegExp(`^${`${TYPE}.${name}${ending}`.replace(/[.+]/g, '\\$&')}$`);
}
