import { readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { get } from 'node:https';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import { generateCertificates } from 'office-addin-dev-certs';
import { DEVELOPMENT_ADDRESS } from '../../scripts/add-in/addresses';
import { ROOT, start } from '../support/command-line-process';
import { openBrowser } from '../support/browser';
import { useSharedTemporaryFolder } from '../support/temporary-folder';

const inFolder = useSharedTemporaryFolder();
let port: number;
let ca: Buffer;
let stop: () => Promise<unknown>;
let browser: Browser;

beforeAll(async () => {
  const certificates = ['ca.crt', 'localhost.crt', 'localhost.key'].map(inFolder);
  const [authority, certificate, key] = certificates as [string, string, string];
  await generateCertificates(authority, certificate, key);
  ca = readFileSync(authority);
  browser = await openBrowser();
  port = await freePort();
  const { child, result } = start([
    process.execPath,
    join(ROOT, 'node_modules', 'webpack', 'bin', 'webpack.js'),
    ...['serve', '--mode', 'development', '--port', String(port)],
    ...['--server-options-cert', certificate, '--server-options-key', key],
  ]);
  stop = () => {
    child.kill();
    return result;
  };
  const ended = result.then(({ out, err }) => {
    throw new Error(`It serves nothing:\n${out}${err}`);
  });
  await Promise.race([ended, isServed()]);
});

afterAll(async () => {
  await browser.close();
  await stop();
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port: free } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return free;
}

async function isServed(): Promise<void> {
  while ((await answer('taskpane.html').catch(() => null)) === null) await setTimeout(100);
}

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

/** What the server answers to one who trusts its authority alone. */
function answer(path: string, host = `localhost:${String(port)}`): Promise<Answer> {
  const options = { ca, agent: false, servername: 'localhost', headers: { host } };
  return new Promise((resolve, reject) => {
    get(`https://localhost:${String(port)}/${path}`, options, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.on('end', () => {
        resolve({ status: response.statusCode!, type: response.headers['content-type'] ?? '', text });
      });
    }).on('error', reject);
  });
}

describe('What npm run dev-server serves', () => {
  test('is over https all that the manifest at the root names', async () => {
    const manifest = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');
    const named = [...manifest.matchAll(new RegExp(`"${DEVELOPMENT_ADDRESS}/([^"]+)"`, 'g'))].map(
      ([, path]) => path!,
    );
    expect(named).toEqual(expect.arrayContaining(['taskpane.html', 'stotte.html', 'ikon/fordel-32.png']));
    for (const path of new Set(named)) {
      const { status, type } = await answer(path);
      expect([path, status]).toEqual([path, 200]);
      expect(type).toMatch(path.endsWith('.png') ? /^image\/png/ : /^(text\/html|application\/json)/);
    }
  });

  test('has a page that is told when a source has changed, under the policy that ships', async () => {
    const { text } = await answer('taskpane.html');
    expect(text).toContain("script-src 'self' https://appsforoffice.microsoft.com/lib/1/hosted/;");
    const page = await browser.newPage({ ignoreHTTPSErrors: true });
    const refusals: string[] = [];
    page.on('console', (message) => {
      if (/Content Security Policy/.test(message.text())) refusals.push(message.text());
    });
    const told = page.waitForEvent('websocket').then((socket) => socket.waitForEvent('framereceived'));
    await page.goto(`https://localhost:${String(port)}/taskpane.html`, { waitUntil: 'commit' });
    expect(String((await told).payload)).toContain('"type"');
    expect(refusals).toEqual([]);
  });

  test.each(['ond.example.no', 'localhost.ond.example.no', '127.0.0.1.nip.io', 'localhost@ond.no'])(
    'is kept from one who asks for «%s»',
    async (host) => {
      const { status, text } = await answer('taskpane.html', host);
      expect(status).toBe(403);
      expect(text).not.toContain('Fordel');
    },
  );
});

// Where there is an Excel this would start it.
(process.platform === 'linux' ? test : test.skip)(
  'Where there is no Excel, npm run start:desktop says so, and what to do instead',
  async () => {
    const { status, out, err } = await start([process.execPath, 'scripts/sideload.mjs', 'start']).result;
    expect([status, out]).toEqual([1, '']);
    expect(err).toContain('npm run start:desktop needs Windows or a Mac with Excel installed');
    expect(err).toContain('npm start');
  },
);
