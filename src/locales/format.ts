/** Numbers, dates and lists in a language's own form. Numbers are given as plain decimals (`1676949.10`), so none is rounded on the way. */
export interface Format {
  /** `1 676 949,10` */
  amount(kroner: string): string;
  /** As many decimals as there are: `4 944`, `0,1`. */
  number(decimal: string): string;
  /** `40` is 40 %; with `decimals` exactly so many. */
  percent(percent: string, decimals?: number): string;
  /** `2018-01-01` is `1.1.2018`. */
  date(isoDate: string): string;
  /** `22.11.2026 12.03` */
  dateTime(time: Date): string;
  /** `a, b og c` */
  list(texts: readonly string[]): string;
}

type Decimal = Intl.StringNumericLiteral;

/** @param languages the language wanted, then those that stand in where the platform lacks it (Chromium has no `nn`). */
export function createFormat(languages: readonly string[]): Format {
  // To make a form takes a hundred times as long as to use it: each is made when it is first asked for.
  const number = once(() => new Intl.NumberFormat(languages, { maximumFractionDigits: 15 }));
  const list = once(() => new Intl.ListFormat(languages, { type: 'conjunction' }));
  const fixed = new Map<number, Intl.NumberFormat>();
  const fixedForm = (decimals: number) => {
    const known = fixed.get(decimals);
    if (known !== undefined) return known;
    const form = new Intl.NumberFormat(languages, {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    });
    fixed.set(decimals, form);
    return form;
  };
  const isEnglish = languages[0]!.startsWith('en');
  return {
    amount: (kroner) => fixedForm(2).format(kroner as Decimal),
    number: (decimal) => number().format(decimal as Decimal),
    percent: (percent, decimals) => {
      const form = decimals === undefined ? number() : fixedForm(decimals);
      return form.format(percent as Decimal) + (isEnglish ? '%' : '\u00a0%');
    },
    date: (isoDate) => formatDate(isoDate, isEnglish),
    dateTime: (time) => {
      const [hours, minutes] = [time.getHours(), time.getMinutes()].map((part) =>
        String(part).padStart(2, '0'),
      );
      const day = [time.getFullYear(), time.getMonth() + 1, time.getDate()].join('-');
      return `${formatDate(day, isEnglish)} ${hours!}${isEnglish ? ':' : '.'}${minutes!}`;
    },
    list: (texts) => (texts.length > 1 ? list().format(texts) : (texts[0] ?? '')),
  };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

function formatDate(isoDate: string, isEnglish: boolean): string {
  const [year = 0, month = 0, day = 0] = isoDate.split('-').map(Number);
  return isEnglish
    ? `${String(day)}/${String(month)}/${String(year)}`
    : `${String(day)}.${String(month)}.${String(year)}`;
}
