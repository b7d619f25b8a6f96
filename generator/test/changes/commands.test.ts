import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { repository, runCli, specsOnly } from '../pipeline/workspace.ts';
import { vendorDocument } from '../sync/vendor-documents.ts';
import { put } from '../write/temp-folder.ts';

vi.setConfig({ testTimeout: 120_000 });

const traffic = 'specs/live/2023-01-01/actions/DescribeLiveTrafficData.yaml';
const file = '.changeset/api-live-2023-01-01.md';

/** Packages that are made from the specs. */
const made = ['validators', 'client', 'mocks', 'cli'];

/** A repository with the specs of this one, released as 1.0.0. */
function released(): string {
  const root = specsOnly();
  for (const name of made) {
    put(root, `packages/${name}/package.json`, JSON.stringify({ name: `@volc-live/${name}`, version: '1.0.0' }));
    put(root, `packages/${name}/src/index.ts`, 'export {};\n');
  }
  cpSync(join(repository, '.changeset/config.json'), join(root, '.changeset/config.json'));
  git(root, 'init', '--quiet');
  commit(root, 'First');
  git(root, 'tag', '@volc-live/validators@1.0.0');
  return root;
}

function git(root: string, ...args: readonly string[]): void {
  execFileSync('git', ['-C', root, '-c', 'user.name=Tester', '-c', 'user.email=tester@example.com', ...args], { stdio: 'pipe' });
}

function commit(root: string, subject: string): void {
  git(root, 'add', '--all');
  git(root, 'commit', '--quiet', '--message', subject);
}

function edit(root: string, path: string, from: string, to: string): void {
  const text = readFileSync(join(root, path), 'utf8');
  expect(text).toContain(from);
  put(root, path, text.replace(from, to));
}

const lowerQuota = (root: string): void => edit(root, traffic, 'perSecond: 30', 'perSecond: 20');

describe('diff', () => {
  test('compares the work tree with a revision', () => {
    const root = released();
    lowerQuota(root);
    const run = runCli(['diff', 'HEAD', '--root', root]);
    expect(run).toEqual({
      code: 0,
      error: '',
      out: [
        'DescribeLiveTrafficData',
        '  breaking, callers: The quota was 30 requests per second and is 20.',
        '    Programs that use the old quota are now throttled.',
        `    ${traffic}:2:9`,
        '',
        '1 breaking',
        'Level: major',
        '',
      ].join('\n'),
    });
  });

  test('compares two folders of a service, and two revisions; leaves index and work tree alone', () => {
    const root = released();
    lowerQuota(root);
    commit(root, 'Lower');
    const other = specsOnly();
    const folders = runCli(['diff', join(other, 'specs/live/2023-01-01'), join(root, 'specs/live/2023-01-01'), '--root', root]);
    expect(folders.out).toContain('1 breaking');
    const revisions = runCli(['diff', 'HEAD~1', 'HEAD', '--root', root, '--format', 'markdown']);
    expect(revisions.out).toContain('- **breaking** for callers: The quota was 30 requests per second and is 20.');
    expect(execFileSync('git', ['-C', root, 'status', '--porcelain'], { encoding: 'utf8' })).toBe('');
  });

  test('as JSON, for programs', () => {
    const root = released();
    lowerQuota(root);
    const run = runCli(['diff', 'HEAD', '--root', root, '--format', 'json']);
    expect(JSON.parse(run.out)).toMatchObject({
      level: 'major',
      changes: [{ code: 'fact-changed', verdict: 'breaking', audience: 'callers', action: 'DescribeLiveTrafficData', review: null }],
    });
  });

  test('says that an action is back that was taken away in the history before', () => {
    const root = released();
    const snapshots = traffic.replace('Traffic', 'Snapshot');
    const text = readFileSync(join(root, snapshots), 'utf8');
    rmSync(join(root, snapshots));
    commit(root, 'Take away');
    const gone = runCli(['diff', 'HEAD~1', 'HEAD', '--root', root]);
    expect(gone.out).toContain('breaking, everyone: The action is gone');
    put(root, snapshots, text);
    expect(runCli(['diff', 'HEAD', '--root', root]).out).toContain('compatible, everyone: The action is back.');
  });

  test('compares with an OpenAPI document: ours says the same, and the vendor one action', () => {
    const root = released();
    const exported = join(repository, 'openapi/live-2023-01-01.json');
    expect(runCli(['diff', '.', exported, '--root', root])).toEqual({ code: 0, error: '', out: 'no change\nLevel: none\n' });
    put(root, 'isp.json', vendorDocument('DescribeLiveISPData', { request: { properties: { Lang: { type: 'string' } } } }));
    const run = runCli(['diff', '.', 'isp.json', '--root', root]);
    expect(run.out).toContain('compatible, callers: Lang is new (text)');
    expect(run.out).toContain('breaking, readers: ISPList is gone.');
    expect(run.out).toMatch(/1 breaking, 1 compatible\nLevel: major\n$/);
    put(root, 'bad.json', '<html>');
    expect(runCli(['diff', '.', 'bad.json', '--root', root])).toMatchObject({ code: 1, out: '' });
    expect(runCli(['diff', '.', 'none.json', '--root', root])).toMatchObject({ code: 2, out: '' });
  });

  test('says nothing of what has not changed', () => {
    expect(runCli(['diff', 'HEAD', '--root', released()])).toEqual({ code: 0, error: '', out: 'no change\nLevel: none\n' });
  });

  test.each([
    [['diff'], 'Name the version to compare with'],
    [['diff', 'no-such-revision'], 'no-such-revision is neither a folder with specs nor a revision'],
    [['diff', '--output=x'], 'Unknown option'],
    [['diff', 'HEAD', '--format', 'pdf'], 'No format pdf; formats: text, markdown, json.'],
    [['diff', 'HEAD', '.', 'more'], 'Unexpected argument: more'],
  ])('exit code 2 for %j', (args, message) => {
    const run = runCli([...args, '--root', released()]);
    expect([run.code, run.out]).toEqual([2, '']);
    expect(run.error).toContain(message);
  });

  test('exit code 1, with place and remedy, when the specs do not load', () => {
    const root = released();
    edit(root, traffic, 'method: POST', 'methd: POST');
    const run = runCli(['diff', 'HEAD', '--root', root]);
    expect([run.code, run.out]).toEqual([1, '']);
    expect(run.error).toContain(`${traffic}:3:1  error SPEC_UNKNOWN_KEY`);
  });
});

