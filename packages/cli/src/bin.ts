#!/usr/bin/env node
import { fstatSync, writeSync } from 'node:fs';

import { endAll } from './terminal/at-end.ts';
import { quickAnswer } from './quick-answer.ts';

const words = process.argv.slice(2);
// Node makes its streams when they are asked for, which takes a while: what is no device is no terminal.
const answer = quickAnswer(words, () => (fstatSync(1).isCharacterDevice() ? process.stdout.columns : undefined));
if (answer === undefined || !wrote(answer)) {
  for (const [signal, code] of [['SIGINT', 130], ['SIGTERM', 143], ['SIGHUP', 129]] as const) {
    process.once(signal, () => {
      // At once: calls that are open are not waited for, and no file that is not whole stays behind.
      endAll();
      process.exit(code);
    });
  }
  const { processTerminal, run } = await import('./start.ts');
  process.exitCode = await run(words, processTerminal());
}

/** Writes it at once; what cannot be written so goes the way of all others, which waits, or tells why. */
function wrote(text: string): boolean {
  try {
    writeSync(1, text);
    return true;
  } catch {
    return false;
  }
}
