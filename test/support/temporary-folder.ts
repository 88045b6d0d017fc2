import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder for each test, removed after it; gives paths in it. */
export function useTemporaryFolder(): (name: string) => string {
  const folder = new TemporaryFolder();
  beforeEach(() => folder.make());
  afterEach(() => folder.remove());
  return (name) => folder.path(name);
}

/** A folder for all tests of a file, there before what the file prepares for them and removed after the last; gives paths in it. */
export function useSharedTemporaryFolder(): (name: string) => string {
  const folder = new TemporaryFolder();
  beforeAll(() => folder.make());
  afterAll(() => folder.remove());
  return (name) => folder.path(name);
}

class TemporaryFolder {
  #path: string | null = null;

  async make(): Promise<void> {
    this.#path = await mkdtemp(join(tmpdir(), 'fordel-'));
  }

  async remove(): Promise<void> {
    if (this.#path !== null) await rm(this.#path, { recursive: true, force: true });
    this.#path = null;
  }

  /** Never in the folder that the tests are run in: what is written there would stay. */
  path(name: string): string {
    if (this.#path === null) throw new Error(`There is no temporary folder for ${name} yet`);
    return join(this.#path, name);
  }
}
