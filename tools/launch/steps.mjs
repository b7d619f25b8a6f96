import { stripVTControlCharacters } from 'node:util';
import { run } from './processes.mjs';
import { captured } from './workspace.mjs';

const colours = process.stdout.isTTY === true && !process.env['NO_COLOR'];
const good = colours ? '\u001B[32m✔\u001B[39m' : '✔';
const bad = colours ? '\u001B[31m✖\u001B[39m' : '✖';

/**
 * One line about something that went well or not: mark, what, remark.
 *
 * @param {boolean} ok
 * @param {string} what
 * @param {string} remark
 * @returns {string}
 */
export function line(ok, what, remark) {
  return `  ${ok ? good : bad} ${what.padEnd(30)} ${remark}`.trimEnd();
}

/**
 * Runs one step: a line when it is fine, all that it printed when it is not.
 *
 * @param {string} what Name of the step for people.
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {Promise<boolean>} Whether it went well.
 */
export async function step(what, command, args) {
  const started = performance.now();
  let output = '';
  showWhileRunning(what);
  const code = await run(command, args, { env: captured(), onOutput: (chunk) => (output += chunk) });
  clearWhileRunning();
  if (code !== 0) process.stdout.write(`${shown(output).trimEnd()}\n\n`);
  console.log(line(code === 0, what, code === 0 ? seconds(performance.now() - started) : `failed: ${command} ${args.join(' ')}`));
  return code === 0;
}

/**
 * @param {number} milliseconds
 * @returns {string} `12.3 s`
 */
export function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

/**
 * What a command printed, with its colours where ours are.
 *
 * @param {string} output
 * @returns {string}
 */
export function shown(output) {
  return colours ? output : stripVTControlCharacters(output);
}

/** @param {string} what */
function showWhileRunning(what) {
  if (process.stdout.isTTY) process.stdout.write(`  · ${what} …`);
}

function clearWhileRunning() {
  if (process.stdout.isTTY) process.stdout.write('\r\u001B[2K');
}
