import { readChoice, type Choice } from '../../src/tables/choice';

const POLICIES: readonly Choice<'largest-remainder' | 'each-rounded' | 'plus'>[] = [
  { code: 'largest-remainder', names: ['største rest', 'største-rest'] },
  { code: 'each-rounded', names: ['hver for seg', 'kvar for seg'] },
  { code: 'plus', names: ['pålegg og ærlighet'] },
];

describe('A choice is known by its names and its code', () => {
  test.each([
    ['største rest', 'largest-remainder'],
    ['  STØRSTE   Rest ', 'largest-remainder'],
    ['storste-rest', 'largest-remainder'],
    ['storste_rest', 'largest-remainder'],
    ['largest-remainder', 'largest-remainder'],
    ['Largest remainder', 'largest-remainder'],
    ['Kvar for seg', 'each-rounded'],
    ['Palegg og aerlighet', 'plus'],
    ['PÅLEGG OG ÆRLIGHET', 'plus'],
  ])('%j', (text, code) => {
    expect(readChoice(text, POLICIES)).toBe(code);
  });
  test.each(['', 'største', 'strste rest', 'størsterest', 'plegg og rlighet', 'plegg og ærlighet', 'hver'])(
    'but not by %j',
    (text) => {
      expect(readChoice(text, POLICIES)).toBeNull();
    },
  );
});
