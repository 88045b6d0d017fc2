/** What stands where the task pane will be until it is there; apart from all other texts, for it must show when little else has come. */
export const nbStart = {
  waiting: 'Fordel venter på Excel. På et tregt nett kan det ta litt tid.',
  /** @param from the host that Office.js is fetched from. */
  noLibrary: (from: string) =>
    `Fordel kunne ikke starte: Excels bibliotek Office.js kom ikke fra ${from}. Sjekk nettet, og lukk og åpne ruten.\n\nHjelper det ikke, vis dette til dem som drifter maskinen: Den må nå ${from}.`,
  noAnswer: (from: string) =>
    `Excel har ikke svart ennå. Fordel åpner seg når svaret kommer. Kommer det ikke, sjekk nettet, og lukk og åpne ruten.\n\nHjelper det ikke, vis dette til dem som drifter maskinen: Den må nå alt av Office.js på ${from}.`,
  /** @param from the host of the add-in itself. */
  incomplete: (from: string) =>
    `Fordel kunne ikke starte: En av filene kom ikke fra ${from}. Sjekk nettet, og lukk og åpne ruten.\n\nHjelper det ikke, vis dette til dem som drifter Fordel.`,
  unexpected: (detail: string) =>
    `Noe gikk galt da Fordel skulle starte. Arbeidsboken er som før. Meld fra om dette, så retter vi det: ${detail}`,
  onlyInExcel: 'Fordels oppgaverute virker bare i Excel. Bruk arbeidsbenken her: npm start.',
};
