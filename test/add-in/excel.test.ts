import { readFileSync } from 'node:fs';
import { get } from 'node:https';
import { generateCertificates } from 'office-addin-dev-certs';
import { buildAddIn } from '../../scripts/add-in/build-add-in';
import { serve } from '../../scripts/serve';
import { start } from '../support/command-line-process';
import { useTemporaryFolder } from '../support/temporary-folder';
import { manifestComplaints } from './manifest-complaints';

const file = useTemporaryFolder();

const ADDRESS = 'https://localhost:3000';

/** What a server answers to one who trusts its authority alone. */
function answer(address: string, ca: Buffer): Promise<{ readonly status: number; readonly type: string }> {
  return new Promise((resolve, reject) => {
    get(address, { ca, agent: false }, (response) => {
      response.resume();
      resolve({ status: response.statusCode!, type: response.headers['content-type'] ?? '' });
    }).on('error', reject);
  });
}

test('Served from this machine over https, the add-in is where its manifest says', async () => {
  const certificates = [file('ca.crt'), file('localhost.crt'), file('localhost.key')] as const;
  await generateCertificates(...certificates);
  const [ca, cert, key] = certificates.map((path) => readFileSync(path)) as [Buffer, Buffer, Buffer];
  await buildAddIn(file('tillegg'), { address: ADDRESS, version: '1.2.3' });
  const manifest = readFileSync(file('tillegg/manifest.xml'), 'utf8');
  expect(manifestComplaints(manifest)).toEqual([]);

  const served = await serve(file('tillegg'), 0, { cert, key });
  try {
    const named = [...manifest.matchAll(/"https:\/\/localhost:3000\/([^"]+)"/g)].map(([, path]) => path!);
    expect(named).toEqual(expect.arrayContaining(['taskpane.html', 'stotte.html', 'ikon/fordel-32.png']));
    for (const path of new Set(named)) {
      const { status, type } = await answer(served.address + path, ca);
      expect([path, status]).toEqual([path, 200]);
      expect(type).toMatch(path.endsWith('.png') ? /^image\/png/ : /^(text\/html|application\/json)/);
    }
  } finally {
    await served.close();
  }
});

// Where there is an Excel this would start it.
(process.platform === 'linux' ? test : test.skip)(
  'Where there is no Excel, npm run excel says so, and what to do instead',
  async () => {
    const { status, out, err } = await start([process.execPath, '--import', 'tsx', 'scripts/excel.ts'])
      .result;
    expect([status, out]).toEqual([1, '']);
    expect(err).toContain('npm run excel needs Windows or a Mac with Excel installed');
    expect(err).toContain('npm start');
  },
);
