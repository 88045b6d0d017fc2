/** The add-in where an organisation and a person meet it: in lists of add-ins, in the ribbon and in menus. */
export const nbAddIn = {
  name: 'Fordel',
  description:
    'Deler felles kostnader mellom kommuner etter avtalt nøkkel, på øret, med formler som kan følges. Ingenting sendes ut av arbeidsboken.',
  open: 'Åpne Fordel',
  openHelp: 'Viser ruten med grunnlag, valg og resultat.',
  runHelp: (summary: string, sheets: string) => `${summary}. Skriver ${sheets} i arbeidsboken.`,
  openOnSelection: 'Bruk cellene i Fordel',
  openOnSelectionHelp: 'Åpner Fordel med de merkede cellene som grunnlag.',
  getStarted: 'Fordel er klar',
  getStartedHelp: 'Velg Åpne Fordel på fanen Hjem for å komme i gang.',
};
