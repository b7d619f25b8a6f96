import { stripVTControlCharacters } from 'node:util';

/**
 * @typedef {object} TestRun One package's tests, as its runner summed them up.
 * @property {string} project
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {string | undefined} duration `1.23s`
 * @property {boolean} cached
 * @property {string} output All that was printed about it.
 */

const taskHeading = /^> nx run (?<project>\S+):\S+?(?<cached>\s+\[.*cache.*\])?\s*$/;
const closing = /^\s*NX\s/;

/** Cuts what Nx prints while it runs the tests into one {@link TestRun} a package, as they finish. */
export class TestOutput {
  /** @param {(run: TestRun) => void} onRun Called when all of a package's output has arrived. */
  constructor(onRun) {
    this.onRun = onRun;
    this.rest = '';
    /** @type {{ project: string, cached: boolean, lines: string[] } | undefined} */
    this.current = undefined;
    /** What belongs to no package: the words of Nx itself. @type {string[]} */
    this.other = [];
  }

  /** @param {string} chunk */
  write(chunk) {
    const lines = (this.rest + chunk).split('\n');
    this.rest = lines.pop() ?? '';
    for (const text of lines) this.#take(text);
  }

  end() {
    if (this.rest !== '') this.#take(this.rest);
    this.rest = '';
    this.#finish();
  }

  /** @param {string} text */
  #take(text) {
    const plain = stripVTControlCharacters(text);
    const heading = taskHeading.exec(plain);
    if (heading?.groups?.['project'] !== undefined) {
      this.#finish();
      this.current = { project: heading.groups['project'], cached: heading.groups['cached'] !== undefined, lines: [] };
    } else if (closing.test(plain)) {
      this.#finish();
      this.other.push(text);
    } else {
      (this.current?.lines ?? this.other).push(text);
    }
  }

  #finish() {
    if (this.current === undefined) return;
    const { project, cached, lines } = this.current;
    this.current = undefined;
    this.onRun({ project, cached, ...readSummary(lines.map(stripVTControlCharacters)), output: lines.join('\n').trim() });
  }
}

/**
 * Reads vitest's closing lines: `Tests  2 failed | 10 passed | 1 skipped (13)`.
 *
 * @param {readonly string[]} lines
 * @returns {{ passed: number, failed: number, skipped: number, duration: string | undefined }}
 */
export function readSummary(lines) {
  const tests = lines.findLast((text) => /^\s*Tests\s+\d/.test(text)) ?? '';
  /** @param {string} word */
  const count = (word) => Number(new RegExp(String.raw`(\d+) ${word}`).exec(tests)?.[1] ?? 0);
  const duration = lines.findLast((text) => /^\s*Duration\s/.test(text))?.trim().split(/\s+/)[1];
  return { passed: count('passed'), failed: count('failed'), skipped: count('skipped'), duration };
}
