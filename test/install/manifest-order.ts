import type { Element } from '@xmldom/xmldom';

/**
 * What each element may hold, in the order that Microsoft's schema asks for; `?` marks what may be left out.
 * @see https://learn.microsoft.com/office/dev/add-ins/develop/manifest-element-ordering
 */
const CONTENT: Readonly<Record<string, string>> = {
  OfficeApp:
    'Id AlternateId? Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains Hosts Requirements DefaultSettings Permissions Dictionary? VersionOverrides ExtendedOverrides?',
  DisplayName: 'Override?',
  SupportUrl: 'Override?',
  AppDomains: 'AppDomain',
  Requirements: 'Sets Methods?',
  Sets: 'Set',
  DefaultSettings: 'SourceLocation',
  VersionOverrides: 'Description? Requirements? Hosts Resources WebApplicationInfo? EquivalentAddins?',
  Hosts: 'Host',
  Runtimes: 'Runtime',
  AllFormFactors: 'ExtensionPoint',
  DesktopFormFactor: 'GetStarted FunctionFile ExtensionPoint',
  GetStarted: 'Title Description LearnMoreUrl',
  ExtensionPoint: 'Script? Page? Metadata? Namespace? OfficeTab? CustomTab? OfficeMenu?',
  Script: 'SourceLocation',
  Page: 'SourceLocation',
  Metadata: 'SourceLocation',
  OfficeTab: 'Group',
  OfficeMenu: 'Control',
  Group: 'OverriddenByRibbonApi? Label Icon Control',
  Icon: 'Image',
  Control: 'OverriddenByRibbonApi? Label Supertip Icon Action Enabled? Items?',
  Supertip: 'Title Description',
  Action: 'TaskpaneId? SourceLocation? Title? FunctionName?',
  Resources: 'Images Urls ShortStrings LongStrings',
  Images: 'Image',
  Urls: 'Url',
  ShortStrings: 'String',
  LongStrings: 'String',
  Url: 'Override?',
  String: 'Override?',
};

/** `Host` and `Description` mean one thing in the manifest and another in `VersionOverrides`. */
function contentOf(element: Element): string {
  const name = element.localName!;
  const parent = (element.parentNode as Element | null)?.localName;
  if (name === 'Host' && element.hasAttribute('xsi:type')) return 'Runtimes AllFormFactors DesktopFormFactor';
  if (name === 'Description' && parent === 'OfficeApp') return 'Override?';
  return CONTENT[name] ?? '';
}

/** Elements that stand where the schema has no place for them, and places that are empty. */
export function orderComplaints(element: Element): readonly string[] {
  const places = contentOf(element)
    .split(' ')
    .filter((place) => place !== '');
  const names = places.map((place) => place.replace('?', ''));
  const children = childElements(element);
  const complaints: string[] = [];
  let reached = 0;
  for (const { localName } of children) {
    const place = names.indexOf(localName!);
    if (place === -1) complaints.push(`${element.localName!} has no place for ${localName!}`);
    else if (place < reached) {
      complaints.push(`${element.localName!}: ${localName!} must stand before ${names[reached]!}`);
    } else reached = place;
  }
  const missing = places.filter(
    (place) => !place.endsWith('?') && !children.some(({ localName }) => localName === place),
  );
  return [
    ...complaints,
    ...missing.map((name) => `${element.localName!} lacks ${name}`),
    ...children.flatMap(orderComplaints),
  ];
}

export function childElements(element: Element): readonly Element[] {
  return Array.from(element.childNodes).filter((node) => node.nodeType === node.ELEMENT_NODE) as Element[];
}
