import { OPEN_ON_SELECTION, runAction } from '../../src/commands/commands';
import { JOBS } from '../../src/jobs/registry';
import { LOCALES } from '../../src/jobs/locales';
import type { Locale, LocaleCode } from '../../src/locales';
import { escapeXml } from '../../src/workbook/xml-text';

/** What never changes: Excel knows the add-in by it. */
const ID = '7d3c1c34-6c5b-4f0e-9a52-3f1f0d6f5e21';
const PROVIDER = 'Fordel';

/** The languages of Excel that there are texts for; the first is everyone else's. */
const LANGUAGES = [
  ['nb-NO', 'nb'],
  ['nn-NO', 'nn'],
  ['en-US', 'en'],
] as const satisfies readonly (readonly [string, LocaleCode])[];

/** Sizes of icons in pixels: those that Excel asks of a button, and the two of the add-in itself. */
const BUTTON_ICONS = [16, 20, 24, 32, 40, 48, 64, 80];
export const ICON_SIZES = [...BUTTON_ICONS, 128];

const NAMESPACES = {
  xmlns: 'http://schemas.microsoft.com/office/appforoffice/1.1',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xmlns:bt': 'http://schemas.microsoft.com/office/officeappbasictypes/1.0',
  'xmlns:ov': 'http://schemas.microsoft.com/office/taskpaneappversionoverrides',
  'xsi:type': 'TaskPaneApp',
};
const OVERRIDES_NAMESPACE = {
  xmlns: 'http://schemas.microsoft.com/office/taskpaneappversionoverrides',
  'xsi:type': 'VersionOverridesV1_0',
};

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
 * The add-in only manifest, a line an element: the pane, a group in the ribbon with a button for each job, an entry in the menu of a
 * range, and the worksheet functions, all in one page that lives as long as the workbook is open.
 * @see https://learn.microsoft.com/office/dev/add-ins/develop/xml-manifest-overview
 */
