// Compares two folders of packed packages byte by byte: `node tools/release/compare.ts <folder> <folder>`. Exit code 1 when
// they are not the same; then it says which files inside the tarballs differ.

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { disagreements, sumsOf } from './sums.ts';

const [first = '', second = ''] = process.argv.slice(2);
if (first === '' || second === '') {
  console.error('Name two folders: node tools/release/compare.ts <folder> <folder>');
  process.exit(2);
}

const packed = sumsOf(first);
const found = disagreements(packed, sumsOf(second));
for (const { path, how } of found) {
  console.error(`${path}: ${how}`);
  if (how === 'differs' && path.endsWith('.tgz')) for (const inner of insideOf(path)) console.error(`  ${inner}`);
}
const tarballs = [...packed].filter(([path]) => path.endsWith('.tgz'));
if (found.length > 0) {
  console.error(`${first} and ${second} are not the same build. Nothing of either may be published.`);
  process.exitCode = 1;
} else if (tarballs.length === 0) {
  console.error(`There is no tarball in ${first}.`);
  process.exitCode = 1;
} else {
  for (const [path, sum] of tarballs) console.log(`${sum.slice(0, 16)}…  ${path}`);
  console.log(`${tarballs.length} tarballs, byte by byte the same.`);
}

/** The files of a tarball that are not the same in both folders; the order or the modes, when all are. */
function insideOf(tarball: string): readonly string[] {
  const place = mkdtempSync(join(tmpdir(), 'compare-'));
  try {
    const [a, b] = [first, second].map((folder, index) => {
      const unpacked = join(place, `${index}`);
      mkdirSync(unpacked);
      execFileSync('tar', ['-xzf', join(folder, tarball), '-C', unpacked]);
      return sumsOf(unpacked);
    });
    if (a === undefined || b === undefined) return [];
    const inner = disagreements(a, b).map(({ path, how }) => `${path}: ${how}`);
    return inner.length > 0 ? inner : ['The files are the same; their order, modes or times are not.'];
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}
