import { date, errorValue, formula, type CellInput } from '../../support/memory-workbook';

/** What a tired person, or a broken export, puts in a cell. */
export const RUBBISH: Readonly<Record<string, CellInput>> = {
  nothing: null,
  'a word': 'tull',
  spaces: '  \u00a0 ',
  'an error value': errorValue('#REF!'),
  TRUE: true,
  'a date': date('2018-01-01'),
  'a number below zero': -17,
  'a number that can be read in two ways': '1.224',
  'a number beyond what a cell holds': 1e15,
  'a formula never calculated': formula('=1+1'),
  'a formula as text': "=cmd|'/C calc'!A0",
  'control characters and a direction mark': '\u0000\u202e\u0007',
};

/** Those that leave a cell empty to a person's eye. */
export const EMPTY = ['nothing', 'spaces', 'control characters and a direction mark'];
