#!/usr/bin/env node
const { buildOf, loadBundle } = require('./load.js');

const { program } = loadBundle();
program.run(buildOf());
