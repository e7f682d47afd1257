#!/usr/bin/env node
const { buildOf, loadBundle } = require('./load.js');

// Without the name of a command there is no work to be done.
const isWork = process.argv.slice(2).some((argument) => !argument.startsWith('-'));
const { program } = loadBundle(isWork ? 'whole' : 'start');
program.run(buildOf());
