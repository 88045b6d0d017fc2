import { DOMParser, type Element } from '@xmldom/xmldom';

/** The order that Excel demands of the children of each element. */
const ORDERS: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
  ],
  VersionOverrides: ['Hosts', 'Resources'],
  Host: ['Runtimes', 'AllFormFactors', 'DesktopFormFactor'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  Group: ['Label', 'bt:Icon', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Action: ['FunctionName', 'TaskpaneId', 'SourceLocation'],
  Resources: ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
};
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: ORDERS['OfficeApp']!,
  Control: ORDERS['Control']!,
  Supertip: ORDERS['Supertip']!,
};
const SIZES_OF_A_BUTTON = ['16', '32', '80'];
const LONGEST = {
  'bt:ShortStrings': 125,
  'bt:LongStrings': 250,
  resid: 32,
  DisplayName: 125,
  Description: 250,
};

/**
 * What Excel or Microsoft's service would refuse in an add-in only manifest, a line each.
 * @see https://learn.microsoft.com/office/dev/add-ins/develop/xml-manifest-overview
 */
export function manifestComplaints(xml: string): readonly string[] {
  const root = new DOMParser({ onError: () => undefined }).parseFromString(xml, 'text/xml').documentElement;
  if (root === null) return ['it is no XML'];
  const all = [root, ...root.getElementsByTagName('*')];
  return [
    ...all.flatMap(outOfOrder),
    ...all.flatMap(missing),
    ...version(root),
    ...addresses(all),
    ...resources(root, all),
    ...lengths(root, all),
    ...languages(root, all),
    ...repeated(all),
    ...onePage(all),
  ];
}

function outOfOrder(element: Element): readonly string[] {
  const order = ORDERS[element.tagName];
  if (order === undefined) return [];
  const places = children(element).map(({ tagName }) => order.indexOf(tagName));
  return children(element).flatMap(({ tagName }, index) => {
    if (places[index] === -1) return [`${tagName} does not belong in ${element.tagName}`];
    return places[index]! < (places[index - 1] ?? 0) ? [`${tagName} is too late in ${element.tagName}`] : [];
  });
}

function missing(element: Element): readonly string[] {
  const found = children(element).map(({ tagName }) => tagName);
  const wanted = (REQUIRED[element.tagName] ?? []).filter((each) => !found.includes(each));
  const sizes = children(element).map((image) => image.getAttribute('size'));
  const icons = element.tagName === 'Icon' ? SIZES_OF_A_BUTTON.filter((size) => !sizes.includes(size)) : [];
  return [
    ...wanted.map((each) => `${element.tagName} has no ${each}`),
    ...icons.map((size) => `Icon has no ${size} pixels`),
  ];
}

function version(root: Element): readonly string[] {
  const text = children(root).find(({ tagName }) => tagName === 'Version')?.textContent ?? '';
  const isVersion = /^(0|[1-9]\d{0,4})(\.(0|[1-9]\d{0,4})){3}$/.test(text) && text !== '0.0.0.0';
  const id = children(root).find(({ tagName }) => tagName === 'Id')?.textContent ?? '';
  const isId = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(id);
  return [...(isVersion ? [] : [`${text} is no version`]), ...(isId ? [] : [`${id} is no id`])];
}

/** Excel loads over https alone, and nothing from a domain that was not told. */
function addresses(all: readonly Element[]): readonly string[] {
  const domains = all.filter(({ tagName }) => tagName === 'AppDomain').map(({ textContent }) => textContent);
  return all.flatMap((element) => {
    const value = element.getAttribute('DefaultValue') ?? element.getAttribute('Value') ?? '';
    if (!/^[a-z]+:\/\//i.test(value)) return [];
    if (!value.startsWith('https://')) return [`${value} is not https`];
    return domains.includes(new URL(value).origin) ? [] : [`${value} is in no AppDomain`];
  });
}

function resources(root: Element, all: readonly Element[]): readonly string[] {
  const part = root.getElementsByTagName('Resources')[0];
  const defined =
    part === undefined
      ? []
      : [...part.getElementsByTagName('*')].flatMap((each) => each.getAttribute('id') ?? []);
  const used = all.flatMap((each) => each.getAttribute('resid') ?? []);
  return [
    ...used.filter((id) => !defined.includes(id)).map((id) => `${id} is used and not defined`),
    ...defined.filter((id) => !used.includes(id)).map((id) => `${id} is defined and not used`),
    ...defined.filter((id) => id.length > LONGEST.resid).map((id) => `${id} is longer than 32 characters`),
  ];
}

function lengths(root: Element, all: readonly Element[]): readonly string[] {
  const told = (element: Element, most: number): readonly string[] =>
    [element, ...children(element)].flatMap((each) => {
      const text = each.getAttribute('DefaultValue') ?? each.getAttribute('Value') ?? '';
      return text.length > most ? [`“${text.slice(0, 20)}…” is longer than ${String(most)} characters`] : [];
    });
  const strings = all.filter(({ tagName }) => tagName === 'bt:String');
  const own = children(root).filter(({ tagName }) => tagName === 'DisplayName' || tagName === 'Description');
  return [
    ...strings.flatMap((each) =>
      told(each, LONGEST[(each.parentNode as Element).tagName as 'bt:LongStrings']),
    ),
    ...own.flatMap((each) => told(each, LONGEST[each.tagName as 'Description'])),
  ];
}

/** Everything that is read is there in every language; the namespace of functions is the same in all. */
function languages(root: Element, all: readonly Element[]): readonly string[] {
  const texts = [
    ...all.filter(({ tagName }) => tagName === 'bt:String'),
    ...children(root).filter(({ tagName }) => tagName === 'DisplayName' || tagName === 'Description'),
  ].filter((each) => each.getAttribute('id') !== 'namespace');
  return texts.flatMap((each) => {
    const locales = children(each).map((override) => override.getAttribute('Locale'));
    return ['nn-NO', 'en-US']
      .filter((locale) => !locales.includes(locale))
      .map((locale) => `${each.getAttribute('id') ?? each.tagName} is not in ${locale}`);
  });
}

function repeated(all: readonly Element[]): readonly string[] {
  const ids = all.flatMap((each) => each.getAttribute('id') ?? []);
  return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id} is there twice`);
}

/** Pane, commands and functions share one page that lives on. */
function onePage(all: readonly Element[]): readonly string[] {
  const [runtime] = all.filter(({ tagName }) => tagName === 'Runtime');
  const page = runtime?.getAttribute('resid');
  const isLong = runtime?.getAttribute('lifetime') === 'long';
  const others = all
    .filter(
      ({ tagName, parentNode }) =>
        tagName === 'FunctionFile' ||
        (tagName === 'SourceLocation' && (parentNode as Element).tagName !== 'Metadata'),
    )
    .flatMap((each) => each.getAttribute('resid') ?? [])
    .filter((resid) => resid !== page);
  return [
    ...(isLong ? [] : ['the page does not live on']),
    ...others.map((resid) => `${resid} is not the page of all`),
  ];
}

function children(element: Element): readonly Element[] {
  return [...element.childNodes].filter((node): node is Element => node.nodeType === 1);
}
