import type { Locale } from '../../locales';
import { afterNumber, inputSheet, left, right } from '../../reports/input-sheet';
import { numberCell, textCell } from '../../reports/sheet-builder';
import type { SheetPlan } from '../../workbook/plan';
import { NUMBER_FORMATS } from '../../workbook/styles';
import { term } from '../describe-issue';
import { wordsOf } from './words';

/**
 * The shared IT staff of five municipalities in Nord-Troms: salary cost 2017, inhabitants on 1 January 2018.
 * Source: Kvænangen kommunestyre, «Omorganisering av IKT-samarbeidet i Nord-Troms» (2019); the key is that of
 * Samarbeidsavtale NorIKT, Økonomi.
 */
const NORIKT = {
  agreement: 'NorIKT',
  host: 'Skjervøy',
  equalShare: '0.4',
  source: 'Samarbeidsavtale NorIKT, Økonomi',
  period: '2017',
  participants: [
    ['Nordreisa', '4944'],
    ['Skjervøy', '2925'],
    ['Kåfjord', '2132'],
    ['Storfjord', '1856'],
    ['Kvænangen', '1224'],
  ],
  salaries: [
    ['Kvænangen', '1036239.85'],
    ['Skjervøy', '1029024.25'],
    ['Storfjord', '1246502.99'],
    ['Kåfjord', '841673.24'],
    ['Nordreisa', '1313000.53'],
  ],
} as const;

/** A workbook to start from: the three input tables with a published example in them, to be replaced by the user's own. */
export function kostnaderTemplate(locale: Locale): readonly SheetPlan[] {
  const { template } = wordsOf(locale);
  const t = (name: string) => term(name, locale);
  const text = (value: string) => textCell(value, 'input');
  const number = (value: string, format: keyof typeof NUMBER_FORMATS) =>
    numberCell(value, 'input', NUMBER_FORMATS[format]);

  return [
    inputSheet(t('participants'), template.participants, template.example, {
      widths: [26, 22, 12, 12, 12],
      columns: [
        left(t('participants.participant')),
        right(template.inhabitantsAt),
        afterNumber(t('participants.host')),
      ],
      rows: NORIKT.participants.map(([name, inhabitants]) => [
        text(name),
        number(inhabitants, 'wholeNumber'),
        textCell(name === NORIKT.host ? template.yes : '', 'inputAfterNumber'),
      ]),
    }),
    inputSheet(t('keys'), template.keys, '', {
      widths: [26, 14, 22, 20, 40],
      columns: [
        left(t('keys.agreement')),
        right(t('keys.equalShare')),
        afterNumber(t('keys.drivers')),
        left(t('keys.policy')),
        left(t('keys.source')),
      ],
      rows: [
        [
          text(NORIKT.agreement),
          number(NORIKT.equalShare, 'wholePercent'),
          textCell(t('participants.inhabitants'), 'inputAfterNumber'),
          text(t('policy.largest-remainder')),
          text(NORIKT.source),
        ],
      ],
    }),
    inputSheet(t('costs'), template.costs, '', {
      widths: [26, 14, 18, 18, 18],
      columns: [
        left(t('costs.item')),
        left(t('costs.type')),
        right(t('costs.amount')),
        afterNumber(t('costs.owedBy')),
        left(t('costs.paidBy')),
      ],
      rows: NORIKT.salaries.map(([payer, amount]) => [
        text(template.item),
        text(template.salary),
        number(amount, 'amount'),
        textCell('', 'inputAfterNumber'),
        text(payer),
      ]),
      labelled: [locale.texts.sheet.periodLabel, NORIKT.period],
    }),
  ];
}
