import type { LocaleCode } from '.';

/** What Excel shows of Fordel before Fordel runs: in the ribbon, the menu of a cell and the admin centre. */
export interface ManifestTexts {
  readonly description: string;
  /** The name of a copy that is under development, beside the real one. */
  readonly developmentName: string;
  readonly open: { readonly label: string; readonly help: string };
  readonly openOnSelection: { readonly label: string; readonly help: string };
  readonly started: { readonly title: string; readonly help: string };
}

/** They stand apart from the other texts, for no page needs them. */
export const MANIFEST_TEXTS: Readonly<Record<LocaleCode, ManifestTexts>> = {
  nb: {
    description:
      'Deler felles kostnader mellom kommuner etter avtalt nøkkel, på øret, og viser hvordan hvert øre er regnet ut. Alt skjer i arbeidsboken.',
    developmentName: 'Fordel (utvikling)',
    open: {
      label: 'Åpne Fordel',
      help: 'Åpner oppgaveruten. Den finner tabellene i arbeidsboken og viser resultatet før noe skrives.',
    },
    openOnSelection: {
      label: 'Åpne Fordel her',
      help: 'Åpner oppgaveruten med området du har merket.',
    },
    started: {
      title: 'Fordel er klar',
      help: 'Velg Åpne Fordel på fanen Hjem. Fordel finner tabellene i arbeidsboken og viser resultatet før noe skrives.',
    },
  },
  nn: {
    description:
      'Deler felles kostnader mellom kommunar etter avtalt nøkkel, på øret, og viser korleis kvart øre er rekna ut. Alt skjer i arbeidsboka.',
    developmentName: 'Fordel (utvikling)',
    open: {
      label: 'Opne Fordel',
      help: 'Opnar oppgåveruta. Ho finn tabellane i arbeidsboka og viser resultatet før noko blir skrive.',
    },
    openOnSelection: {
      label: 'Opne Fordel her',
      help: 'Opnar oppgåveruta med området du har merkt.',
    },
    started: {
      title: 'Fordel er klar',
      help: 'Vel Opne Fordel på fana Heim. Fordel finn tabellane i arbeidsboka og viser resultatet før noko blir skrive.',
    },
  },
  en: {
    description:
      'Shares common costs between municipalities by an agreed key, to the øre, and shows how each øre came about. All of it happens in the workbook.',
    developmentName: 'Fordel (development)',
    open: {
      label: 'Open Fordel',
      help: 'Opens the task pane. It finds the tables in the workbook and shows the result before anything is written.',
    },
    openOnSelection: {
      label: 'Open Fordel here',
      help: 'Opens the task pane with the range that you have selected.',
    },
    started: {
      title: 'Fordel is ready',
      help: 'Choose Open Fordel on the Home tab. Fordel finds the tables in the workbook and shows the result before anything is written.',
    },
  },
};
