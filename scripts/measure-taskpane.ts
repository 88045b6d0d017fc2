import { join } from 'node:path';
import { buildPages } from './build-pages';
import { taskpane } from './pages';

/** Builds the task pane where size-limit looks for it. */
void buildPages(join(__dirname, '..', 'build', 'taskpane'), [taskpane()]);
