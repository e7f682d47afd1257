/**
 * Loaded before a program (`node --require`): lets the n-th file-system call of the program fail, or kills the program just
 * before it. Calls count from `start` on; every synchronous function of node:fs is one.
 */
const fs = require('node:fs');
const { syncBuiltinESMExports } = require('node:module');

let plan;
let calls = 0;

/**
 * @typedef {object} Plan
 * @property {number} [at] the call that is hit, from 1; every one where it is left out
 * @property {boolean} [onward] whether all calls after it are hit too
 * @property {string[]} [only] only these functions count
 * @property {string} [path] only calls with this in a path count
 * @property {string} [whole] only calls with this path count
 * @property {boolean} [kill] the program is killed
 * @property {boolean} [half] after half of what it would write
 * @property {string} [code] the call fails like this
 * @property {boolean} [hasNoLinks] the disk knows no hard links
 */

/** @param {Plan} next */
function start(next) {
  plan = next;
  calls = 0;
}

/** @returns how many calls there were */
function stop() {
  plan = undefined;
  return calls;
}

globalThis.fsFaults = { start, stop };

for (const name of Object.keys(fs).filter((key) => key.endsWith('Sync'))) {
  const original = fs[name];
  const faulty = function (...args) {
    if (plan === undefined || !isMeant(name, args)) return original.apply(this, args);
    calls += 1;
    const isHit = plan.at === undefined || calls === plan.at || (plan.onward === true && calls > plan.at);
    if (isHit && plan.kill) {
      if (plan.half && name === 'writeSync') original(args[0], args[1].subarray(0, args[1].length >> 1));
      process.kill(process.pid, 'SIGKILL');
    }
    if (isHit && plan.code) throw systemError(plan.code, name);
    if (name === 'linkSync' && plan.hasNoLinks) throw systemError('EPERM', name);
    return original.apply(this, args);
  };
  fs[name] = Object.assign(faulty, original);
}
syncBuiltinESMExports();

function systemError(code, syscall) {
  return Object.assign(new Error(`${code}: ${syscall}`), { code, syscall });
}

function isMeant(name, args) {
  if (plan.only !== undefined && !plan.only.includes(name)) return false;
  if (plan.whole !== undefined && args[0] !== plan.whole) return false;
  return plan.path === undefined || args.some((arg) => typeof arg === 'string' && arg.includes(plan.path));
}
