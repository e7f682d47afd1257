#!/usr/bin/env node
import { run } from '../dist/dgw.js';

run();
