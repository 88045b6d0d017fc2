// The tests that mutants of a room are held against: those of the room itself, their properties a few times. What stands
// on it would notice more, but takes long for each mutant, and tells only that something is wrong, not what.
process.env.FORDEL_RUNS ??= '40';

/** @type {import('jest').Config} */
module.exports = { ...require('./jest.config.cjs'), testMatch: ['<rootDir>/test/whole-room.cjs'] };
