import { OPEN_ON_SELECTION, runAction } from '../../src/commands/commands';
import { JOBS } from '../../src/jobs/registry';
import { LOCALES } from '../../src/jobs/locales';
import type { Locale, LocaleCode } from '../../src/locales';
import { escapeXml } from '../../src/workbook/xml-text';

/** What never changes: Excel knows the add-in by it. */
const ID = '7d3c1c34-6c5b-4f0e-9a52-3f1f0d6f5e21';
const PROVIDER = 'Fordel';

/** The languages of Excel that there are texts for; the first is everyone else's. */
const LANGUAGES: readonly (readonly [string, LocaleCode])[] = [
  ['nb-NO', 'nb'],
  ['nn-NO', 'nn'],
  ['en-US', 'en'],
];

/** Sizes of icons in pixels: those that Excel asks of a button, and the two of the add-in itself. */
const BUTTON_ICONS = [16, 20, 24, 32, 40, 48, 64, 80];
export const ICON_SIZES = [...BUTTON_ICONS, 128];

/** The least that the Excel host needs, and what the ribbon's commands share a page by. */
const LEAST_EXCEL_API = '1.9';

export interface ManifestOptions {
  /** Where the add-in's files are, https and without a slash at its end. */
  readonly address: string;
  /** Of the product, as `0.1.0`. */
  readonly version: string;
}

/** A text in every language; the ids of texts are at most 32 characters. */
interface Resource {
  readonly id: string;
  readonly kind: 'short' | 'long';
  readonly text: (locale: Locale) => string;
}

/**
 * The add-in only manifest: the pane, a group in the ribbon with a button for each job, an entry in the menu of a range,
 * and the worksheet functions, all in one page that lives as long as the workbook is open.
 * @see https://learn.microsoft.com/office/dev/add-ins/develop/xml-manifest-overview
 */
export function manifestXml({ address, version }: ManifestOptions): string {
  const resources = textResources();
  const [, first] = LANGUAGES[0]!;
  const inFirst = (text: (locale: Locale) => string) => escapeXml(text(LOCALES[first]));
  const overridden = (text: (locale: Locale) => string) => overrides((code) => text(LOCALES[code]));
  return `<?xml version="1.0" encoding="UTF-8"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0" xmlns:ov="http://schemas.microsoft.com/office/taskpaneappversionoverrides" xsi:type="TaskPaneApp">
  <Id>${ID}</Id>
  <Version>${version}.0</Version>
  <ProviderName>${PROVIDER}</ProviderName>
  <DefaultLocale>${LANGUAGES[0]![0]}</DefaultLocale>
  <DisplayName DefaultValue="${inFirst(({ texts }) => texts.addIn.name)}">${overridden(({ texts }) => texts.addIn.name)}</DisplayName>
  <Description DefaultValue="${inFirst(({ texts }) => texts.addIn.description)}">${overridden(({ texts }) => texts.addIn.description)}</Description>
  <IconUrl DefaultValue="${address}/${iconFile(32)}"/>
  <HighResolutionIconUrl DefaultValue="${address}/${iconFile(64)}"/>
  <SupportUrl DefaultValue="${address}/stotte.html"/>
  <AppDomains><AppDomain>${new URL(address).origin}</AppDomain></AppDomains>
  <Hosts><Host Name="Workbook"/></Hosts>
  <Requirements>
    <Sets DefaultMinVersion="1.1">
      <Set Name="ExcelApi" MinVersion="${LEAST_EXCEL_API}"/>
      <Set Name="SharedRuntime" MinVersion="1.1"/>
    </Sets>
  </Requirements>
  <DefaultSettings><SourceLocation DefaultValue="${address}/taskpane.html"/></DefaultSettings>
  <Permissions>ReadWriteDocument</Permissions>
  <VersionOverrides xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides" xsi:type="VersionOverridesV1_0">
    <Hosts>
      <Host xsi:type="Workbook">
        <Runtimes><Runtime resid="page" lifetime="long"/></Runtimes>
        <AllFormFactors>
          <ExtensionPoint xsi:type="CustomFunctions">
            <Script><SourceLocation resid="page"/></Script>
            <Page><SourceLocation resid="page"/></Page>
            <Metadata><SourceLocation resid="functions"/></Metadata>
            <Namespace resid="namespace"/>
          </ExtensionPoint>
        </AllFormFactors>
        <DesktopFormFactor>
          <GetStarted>
            <Title resid="getStarted"/>
            <Description resid="getStartedHelp"/>
            <LearnMoreUrl resid="support"/>
          </GetStarted>
          <FunctionFile resid="page"/>
          <ExtensionPoint xsi:type="PrimaryCommandSurface">
            <OfficeTab id="TabHome">
              <Group id="Fordel.Group">
                <Label resid="name"/>
                ${icons()}
                ${button('Fordel.Open', 'open', 'openHelp', '<Action xsi:type="ShowTaskpane"><TaskpaneId>Fordel</TaskpaneId><SourceLocation resid="page"/></Action>')}
                ${JOBS.map(({ id }) => button(`Fordel.Run.${id}`, `run.${id}`, `runHelp.${id}`, execute(runAction(id)))).join('\n                ')}
              </Group>
            </OfficeTab>
          </ExtensionPoint>
          <ExtensionPoint xsi:type="ContextMenu">
            <OfficeMenu id="ContextMenuCell">
              ${button('Fordel.OnSelection', 'onSelection', 'onSelectionHelp', execute(OPEN_ON_SELECTION))}
            </OfficeMenu>
          </ExtensionPoint>
        </DesktopFormFactor>
      </Host>
    </Hosts>
    <Resources>
      <bt:Images>
        ${BUTTON_ICONS.map((size) => `<bt:Image id="icon${String(size)}" DefaultValue="${address}/${iconFile(size)}"/>`).join('\n        ')}
      </bt:Images>
      <bt:Urls>
        <bt:Url id="page" DefaultValue="${address}/taskpane.html"/>
        <bt:Url id="functions" DefaultValue="${address}/${functionsFile(first)}">${resourceOverrides((code) => `${address}/${functionsFile(code)}`)}</bt:Url>
        <bt:Url id="support" DefaultValue="${address}/stotte.html"/>
      </bt:Urls>
      <bt:ShortStrings>
        <bt:String id="namespace" DefaultValue="FORDEL"/>
        ${stringsOf(resources, 'short')}
      </bt:ShortStrings>
      <bt:LongStrings>
        ${stringsOf(resources, 'long')}
      </bt:LongStrings>
    </Resources>
  </VersionOverrides>
</OfficeApp>
`;

  function stringsOf(all: readonly Resource[], kind: Resource['kind']): string {
    return all
      .filter((each) => each.kind === kind)
      .map(
        ({ id, text }) =>
          `<bt:String id="${id}" DefaultValue="${inFirst(text)}">${resourceOverrides((code) => text(LOCALES[code]))}</bt:String>`,
      )
      .join('\n        ');
  }
}

