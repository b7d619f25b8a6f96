import type { Action, Scalar, Service, Span } from '../../model/model.ts';
import type { ActionPlan } from '../../plan/plan.ts';
import { runtime } from '../../plan/seams.ts';
import type { Ref } from '../../plan/ref.ts';
import { data, type Expression, literal, object } from '../code/expression.ts';
import { type TypeCode, unionOf } from '../code/type.ts';
import type { FileScope } from '../file-scope.ts';
import { offsetSeconds } from '../offset-seconds.ts';

/** How long a range an action may be asked about, and whether answers to parts of it can be joined. */
export interface ActionRange {
  readonly rule: string;
  readonly span: Span;
  /** Totals of the answer that cannot be joined. */
  readonly unjoinable: readonly string[];
  readonly joinable: boolean;
}

/** The range that an action is asked about; undefined where no rule limits the time between two instants. */
export function rangeOf({ request, answer }: Action): ActionRange | undefined {
  const rule = request.rules.find(({ body, severity }) => severity === 'error' && body.kind === 'span');
  if (rule?.body.kind !== 'span') return undefined;
  const totals = [...answer.totals, ...(answer.detail?.totals ?? [])];
  const unjoinable = totals.filter(({ join }) => join !== 'sum' && join !== 'maximum').map(({ field }) => field);
  const has = answer.series !== undefined || answer.totals.length > 0;
  return { rule: rule.id, span: rule.body, unjoinable, joinable: has && unjoinable.length === 0 };
}

/** The name of the type of an action's descriptor: by what can be done with its range. */
export function descriptorType(action: Action): Ref {
  const range = rangeOf(action);
  if (range === undefined) return runtime.Action;
  return range.joinable ? runtime.JoinableAction : runtime.RangedAction;
}

/**
 * Emits what the splitter of ranges has to know of an action.
 *
 *     { from: 'StartTime', to: 'EndTime', rule: 'span', max: [{ seconds: 8035200 }], …, join: DescribeLiveAuditDataAnswer }
 */
export function emitRange({ action, answer }: ActionPlan, service: Service, scope: FileScope): Expression | undefined {
  const range = rangeOf(action);
  if (range === undefined) return undefined;
  const { from, to, by, max } = range.span;
  const step = action.answer.series?.step;
  const past = action.request.rules.some(
    ({ body, severity }) => severity === 'error' && body.kind === 'notFuture' && body.parameter === from,
  );
  return object([
    ['from', literal(from)],
    ['to', literal(to)],
    ['rule', literal(range.rule)],
    ['by', by === undefined ? undefined : literal(by)],
    ['max', data(max.map(({ at, seconds }) => ({ at, seconds })))],
    ['step', step === undefined ? undefined : literal(step)],
    ['defaults', defaultsOf(action, [by, step])],
    ['dayOffset', literal(offsetSeconds(service.dayOffset))],
    ['past', past ? literal(true) : undefined],
    ['join', range.joinable ? scope.value(answer) : undefined],
    ['unjoinable', range.unjoinable.length === 0 ? undefined : data(range.unjoinable)],
  ]);
}

function defaultsOf({ request }: Action, names: readonly (string | undefined)[]): Expression | undefined {
  const entries = request.fields.flatMap((field): readonly (readonly [string, Scalar])[] =>
    names.includes(field.name) && field.default !== undefined ? [[field.name, field.default]] : [],
  );
  return entries.length === 0 ? undefined : data(Object.fromEntries(entries));
}

/** Parameters of a request that are moments, and no lists or fields of objects. */
export function timesOf({ request }: Action): readonly string[] {
  return request.fields.filter(({ type }) => type.kind === 'instant').map(({ name }) => name);
}

/** What callers pass: the request, whose moments may be of any kind. */
export function requestType({ action, request }: ActionPlan, scope: FileScope): TypeCode {
  return withTimes(scope.type(request.type), action, scope);
}

/** The same for a request of any edition. */
export function withTimes(type: TypeCode, action: Action, scope: FileScope): TypeCode {
  const times = timesOf(action);
  return times.length === 0 ? type : scope.type(runtime.WithTimes, type, unionOf(times));
}
