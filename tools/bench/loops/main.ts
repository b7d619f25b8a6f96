// Measures one contender, in a process that does nothing else, and prints its nanoseconds a call.

import { cpuOfCall } from '../cpu-of-loop.ts';
import { contenders } from './contenders.ts';
import { wrongRequestCall } from './wrong-requests.ts';

const name = process.argv[2] ?? '';
const call = name.startsWith('wrong') ? await wrongRequestCall(name) : contenders.get(name);
if (call === undefined) throw new Error(`No contender "${name}". There are ${[...contenders.keys()].join(', ')}.`);
console.log(cpuOfCall(call));
