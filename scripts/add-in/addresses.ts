import { config } from '../../package.json';

/** Where the add-in is served from while it is worked on: the manifest at the root names it. */
export const DEVELOPMENT_ADDRESS = `https://localhost:${config.dev_server_port}`;
