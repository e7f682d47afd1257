/** Loaded before a program (`node --require`): it makes the file STOPPED and stops before it renames its first file. */
const fs = require('node:fs');
const { syncBuiltinESMExports } = require('node:module');

const rename = fs.renameSync;
fs.renameSync = (...args) => {
  fs.renameSync = rename;
  syncBuiltinESMExports();
  fs.writeFileSync(process.env.STOPPED, '');
  process.kill(process.pid, 'SIGSTOP');
  return rename(...args);
};
syncBuiltinESMExports();
