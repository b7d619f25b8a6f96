import { LineCounter, parseDocument } from 'yaml';
import type { RepoFile } from '../repo.ts';
import type { Finding, Rule } from '../rule.ts';
import { lineAt } from '../syntax.ts';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly environment?: unknown;
  readonly steps?: readonly Step[];
  readonly uses?: string;
  readonly 'timeout-minutes'?: number;
}

interface Workflow {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

/** Workflows can publish packages in our name: what they may do is written where it is used, and nothing in them moves. */
export const workflows: Rule = {
  id: 'workflows',
  about: 'workflows pin actions, have the least rights, and publish nothing that a stranger or a cache could touch',
  check: (repo) => repo.files.filter(({ path }) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path)).flatMap(checkWorkflow),
};

function checkWorkflow(file: RepoFile): readonly Finding[] {
  const counter = new LineCounter();
  const document = parseDocument(file.text, { lineCounter: counter });
  const { permissions, jobs } = document.toJS() as Workflow;
  const publishes = Object.values(jobs).some(mayTakeToken);
  const at = (line: number, message: string, remedy: string): Finding => ({ file: file.path, line, message, remedy });
  const lineOf = (...path: readonly (string | number)[]): number => {
    const node = document.getIn(path, true) as { readonly range?: readonly number[] } | undefined;
    return node?.range?.[0] === undefined ? 1 : counter.linePos(node.range[0]).line;
  };
  return [
    ...linesWith(file, /\b(pull_request_target|workflow_run)\b/).map(([line, trigger]) =>
      at(line, `${trigger} runs with our rights on what a stranger wrote.`, 'Use pull_request.'),
    ),
    ...linesWith(file, /\bsecrets\b(\.\w+)?/).map(([line, secret]) => at(line, `${secret} is a secret that can be stolen.`, 'Use github.token, or trusted publishing.')),
    ...linesWith(file, /\buses: +(?!\.\/)\S+/)
      .filter(([line]) => !/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(file.text.split('\n')[line - 1] ?? ''))
      .map(([line, action]) => at(line, `${action} is not pinned.`, 'Name the whole hash of a commit, and its version in a comment: @<40 hex digits> # v1.2.3.')),
    ...(permissions !== undefined && Object.keys(permissions).length === 0
      ? []
      : [at(1, 'Every job has rights that no job asked for.', 'Write "permissions: {}" above the jobs, and in each job what it needs.')]),
    ...Object.entries(jobs).flatMap(([name, job]) => {
      const here = lineOf('jobs', name);
      return [
        ...(job.permissions === undefined ? [at(here, `The job ${name} does not say what it may do.`, 'Give it "permissions".')] : []),
        ...(job['timeout-minutes'] === undefined ? [at(here, `The job ${name} may run for hours.`, 'Give it "timeout-minutes".')] : []),
        ...(mayTakeToken(job) ? checkPublisher(name, job).map(([message, remedy]) => at(here, message, remedy)) : []),
        ...(job.steps ?? []).flatMap((step, index) =>
          checkStep(step, job, publishes).map(([message, remedy]) => at(lineOf('jobs', name, 'steps', index), message, remedy)),
        ),
      ];
    }),
  ];
}

type Remark = readonly [message: string, remedy: string];

/** The job that can publish in our name has a person before it, and nothing of the repository in it. */
function checkPublisher(name: string, { environment, permissions, steps = [] }: Job): readonly Remark[] {
  const taken = steps.flatMap(({ uses }) => (uses === undefined ? [] : [uses.slice(0, uses.indexOf('@'))]));
  const strange = taken.filter((action) => action !== 'actions/setup-node' && action !== 'actions/download-artifact');
  const installs = steps.some(({ run = '' }) => /\b(npm (ci|install|i|exec|run)|npx|git clone)\b/.test(run));
  return [
    ...(environment === 'npm' ? [] : [[`The job ${name} publishes, and nobody is asked.`, 'Give it the environment "npm", which asks for a reviewer.'] as const]),
    ...(Object.keys(permissions ?? {}).length === 1 ? [] : [[`The job ${name} may do more than publish.`, 'Leave it "id-token: write" alone; do the rest in another job.'] as const]),
    ...(strange.length === 0 && !installs
      ? []
      : [[`The job ${name} runs more than it publishes: ${[...strange, ...(installs ? ['npm or git'] : [])].join(', ')}.`, 'Let it have the tarballs and their hashes, and nothing else.'] as const]),
  ];
}

function checkStep({ uses = '', run = '', with: given = {} }: Step, job: Job, publishes: boolean): readonly Remark[] {
  const caches = uses.startsWith('actions/cache') || given['cache'] !== undefined || (uses.startsWith('actions/setup-node@') && given['package-manager-cache'] !== false);
  const keeps = uses.startsWith('actions/checkout@') && given['persist-credentials'] !== false && job.permissions?.['contents'] !== 'write';
  return [
    ...(publishes && caches ? [['A cache reaches from other runs into the release.', 'Take it out; setup-node needs "package-manager-cache: false".'] as const] : []),
    ...(keeps ? [['The token stays on the disk of a job that does not push.', 'Give the checkout "persist-credentials: false".'] as const] : []),
    ...(run.includes('${{') ? [['An expression in a script is run as code.', 'Pass it through "env", and quote the variable.'] as const] : []),
  ];
}

function mayTakeToken({ permissions }: Job): boolean {
  return permissions?.['id-token'] === 'write';
}

/** Lines that match outside comments, from 1, with what matched. */
function linesWith({ text }: RepoFile, pattern: RegExp): readonly (readonly [line: number, found: string])[] {
  const bare = text.replaceAll(/^\s*#.*$/gm, (comment) => ' '.repeat(comment.length));
  return [...bare.matchAll(new RegExp(pattern, 'g'))].map(({ 0: found, index }) => [lineAt(text, index), found]);
}
