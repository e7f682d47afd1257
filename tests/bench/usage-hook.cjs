// Loaded into a measured process: leaves what it used where the benchmark looks for it.
const { writeFileSync } = require('node:fs');

process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  writeFileSync(process.env.DGW_BENCH_USAGE, JSON.stringify({ maxRSS, userCPUTime, systemCPUTime }));
});
