import type { Widened } from '../../../locales/texts';
import type { nb } from './nb';

/** The words of setting priorities: nynorsk. */
export const nn: Widened<typeof nb> = {
  title: 'Prioritering',
  summary: 'Rangerer alternativ etter poeng frå éi eller fleire grupper',
  sheets: { result: 'Prioritering', read: 'Lesne poeng' },
  settings: {
    regel: { label: 'Regel', help: 'Produktet av snitta, eller den vekta summen når det er vekter.' },
    skala: { label: 'Skala', help: 'Lågaste og høgaste poeng. Tomt: 1–10.' },
  },
  options: {},
  hints: { 'score.out-of-scale': '--sett skala=0–100', 'weight.not-for-product': '--sett "regel=vekta sum"' },
  terms: {
    scores: 'Poeng',
    'scores.option': 'Alternativ',
    'scores.group': 'Gruppe',
    criteria: 'Kriterium',
    'criteria.criterion': 'Kriterium',
    'criteria.weight': 'Vekt',
    'criteria.best': 'Best',
    'scoring.product': 'produkt',
    'scoring.weighted': 'vekta sum',
    'best.high': 'høgast',
    'best.low': 'lågast',
    'expected.scale': 'lågaste og høgaste poeng, som 1–10',
  },
  issues: {
    'criteria.none': ({ place }) =>
      `Inga kolonne i ${place} har poeng. Skriv eitt kriterium i kvar kolonne, med tal under, som Potensial og Gjennomføring.`,
    'criterion.no-column': ({ criterion, known }) =>
      `Poeng har inga kolonne «${criterion}». Talkolonnane er ${known}. Gi kolonna og kriteriet same namn.`,
    'name.twice': ({ name, place }) =>
      `${name} står i ${place} òg. Ta ut den eine rada. Er det poeng frå fleire, skriv kven i kolonna Gruppe.`,
    'score.missing': ({ places }) =>
      `Poeng manglar i ${places}. Dei er haldne utanfor snittet for sitt kriterium, og berre der.`,
    'score.none': ({ option, criterion }) =>
      `${option} har ingen poeng for ${criterion}, og får difor ingen poengsum og ingen plass.`,
    'score.out-of-scale': ({ criterion, found, least, most }) =>
      `${criterion} er ${found}, og poenga går frå ${least} til ${most}. Rett talet, eller vel ein annan skala.`,
    'group.missing': ({ option, groups }) =>
      `${option} manglar poeng frå ${groups}. Snittet er av dei andre.`,
    'weight.unclear': ({ criterion }) =>
      `Vekta for ${criterion} kan ikkje brukast. Skriv eit tal for kvart kriterium, 0 eller meir, og alle på same måten: 2 og 3, eller 40 % og 60 %.`,
    'weight.all-zero': () => 'Vektene er 0 til saman. Skriv kor mykje kvart kriterium tel.',
    'weight.not-for-product': () =>
      'Kriteria har ulike vekter, og dei tel ikkje i eit produkt. Vel regelen vekta sum, eller ta ut vektene.',
  },
  columns: { option: 'Alternativ', score: 'Poengsum', place: 'Plass' },
  chosen: (rule, scale) => `Val: ${rule} · skala ${scale}`,
  subtitle: 'Kvart kriterium er snittet av poenga. 1 er høgast prioritert; like poengsummar deler plass.',
  legend:
    'Snitt, poengsum og plass følgjer med når poeng og vekter blir endra. Kjem det nye rader eller kolonnar, blir kontrollen øvst raud, og Fordel må køyrast på nytt.',
  values:
    'Arket er skrive som verdiar. Blir poenga endra, seier kontrollen øvst det. Køyr då Fordel på nytt.',
  outside: 'utanfor skalaen',
  turned: (criterion) => `${criterion} (lågast er best)`,
  chart: 'Poengsum',
  example: {
    scores: 'Det som skal prioriterast, med poeng frå 1 til 10 for kvart kriterium: ei rad for kvar gruppe.',
    source:
      'Døme: samarbeidsområde i Indre Namdal, i den rekkjefølgja dei er prioriterte. Poenga er oppdikta. Byt ut radene med dine eigne.',
    criteria: ['Potensial', 'Gjennomføring'],
    groups: ['Rådmenn', 'Tillitsvalde'],
  },
};
