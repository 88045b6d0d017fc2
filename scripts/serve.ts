import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

const LOCALHOST = '127.0.0.1';

export interface Served {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Serves a folder to this machine alone, at the port wanted or, where that is taken, at any free one. */
export async function serve(folder: string, port = 0): Promise<Served> {
  const server = createServer(forThisMachine(sirv(folder, { dev: true, etag: true })));
  await listen(server, port).catch(async (error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    await listen(server, 0);
  });
  const { port: taken } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((closed) => {
      server.closeAllConnections();
      server.close(() => {
        closed();
      });
    });
  return { address: `http://localhost:${String(taken)}/`, close };
}

/** The names that this machine has for itself, with or without a port. */
const OWN_HOST = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/i;
const NOT_THIS_MACHINE =
  'Fordel serves this page to this machine alone: open it at localhost, 127.0.0.1 or [::1].\n';

/**
 * Answers only those who ask for this machine by a name of its own. A page from elsewhere can have its own name lead here,
 * and would then read what is served as if it were its own.
 * @see https://en.wikipedia.org/wiki/DNS_rebinding
 */
function forThisMachine(files: RequestListener): RequestListener {
  return (request, response) => {
    if (OWN_HOST.test(request.headers.host ?? '')) {
      files(request, response);
      return;
    }
    response.writeHead(421, { 'Content-Type': 'text/plain; charset=utf-8' }).end(NOT_THIS_MACHINE);
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((listening, failed) => {
    server.once('error', failed);
    server.listen(port, LOCALHOST, () => {
      server.off('error', failed);
      listening();
    });
  });
}
