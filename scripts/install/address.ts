import { config } from '../../package.json';

declare const ADDRESS: unique symbol;

/** Where Fordel's files are served from: https, without a slash at its end. */
export type Address = string & { readonly [ADDRESS]: true };

/** An address that Excel would refuse, with what to do about it. */
export class AddressError extends Error {}

/** @throws AddressError unless the text is an https address of a folder. */
export function readAddress(text: string): Address {
  const { href, search, hash } = httpsUrl(text);
  if (search !== '' || hash !== '') throw new AddressError(`${text}: leave out what follows ? or #.`);
  return href.replace(/\/+$/, '') as Address;
}

/** @throws AddressError unless the text is an https address of a script. */
export function readScriptAddress(text: string): string {
  const { href, pathname } = httpsUrl(text);
  if (!pathname.endsWith('.js')) throw new AddressError(`${text} is no address of a script: it ends in .js.`);
  return href;
}

function httpsUrl(text: string): URL {
  if (!URL.canParse(text)) {
    throw new AddressError(`${text} is no address. Write it whole: https://fordel.kommune.no.`);
  }
  const url = new URL(text);
  if (url.protocol !== 'https:') {
    throw new AddressError(`${text} does not begin with https://. Excel loads add-ins by https alone.`);
  }
  return url;
}

export const DEVELOPMENT_ADDRESS = readAddress('https://localhost:3000');

/** Of the command line, the environment and package.json, the first that says. */
export function productionAddress(argument: string | undefined, environment: NodeJS.ProcessEnv): Address {
  return readAddress(argument ?? environment['FORDEL_ADDRESS'] ?? config.address);
}
