import { localeOf } from '../../src/locales/locale-of';
import { hostLanguage } from '../../src/taskpane/host-info';

describe('The language of Excel, before Office.js tells it', () => {
  const named = (hostInfo: unknown) => JSON.stringify({ baseFrameName: 'x', hostInfo });

  test.each<[string, string, string, string | null]>([
    ['Windows', '?_host_Info=Excel$Win32$16.01$nn-NO$$$$3', '', 'nn-NO'],
    ['Mac, among other parameters', '?a=1&_host_Info=Excel$Mac$16.00$en-GB$$$$3&b=2', '', 'en-GB'],
    ['the web, by signs in disguise', '?_host_Info=Excel%24Web%2416.00%24nb-NO%24%24%24%243', '', 'nb-NO'],
    ['bars between', '?_host_Info=Excel|Web|16.00|nb-NO||||3', '', 'nb-NO'],
    ['the name of the frame alone', '', named('Excel|Web|16.00|nn-NO||||3'), 'nn-NO'],
    ['no language', '?_host_Info=Excel$Win32$16.01', '', null],
    ['no Excel', '?a=1', '', null],
    ['a frame with another name', '', 'ramme', null],
    ['a frame whose name is of another kind', '', named(7), null],
    ['a frame whose name is nothing', '', 'null', null],
  ])('is known of %s', (_, search, name, language) => {
    expect(hostLanguage({ search, name })).toBe(language);
  });

  test.each([
    ['nb-NO', 'nb'],
    ['no', 'nb'],
    ['NN-no', 'nn'],
    ['en-US', 'en'],
    ['se-NO', 'en'],
    ['', 'nb'],
  ])('and %s is answered in %s', (language, locale) => {
    expect(localeOf(language)).toBe(locale);
  });
});
