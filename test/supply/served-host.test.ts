import { writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { serve, type Served } from '../../scripts/serve';
import { useSharedTemporaryFolder } from '../support/temporary-folder';

const inFolder = useSharedTemporaryFolder();
let served: Served;
beforeAll(async () => {
  writeFileSync(inFolder('side.html'), 'siden');
  served = await serve(inFolder('.'));
});
afterAll(() => served.close());

/** Asks the server of this machine as one who called it by another name. */
function ask(host: string | null): Promise<{ status: number | undefined; text: string }> {
  const { port } = new URL(served.address);
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port, path: '/side.html', setHost: false };
    request({ ...options, headers: host === null ? {} : { Host: host } }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.on('end', () => {
        resolve({ status: response.statusCode, text });
      });
    })
      .on('error', reject)
      .end();
  });
}

describe('What this machine serves to itself', () => {
  test.each(['localhost', 'localhost:3100', 'LOCALHOST:3100', '127.0.0.1:3443', '[::1]:3100'])(
    'is given to one who asks for %s',
    async (host) => {
      expect(await ask(host)).toEqual({ status: 200, text: 'siden' });
    },
  );

  test.each([
    'ond.example.no',
    'ond.example.no:3100',
    'localhost.ond.example.no',
    'localhost:3100.ond.no',
    '127.0.0.1.nip.io',
    '127.0.0.2',
    '192.168.1.4:3100',
    'localhost@ond.no',
    '',
  ])('is kept from one who asks for «%s», in a sentence', async (host) => {
    const { status, text } = await ask(host);
    expect([status, text]).toEqual([421, expect.stringContaining('localhost, 127.0.0.1 or [::1]') as string]);
  });

  test('is kept from one who names nobody', async () => {
    expect((await ask(null)).text).not.toContain('siden');
  });
});
