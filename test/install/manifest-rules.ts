import { DOMParser, type Document, type Element } from '@xmldom/xmldom';
import { orderComplaints } from './manifest-order';
import { pngSize } from './png-size';

/** The file that an address of the manifest leads to; null when there is none. */
export type FileAt = (address: string) => Buffer | null;

/** How many characters Microsoft's schema lets each text have. */
const LONGEST: Readonly<Record<string, number>> = {
  ProviderName: 125,
  DisplayName: 125,
  Description: 250,
  TaskpaneId: 125,
  ShortStrings: 125,
  LongStrings: 250,
};
const LONGEST_RESOURCE_ID = 32;
/** Excel draws a button from these at least. */
const NEEDED_ICONS = ['16', '32', '80'];
/** Beside bokmål, which is the default. */
const LANGUAGES = ['nn-NO', 'en-US'];
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const VERSION = /^\d{1,5}(\.\d{1,5}){3}$/;

/** Where each element may find the resource that it names. */
const SECTIONS: Readonly<Record<string, string>> = {
  Image: 'Images',
  Runtime: 'Urls',
  SourceLocation: 'Urls',
  FunctionFile: 'Urls',
  LearnMoreUrl: 'Urls',
  Label: 'ShortStrings',
  Title: 'ShortStrings',
  Namespace: 'ShortStrings',
  Description: 'LongStrings',
};

/**
 * What Excel, or Microsoft's service, would refuse in a manifest, each as a sentence.
 * @param fileAt what is served, for the icons.
 */
export function manifestComplaints(manifest: string, fileAt: FileAt): readonly string[] {
  const document = new DOMParser().parseFromString(manifest, 'text/xml');
  return [
    ...orderComplaints(document.documentElement!),
    ...identityComplaints(document),
    ...lengthComplaints(document),
    ...languageComplaints(document),
    ...referenceComplaints(document),
    ...addressComplaints(document),
    ...iconComplaints(document, fileAt),
    ...runtimeComplaints(document),
  ];
}

function identityComplaints(document: Document): readonly string[] {
  const id = textOf(document, 'Id');
  const version = textOf(document, 'Version');
  const ids = ['Group', 'Control', 'Image', 'Url', 'String'].flatMap((name) =>
    elements(document, name).flatMap((element) => element.getAttribute('id') ?? []),
  );
  const twice = ids.filter((each, index) => ids.indexOf(each) !== index);
  return [
    ...(UUID.test(id) ? [] : [`Id ${id} is no UUID`]),
    ...(VERSION.test(version) ? [] : [`Version ${version} is not four numbers of at most five digits`]),
    ...twice.map((each) => `the id ${each} stands twice`),
  ];
}

function lengthComplaints(document: Document): readonly string[] {
  return Object.entries(LONGEST).flatMap(([name, longest]) =>
    elements(document, name)
      .flatMap((element) => [element.textContent!.trim(), ...valuesOf(element)])
      .filter((text) => text.length > longest)
      .map((text) => `${name} has ${String(text.length)} characters, at most ${String(longest)}: ${text}`),
  );
}

function languageComplaints(document: Document): readonly string[] {
  const translated = ['DisplayName', 'Description', 'SupportUrl', 'String']
    .flatMap((name) => elements(document, name))
    .filter((element) => element.hasAttribute('DefaultValue'));
  return translated.flatMap((element) => {
    const name = element.getAttribute('id') ?? element.localName!;
    const cultures = elements(element, 'Override').map((each) => each.getAttribute('Locale')!);
    return [
      ...LANGUAGES.filter((culture) => !cultures.includes(culture)).map(
        (culture) => `${name} has nothing in ${culture}`,
      ),
      ...cultures
        .filter((culture) => !/^[a-z]{2}-[A-Z]{2}$/.test(culture))
        .map((culture) => `${name}: ${culture} is no language with its country`),
      ...cultures
        .filter((culture, index) => cultures.indexOf(culture) !== index)
        .map((culture) => `${name} is twice in ${culture}`),
      ...valuesOf(element)
        .filter((value) => value.trim() === '')
        .map(() => `${name} is empty`),
    ];
  });
}

function referenceComplaints(document: Document): readonly string[] {
  const defined = new Map(
    [...new Set(Object.values(SECTIONS))].map((section) => [
      section,
      elements(document, section).flatMap((each) => idsIn(each)),
    ]),
  );
  const referring = Array.from(document.getElementsByTagName('*')).filter((each) =>
    each.hasAttribute('resid'),
  );
  const used = referring.map((element) => element.getAttribute('resid')!);
  const all = [...defined.values()].flat();
  return [
    ...referring
      .filter(
        (element) => !defined.get(SECTIONS[element.localName!]!)!.includes(element.getAttribute('resid')!),
      )
      .map(
        (element) =>
          `${element.localName!} names ${element.getAttribute('resid')!}, which is not among ${SECTIONS[element.localName!]!}`,
      ),
    ...all.filter((id) => !used.includes(id)).map((id) => `nothing uses ${id}`),
    ...[...new Set([...used, ...all])]
      .filter((id) => id.length > LONGEST_RESOURCE_ID)
      .map((id) => `the id ${id} has more than ${String(LONGEST_RESOURCE_ID)} characters`),
  ];
}

