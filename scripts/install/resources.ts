import { JOBS } from '../../src/jobs/registry';
import { LOCALES, type Locale, type LocaleCode } from '../../src/locales';
import { MANIFEST_TEXTS } from '../../src/locales/manifest-texts';
import type { Address } from './address';
import { iconPath, type IconSize } from './icons';
import { xml, type Xml } from './xml';

export const DEFAULT_CULTURE = 'nb-NO';

/** The other languages of Excel that have texts of their own; all else gets the default. */
export const OVERRIDES: readonly (readonly [culture: string, code: LocaleCode])[] = [
  ['nn-NO', 'nn'],
  ['en-US', 'en'],
  ['en-GB', 'en'],
];

/** Sizes that the ribbon can show. */
export const RIBBON_ICONS: readonly IconSize[] = [16, 20, 24, 32, 40, 48, 64, 80];

/** The one page: shared by pane, commands and functions, which Excel tells by the one id in all places. */
export const PAGE = 'Taskpane.Url';

const FUNCTION_NAMESPACE = 'FORDEL';

/** A text or an address in the reader's language. */
export type Localised = (locale: Locale) => string;

/** Where each thing that Excel loads stands in the built folder. */
export const PATHS = {
  page: 'taskpane.html',
  functionsScript: 'functions.js',
  functionsMetadata: (code: LocaleCode) => `functions.${code}.json`,
  support: (code: LocaleCode) => (code === 'nb' ? 'support.html' : `support.html#${code}`),
} as const;

export function iconId(size: IconSize): string {
  return `Icon.${String(size)}`;
}

export function jobLabelId(jobId: string): string {
  return `${jobId}.Label`;
}

export function jobHelpId(jobId: string): string {
  return `${jobId}.Help`;
}

const SHORT_TEXTS: readonly (readonly [id: string, text: Localised])[] = [
  ['Group.Label', () => 'Fordel'],
  ['Functions.Namespace', () => FUNCTION_NAMESPACE],
  ['Open.Label', ({ code }) => MANIFEST_TEXTS[code].open.label],
  ['OpenOnSelection.Label', ({ code }) => MANIFEST_TEXTS[code].openOnSelection.label],
  ['Started.Title', ({ code }) => MANIFEST_TEXTS[code].started.title],
  ...JOBS.map((job) => [jobLabelId(job.id), (locale: Locale) => job.describe(locale).title] as const),
];

const LONG_TEXTS: readonly (readonly [id: string, text: Localised])[] = [
  ['Open.Help', ({ code }) => MANIFEST_TEXTS[code].open.help],
  ['OpenOnSelection.Help', ({ code }) => MANIFEST_TEXTS[code].openOnSelection.help],
  ['Started.Help', ({ code }) => MANIFEST_TEXTS[code].started.help],
  ...JOBS.map((job) => [jobHelpId(job.id), (locale: Locale) => `${job.describe(locale).summary}.`] as const),
];

/** Every picture, address and text that the rest of the manifest refers to by its id. */
export function resources(address: Address): Xml {
  const at = (path: string) => `${address}/${path}`;
  const addresses: readonly (readonly [id: string, url: Localised])[] = [
    [PAGE, () => at(PATHS.page)],
    ['Support.Url', ({ code }) => at(PATHS.support(code))],
    ['Functions.Script.Url', () => at(PATHS.functionsScript)],
    ['Functions.Metadata.Url', ({ code }) => at(PATHS.functionsMetadata(code))],
  ];
  return xml`
    <Resources>
      <bt:Images>${RIBBON_ICONS.map(
        (size) => xml`
        <bt:Image id="${iconId(size)}" DefaultValue="${at(iconPath(size))}" />`,
      )}
      </bt:Images>
      <bt:Urls>${addresses.map(
        ([id, url]) => xml`
        <bt:Url id="${id}" DefaultValue="${url(LOCALES.nb)}">${isTranslated(url) ? overrides(url, 'bt:Override') : []}
        </bt:Url>`,
      )}
      </bt:Urls>
      <bt:ShortStrings>${strings(SHORT_TEXTS)}
      </bt:ShortStrings>
      <bt:LongStrings>${strings(LONG_TEXTS)}
      </bt:LongStrings>
    </Resources>`;
}

function strings(texts: readonly (readonly [id: string, text: Localised])[]): readonly Xml[] {
  return texts.map(
    ([id, text]) => xml`
        <bt:String id="${id}" DefaultValue="${text(LOCALES.nb)}">${overrides(text, 'bt:Override')}
        </bt:String>`,
  );
}

function isTranslated(url: Localised): boolean {
  return OVERRIDES.some(([, code]) => url(LOCALES[code]) !== url(LOCALES.nb));
}

/** What stands in place of a default value in the other languages. */
export function overrides(value: Localised, element: 'Override' | 'bt:Override'): readonly Xml[] {
  return OVERRIDES.map(([culture, code]) =>
    element === 'Override'
      ? xml`
    <Override Locale="${culture}" Value="${value(LOCALES[code])}" />`
      : xml`
          <bt:Override Locale="${culture}" Value="${value(LOCALES[code])}" />`,
  );
}
