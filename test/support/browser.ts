import { execFileSync } from 'node:child_process';
import { chromium, type Browser } from 'playwright-core';

/** Debian's browser; its headless shell, where that is installed, starts pages in half the time. */
export function browserPath(): string {
  const find = 'command -v chromium-headless-shell || command -v chromium';
  return execFileSync('sh', ['-c', find], { encoding: 'utf8' }).trim();
}

/** The browser without the network and without what a person's browser does by itself. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: browserPath(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
