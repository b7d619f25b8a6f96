import { spawn } from 'node:child_process';
import { root } from './workspace.mjs';

/** A signal ended the run; by then every child has gone. */
export class Interrupted extends Error {
  /** @param {number} exitCode */
  constructor(exitCode) {
    super('interrupted');
    this.exitCode = exitCode;
  }
}

/** Signals that a person or a CI ends us with, and the exit codes that shells expect of them. */
const exitCodes = /** @type {const} */ ({ SIGINT: 130, SIGTERM: 143, SIGHUP: 129 });

/**
 * @typedef {object} RunOptions
 * @property {NodeJS.ProcessEnv} env
 * @property {(chunk: string) => void} [onOutput] Takes what the command prints; without it the
 *   command prints to our own streams.
 */

/**
 * Runs a command in the root folder and returns its exit code. A signal that reaches us is passed on
 * to the command and all that it started, waited for, and then told by throwing {@link Interrupted}.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} options
 * @returns {Promise<number>}
 */
export function run(command, args, { env, onOutput }) {
  return new Promise((resolve, reject) => {
    const windows = process.platform === 'win32';
    const child = spawn(command, args, {
      cwd: root,
      env,
      // `npm` and `nx` are scripts on Windows, which only a shell can start.
      shell: windows,
      // A group of its own, so that one signal reaches the grandchildren too.
      detached: !windows,
      stdio: onOutput === undefined ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
    });

    /** @type {keyof typeof exitCodes | undefined} */
    let interruptedBy;
    /** @param {NodeJS.Signals} signal */
    const passOn = (signal) => {
      interruptedBy = /** @type {keyof typeof exitCodes} */ (signal);
      endGroup(child, signal);
    };
    for (const signal of Object.keys(exitCodes)) process.on(signal, passOn);
    const done = () => {
      for (const signal of Object.keys(exitCodes)) process.off(signal, passOn);
    };

    if (onOutput !== undefined) {
      child.stdout?.setEncoding('utf8').on('data', onOutput);
      child.stderr?.setEncoding('utf8').on('data', onOutput);
    }
    child.once('error', (error) => {
      done();
      reject(error);
    });
    child.once('close', (code) => {
      done();
      if (interruptedBy !== undefined) reject(new Interrupted(exitCodes[interruptedBy]));
      else resolve(code ?? 1);
    });
  });
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function endGroup(child, signal) {
  if (child.pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, signal);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ESRCH') throw error;
  }
}
