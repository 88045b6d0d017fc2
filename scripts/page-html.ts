import { createHash } from 'node:crypto';

/** What a page may reach besides its own files. */
export interface Policy {
  /** Single files, or folders, which end in a slash. */
  readonly scripts?: readonly string[];
  readonly frames?: readonly string[];
  readonly styles?: readonly string[];
  /** Texts of style attributes. */
  readonly styleAttributes?: readonly string[];
  readonly connect?: readonly string[];
}

/** What a build has made for a page, by addresses relative to it. */
export interface PageParts {
  readonly script: string;
  readonly isModule: boolean;
  readonly styles: readonly string[];
  /** The address of a script of someone else's, which the page's own finds as `#library`. */
  readonly library?: string;
  readonly policy?: Policy;
}

/** Griffel, which makes Fluent's styles, fills style elements that are empty at first: this is the hash of nothing. */
const NO_TEXT = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** A page with its scripts, its looks and a strict content security policy put into the head that was written. */
export function pageHtml(
  written: string,
  { script, isModule, styles, library, policy = {} }: PageParts,
): string {
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(policy)}" />`,
    ...styles.map((each) => `<link rel="stylesheet" href="./${each}" />`),
    // In this order: the library of another may ask for what the page's own script ties to it as soon as it runs. Neither
    // keeps the page from being shown, and what comes slowly or not at all is told there.
    `<script ${isModule ? 'type="module"' : 'defer'} src="./${script}"></script>`,
    ...(library === undefined ? [] : [`<script id="library" defer src="${library}"></script>`]),
  ];
  return written.replace('</head>', () => `  ${head.join('\n    ')}\n  </head>`);
}

function contentSecurityPolicy({
  scripts = [],
  frames = [],
  styles = [NO_TEXT],
  styleAttributes = [],
  connect = [],
}: Policy): string {
  const directives: Readonly<Record<string, readonly string[]>> = {
    'default-src': ["'none'"],
    'script-src': ["'self'", ...scripts],
    'style-src': ["'self'", ...styles],
    ...(styleAttributes.length > 0 && {
      'style-src-attr': ["'unsafe-hashes'", ...styleAttributes.map(hashOf)],
    }),
    'worker-src': ["'self'"],
    ...(frames.length > 0 && { 'frame-src': frames }),
    'img-src': ["'self'", 'data:', 'blob:'],
    'font-src': ["'self'", 'data:'],
    'connect-src': ["'self'", ...connect],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  };
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
