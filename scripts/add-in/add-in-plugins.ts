import { VERSION } from '../../src/version';
import { filesBeside } from './files-beside';
import { addInOptions, type GivenOptions } from './options';
import { PagePlugin } from './page-plugin';
import { taskpanePage } from './taskpane-page';

/** What webpack.config.js needs of TypeScript: the page of the add-in, and all that lies beside it. */
export function addInPlugins(given: GivenOptions, isDevelopment: boolean): readonly PagePlugin[] {
  const { address, officeJs } = addInOptions(given, isDevelopment);
  const page = {
    file: 'taskpane.html',
    html: (parts: Parameters<typeof taskpanePage>[0]) => taskpanePage(parts, officeJs),
  };
  return [new PagePlugin(page, filesBeside({ address, version: VERSION }))];
}