/** The file of an icon of so many pixels, below the add-in's address. */
export function iconFile(size: number): string {
  return `ikon/fordel-${String(size)}.png`;
}

/** What Excel reads of the worksheet functions, in one language. */
export function functionsFile(code: LocaleCode): string {
  return `funksjoner.${code}.json`;
}

function textResources(): readonly Resource[] {
  const short = (id: string, text: Resource['text']): Resource => ({ id, kind: 'short', text });
  const long = (id: string, text: Resource['text']): Resource => ({ id, kind: 'long', text });
  return [
    short('name', ({ texts }) => texts.addIn.name),
    short('open', ({ texts }) => texts.addIn.open),
    long('openHelp', ({ texts }) => texts.addIn.openHelp),
    ...JOBS.flatMap((job) => [
      short(`run.${job.id}`, (locale) => job.describe(locale).title),
      long(`runHelp.${job.id}`, (locale) => {
        const { summary, sheets } = job.describe(locale);
        return locale.texts.addIn.runHelp(summary, locale.format.list(sheets));
      }),
    ]),
    short('onSelection', ({ texts }) => texts.addIn.openOnSelection),
    long('onSelectionHelp', ({ texts }) => texts.addIn.openOnSelectionHelp),
    short('getStarted', ({ texts }) => texts.addIn.getStarted),
    long('getStartedHelp', ({ texts }) => texts.addIn.getStartedHelp),
  ];
}

function button(id: string, label: string, help: string, action: string): string {
  return `<Control xsi:type="Button" id="${id}"><Label resid="${label}"/><Supertip><Title resid="${label}"/><Description resid="${help}"/></Supertip>${icons()}${action}</Control>`;
}

function execute(action: string): string {
  return `<Action xsi:type="ExecuteFunction"><FunctionName>${action}</FunctionName></Action>`;
}

function icons(): string {
  const images = BUTTON_ICONS.map((size) => `<bt:Image size="${String(size)}" resid="icon${String(size)}"/>`);
  return `<Icon>${images.join('')}</Icon>`;
}

function overrides(value: (code: LocaleCode) => string): string {
  return others((locale, code) => `<Override Locale="${locale}" Value="${escapeXml(value(code))}"/>`);
}

function resourceOverrides(value: (code: LocaleCode) => string): string {
  return others((locale, code) => `<bt:Override Locale="${locale}" Value="${escapeXml(value(code))}"/>`);
}

function others(override: (locale: string, code: LocaleCode) => string): string {
  return LANGUAGES.slice(1)
    .map(([locale, code]) => override(locale, code))
    .join('');
}
