import { spawn } from 'node:child_process';
import { join } from 'node:path';

import { here, pinnedNode } from './places.mjs';
import { run } from './processes.mjs';

/**
 * What a consumer is to ask, and what the mock must answer.
 *
 * @typedef {object} Question
 * @property {{ endpoint: string, accessKeyId: string, secretAccessKey: string }} account
 * @property {{ StartTime: string, EndTime: string, Aggregation: number }} request One day, in hours.
 * @property {string} answer What a consumer prints as its last line.
 */

/**
 * Starts the packed mock server, asks it once with the client as it is in the repository, and keeps the answer.
 *
 * @param {string} folder An installation.
 * @returns {Promise<{ question: Question, stop: () => void }>}
 */
export async function startMock(folder) {
  const child = spawn(pinnedNode, [join(folder, 'node_modules/.bin/volc-live-mock'), '--no-quota'], { stdio: ['pipe', 'pipe', 'inherit'] });
  let text = '';
  for await (const chunk of child.stdout) {
    text += chunk;
    if (text.includes('\n')) break;
  }
  const { url, accessKeyId, secretAccessKey } = JSON.parse(text.slice(0, text.indexOf('\n')));
  const account = { endpoint: url, accessKeyId, secretAccessKey };
  const request = yesterday();
  const answer = await run(pinnedNode, ['--conditions=@volc-live/source', '--no-warnings', join(here, 'test/node/esm.mjs')], {
    env: environmentOf({ account, request }),
  });
  const { peak, points } = JSON.parse(answer);
  if (points !== 24 || !(peak > 0)) throw new Error(`The mock answered the client of the repository with ${answer}`);
  return { question: { account, request, answer: answer.trim() }, stop: () => child.kill() };
}

/**
 * The environment of a consumer: its question as JSON.
 *
 * @param {Pick<Question, 'account' | 'request'>} question
 * @returns {Readonly<Record<string, string>>}
 */
export function environmentOf({ account, request }) {
  return { QUESTION: JSON.stringify({ account, request }) };
}

/** The day before the last one that has ended everywhere. */
function yesterday() {
  const day = 86_400_000;
  const midnight = Math.floor(Date.now() / day) * day;
  const wire = (/** @type {number} */ time) => new Date(time).toISOString().replace('.000', '');
  return { StartTime: wire(midnight - 2 * day), EndTime: wire(midnight - day), Aggregation: 3600 };
}
