// Checks the rules of the repository: `node tools/rules/main.ts`. Exit code 1 when one is broken.

import { join } from 'node:path';
import { rules } from './registry.ts';
import { readRepo } from './repo.ts';
import { printFinding } from './rule.ts';

const repo = readRepo(join(import.meta.dirname, '..', '..'));
const printed = rules.flatMap((rule) => rule.check(repo).map((finding) => printFinding(rule, finding)));

for (const text of printed) console.log(`${text}\n`);
console.log(`${rules.length} rules, ${repo.files.length} files, ${printed.length} findings.`);
process.exitCode = printed.length === 0 ? 0 : 1;
