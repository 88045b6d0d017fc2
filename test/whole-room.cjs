// All tests of the room that FORDEL_MUTATED names as one file, for mutation testing: a mutant then loads the code once
// and not once for each file, which takes a third of the time.
const { readdirSync } = require('node:fs');
const { resolve } = require('node:path');

const room = resolve('test', process.env.FORDEL_MUTATED);
for (const file of readdirSync(room, { recursive: true })) {
  if (file.endsWith('.test.ts')) require(resolve(room, file));
}
