// Loaded before a measured program: leaves the CPU time of the whole process where the bench reads it.

import { writeFileSync } from 'node:fs';

process.once('exit', () => {
  const report = process.env['BENCH_CPU_REPORT'];
  if (report !== undefined) writeFileSync(report, JSON.stringify(process.cpuUsage()));
});
