// What the command line takes to start, beside Node itself: CPU time of whole processes, for the machine may have other
// things to do; contenders take turns. Prints a line for each.
//
//     npm run build && npm run bench
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const bin = fileURLToPath(new URL('../dist/bin.js', import.meta.url));
const rounds = 7;
const runs = 5;

const contenders: readonly (readonly string[])[] = [
  ['-e', '0'],
  [bin, '--help'],
  [bin, 'bandwidth', '--help'],
  [bin, 'isp', '--mock'],
];

/** Milliseconds of CPU for one run. A shell adds up what its children took, to the hundredth of a second. */
function cpuOf(words: readonly string[]): number {
  const script = `i=0; while [ $i -lt ${String(runs)} ]; do "$@" > /dev/null; i=$((i + 1)); done; times`;
  const { stdout } = spawnSync('sh', ['-c', script, 'sh', process.execPath, ...words], { encoding: 'utf8' });
  const times = stdout.trim().split('\n').at(-1) ?? '';
  const seconds = [...times.matchAll(/(\d+)m(\d+(?:\.\d+)?)s/g)].reduce((sum, [, minutes, rest]) => sum + Number(minutes) * 60 + Number(rest), 0);
  return (seconds * 1000) / runs;
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[values.length >> 1] ?? Number.NaN;
}

const measured = contenders.map((): number[] => []);
for (let round = 0; round < rounds; round += 1) contenders.forEach((words, at) => measured[at]?.push(cpuOf(words)));
const [bare = []] = measured;
for (const [at, words] of contenders.entries()) {
  const own = measured[at] ?? [];
  const ratio = median(own.map((value, round) => value / (bare[round] ?? Number.NaN)));
  const name = words.map((word) => (word === bin ? 'volc-live' : word)).join(' ');
  process.stdout.write(`${name.replace(/^-e/, 'node -e').padEnd(28)} ${median(own).toFixed(1).padStart(6)} ms ${ratio.toFixed(2).padStart(6)} x\n`);
}