/** Every address in the manifest, once. */
export function addressesIn(manifest: string): readonly string[] {
  return addressesOf(new DOMParser().parseFromString(manifest, 'text/xml'));
}

function addressesOf(document: Document): readonly string[] {
  const named = ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation', 'Url', 'Image'];
  const values = named.flatMap((name) => elements(document, name)).flatMap(valuesOf);
  const domains = elements(document, 'AppDomain').map((element) => element.textContent!);
  return [...new Set([...values, ...domains])];
}

function addressComplaints(document: Document): readonly string[] {
  const page = elements(document, 'DefaultSettings').flatMap((each) => elements(each, 'SourceLocation'))[0];
  const origin = page === undefined ? '' : new URL(page.getAttribute('DefaultValue')!).origin;
  return addressesOf(document).flatMap((address) => [
    ...(address.startsWith('https://') ? [] : [`${address} is not https`]),
    ...(new URL(address).origin === origin ? [] : [`${address} is not where the page is`]),
  ]);
}

function iconComplaints(document: Document, fileAt: FileAt): readonly string[] {
  const images = new Map(
    elements(document, 'Images')
      .flatMap((section) => elements(section, 'Image'))
      .map((image) => [image.getAttribute('id'), image.getAttribute('DefaultValue')!]),
  );
  const wanted: (readonly [address: string, size: string])[] = [
    ...elements(document, 'IconUrl').map((each) => [each.getAttribute('DefaultValue')!, '32'] as const),
    ...elements(document, 'HighResolutionIconUrl').map(
      (each) => [each.getAttribute('DefaultValue')!, '64'] as const,
    ),
    ...elements(document, 'Image').flatMap((each) => {
      const address = images.get(each.getAttribute('resid'));
      return address === undefined ? [] : [[address, each.getAttribute('size')!] as const];
    }),
  ];
  const lacking = elements(document, 'Icon').flatMap((icon) => {
    const sizes = elements(icon, 'Image').map((image) => image.getAttribute('size'));
    return NEEDED_ICONS.filter((size) => !sizes.includes(size)).map((size) => `an icon lacks ${size} pixels`);
  });
  return [
    ...new Set([
      ...lacking,
      ...wanted.flatMap(([address, size]) => pictureComplaints(address, size, fileAt)),
    ]),
  ];
}

function pictureComplaints(address: string, size: string, fileAt: FileAt): readonly string[] {
  const file = fileAt(address);
  if (file === null) return [`there is no picture at ${address}`];
  const found = pngSize(file);
  const isRight = found !== null && found.width === Number(size) && found.height === Number(size);
  return isRight ? [] : [`${address} is no PNG of ${size} × ${size} pixels`];
}

/** A shared runtime loads only when all that shares it names the one page, by the one id. */
function runtimeComplaints(document: Document): readonly string[] {
  const [runtime] = elements(document, 'Runtime');
  const page = runtime?.getAttribute('resid');
  const sharing = [
    ...elements(document, 'FunctionFile'),
    ...['Page', 'Action']
      .flatMap((name) => elements(document, name))
      .flatMap((each) => elements(each, 'SourceLocation')),
  ];
  const sets = new Map(
    elements(document, 'Set').map((set) => [set.getAttribute('Name'), set.getAttribute('MinVersion')]),
  );
  return [
    ...(runtime?.getAttribute('lifetime') === 'long' ? [] : ['the runtime does not live long']),
    ...sharing
      .filter((element) => element.getAttribute('resid') !== page)
      .map(
        (element) => `${element.localName!} names ${element.getAttribute('resid')!}, not the runtime’s page`,
      ),
    ...(sets.get('SharedRuntime') === '1.1' ? [] : ['a shared runtime needs the set SharedRuntime 1.1']),
    ...(textOf(document, 'Permissions') === 'ReadWriteDocument' ? [] : ['Fordel must be let to write']),
  ];
}

function elements(parent: Document | Element, name: string): readonly Element[] {
  return Array.from(parent.getElementsByTagNameNS('*', name));
}

function textOf(document: Document, name: string): string {
  return elements(document, name)[0]?.textContent ?? '';
}

/** The values of an element in all languages, and of those under it. */
function valuesOf(element: Element): readonly string[] {
  return [element, ...Array.from(element.getElementsByTagName('*'))].flatMap(
    (each) => each.getAttribute('DefaultValue') ?? each.getAttribute('Value') ?? [],
  );
}

function idsIn(section: Element): readonly string[] {
  return Array.from(section.getElementsByTagName('*')).flatMap((each) => each.getAttribute('id') ?? []);
}
