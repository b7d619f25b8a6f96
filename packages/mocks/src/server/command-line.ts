import { parseArgs } from 'node:util';

import { editionNames, isEdition } from '../edition.ts';
import type { MockEdition } from '../gen/service.ts';
import type { MockServerOptions } from './start-mock-server.ts';

/** What the command is told to do. */
export type Command =
  | { readonly kind: 'start'; readonly options: MockServerOptions; readonly scenario: string | undefined; readonly ends: Ends }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly message: string };

/** When the command ends by itself: with its parent process, also with its standard input, or never. */
export type Ends = 'with parent' | 'with input' | 'never';

/** How the command is used. */
export const USAGE: string = `Usage: volc-live-mock [options]

Starts a mock of the Live API on this machine. The first line of its output is JSON with the
address and the key that clients sign with.

  --port <number>       port to listen on (a free one)
  --host <address>      address to listen on (127.0.0.1)
  --edition <name>      edition of the service: ${editionNames.join(', ')} (main, or as the scenario says)
  --seed <number>       seed of the simulated account (1)
  --now <time>          where the clock of the account stands, such as 2026-11-01T00:00:00+08:00
                        (it runs with the time of day)
  --no-quota            answer any number of requests a second
  --scenario <file>     an account of one's own: domains, carriers, regions, faults … in YAML
  --exit-with-parent    exit when standard input ends, too
  --stay                go on when the process that started this one is gone
  --help                show this text
`;

/** Reads the arguments of the command. */
export function readCommandLine(args: readonly string[]): Command {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        port: { type: 'string' },
        host: { type: 'string' },
        edition: { type: 'string' },
        seed: { type: 'string' },
        now: { type: 'string' },
        'no-quota': { type: 'boolean' },
        scenario: { type: 'string' },
        'exit-with-parent': { type: 'boolean' },
        stay: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    });
    if (values.help === true) return { kind: 'help' };
    const options: MockServerOptions = {
      ...(values.port === undefined ? {} : { port: integer('--port', values.port, 65_535) }),
      ...(values.host === undefined ? {} : { host: values.host }),
      ...(values.edition === undefined ? {} : { edition: edition(values.edition) }),
      ...(values.seed === undefined ? {} : { seed: integer('--seed', values.seed, Number.MAX_SAFE_INTEGER) }),
      ...(values.now === undefined ? {} : { now: values.now }),
      ...(values['no-quota'] === true ? { quota: false } : {}),
    };
    const ends = values['exit-with-parent'] === true ? 'with input' : values.stay === true ? 'never' : 'with parent';
    return { kind: 'start', options, scenario: values.scenario, ends };
  } catch (error) {
    return { kind: 'wrong', message: error instanceof Error ? error.message : String(error) };
  }
}

function edition(name: string): MockEdition {
  if (!isEdition(name)) throw new RangeError(`--edition must be one of ${editionNames.join(', ')}.`);
  return name;
}

function integer(option: string, text: string, largest: number): number {
  const number = /^\d{1,16}$/.test(text) ? Number(text) : Number.NaN;
  if (!(number <= largest)) throw new RangeError(`${option} must be a whole number from 0 to ${largest}.`);
  return number;
}
