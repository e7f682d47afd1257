#!/usr/bin/env node
const { buildOf, bundleFor, loadBundle } = require('./load.js');

const { program } = loadBundle(bundleFor(process.argv.slice(2)));
program.run(buildOf());
