import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { workflows } from '../../rules/checks/workflows.ts';
import { repoOf } from '../../rules/repo.ts';

const folder = join(import.meta.dirname, '../../../.github/workflows');
const textOf = (name: string): string => readFileSync(join(folder, name), 'utf8');

function messages(name: string, text: string): readonly string[] {
  return workflows.check(repoOf({ [`.github/workflows/${name}`]: text })).map(({ message }) => message);
}

test('the workflows of the repository keep the rules', () => {
  for (const name of readdirSync(folder)) expect([name, messages(name, textOf(name))]).toEqual([name, []]);
});

/** A change of a workflow that must be seen, and what is said about it. */
test.each<[what: string, workflow: string, from: string, to: string, told: string[]]>([
  ['an action by its tag', 'ci.yml', '@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2', '@v6', ['uses: actions/checkout@v6 is not pinned.']],
  ['an action by a short hash', 'ci.yml', '@de0fac2e4500dabe0009e67214ff5f5447ce83dd', '@de0fac2', ['uses: actions/checkout@de0fac2 is not pinned.']],
  ['a pin without its version', 'ci.yml', ' # v6.0.2', '', ['uses: actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd is not pinned.']],
  ['the trigger for strangers', 'ci.yml', '  pull_request:', '  pull_request_target:', ['pull_request_target runs with our rights on what a stranger wrote.']],
  ['a chained trigger', 'ci.yml', '  pull_request:', '  workflow_run:', ['workflow_run runs with our rights on what a stranger wrote.']],
  ['rights for all jobs', 'ci.yml', 'permissions: {}', 'permissions:\n  contents: read', ['Every job has rights that no job asked for.']],
  ['rights that nobody wrote', 'ci.yml', 'permissions: {}\n', '', ['Every job has rights that no job asked for.']],
  ['a job without rights', 'ci.yml', '    permissions:\n      contents: read\n', '', ['The job ci does not say what it may do.']],
  ['a job without an end', 'ci.yml', '    timeout-minutes: 30\n', '', ['The job ci may run for hours.']],
  ['a token on the disk', 'ci.yml', 'persist-credentials: false', 'persist-credentials: true', ['The token stays on the disk of a job that does not push.']],
  ['text of a stranger as code', 'ci.yml', 'run: .ci/run', 'run: echo ${{ github.head_ref }}', ['An expression in a script is run as code.']],
  ['a secret', 'ci.yml', 'run: .ci/run', 'env: { NPM_TOKEN: "${{ secrets.NPM_TOKEN }}" }', ['secrets.NPM_TOKEN is a secret that can be stolen.']],
  ['a cache', 'release.yml', 'package-manager-cache: false', 'cache: npm', ['A cache reaches from other runs into the release.']],
  ['a cache that setup-node has by itself', 'release.yml', '          package-manager-cache: false\n', '', ['A cache reaches from other runs into the release.']],
  ['nobody asked', 'release.yml', '    environment: npm\n', '', ['The job publish publishes, and nobody is asked.']],
  ['a publisher that may write', 'release.yml', 'id-token: write', 'id-token: write\n      contents: write', ['The job publish may do more than publish.']],
  [
    'the token in a job that builds',
    'release.yml',
    '    permissions:\n      contents: read\n    outputs:\n      pending',
    '    environment: npm\n    permissions:\n      id-token: write\n    outputs:\n      pending',
    ['The job build runs more than it publishes: actions/checkout, actions/upload-artifact, npm or git.'],
  ],
  ['a publisher that installs', 'release.yml', '          echo "$BUILT  SHA512SUMS"', '          npm ci\n          echo "$BUILT  SHA512SUMS"', ['The job publish runs more than it publishes: npm or git.']],
])('%s is seen', (_, name, from, to, told) => {
  const text = textOf(name);
  expect(text).toContain(from);
  expect(messages(name, text.replace(from, to))).toEqual(told);
});

test('a comment may name what is forbidden, and a finding has the line of its step', () => {
  const text = textOf('ci.yml');
  expect(messages('ci.yml', `# no pull_request_target, no secrets\n${text}`)).toEqual([]);
  const broken = text.replace('persist-credentials: false', 'persist-credentials: true');
  const line = text.split('\n').findIndex((each) => each.includes('uses: actions/checkout')) + 1;
  expect(workflows.check(repoOf({ '.github/workflows/ci.yml': broken })).map((finding) => finding.line)).toEqual([line]);
});
