#!/usr/bin/env node
const { buildOf, loadBundle } = require('./load.js');

loadBundle().program.run(buildOf());
