import { mkdirSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { repository, type Run, specsOnly } from '../pipeline/workspace.ts';
import { put, treeOf } from '../write/temp-folder.ts';
import { vendorDocument } from './vendor-documents.ts';

vi.setConfig({ testTimeout: 120_000 });

/** A server that publishes documents as the vendor does. */
async function explorer(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/common/explorer/api-swagger`;
}

/** Runs the command line beside the server of the test, which runs in this process. */
function run(args: readonly string[]): Promise<Run> {
  const child = spawn(process.execPath, [join(repository, 'generator/src/cli.ts'), 'sync', ...args]);
  let out = '';
  let error = '';
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (error += chunk.toString()));
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, out, error })));
}

const isp = 'specs/live/2023-01-01/actions/DescribeLiveISPData.yaml';
const said = {
  request: { type: 'object', properties: {} },
  response: { required: ['ISPList'], properties: { Version: { type: 'integer' }, ISPList: { type: 'array', items: { type: 'object', required: ['Code', 'Name'], properties: { Code: { type: 'string' }, Name: { type: 'string' } } } } } },
};

describe('over HTTP', () => {
  test('asks as the vendor wants to be asked, and merges what is told', async () => {
    const asked: string[] = [];
    const from = await explorer((request, response) => {
      asked.push(`${request.method} ${request.url}`);
      response.end(vendorDocument('DescribeLiveISPData', said));
    });
    const root = specsOnly();
    const before = treeOf(root);
    const dry = await run(['DescribeLiveISPData', '--from', from, '--root', root, '--dry-run']);
    expect(dry).toMatchObject({ code: 0, out: expect.stringContaining(`would write  ${isp}`) });
    expect(treeOf(root)).toEqual(before);

    const real = await run(['DescribeLiveISPData', '--from', from, '--root', root]);
    expect(real.out).toContain('compatible, readers: Version is new (number)');
    expect(real.error).toContain('the list of its 11 values is gone');
    const text = readFileSync(join(root, isp), 'utf8');
    expect(text).toContain('    Version:\n      type: integer\n      description: To be described.\n');
    expect(Object.keys(treeOf(root))).toEqual(Object.keys(before));
    expect(asked[0]).toBe(
      'GET /api/common/explorer/api-swagger?ServiceCode=live&Version=2023-01-01&APIVersion=2023-01-01&ActionName=DescribeLiveISPData',
    );
  });

  const big = (): string => `"${'x'.repeat(6_000_000)}"`;
  test.each<readonly [string, RequestListener, string]>([
    ['an outage', (_, response) => response.writeHead(502).end('<html>'), 'answered with status 502'],
    ['a page instead of JSON', (_, response) => response.end('<html>'), 'is no JSON'],
    ['a document without end', (_, response) => response.end(big()), 'larger than 4194304 bytes'],
    ['silence', () => undefined, 'took longer than 0.3 seconds'],
    ['a drip', (_, response) => void response.write('{'), 'took longer than 0.3 seconds'],
    ['a redirect', (_, response) => response.writeHead(302, { Location: 'http://127.0.0.1:9/' }).end(), 'cannot be reached, or answered with a redirect'],
    ['a cut connection', (request) => request.socket.destroy(), 'cannot be reached'],
    ['broken UTF-8', (_, response) => response.end(Buffer.from([0x22, 0xff, 0x22])), 'is not UTF-8'],
  ])('%s is an error, and nothing is written', async (_, listener, want) => {
    const root = specsOnly();
    const before = treeOf(root);
    const result = await run(['DescribeLiveISPData', '--from', await explorer(listener), '--root', root, '--timeout', '0.3']);
    expect([result.code, result.out]).toEqual([1, '']);
    expect(result.error).toContain(want);
    expect(treeOf(root)).toEqual(before);
  });
});

describe('from a folder', () => {
  test('one missing document, and nothing is written for any action', async () => {
    const root = specsOnly();
    mkdirSync(join(root, 'documents'));
    put(root, 'documents/DescribeLiveISPData.json', vendorDocument('DescribeLiveISPData', said));
    const before = treeOf(root);
    const result = await run(['DescribeLiveISPData', 'KillStream', '--from', join(root, 'documents'), '--root', root]);
    expect(result.code).toBe(1);
    expect(result.error).toContain('The document of KillStream cannot be had: there is no file');
    expect(treeOf(root)).toEqual(before);
  });

  test.each([['../../evil'], ['Kill/Stream'], ['__proto__']])('the name %s reaches no path', async (name) => {
    const root = specsOnly();
    const result = await run([name, '--from', root, '--root', root]);
    expect(result.code).toBe(1);
    expect(result.error).toContain('SYNC_UNKNOWN_ACTION');
  });
});

test('what everybody on the way can change is no source', async () => {
  const result = await run(['KillStream', '--from', 'http://api.volcengine.example/x', '--root', specsOnly()]);
  expect([result.code, result.error]).toEqual([1, expect.stringContaining('http://api.volcengine.example is not https')]);
});

test('wrong arguments', async () => {
  expect((await run(['--timeout', '0', '--root', specsOnly()])).code).toBe(2);
});