describe('changeset', () => {
  test('writes level and sentences for each package', () => {
    const root = released();
    lowerQuota(root);
    expect(runCli(['changeset', '--root', root])).toEqual({ code: 0, error: '', out: `wrote    ${file} (major)\n` });
    expect(readFileSync(join(root, file), 'utf8')).toBe(
      [
        '---',
        "'@volc-live/validators': major",
        "'@volc-live/client': major",
        "'@volc-live/mocks': major",
        "'@volc-live/cli': major",
        '---',
        '',
        '**DescribeLiveTrafficData**',
        '',
        '- **Breaking.** The quota was 30 requests per second and is 20. Programs that use the old quota are now throttled.',
        '',
      ].join('\n'),
    );
    expect(runCli(['changeset', '--check', '--root', root])).toMatchObject({ code: 0, error: '' });
  });

  test('marks each sentence with the section of the changelog that it belongs to', () => {
    const root = released();
    edit(root, traffic, 'perSecond: 30', 'perSecond: 40');
    edit(root, traffic, 'Traffic of live domains over a range.', 'Traffic of domains in a range.');
    const fresh = '    Fresh: { type: number, description: A new number., unit: GB, join: sum, over: TrafficDataList.UpTraffic, sources: [G] }\n';
    edit(root, traffic, '    TotalUpTraffic:\n', `${fresh}    TotalUpTraffic:\n`);
    expect(runCli(['changeset', '--root', root]).out).toBe(`wrote    ${file} (minor)\n`);
    const [, text] = readFileSync(join(root, file), 'utf8').split('---\n\n');
    expect(text).toBe(
      [
        '**DescribeLiveTrafficData**',
        '',
        '- **New.** Fresh is new (number): A new number. Programs that do not know it are not disturbed.',
        '- **Changed.** The quota was 30 requests per second and is 40. Programs that keep to the old quota are still within it.',
        '',
        '**Documentation.** Descriptions changed in one place.',
        '',
      ].join('\n'),
    );
  });

  test('keeps what a person wrote', () => {
    const root = released();
    lowerQuota(root);
    put(root, file, "---\n'@volc-live/client': major\n---\n\nBy hand.\n");
    expect(runCli(['changeset', '--root', root])).toMatchObject({ code: 1, error: expect.stringContaining('says something else') });
    expect(readFileSync(join(root, file), 'utf8')).toContain('By hand.');
  });

  test('a check refuses a level below the change', () => {
    const root = released();
    lowerQuota(root);
    const text = made.map((name) => `'@volc-live/${name}': minor\n`).join('');
    put(root, '.changeset/small.md', `---\n${text}---\n\nNothing much.\n`);
    const run = runCli(['changeset', '--check', '--root', root]);
    expect([run.code, run.out]).toEqual([1, '']);
    expect(run.error).toContain('  @volc-live/client: needs major, has minor\n');
    expect(run.error).toContain('Run "node tools/x.mjs changeset');
  });

  test('a check refuses a change of a package that nothing explains', () => {
    const root = released();
    put(root, 'packages/client/src/index.ts', 'export const extra = 1;\n');
    const run = runCli(['changeset', '--check', '--root', root]);
    expect([run.code, run.out]).toEqual([1, '']);
    expect(run.error).toContain('no changeset says why:\n  @volc-live/client\n');
    put(root, '.changeset/extra.md', "---\n'@volc-live/client': minor\n---\n\nAdd extra.\n");
    expect(runCli(['changeset', '--check', '--root', root]).code).toBe(0);
  });

  test('before 1.0.0, a breaking change is a minor release', () => {
    const root = released();
    for (const name of made) edit(root, `packages/${name}/package.json`, '1.0.0', '0.3.0');
    lowerQuota(root);
    expect(runCli(['changeset', '--root', root]).out).toBe(`wrote    ${file} (minor)\n`);
  });

  test('nothing to write when nothing changed, and before the first release', () => {
    const root = released();
    expect(runCli(['changeset', '--root', root]).out).toBe('The specs say what they said in @volc-live/validators@1.0.0: no changeset is needed.\n');
    git(root, 'tag', '--delete', '@volc-live/validators@1.0.0');
    expect(runCli(['changeset', '--root', root]).out).toContain('nothing was released yet');
  });
});