export function manifestXml({ address, version }: ManifestOptions): string {
  const root = element('OfficeApp', NAMESPACES, [
    element('Id', {}, ID),
    element('Version', {}, `${version}.0`),
    element('ProviderName', {}, PROVIDER),
    element('DefaultLocale', {}, LANGUAGES[0][0]),
    translated('DisplayName', {}, ({ texts }) => texts.addIn.name, 'Override'),
    translated('Description', {}, ({ texts }) => texts.addIn.description, 'Override'),
    element('IconUrl', { DefaultValue: `${address}/${iconFile(32)}` }),
    element('HighResolutionIconUrl', { DefaultValue: `${address}/${iconFile(64)}` }),
    element('SupportUrl', { DefaultValue: `${address}/stotte.html` }),
    element('AppDomains', {}, [element('AppDomain', {}, new URL(address).origin)]),
    element('Hosts', {}, [element('Host', { Name: 'Workbook' })]),
    element('Requirements', {}, [
      element('Sets', { DefaultMinVersion: '1.1' }, [
        element('Set', { Name: 'ExcelApi', MinVersion: LEAST_EXCEL_API }),
        element('Set', { Name: 'SharedRuntime', MinVersion: '1.1' }),
      ]),
    ]),
    element('DefaultSettings', {}, [element('SourceLocation', { DefaultValue: `${address}/taskpane.html` })]),
    element('Permissions', {}, 'ReadWriteDocument'),
    element('VersionOverrides', OVERRIDES_NAMESPACE, [
      element('Hosts', {}, [
        element('Host', { 'xsi:type': 'Workbook' }, [
          element('Runtimes', {}, [element('Runtime', { resid: 'page', lifetime: 'long' })]),
          element('AllFormFactors', {}, [worksheetFunctions()]),
          element('DesktopFormFactor', {}, [
            element('GetStarted', {}, [
              element('Title', { resid: 'getStarted' }),
              element('Description', { resid: 'getStartedHelp' }),
              element('LearnMoreUrl', { resid: 'support' }),
            ]),
            element('FunctionFile', { resid: 'page' }),
            ribbonGroup(),
            rangeMenu(),
          ]),
        ]),
      ]),
      resources(address),
    ]),
  ]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<!-- Made from the registry of jobs by npm run manifest. -->\n${root}\n`;
}

function worksheetFunctions(): string {
  return element('ExtensionPoint', { 'xsi:type': 'CustomFunctions' }, [
    element('Script', {}, [element('SourceLocation', { resid: 'page' })]),
    element('Page', {}, [element('SourceLocation', { resid: 'page' })]),
    element('Metadata', {}, [element('SourceLocation', { resid: 'functions' })]),
    element('Namespace', { resid: 'namespace' }),
  ]);
}

function ribbonGroup(): string {
  const open = element('Action', { 'xsi:type': 'ShowTaskpane' }, [
    element('TaskpaneId', {}, 'Fordel'),
    element('SourceLocation', { resid: 'page' }),
  ]);
  return element('ExtensionPoint', { 'xsi:type': 'PrimaryCommandSurface' }, [
    element('OfficeTab', { id: 'TabHome' }, [
      element('Group', { id: 'Fordel.Group' }, [
        element('Label', { resid: 'name' }),
        icons(),
        button('Fordel.Open', 'open', 'openHelp', open),
        ...JOBS.map(({ id }) =>
          button(`Fordel.Run.${id}`, `run.${id}`, `runHelp.${id}`, execute(runAction(id))),
        ),
      ]),
    ]),
  ]);
}

function rangeMenu(): string {
  return element('ExtensionPoint', { 'xsi:type': 'ContextMenu' }, [
    element('OfficeMenu', { id: 'ContextMenuCell' }, [
      button('Fordel.OnSelection', 'onSelection', 'onSelectionHelp', execute(OPEN_ON_SELECTION)),
    ]),
  ]);
}

function resources(address: string): string {
  const all = textResources();
  const strings = (kind: Resource['kind']) =>
    all.filter((each) => each.kind === kind).map(({ id, text }) => translated('bt:String', { id }, text));
  return element('Resources', {}, [
    element(
      'bt:Images',
      {},
      BUTTON_ICONS.map((size) =>
        element('bt:Image', { id: `icon${String(size)}`, DefaultValue: `${address}/${iconFile(size)}` }),
      ),
    ),
    element('bt:Urls', {}, [
      element('bt:Url', { id: 'page', DefaultValue: `${address}/taskpane.html` }),
      translated('bt:Url', { id: 'functions' }, ({ code }) => `${address}/${functionsFile(code)}`),
      element('bt:Url', { id: 'support', DefaultValue: `${address}/stotte.html` }),
    ]),
    element('bt:ShortStrings', {}, [
      element('bt:String', { id: 'namespace', DefaultValue: 'FORDEL' }),
      ...strings('short'),
    ]),
    element('bt:LongStrings', {}, strings('long')),
  ]);
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
  return element('Control', { 'xsi:type': 'Button', id }, [
    element('Label', { resid: label }),
    element('Supertip', {}, [element('Title', { resid: label }), element('Description', { resid: help })]),
    icons(),
    action,
  ]);
}

function execute(action: string): string {
  return element('Action', { 'xsi:type': 'ExecuteFunction' }, [element('FunctionName', {}, action)]);
}

function icons(): string {
  return element(
    'Icon',
    {},
    BUTTON_ICONS.map((size) => element('bt:Image', { size: String(size), resid: `icon${String(size)}` })),
  );
}

/** An element with a value in the first language, and what it is in the others. */
function translated(
  name: string,
  attributes: Attributes,
  value: (locale: Locale) => string,
  override = 'bt:Override',
): string {
  const [[, first], ...others] = LANGUAGES;
  return element(
    name,
    { ...attributes, DefaultValue: value(LOCALES[first]) },
    others.map(([locale, code]) => element(override, { Locale: locale, Value: value(LOCALES[code]) })),
  );
}

type Attributes = Readonly<Record<string, string>>;

/** On lines of its own: one, or those of its children, deeper, between its start and its end. */
function element(name: string, attributes: Attributes, content: string | readonly string[] = []): string {
  const start = [
    name,
    ...Object.entries(attributes).map(([key, value]) => `${key}="${escapeXml(value)}"`),
  ].join(' ');
  if (typeof content === 'string') return `<${start}>${escapeXml(content)}</${name}>`;
  if (content.length === 0) return `<${start}/>`;
  return `<${start}>\n${content.join('\n').replaceAll(/^/gm, '  ')}\n</${name}>`;
}
