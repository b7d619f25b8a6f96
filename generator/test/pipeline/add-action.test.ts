import { rmSync } from 'node:fs';

import { expect, test, vi } from 'vitest';

import { put, treeOf } from '../write/temp-folder.ts';
import { runCli, runNode, typecheck, workspaceCopy } from './workspace.ts';

vi.setConfig({ testTimeout: 300_000 });

const spec = `# yaml-language-server: $schema=../../../schema/action.json
action: CountLiveViewers
method: POST
summary: Viewers of a stream.
page:
  id: 6469/1
  url: https://www.volcengine.com/docs/6469/1
  seen: ['2026-01-01']
quota: { perSecond: 5, sources: [D] }
request:
  type: object
  properties:
    ProtocolList:
      type: array
      description: Protocols to ask about.
      absent: all protocols
      items: { $ref: ../shapes/Protocol.yaml }
      sources: [D]
    App:
      type: string
      description: First part of the address.
      absent: all streams
      maxLength: 30
      pattern: '^[a-z]+$'
      sources: [D]
    Stream:
      type: string
      description: Second part of the address.
      absent: all streams
      sources: [D]
rules:
  - id: app-stream
    allOrNone: [App, Stream]
    sources: [D]
  - id: quic-alone
    alone: { parameter: ProtocolList, value: QUIC }
    sources: [D]
response:
  type: object
  required: [Online]
  properties:
    Online:
      type: boolean
      description: Whether anybody watches.
      sources: [D]
examples:
  - title: One stream
    request: { App: live, Stream: example }
    result: { Online: true }
`;

/** Uses everything that the new action must have, as its users will. */
const consumer = `
import { LiveClient, CountLiveViewers } from '@volc-live/client';
import { mockCountLiveViewers } from '@volc-live/mocks';
import { type CountLiveViewersRequest, type CountLiveViewersResult, CountLiveViewersRules, validateCountLiveViewersRequest } from '@volc-live/validators';

export async function ask(live: LiveClient): Promise<boolean> {
  const all: CountLiveViewersResult = await live.countLiveViewers();
  const { Online } = await live.countLiveViewers({ App: 'live', Stream: 'example', ProtocolList: ['RTMP', 'SRT'] });
  return Online && all.Online;
}

// @ts-expect-error -- App without Stream breaks a rule, and does not compile
export const half: CountLiveViewersRequest = { App: 'live' };

// @ts-expect-error -- QUIC stands alone, and the type says so
export const mixed: CountLiveViewersRequest = { ProtocolList: ['QUIC', 'RTMP'] };

// @ts-expect-error -- no protocol of the spec
export const unknown: CountLiveViewersRequest = { ProtocolList: ['FTP'] };

export function everything(live: LiveClient): readonly unknown[] {
  const sent = live.call(CountLiveViewers, { ProtocolList: ['QUIC'] });
  return [sent, mockCountLiveViewers({ Online: true }), mockCountLiveViewers({}, { edition: 'byteplus' }), validateCountLiveViewersRequest({}), CountLiveViewersRules];
}
`;

/** Breaks both rules of the new action. */
const program = `
import { validateCountLiveViewersRequest } from '@volc-live/validators';

const verdict = validateCountLiveViewersRequest({ App: 'live', ProtocolList: ['QUIC', 'RTMP'] });
if (!verdict.ok) console.log(verdict.violations.map(({ rule }) => rule).join(' '));
`;

const project = `{
  "extends": "../tsconfig.base.json",
  "compilerOptions": { "noEmit": true, "allowImportingTsExtensions": true },
  "include": ["*.ts"]
}`;

test('one YAML file and one command are an action: method, check, mock, page, and types that hold', () => {
  const root = workspaceCopy();
  expect(runCli(['--root', root])).toMatchObject({ code: 0, error: '' });
  const before = treeOf(`${root}/packages`);

  put(root, 'specs/live/2023-01-01/actions/CountLiveViewers.yaml', spec);
  const run = runCli(['--root', root]);
  expect(run).toMatchObject({ code: 0, error: '' });
  const { client = '', validator = '', mock = '', page = '' } = {
    client: treeOf(`${root}/packages/client/src/gen`)['live-client.ts'],
    validator: treeOf(`${root}/packages/validators/src/gen/actions`)['CountLiveViewers.ts'],
    mock: treeOf(`${root}/packages/mocks/src/gen`)['handlers.ts'],
    page: treeOf(`${root}/docs/actions`)['CountLiveViewers.md'],
  };
  // Its protocols are more in an edition, and all of it may be left out.
  expect(client).toContain('    request: RequestOf<Edition, typeof CountLiveViewers> = emptyRequest,\n');
  expect(validator).toContain('export const validateCountLiveViewersRequest: EditionValidator<');
  expect(mock).toMatch(/export const mockCountLiveViewers: MockHandler<\s+CountLiveViewersRequest,\s+CountLiveViewersResult,\s+\{ byteplus: \{ request: ByteplusCountLiveViewersRequest; result: CountLiveViewersResult \} \}\s*>/);
  expect(page).toContain('# CountLiveViewers\n');

  put(root, 'consumer/index.ts', consumer);
  put(root, 'consumer/package.json', '{ "type": "module" }');
  put(root, 'consumer/tsconfig.json', project);
  for (const name of ['packages/validators', 'packages/client', 'packages/mocks', 'consumer']) {
    expect(typecheck(root, `${name}/tsconfig.json`), name).toEqual({ code: 0, out: '', error: '' });
  }

  put(root, 'consumer/program.ts', program);
  expect(runNode(['--conditions=@volc-live/source', `${root}/consumer/program.ts`])).toMatchObject({ code: 0, out: 'app-stream quic-alone\n' });

  rmSync(`${root}/specs/live/2023-01-01/actions/CountLiveViewers.yaml`);
  expect(runCli(['--root', root]).code).toBe(0);
  expect(treeOf(`${root}/packages`)).toEqual(before);
});
