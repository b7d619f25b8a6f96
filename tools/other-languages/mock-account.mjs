import { execFile } from 'node:child_process';
import { after, before } from 'node:test';

import { startMockServer } from '@volc-live/mocks/server';

/** An hour that the account has measured, when its clock stands at noon. */
export const HOUR = { StartTime: '2026-11-01T00:00:00+08:00', EndTime: '2026-11-01T01:00:00+08:00' };

/** A mock server for the tests of one file, whose account stands at noon. It judges signatures by the time of day. */
export function useMock() {
  /** @type {import('@volc-live/mocks/server').MockServer} */
  let server;
  before(async () => (server = await startMockServer({ now: '2026-11-01T12:00:00+08:00' })));
  after(() => server.close());
  return {
    get server() {
      return server;
    },
    /** What the examples read from their environment. */
    environment: (more = {}) => ({
      ...process.env,
      LIVE_URL: server.url,
      VOLC_ACCESSKEY: server.credentials.accessKeyId,
      VOLC_SECRETKEY: server.credentials.secretAccessKey,
      ...more,
    }),
  };
}

/**
 * Runs a program to its end.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @param {string} [cwd]
 * @returns {Promise<{ status: number, out: string, err: string }>}
 */
export function ended(program, args, env, cwd) {
  return new Promise((resolve) => {
    execFile(program, args, { env, cwd }, (error, out, err) => {
      resolve({ status: error === null ? 0 : Number(error.code), out, err });
    });
  });
}
