// Measures the calls of one contender, in a process that does nothing else, and prints the nanoseconds
// of CPU a call: `main.ts <contender> <origin> <calls at a time>`.

import { contenders } from './contenders.ts';

const [, , name = '', origin = '', width = '1'] = process.argv;
const make = contenders.get(name);
if (make === undefined) throw new Error(`No contender "${name}". There are ${[...contenders.keys()].join(', ')}.`);
const call = await make(origin);

await run(10_000);
const calls = 5000;
const before = process.cpuUsage();
await run(calls);
const { user, system } = process.cpuUsage(before);
console.log(((user + system) * 1000) / calls);
process.exit();

async function run(count: number): Promise<void> {
  let left = count;
  const one = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      if ((await call()) === undefined) throw new Error('There was no answer.');
    }
  };
  await Promise.all(Array.from({ length: Number(width) }, one));
}
