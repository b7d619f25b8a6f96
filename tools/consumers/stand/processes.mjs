import { spawn } from 'node:child_process';

/**
 * Runs a command to its end and returns what it wrote on standard output.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: Readonly<Record<string, string>>, codes?: readonly number[] }} [options] `env` is added to
 *   what this process has, less the settings of npm and of Node; `codes` are exit codes that are no failure.
 * @returns {Promise<string>}
 * @throws {Error} With the end of what it wrote, when it fails or takes longer than three minutes.
 */
export function run(command, args, { cwd, env = {}, codes = [0] } = {}) {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(npm_|NODE_)/i.test(name));
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...Object.fromEntries(inherited), NO_COLOR: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: 180_000,
    });
    let [output, errors] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text) => (output += text));
    child.stderr.setEncoding('utf8').on('data', (text) => (errors += text));
    child.once('error', reject);
    child.once('close', (code, signal) => {
      if (codes.includes(code)) resolve(output);
      else reject(new Error(`${command} ${args.join(' ')} ended with ${code ?? signal}:\n${`${output}${errors}`.trim().slice(-3000)}`));
    });
  });
}
