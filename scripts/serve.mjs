import { createServer } from 'node:http';
import sirv from 'sirv';

const LOCALHOST = '127.0.0.1';

/**
 * Serves a folder on this machine alone, at the port wanted or, where that is taken, at any free one.
 * @returns its address, and how to close it.
 */
export async function serve(folder, port = 0) {
  const server = createServer(sirv(folder, { dev: true, etag: true }));
  await listen(server, port).catch(async (error) => {
    if (error.code !== 'EADDRINUSE') throw error;
    await listen(server, 0);
  });
  const close = () =>
    new Promise((closed) => {
      server.closeAllConnections();
      server.close(closed);
    });
  return { address: `http://localhost:${server.address().port}/`, close };
}

function listen(server, port) {
  return new Promise((listening, failed) => {
    server.once('error', failed);
    server.listen(port, LOCALHOST, () => {
      server.off('error', failed);
      listening();
    });
  });
}
