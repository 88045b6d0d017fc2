import type { nbStart } from '../nb/start';

export const nnStart: typeof nbStart = {
  waiting: 'Fordel ventar på Excel. På eit tregt nett kan det ta litt tid.',
  noLibrary: (from) =>
    `Fordel fekk ikkje starta: Excel sitt bibliotek Office.js kom ikkje frå ${from}. Sjekk nettet, og lukk og opne ruta.\n\nHjelper det ikkje, vis dette til dei som driftar maskina: Ho må nå ${from}.`,
  noAnswer: (from) =>
    `Excel har ikkje svart enno. Fordel opnar seg når svaret kjem. Kjem det ikkje, sjekk nettet, og lukk og opne ruta.\n\nHjelper det ikkje, vis dette til dei som driftar maskina: Ho må nå alt av Office.js på ${from}.`,
  incomplete: (from) =>
    `Fordel fekk ikkje starta: Ei av filene kom ikkje frå ${from}. Sjekk nettet, og lukk og opne ruta.\n\nHjelper det ikkje, vis dette til dei som driftar Fordel.`,
  unexpected: (detail) =>
    `Noko gjekk gale då Fordel skulle starte. Arbeidsboka er som før. Meld frå om dette, så rettar vi det: ${detail}`,
  onlyInExcel: 'Fordel si oppgåverute verkar berre i Excel. Bruk arbeidsbenken her: npm start.',
};
