import type { Change } from '../changes/change.ts';
import { compareActions } from '../changes/compare/compare-actions.ts';
import { DiagnosticList } from '../diagnostics/diagnostic-list.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Action, Service } from '../model/model.ts';
import type { SpecFile, SpecFolder } from '../spec/read-spec-files.ts';
import { adopt } from '../vendor/adopt.ts';
import type { ToldAction } from '../vendor/told-action.ts';
import { actionSkeleton } from './action-skeleton.ts';
import { type Grant, grantFor } from './grant-wish.ts';
import { wishesOf } from './wish.ts';
import { SpecTree } from '../edit/spec-tree.ts';

/** What the documents of the vendor make of the specs. */
export interface Synced {
  /** Files that are new or read otherwise. */
  readonly files: readonly SpecFile[];
  /** What was taken over, by action. */
  readonly taken: readonly Change[];
  /** What a person has to decide. */
  readonly diagnostics: readonly Diagnostic[];
  /** Differences that a dispute of the spec settles. */
  readonly settled: number;
}

/** Merges what documents say into specs that loaded. Writes nothing. */
export function syncService(folder: SpecFolder, service: Service, told: readonly ToldAction[]): Synced {
  const files = [...folder.shapes, ...folder.actions];
  const tree = new SpecTree(files);
  const log = new DiagnosticList();
  const requests: Request[] = [];
  const created: SpecFile[] = [];
  let settled = 0;
  const source = letterOf(service);

  for (const each of told) {
    const ours = service.actions.find(({ name }) => name === each.name);
    if (ours === undefined) {
      created.push({ path: `${folder.folder}/actions/${each.name}.yaml`, text: actionSkeleton(each, source) });
      continue;
    }
    const adopted = adopt(ours, each);
    // Words are ours, also where a field has got another name.
    for (const change of compareActions(ours, adopted).filter(({ code }) => code !== 'words-changed')) {
      if (isSettled(change, ours)) settled += 1;
      else requests.push({ ours, change, grants: grantsOf(change, ours, adopted, tree) });
    }
  }

  const names = new Set(told.map(({ name }) => name));
  const taken = requests.filter((request) => isAgreed(request, requests, service, names));
  const edits = new Map(taken.flatMap(({ grants }) => (grants ?? []).map(({ key, make }) => [key, make] as const)));
  for (const make of edits.values()) make();
  for (const request of requests) if (!taken.includes(request)) ask(request, log);
  return { files: [...tree.edited, ...created], taken: taken.map(({ change }) => change), diagnostics: log.all, settled };
}

/** The letter of the source that stands for the documents of the vendor; else that of the first source. */
function letterOf({ sources }: Service): string {
  const told = sources.find(({ title }) => /explorer/i.test(title)) ?? sources[0];
  return told?.id ?? 'S';
}

/** A difference, and how the spec would be edited for it; without grants it takes a person. */
interface Request {
  readonly ours: Action;
  readonly change: Change;
  readonly grants: readonly Grant[] | undefined;
}

function grantsOf(change: Change, ours: Action, adopted: Action, tree: SpecTree): readonly Grant[] | undefined {
  const [file] = ours.madeFrom;
  const side = file === undefined ? undefined : tree.sideOf(file, change.audience === 'callers' ? 'request' : 'response');
  const wishes = wishesOf(change, ours, adopted);
  if (side === undefined || wishes === undefined) return undefined;
  const grants = wishes.map((wish) => grantFor(wish, side, tree));
  return grants.every((grant) => grant !== undefined) ? grants : undefined;
}

/** An edit of what several actions share is made only when the documents of all of them ask for it. */
function isAgreed({ grants }: Request, all: readonly Request[], { actions }: Service, told: ReadonlySet<string>): boolean {
  if (grants === undefined) return false;
  return grants.every(({ file, key }) => {
    const users = actions.filter(({ madeFrom }) => madeFrom.includes(file));
    return users.every(
      ({ name }) => told.has(name) && all.some((other) => other.ours.name === name && other.grants?.some((grant) => grant.key === key)),
    );
  });
}

/** Whether the spec has written down that sources disagree about the field. */
function isSettled({ path }: Change, { disputes }: Action): boolean {
  const name = path.replaceAll('[]', '').split('.').at(-1) ?? '';
  return name !== '' && disputes.some(({ about }) => new RegExp(`\\b${name}\\b`).test(about));
}

function ask({ ours, change }: Request, log: DiagnosticList): void {
  const origin = change.origin.file === ours.origin.file ? change.origin : ours.origin;
  log.report('SYNC_QUESTION', origin, `By the document of ${ours.name} (${sideWord(change)}): ${change.summary}`, change.review);
}

function sideWord({ audience }: Change): string {
  return audience === 'callers' ? 'request' : 'answer';
}
