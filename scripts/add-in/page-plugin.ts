import type { Compilation, Compiler, Module } from 'webpack';
import { NOTICES, noticesText, usedPackages } from '../notices';
import type { PageParts } from '../page-html';
import type { BuiltFile } from './files-beside';

const NAME = 'PagePlugin';

/** A page that webpack builds the only entry for. */
export interface Page {
  /** Its file, such as `taskpane.html`. */
  readonly file: string;
  readonly html: (parts: Pick<PageParts, 'script' | 'styles'>) => string;
}

/** Puts a page, further files, and the notices of all that is in the page's scripts and looks beside these. */
export class PagePlugin {
  constructor(
    private readonly page: Page,
    private readonly beside: readonly BuiltFile[] = [],
  ) {}

  apply(compiler: Compiler): void {
    const { PROCESS_ASSETS_STAGE_REPORT: stage } = compiler.webpack.Compilation;
    const { RawSource } = compiler.webpack.sources;
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      // When the names have their hashes.
      compilation.hooks.processAssets.tap({ name: NAME, stage }, () => {
        const files: readonly BuiltFile[] = [
          [this.page.file, this.page.html(partsOf(compilation))],
          [NOTICES, noticesText(usedPackages(bundledFiles(compilation)))],
          ...this.beside,
        ];
        for (const [name, content] of files) {
          // They stay as they are.
          compilation.emitAsset(name, new RawSource(content), { minimized: true });
        }
      });
    });
  }
}

function partsOf({ entrypoints }: Compilation): Pick<PageParts, 'script' | 'styles'> {
  const [files] = [...entrypoints.values()].map((entry) => entry.getFiles());
  const scripts = files!.filter((file) => file.endsWith('.js'));
  if (scripts.length !== 1) throw new Error(`The page has not one script but ${scripts.join(', ')}`);
  return { script: scripts[0]!, styles: files!.filter((file) => file.endsWith('.css')) };
}

/**
 * The files that something of is in what was built. One may have no place of its own there, where nothing but its constants is used.
 * Webpack's own, for what it adds to make scripts find one another, is among them.
 */
function bundledFiles({ modules, chunkGraph, moduleGraph }: Compilation): readonly string[] {
  const used = [...modules].filter(
    (each) =>
      chunkGraph.getNumberOfModuleChunks(each) > 0 || moduleGraph.getExportsInfo(each).isUsed(undefined),
  );
  const files = used.flatMap(joined).flatMap((each) => each.nameForCondition() ?? []);
  return [...new Set([require.resolve('webpack'), ...files])];
}

/** The modules that webpack has made one of, to save their walls; else the module itself. */
function joined(module: Module): readonly Module[] {
  return 'modules' in module ? (module.modules as readonly Module[]) : [module];
}
