// The add-in as it ships, and the page that tests have the pane on in place of it, of the same sources by the same rules.
const { join } = require('node:path');
const addIn = require('../../webpack.config.js');

const BUILT = join(__dirname, '..', '..', 'build', 'test-pages');
const PAGE = join(__dirname, '..', 'taskpane', 'page');

module.exports = async (env, options) => {
  const shipped = await addIn(env, options);
  const { tsImport } = await import('tsx/esm/api');
  const { testPagePlugin } = await tsImport('./test-page-plugin.ts', __filename);
  const put = (folder) => ({ ...shipped.output, path: join(BUILT, folder) });
  return [
    { ...shipped, output: put('add-in') },
    {
      ...shipped,
      name: 'panes',
      entry: { page: join(PAGE, 'page.ts') },
      output: put('panes'),
      plugins: [testPagePlugin(join(PAGE, 'page.html'))],
    },
  ];
};
