import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { DiagnosticList } from '../diagnostics/diagnostic-list.ts';
import type { Origin } from '../diagnostics/origin.ts';
import { reservedNames } from './name-table.ts';
import { commandsOf } from './plan-options.ts';
import type { ActionPlan, ObjectPlan, Plan, ShapePlan } from './plan.ts';
import type { Ref } from './ref.ts';

/** A name that a spec leads to. */
interface Claim {
  readonly name: string;
  /** What leads to it: `Action DescribeLiveISPData`. */
  readonly by: string;
  readonly origin: Origin;
}

/** Names that clients have already: of the class itself, and of every object. */
const methodsInUse: ReadonlySet<string> = new Set([
  'call', 'joined', 'constructor', 'hasOwnProperty', 'isPrototypeOf', 'propertyIsEnumerable', 'toJSON', 'toLocaleString',
  'toString', 'then', 'valueOf',
]);

/** File names that some systems cannot write, without their ending. */
const filesOfSystems = /^(?:con|prn|aux|nul|com\d|lpt\d|index)$/i;

/** Names that two specs would share, and names that are not free. */
export function clashes(plan: Plan): readonly Diagnostic[] {
  const list = new DiagnosticList();
  const { shapes, actions } = plan;
  const exported = [...shapes.flatMap(namesOfShape), ...actions.flatMap(namesOfAction)];
  for (const claim of exported) {
    if (reservedNames.has(claim.name)) list.report('PLAN_RESERVED_NAME', claim.origin, `${claim.by} would be named ${claim.name}, which is a word of TypeScript or of the packages.`);
  }
  for (const claim of actions.map(methodOf)) {
    if (methodsInUse.has(claim.name)) list.report('PLAN_RESERVED_NAME', claim.origin, `${claim.by} would become the method ${claim.name}, which every client has already.`);
  }
  for (const claim of [...shapes.map(fileOfShape), ...actions.map(fileOfAction)]) {
    if (filesOfSystems.test(claim.name)) list.report('PLAN_RESERVED_NAME', claim.origin, `${claim.by} would be written to a file ${claim.name}, which not every system can hold.`);
  }
  if (plan.service.packages.cli !== undefined) reportCommands(list, actions);
  reportTwins(list, exported, (name) => name, 'is the name of');
  reportTwins(list, shapes.map(fileOfShape), fold, 'is, but for capitals, the file of');
  reportTwins(list, actions.map(fileOfAction), fold, 'is, but for capitals, the file of');
  return list.all;
}

/** Commands that the command line has besides those of actions. */
const commandsInUse: ReadonlySet<string> = new Set(['completion', 'help', 'report', 'version']);

function reportCommands(list: DiagnosticList, actions: readonly ActionPlan[]): void {
  const asked = commandsOf(actions).map(({ action }): Claim => ({ name: action.command, by: `Action ${action.name}`, origin: action.origin }));
  for (const claim of asked) {
    if (commandsInUse.has(claim.name)) list.report('PLAN_RESERVED_NAME', claim.origin, `${claim.by} would become the command ${claim.name}, which the command line has already.`);
  }
  reportTwins(list, asked, (name) => name, 'is the command of');
}

function fold(name: string): string {
  return name.toLowerCase();
}

function reportTwins(list: DiagnosticList, all: readonly Claim[], keyOf: (name: string) => string, verb: string): void {
  const first = new Map<string, Claim>();
  for (const claim of all) {
    const twin = first.get(keyOf(claim.name));
    if (twin === undefined) first.set(keyOf(claim.name), claim);
    else list.report('PLAN_NAME_CLASH', claim.origin, `${claim.name} ${verb} two things: ${twin.by} and ${claim.by}.`);
  }
}

function methodOf({ action, method }: ActionPlan): Claim {
  return { name: method, by: `Action ${action.name}`, origin: action.origin };
}

function fileOfAction({ action }: ActionPlan): Claim {
  return { name: action.name, by: `Action ${action.name}`, origin: action.origin };
}

function fileOfShape({ shape }: ShapePlan): Claim {
  return { name: shape.name, by: `Shape ${shape.name}`, origin: shape.origin };
}

function namesOfShape(plan: ShapePlan): readonly Claim[] {
  const refs = plan.kind === 'enum' ? [plan, ...plan.editions].flatMap(({ type, list }) => [type, list]) : objectsOf(plan.request, plan.result, ...plan.nested);
  return claims(refs, `Shape ${plan.shape.name}`, plan.shape.origin);
}

function namesOfAction(plan: ActionPlan): readonly Claim[] {
  const { action, request, result, nested, rules, answer, validateRequest, validateResult, descriptor, editionTypes, mockHandler } = plan;
  const refs = [descriptor, editionTypes, ...objectsOf(request, result, ...nested), rules, answer, validateRequest, validateResult, mockHandler];
  return claims(refs, `Action ${action.name}`, action.origin);
}

function objectsOf(...objects: readonly (ObjectPlan | undefined)[]): readonly Ref[] {
  return objects.flatMap((object) => (object === undefined ? [] : [object, ...object.editions].flatMap(({ type, fieldsType }) => [type, fieldsType])));
}

/** Each name once: a type and the interface of its fields may be the same. */
function claims(refs: readonly Ref[], by: string, origin: Origin): readonly Claim[] {
  return [...new Set(refs.map(({ name }) => name))].map((name) => ({ name, by, origin }));
}
