import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { bundleScenario } from '../stand/bundle.mjs';
import { inPage } from '../stand/chromium.mjs';
import { allHold, answered } from '../stand/expect.mjs';
import { environmentOf } from '../stand/mock-server.mjs';
import { here, modules } from '../stand/places.mjs';
import { run } from '../stand/processes.mjs';

/** Runtimes with a command line, and how a script is started on them; Deno with no more than it needs. */
const commands = {
  'Node 20': [join(modules, 'node-20/bin/node')],
  'Node 22': [join(modules, 'node-22/bin/node')],
  'Node 24': [join(modules, 'node-24/bin/node')],
  'Node 26': [join(modules, 'node-26/bin/node')],
  Bun: [join(modules, '@oven/bun-linux-x64/bin/bun')],
  Deno: [join(modules, '@deno/linux-x64-glibc/deno'), 'run', '--no-prompt', '--allow-net', '--allow-env=QUESTION', '--node-modules-dir=manual'],
};

/**
 * The same program on every runtime, and what has a command line as ES module and as CommonJS too.
 *
 * @param {import('../stand/stand.mjs').Stand} stand
 * @returns {readonly import('../stand/stand.mjs').Consumer[]}
 */
export function runtimes({ plain, question }) {
  const folder = join(plain, 'runtimes');
  cpSync(join(here, 'test/runtimes'), folder, { recursive: true });
  for (const file of ['esm.mjs', 'cjs.cjs']) cpSync(join(here, 'test/node', file), join(folder, file));
  const onCommandLine = async ([command, ...args]) => {
    const start = (...rest) => run(command, [...args, ...rest], { cwd: folder, env: { ...environmentOf(question), HOME: folder } });
    const outcome = allHold(JSON.parse((await start('on-command-line.mjs', JSON.stringify(question.account))).trim().split('\n').at(-1)), 9);
    for (const file of ['esm.mjs', 'cjs.cjs']) answered(await start(file), question);
    return `${outcome}; ${question.answer}, 2 formats`;
  };
  return [
    ...Object.entries(commands).map(([name, command]) => ({ name, try: () => onCommandLine(command) })),
    { name: 'workerd', try: async () => allHold(await onWorker(folder, question.account), 8) },
    { name: 'Chromium', try: async () => allHold(await onPage(folder, question.account), 8) },
  ];
}

async function onWorker(folder, account) {
  const { Miniflare } = await import(pathToFileURL(join(modules, 'miniflare/dist/src/index.js')).href);
  const script = await bundleScenario(folder, `export default { async fetch(request) { return Response.json(await scenario(await request.json())); } };`);
  const worker = new Miniflare({ modules: true, script, compatibilityDate: '2026-01-01' });
  try {
    const response = await worker.dispatchFetch('http://localhost/', { method: 'POST', body: JSON.stringify(account) });
    const text = await response.text();
    if (!response.ok) throw new Error(text.slice(0, 2000));
    return JSON.parse(text);
  } finally {
    await worker.dispose();
  }
}

async function onPage(folder, account) {
  return inPage(await bundleScenario(folder, 'globalThis.started = scenario(globalThis.given);'), account.endpoint, (origin) => ({ ...account, endpoint: origin }));
}
