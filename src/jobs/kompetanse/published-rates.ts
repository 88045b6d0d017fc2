import type { RateName } from '../../core/rules/rule-set';

/** A rate that is published, and where. */
export interface PublishedRate {
  readonly rate: RateName;
  /** A fraction of pay, as a plain decimal; null for what every municipality has its own of. */
  readonly value: string | null;
  /** Null for all. */
  readonly municipality: string | null;
  /** Null for what is not published. */
  readonly source: string | null;
}

/**
 * Zone 5, where no contribution is paid: the action zone of Troms and Finnmark.
 * @see https://www.regjeringen.no/no/tema/kommuner-og-regioner/regional--og-distriktspolitikk/virkeomrade-for-differensiert-arbeidsgiv/troms/id417766/
 *   the zone of each municipality of Troms
 * @see https://www.aktuellesatser.no/langsethrevisjon/book/monochap the rates of the zones in 2026
 */
const ZONE_5 =
  'Sone 5: 0 % (Stortingets vedtak om avgifter til folketrygden for 2026, jf. folketrygdloven § 23-2; regjeringen.no, Differensiert arbeidsgiveravgift, Troms)';

/**
 * 10,2 % by law; 12 % where the fifth week of holiday is agreed, as it is for municipalities.
 * @see https://lovdata.no/lov/1988-04-29-21/§10
 * @see https://compendia24.no/ferie/feriepenger/feriepengenes-storrelse/alminnelig-prosentsats-for-feriepenger/
 */
const HOLIDAY_PAY =
  'Ferieloven § 10 (10,2 %), og 12 % der den femte ferieuken er avtalt. Fra det året den ansatte fyller 60 år, er det 2,3 prosentpoeng mer.';

/** The rates of a workbook to start from: those that are published, and those that the municipality itself must fill in. */
export const PUBLISHED_RATES: readonly PublishedRate[] = [
  { rate: 'pension', value: null, municipality: null, source: null },
  { rate: 'holidayPay', value: '0.12', municipality: null, source: HOLIDAY_PAY },
  { rate: 'employerContribution', value: '0', municipality: 'Skjervøy', source: ZONE_5 },
  { rate: 'employerContribution', value: '0', municipality: 'Nordreisa', source: ZONE_5 },
];
