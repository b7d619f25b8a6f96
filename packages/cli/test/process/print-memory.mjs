// Loaded before the command line: tells at the end how much memory the process had at most, in KiB.
import { writeSync } from 'node:fs';

process.on('exit', () => writeSync(2, `memory ${process.resourceUsage().maxRSS}\n`));
