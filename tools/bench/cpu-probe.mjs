// Loaded before a measured program: leaves CPU time and memory of the whole process where the bench reads them.

import { writeFileSync } from 'node:fs';

process.once('exit', () => {
  const report = process.env['BENCH_CPU_REPORT'];
  if (report !== undefined) writeFileSync(report, JSON.stringify(process.resourceUsage()));
});
