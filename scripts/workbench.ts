import { join } from 'node:path';
import { LOCALES } from '../src/jobs/locales';
import { buildWorkbench } from './build-workbench';
import { serve } from './serve';

const FOLDER = join(__dirname, '..', 'build', 'workbench');
/** Wanted, so that the address is the same from day to day. */
const PORT = 3_100;

/** Builds the workbench and serves it to this machine until it is stopped. */
async function main(): Promise<void> {
  const { texts } = LOCALES.nb;
  await buildWorkbench(FOLDER);
  const { address, close } = await serve(FOLDER, PORT);
  console.log(texts.workbench.served(`${address}workbench.html`));
  process.once('SIGINT', () => void close());
}

void main();
