import fs, { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os, { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';

import { ConfigurationError, type Credentials, defaultCredentials, type Environment } from '@volc-live/runtime';
import { afterAll, describe, expect, test, vi } from 'vitest';

import { rejectionOf } from '../support/rejection.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

interface Files {
  /** Text of `~/.volc/config`; `null` makes it a folder, which cannot be read. */
  readonly config?: string | null;
  readonly credentials?: string | null;
}

function homeWith(files: Files): string {
  const home = mkdtempSync(join(tmpdir(), 'volc-live-'));
  folders.push(home);
  for (const [name, text] of Object.entries(files) as [string, string | null][]) {
    const path = join(home, '.volc', name);
    mkdirSync(text === null ? path : join(home, '.volc'), { recursive: true });
    if (text !== null) writeFileSync(path, text);
  }
  return home;
}

async function look(environment: Environment, files: Files): Promise<Credentials> {
  return await defaultCredentials({ environment, homeFolder: homeWith(files) })();
}

const env = { VOLC_ACCESSKEY: 'env-id', VOLC_SECRETKEY: 'env-secret' };
const short = '{"ak": "short-id", "sk": "short-secret"}';
const long = '{"VOLC_ACCESSKEY": "long-id", "VOLC_SECRETKEY": "long-secret"}';
const both = '{"VOLC_ACCESSKEY": "long-id", "VOLC_SECRETKEY": "long-secret", "ak": "short-id", "sk": "short-secret"}';
const ini = '[default]\naccess_key_id = ini-id\nsecret_access_key = ini-secret\n';
const found = (name: string) => ({ accessKeyId: `${name}-id`, secretAccessKey: `${name}-secret` });

describe('the first source that has a key wins', () => {
  test.each<[string, Environment, Files, Credentials]>([
    ['environment', env, {}, found('env')],
    ['environment before files', env, { config: short, credentials: ini }, found('env')],
    ['a token in the environment', { ...env, VOLC_SESSION_TOKEN: 'token' }, {}, { ...found('env'), sessionToken: 'token' }],
    ['an empty token', { ...env, VOLC_SESSION_TOKEN: '' }, {}, found('env')],
    ['an empty environment is none', { VOLC_ACCESSKEY: '', VOLC_SECRETKEY: '' }, { config: short }, found('short')],
    ['a token alone is none', { VOLC_SESSION_TOKEN: 'token' }, { config: short }, found('short')],
    ['names of another SDK are none', { VOLCENGINE_ACCESS_KEY: 'x', VOLCENGINE_SECRET_KEY: 'y' }, { config: short }, found('short')],
    ['config as Python, Go and Java write it', {}, { config: short }, found('short')],
    ['config as Node writes it', {}, { config: long }, found('long')],
    ['config with both spellings', {}, { config: both }, found('short')],
    ['config with ak and sk empty', {}, { config: both.replace('short-id', '').replace('short-secret', '') }, found('long')],
    ['config with more in it', {}, { config: short.replace('}', ', "region": "cn-north-1"}') }, found('short')],
    ['config with a byte order mark', {}, { config: `\uFEFF${short}` }, found('short')],
    ['config before credentials', {}, { config: long, credentials: ini }, found('long')],
    ['config without a key', {}, { config: '{"region": "x"}', credentials: ini }, found('ini')],
    ['a new config of the Go SDK', {}, { config: '{"ak": "", "sk": ""}', credentials: ini }, found('ini')],
    ['credentials', {}, { credentials: ini }, found('ini')],
    ['credentials with Windows line ends', {}, { credentials: ini.replaceAll('\n', '\r\n') }, found('ini')],
    ['credentials with colons and capitals', {}, { credentials: ini.replaceAll(' =', ':').replace('access_key_id', 'Access_Key_ID') }, found('ini')],
    ['credentials without blanks', {}, { credentials: ini.replaceAll(' ', '') }, found('ini')],
    ['credentials with blanks in the brackets', {}, { credentials: ini.replace('default', ' default ') }, found('ini')],
    ['credentials with ] at the end of the secret', {}, { credentials: ini.replace('ini-secret', 'ab]') }, { ...found('ini'), secretAccessKey: 'ab]' }],
    ['credentials with a name of one letter', {}, { credentials: `${ini}x=y\n` }, found('ini')],
    ['credentials with = in the secret', {}, { credentials: ini.replace('ini-secret', 'a=b==') }, { ...found('ini'), secretAccessKey: 'a=b==' }],
    [
      'credentials with comments and other sections',
      {},
      { credentials: `# me\n[other]\naccess_key_id = x\nsecret_access_key = y\n; me\n\n${ini}[third]\naccess_key_id = z\n` },
      found('ini'),
    ],
  ])('%s', async (_name, environment, files, want) => expect(await look(environment, files)).toEqual(want));
});

describe('what is broken is an error, not another account', () => {
  test.each<[string, Environment, Files, string]>([
    [
      'nothing anywhere',
      {},
      {},
      'config: No credentials were found: the environment variables VOLC_ACCESSKEY and VOLC_SECRETKEY are not set; ' +
        '~/.volc/config does not exist; ~/.volc/credentials does not exist. ' +
        'Set one of these, or give the client credentials.',
    ],
    ['files without a key', {}, { config: '{}', credentials: '[default]\n' }, '~/.volc/config holds no key (ak, sk); ~/.volc/credentials holds no key (access_key_id, secret_access_key under [default]).'],
    ['another section only', {}, { credentials: ini.replace('default', 'other') }, '~/.volc/credentials holds no key (access_key_id, secret_access_key under [default]).'],
    ['no secret in the environment', { VOLC_ACCESSKEY: 'PRIVATE' }, { config: short }, 'VOLC_ACCESSKEY is set, but VOLC_SECRETKEY is not. Set both'],
    ['no id in the environment', { VOLC_SECRETKEY: 'PRIVATE' }, { config: short }, 'VOLC_SECRETKEY is set, but VOLC_ACCESSKEY is not. Set both'],
    ['a line break in the environment', { ...env, VOLC_SECRETKEY: 'PRIVATE\n' }, {}, 'The secretAccessKey of the environment (VOLC_ACCESSKEY, VOLC_SECRETKEY) holds a blank, a line break'],
    ['a blank in the id', { ...env, VOLC_ACCESSKEY: ' PRIVATE' }, {}, 'The accessKeyId of the environment'],
    ['a letter outside ASCII in the token', { ...env, VOLC_SESSION_TOKEN: 'PRIVATE–' }, {}, 'The sessionToken of the environment'],
    ['config is not JSON', {}, { config: 'ak: PRIVATE', credentials: ini }, '~/.volc/config must hold a JSON object, and does not.'],
    ['config is cut off', {}, { config: '{"sk": "PRIVATE', credentials: ini }, '~/.volc/config must hold a JSON object, and does not.'],
    ['config is a list', {}, { config: '["PRIVATE"]' }, '~/.volc/config must hold a JSON object, and does not.'],
    ['config is null', {}, { config: 'null' }, '~/.volc/config must hold a JSON object, and does not.'],
    ['config is empty', {}, { config: '' }, '~/.volc/config must hold a JSON object, and does not.'],
    ['config has an id only', {}, { config: '{"ak": "PRIVATE"}' }, 'The file ~/.volc/config (ak, sk) must give secretAccessKey as a text that is not empty.'],
    ['config has half of the other spelling', {}, { config: '{"VOLC_SECRETKEY": "PRIVATE"}' }, 'The file ~/.volc/config (VOLC_ACCESSKEY, VOLC_SECRETKEY) must give accessKeyId as'],
    ['config has halves of both spellings', {}, { config: '{"ak": "x", "VOLC_SECRETKEY": "PRIVATE"}' }, 'The file ~/.volc/config (ak, sk) must give secretAccessKey as'],
    ['config is no small file', {}, { config: ' '.repeat(1024 * 1024) + short }, '~/.volc/config exists, but cannot be read (EFBIG). It must be a small file.'],
    ['config has a number', {}, { config: '{"ak": 5, "sk": "PRIVATE"}' }, 'The file ~/.volc/config (ak, sk) must give accessKeyId as a text'],
    ['config has a key with a blank', {}, { config: '{"ak": "x", "sk": "PRIVATE "}' }, 'The secretAccessKey of the file ~/.volc/config (ak, sk) holds a blank'],
    ['config inherits a key', {}, { config: '{"__proto__": {"ak": "a", "sk": "b"}}' }, 'No credentials were found'],
    ['config cannot be read', {}, { config: null }, '~/.volc/config exists, but cannot be read (EISDIR). It must be a small file.'],
    ['credentials is no INI file', {}, { credentials: 'PRIVATE' }, '~/.volc/credentials must hold an INI file with a section [default], and does not.'],
    ['credentials has a key outside a section', {}, { credentials: ini.replace('[default]\n', '') }, 'must hold an INI file'],
    ['credentials has a line without a name', {}, { credentials: `${ini}=PRIVATE` }, 'must hold an INI file'],
    ['credentials has an id only', {}, { credentials: '[default]\naccess_key_id=PRIVATE' }, 'The file ~/.volc/credentials (access_key_id, secret_access_key under [default]) must give secretAccessKey'],
    ['credentials cannot be read', {}, { credentials: null }, '~/.volc/credentials exists, but cannot be read (EISDIR)'],
  ])('%s', async (_name, environment, files, want) => {
    const error = await rejectionOf(look(environment, files));
    expect(error).toBeInstanceOf(ConfigurationError);
    const { message } = error as ConfigurationError;
    expect(message).toContain(want);
    expect(message).not.toContain('PRIVATE');
    expect(message).not.toContain(tmpdir());
  });

  test.each([
    ['Deno', Object.assign(new Error('PRIVATE'), { name: 'NotCapable' })],
    ['Node', Object.assign(new Error('PRIVATE'), { code: 'ERR_ACCESS_DENIED' })],
  ])('a program that %s does not let look goes on, and says so in the end', async (_name, thrown) => {
    const environment: Environment = new Proxy({}, {
      getOwnPropertyDescriptor: () => {
        throw thrown;
      },
    });
    expect(await look(environment, { config: short })).toEqual(found('short'));
    const { message } = (await rejectionOf(look(environment, {}))) as ConfigurationError;
    expect(message).toContain('VOLC_ACCESSKEY and VOLC_SECRETKEY may not be looked at by this program; ~/.volc/config does not exist');
    expect(message).not.toContain('PRIVATE');
  });

  test('no home folder', async () => {
    const home = vi.spyOn(os, 'homedir').mockReturnValue('');
    const error = await rejectionOf(Promise.resolve(defaultCredentials({ environment: {} })()));
    home.mockRestore();
    expect(String(error)).toContain('~/.volc/config cannot be looked for without a home folder');
  });
});

test('a file that does not exist is none, in whatever realm Node says so', async () => {
  const missing = runInNewContext("Object.assign(new Error('x'), { code: 'ENOENT' })") as Error;
  const stat = vi.spyOn(fs.promises, 'stat').mockRejectedValue(missing);
  const error = await rejectionOf(look({}, { config: short }));
  stat.mockRestore();
  expect(String(error)).toContain('~/.volc/config does not exist; ~/.volc/credentials does not exist');
});

describe('looking', () => {
  test('happens at the first call, and what was found is kept', async () => {
    const environment: Record<string, string> = {};
    const provider = defaultCredentials({ environment, homeFolder: homeWith({}) });
    Object.assign(environment, env);
    expect(await provider()).toEqual(found('env'));
    environment['VOLC_ACCESSKEY'] = 'other-id';
    expect(await provider()).toEqual(found('env'));
  });

  test('is repeated after it failed', async () => {
    const environment: Record<string, string> = {};
    const provider = defaultCredentials({ environment, homeFolder: homeWith({}) });
    expect(await rejectionOf(Promise.resolve(provider()))).toBeInstanceOf(ConfigurationError);
    Object.assign(environment, env);
    expect(await provider()).toEqual(found('env'));
  });

  test('is in the process and in the home folder of its user unless told otherwise', async () => {
    vi.stubEnv('VOLC_ACCESSKEY', 'env-id');
    vi.stubEnv('VOLC_SECRETKEY', 'env-secret');
    try {
      expect(await defaultCredentials()()).toEqual(found('env'));
    } finally {
      vi.unstubAllEnvs();
    }
    expect(homedir()).not.toBe('');
  });
});
