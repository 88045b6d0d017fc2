const { rmSync } = require('node:fs');
const { join } = require('node:path');

/** Before any test: the pages that were built for an earlier run are of sources that may have changed since. */
module.exports = () => {
  rmSync(join(__dirname, '..', '..', 'build', 'test-pages'), { recursive: true, force: true });
};
