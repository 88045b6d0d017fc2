import type { nbAddIn } from '../nb/add-in';

export const nnAddIn: typeof nbAddIn = {
  name: 'Fordel',
  description:
    'Deler felles kostnader mellom kommunar etter avtalt nøkkel, på øret, med formlar som kan følgjast. Ingenting blir sendt ut av arbeidsboka.',
  open: 'Opne Fordel',
  openHelp: 'Viser ruta med grunnlag, val og resultat.',
  runHelp: (summary, sheets) => `${summary}. Skriv ${sheets} i arbeidsboka.`,
  openOnSelection: 'Bruk cellene i Fordel',
  openOnSelectionHelp: 'Opnar Fordel med dei merkte cellene som grunnlag.',
  getStarted: 'Fordel er klar',
  getStartedHelp: 'Vel Opne Fordel på fana Heim for å kome i gang.',
};
