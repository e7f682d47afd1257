#!/usr/bin/env node
const { buildOf, loadBundle } = require('./load.js');

const [first = '-'] = process.argv.slice(2);
const { program } = loadBundle(first.startsWith('-') ? 'start' : 'work');
program.run(buildOf());
