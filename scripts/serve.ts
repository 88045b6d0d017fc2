import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

const LOCALHOST = '127.0.0.1';

export interface Served {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Serves a folder to this machine alone, at the port wanted or, where that is taken, at any free one. */
export async function serve(folder: string, port = 0): Promise<Served> {
  const server = createServer(sirv(folder, { dev: true, etag: true }));
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

function listen(server: Server, port: number): Promise<void> {
  return new Promise((listening, failed) => {
    server.once('error', failed);
    server.listen(port, LOCALHOST, () => {
      server.off('error', failed);
      listening();
    });
  });
}
