import { stat } from 'node:fs/promises';

import type { ClientOptions, LiveEdition } from '@volc-live/client';

import type { GeneralOptions } from '../command/general-options.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { UsageError } from '../usage-error.ts';
import { version } from '../version.ts';
import type { AnyClient } from './query.ts';

/**
 * The client that a command asks with: of the service, or of an account that is simulated in this process.
 *
 * @throws UsageError when an option cannot be used, or others may read the keys.
 */
export async function liveClient(options: GeneralOptions, terminal: Terminal): Promise<AnyClient> {
  const { live, LiveClient, ConfigurationError, systemClock } = await import('@volc-live/client');
  const { mock, edition = 'main', endpoint } = options;
  const known = ['main', ...Object.keys(live.editions ?? {})];
  if (!known.includes(edition)) throw new UsageError(`--edition must be one of ${known.join(', ')}, not ${JSON.stringify(edition)}.`);
  if (mock === true && endpoint !== undefined) throw new UsageError('--mock asks no service. Leave out --endpoint, or --mock.');
  const settings: ClientOptions<LiveEdition> = {
    edition: edition as LiveEdition,
    endpoint,
    clock: { ...systemClock, now: terminal.now },
    userAgent: `volc-live-cli/${version}`,
    ...timeouts(options.timeout),
    ...(mock === true ? await simulatedAccount(edition as LiveEdition, terminal) : {}),
  };
  if (mock !== true) await refuseOpenKeys(live.editions?.[edition]?.environment, terminal);
  try {
    return new LiveClient(settings);
  } catch (error) {
    if (ConfigurationError.is(error) && error.sentence.startsWith('The option endpoint')) {
      throw new UsageError('--endpoint must be https://host or https://host:port, without path, user and password. http: is for this machine only.');
    }
    throw error;
  }
}

/** Seconds for a call; an attempt has at most ten of them, as without the option. */
function timeouts(seconds: string | undefined): Pick<ClientOptions, 'timeoutMs' | 'attemptTimeoutMs'> {
  if (seconds === undefined) return {};
  const number = /^\d{1,5}(\.\d{1,3})?$/.test(seconds) ? Number(seconds) : 0;
  if (number < 0.001 || number > 86_400) throw new UsageError(`--timeout must be a number of seconds up to 86400, not ${JSON.stringify(seconds)}.`);
  return { timeoutMs: number * 1000, attemptTimeoutMs: Math.min(number * 1000, 10_000) };
}

async function simulatedAccount(edition: LiveEdition, { now }: Terminal): Promise<Pick<ClientOptions, 'transport' | 'credentials'>> {
  const { createEngine, mockCredentials } = await import('@volc-live/mocks/server');
  const { transport } = createEngine({ edition, now, signatureNow: now });
  return { transport, credentials: mockCredentials };
}

interface KeyPlaces {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly folder: string;
}

const ownPlaces: KeyPlaces = { accessKeyId: 'VOLC_ACCESSKEY', secretAccessKey: 'VOLC_SECRETKEY', folder: 'volc' };

/** Refuses a file with keys that anybody but its owner may touch. It is not looked at where the environment has keys. */
async function refuseOpenKeys({ accessKeyId, secretAccessKey, folder }: KeyPlaces = ownPlaces, { environment, home }: Terminal): Promise<void> {
  if (process.platform === 'win32' || [accessKeyId, secretAccessKey].every((name) => (environment[name] ?? '') !== '')) return;
  const folderOfUser = await home();
  for (const name of ['config', 'credentials']) {
    const mode = await stat(`${folderOfUser}/.${folder}/${name}`).then((found) => found.mode & 0o777, () => 0);
    if ((mode & 0o077) === 0) continue;
    const path = `~/.${folder}/${name}`;
    throw new UsageError(`${path} may be read or changed by others (mode ${mode.toString(8)}). Run: chmod 600 ${path}`);
  }
}
