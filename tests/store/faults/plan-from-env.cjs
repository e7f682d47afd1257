/**
 * Loaded behind `fs-faults.cjs`: the plan in FS_FAULTS holds from the first call of the program on; at its end the number
 * of calls goes to the file FS_CALLS.
 */
const { writeFileSync } = require('node:fs');

globalThis.fsFaults.start(JSON.parse(process.env.FS_FAULTS ?? '{"at":0}'));
process.on('exit', () => {
  const calls = globalThis.fsFaults.stop();
  if (process.env.FS_CALLS) writeFileSync(process.env.FS_CALLS, String(calls));
});
