import { mkdirSync } from 'node:fs';
import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

/** A registry of this process, on this machine only. */
export interface Registry {
  /** `http://127.0.0.1:43210/` */
  readonly url: string;
  /** With this in its environment npm takes our packages from here; all others come from where they always do. */
  readonly env: Readonly<Record<string, string>>;
  /** With this npm has no other registry, and may publish: nothing can go out by mistake. */
  readonly only: Readonly<Record<string, string>>;
  readonly close: () => Promise<void>;
}

/** Starts Verdaccio on a free port. All that it keeps, its log included, is below `folder`. */
export async function startRegistry(folder: string): Promise<Registry> {
  mkdirSync(folder, { recursive: true });
  const require = createRequire(join(import.meta.dirname, '../package.json'));
  const { runServer } = require('verdaccio') as { readonly runServer: (config: object) => Promise<Server> };
  const server = await runServer({
    storage: join(folder, 'storage'),
    self_path: folder,
    auth: { htpasswd: { file: join(folder, 'htpasswd'), max_users: -1 } },
    uplinks: {},
    packages: { '@volc-live/*': { access: '$all', publish: '$anonymous' } },
    log: { type: 'file', path: join(folder, 'registry.log'), level: 'http', format: 'pretty' },
    web: { enable: false },
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/`;
  const env = { 'npm_config_@volc-live:registry': url };
  return {
    url,
    env,
    // npm publishes nothing without a token; this registry takes any.
    only: { ...env, npm_config_registry: url, [`npm_config_//127.0.0.1:${port}/:_authToken`]: 'rehearsal' },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** What a registry says about a package. */
export interface Packument {
  readonly 'dist-tags': Readonly<Record<string, string>>;
  readonly versions: Readonly<Record<string, { readonly dependencies?: Readonly<Record<string, string>> }>>;
}

/** Asks a registry about a package. */
export async function packumentOf({ url }: Registry, name: string): Promise<Packument> {
  const answer = await fetch(`${url}${name.replace('/', '%2f')}`);
  if (!answer.ok) throw new Error(`The registry does not know ${name}: ${answer.status}.`);
  return (await answer.json()) as Packument;
}
