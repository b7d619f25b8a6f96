import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { runCli, workspaceCopy } from '../pipeline/workspace.ts';
import { vendorDocument } from '../sync/vendor-documents.ts';
import { put } from '../write/temp-folder.ts';
import { expectTypesToHold, runProgram } from './service-copy.ts';

vi.setConfig({ testTimeout: 300_000 });

/** The structure of an action, as the official Go SDK has it. */
interface KnownAction {
  readonly action: string;
  readonly method: 'GET' | 'POST';
  readonly body?: object;
  readonly query?: { readonly properties: Readonly<Record<string, object>>; readonly required?: readonly string[] };
  readonly result?: object;
}

const known = JSON.parse(readFileSync(join(import.meta.dirname, 'live-actions.json'), 'utf8')) as readonly KnownAction[];

/** A program that calls every action with the request of its example, at a time when the examples were recent. */
const program = `
import * as client from '@volc-live/client';
import { createMock } from '@volc-live/mocks';
import { readFileSync, readdirSync } from 'node:fs';
import { parse } from 'yaml';

const folder = new URL('./specs/live/2023-01-01/actions/', import.meta.url);
const specs = readdirSync(folder).map((name) => parse(readFileSync(new URL(name, folder), 'utf8')));
const answers = {};
for (const { action, examples: [{ request, result }] } of specs) {
  const now = (Date.parse(request.EndTime) || Date.parse('2026-01-01T00:00:00Z')) + 86_400_000;
  const mock = createMock({ now, signatureNow: () => now });
  const clock = { ...client.systemClock, now: () => now };
  const live = new client.LiveClient({ credentials: mock.credentials, transport: mock.transport, clock });
  const method = action[0].toLowerCase() + action.slice(1);
  try {
    const answer = await live[method](request);
    const missing = Object.keys(result).filter((name) => !(name in (answer ?? {})));
    answers[action] = missing.length === 0 ? 'answered' : 'answered without ' + missing.join();
  } catch (error) {
    answers[action] = String(error);
  }
}
console.log(JSON.stringify(answers));
`;

test('the whole service, of which our thirteen actions are a part: from documents to specs, packages, and answers', () => {
  const root = workspaceCopy();
  for (const { action, method, body, query, result } of known) {
    const parameters = Object.entries(query?.properties ?? {}).map(([name, schema]) => ({
      name,
      in: 'query',
      required: query?.required?.includes(name) === true,
      schema,
    }));
    put(root, `documents/${action}.json`, vendorDocument(action, { method, query: parameters, ...(body && { request: body }), ...(result && { response: result }) }));
  }
  const names = known.map(({ action }) => action);
  expect(names).toHaveLength(185);
  const synced = runCli(['sync', ...names, '--from', join(root, 'documents'), '--root', root]);
  expect(synced.code).toBe(0);
  expect(synced.out.match(/^wrote/gm)).toHaveLength(172);
  rmSync(join(root, 'documents'), { recursive: true });

  expect(runCli(['gen', '--root', root])).toMatchObject({ code: 0, error: '' });
  expectTypesToHold(root);
  const answers = runProgram(root, program) as Readonly<Record<string, string>>;
  expect(Object.entries(answers).filter(([, answer]) => answer !== 'answered')).toEqual([]);
  expect(Object.keys(answers)).toHaveLength(185);
  expect(runCli(['gen', '--check', '--root', root])).toMatchObject({ code: 0, error: '' });
});
