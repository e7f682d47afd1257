/** The programmatic door for `require` (docs/api.md). */

const { loadBundle } = require('./load.js');

const { program } = loadBundle('core');

/** What is behind the door is loaded when it is used. */
const behindDoor = (name) => async (options) => {
  const door = await program.door();
  return door[name](options);
};

module.exports = {
  validate: behindDoor('validate'),
  expiring: behindDoor('expiring'),
  registrationWorkbook: behindDoor('registrationWorkbook'),
  DgwError: program.DgwError,
};
