import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Root folder of the repository. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/**
 * Environment in which the tools of node_modules come first, the pinned Node among them.
 *
 * @param {NodeJS.ProcessEnv} [base]
 * @returns {NodeJS.ProcessEnv}
 */
export function pinned(base = process.env) {
  const key = Object.keys(base).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  return { ...base, [key]: [join(root, 'node_modules', '.bin'), base[key] ?? ''].join(delimiter) };
}

/**
 * The same for commands whose output we read. Nx asks everything it runs for colours; together with
 * NO_COLOR every Node would warn about that.
 *
 * @returns {NodeJS.ProcessEnv}
 */
export function captured() {
  const { NO_COLOR: _plain, ...rest } = pinned();
  return rest;
}
