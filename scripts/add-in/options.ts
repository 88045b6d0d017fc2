import { config } from '../../package.json';
import { DEVELOPMENT_ADDRESS } from './addresses';
import { isOfficeJs, OFFICE_JS } from './taskpane-page';

/** What is said after `--env` when the add-in is built. */
export interface GivenOptions {
  readonly address?: unknown;
  readonly 'office-js'?: unknown;
}

/** Where the add-in will be served from, and where it gets Office.js; https both, and without a slash at the end. */
export interface AddInOptions {
  readonly address: string;
  readonly officeJs: string;
}

/** Ends the program with what is wrong where one of them is no address that Excel would take. */
export function addInOptions(
  { address, 'office-js': officeJs = OFFICE_JS }: GivenOptions,
  isDevelopment: boolean,
): AddInOptions {
  const usual = isDevelopment ? DEVELOPMENT_ADDRESS : config.address;
  return { address: httpsAddress(address ?? usual), officeJs: officeJsAddress(officeJs) };
}

/** Excel loads add-ins over https alone. */
function httpsAddress(given: unknown): string {
  const text = String(given);
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol === 'https:') return text.replace(/\/+$/, '');
  return refuse(`${text} is not an https address, such as https://fordel.example.no. Excel takes no other.`);
}

function officeJsAddress(given: unknown): string {
  const address = httpsAddress(given);
  if (isOfficeJs(address)) return address;
  return refuse(
    `${address} is not the file office.js itself, such as https://intern.example.no/office-js/office.js. It finds the rest of Office.js in the folder that it lies in.`,
  );
}

function refuse(message: string): never {
  console.error(message);
  return process.exit(2);
}
