import type { MessagesOf } from '../../describe-issue';
import type { PRIORITERING_ISSUES } from '../issues';

/** The words of setting priorities: bokmål. */
export const nb = {
  title: 'Prioritering',
  summary: 'Rangerer alternativer etter poeng fra én eller flere grupper',
  sheets: { result: 'Prioritering', read: 'Leste poeng' },
  settings: {
    regel: { label: 'Regel', help: 'Produktet av snittene, eller den veide summen når det er vekter.' },
    skala: { label: 'Skala', help: 'Laveste og høyeste poeng. Tomt: 1–10.' },
  },
  options: {},
  hints: { 'score.out-of-scale': '--sett skala=0–100', 'weight.not-for-product': '--sett "regel=veid sum"' },
  terms: {
    scores: 'Poeng',
    'scores.option': 'Alternativ',
    'scores.group': 'Gruppe',
    criteria: 'Kriterier',
    'criteria.criterion': 'Kriterium',
    'criteria.weight': 'Vekt',
    'criteria.best': 'Best',
    'scoring.product': 'produkt',
    'scoring.weighted': 'veid sum',
    'best.high': 'høyest',
    'best.low': 'lavest',
    'expected.scale': 'laveste og høyeste poeng, som 1–10',
  },
  issues: {
    'criteria.none': ({ place }) =>
      `Ingen kolonne i ${place} har poeng. Skriv ett kriterium i hver kolonne, med tall under, som Potensial og Gjennomførbarhet.`,
    'criterion.no-column': ({ criterion, known }) =>
      `Poeng har ingen kolonne «${criterion}». Tallkolonnene er ${known}. Gi kolonnen og kriteriet samme navn.`,
    'name.twice': ({ name, place }) =>
      `${name} står i ${place} også. Ta ut den ene raden. Er det poeng fra flere, skriv hvem i kolonnen Gruppe.`,
    'score.missing': ({ places }) =>
      `Poeng mangler i ${places}. De er holdt utenfor snittet for sitt kriterium, og bare der.`,
    'score.none': ({ option, criterion }) =>
      `${option} har ingen poeng for ${criterion}, og får derfor ingen poengsum og ingen plass.`,
    'score.out-of-scale': ({ criterion, found, least, most }) =>
      `${criterion} er ${found}, og poengene går fra ${least} til ${most}. Rett tallet, eller velg en annen skala.`,
    'group.missing': ({ option, groups }) => `${option} mangler poeng fra ${groups}. Snittet er av de andre.`,
    'weight.unclear': ({ criterion }) =>
      `Vekten for ${criterion} kan ikke brukes. Skriv et tall for hvert kriterium, 0 eller mer, og alle på samme måte: 2 og 3, eller 40 % og 60 %.`,
    'weight.all-zero': () => 'Vektene er 0 til sammen. Skriv hvor mye hvert kriterium teller.',
    'weight.not-for-product': () =>
      'Kriterier har ulike vekter, og de teller ikke i et produkt. Velg regelen veid sum, eller ta ut vektene.',
  } satisfies MessagesOf<typeof PRIORITERING_ISSUES>,
  columns: { option: 'Alternativ', score: 'Poengsum', place: 'Plass' },
  chosen: (rule: string, scale: string) => `Valg: ${rule} · skala ${scale}`,
  subtitle: 'Hvert kriterium er snittet av poengene. 1 er høyest prioritert; like poengsummer deler plass.',
  legend:
    'Snitt, poengsum og plass følger med når poeng og vekter endres. Kommer det nye rader eller kolonner, blir kontrollen øverst rød, og Fordel må kjøres på nytt.',
  values:
    'Arket er skrevet som verdier. Endres poengene, sier kontrollen øverst det. Kjør da Fordel på nytt.',
  outside: 'utenfor skalaen',
  turned: (criterion: string) => `${criterion} (lavest er best)`,
  chart: 'Poengsum',
  example: {
    scores: 'Det som skal prioriteres, med poeng fra 1 til 10 for hvert kriterium: en rad for hver gruppe.',
    source:
      'Eksempel: samarbeidsområder i Indre Namdal, i den rekkefølgen de er prioritert. Poengene er oppdiktet. Bytt ut radene med dine egne.',
    criteria: ['Potensial', 'Gjennomførbarhet'],
    groups: ['Rådmenn', 'Tillitsvalgte'],
  },
};
