import type { Locale } from '../locales';

/** Work shorter than this shows no progress, in milliseconds. */
const PATIENCE = 500;

/** A line on the terminal that tells how far long work has come, and is wiped when it is done. */
export function terminalProgress(
  write: (text: string) => void,
  locale: Locale,
): { readonly report: (fraction: number) => void; readonly clear: () => void } {
  const startedAt = Date.now();
  let isShown = false;
  return {
    report: (fraction) => {
      if (Date.now() - startedAt < PATIENCE) return;
      isShown = true;
      write(`\r${locale.texts.cli.working} … ${locale.format.percent(String(Math.round(fraction * 100)))} `);
    },
    clear: () => {
      if (isShown) write('\r\u001b[K');
    },
  };
}
