import { enumScalar } from '../../plan/object-planner.ts';
import type { FieldPlan, ObjectEditionPlan, ObjectPlan, Side, TypePlan } from '../../plan/plan.ts';
import type { Ref } from '../../plan/ref.ts';
import { validators } from '../../plan/seams.ts';
import {
  binary,
  blank,
  constant,
  type Expression,
  literal,
  literals,
  name,
  run,
  type Statement,
} from '../code/expression.ts';
import type { FileScope } from '../file-scope.ts';
import { read } from './condition.ts';
import { byEdition, isEdition } from './edition.ts';
import { emitRuleCheck } from './rule.ts';

/** What is checked: its key, its value, and whether it must be there. */
export interface Subject {
  readonly key: Expression;
  readonly value: Expression;
  readonly presence: Expression;
  /** The same field in editions that take more values of it. */
  readonly widened?: readonly (readonly [there: ObjectEditionPlan, plan: FieldPlan])[];
}

/**
 * Emits the checks of an object: its fields in order, that it has no others, then its rules. They read the object's own
 * fields only; what is in `bare`, every object inherits.
 *
 *     const region = own(report, value, 'Area' in bare || 'Country' in bare);
 *     text(report, 'Area', region.Area, optional);
 *     closed(report, region, fields);
 *
 *     if (present(region.Country) && !present(region.Area)) {
 *       broken(report, countryNeedsArea, requires);
 *     }
 */
export function emitObjectBody(object: ObjectPlan, scope: FileScope): readonly Statement[] {
  if (object.fields.length === 0 && object.fieldList === undefined) return [];
  const fields = object.fields.flatMap((plan) => emitFieldChecks(plan, object, scope));
  const more = object.editions.flatMap((there) => emitEditionChecks(there, object, scope));
  const closed =
    object.fieldList === undefined
      ? []
      : [run(scope.call(validators.closed, name('report'), name(object.parameter), fieldNames(object, object.fieldList)))];
  const rules = object.rules.map((rule) => emitRuleCheck(rule, object, scope));
  return [emitOwn(object, scope), ...fields, ...more, ...closed, ...(rules.length === 0 ? [] : [blank]), ...rules];
}

/** `const region = own(report, value, 'Area' in bare || 'Country' in bare);` */
function emitOwn({ fields, editions, parameter }: ObjectPlan, scope: FileScope): Statement {
  const all = [...fields, ...editions.flatMap(({ added }) => added)];
  const tainted =
    all.length === 0
      ? literal(false)
      : binary('||', all.map(({ field }) => binary('in', [literal(field.name), scope.value(validators.bare)])));
  return constant(parameter, scope.call(validators.own, name('report'), name('value'), tainted));
}

/** The names that an object may have: those of its edition. */
function fieldNames({ editions }: ObjectPlan, own: string): Expression {
  return byEdition(name(own), editions.flatMap((there) => (there.fieldList === undefined ? [] : [[there, name(there.fieldList)] as const])));
}

/** The checks of what an edition has alone: `if (report.edition === 'byteplus') { … }`. */
function emitEditionChecks(there: ObjectEditionPlan, object: ObjectPlan, scope: FileScope): readonly Statement[] {
  const body = there.added.flatMap((plan) => emitFieldChecks(plan, object, scope));
  return body.length === 0 ? [] : [{ kind: 'if', test: isEdition(there), body }];
}

function emitFieldChecks(plan: FieldPlan, object: ObjectPlan, scope: FileScope): readonly Statement[] {
  const { field, local, type } = plan;
  const value = read(field.name, object);
  const subject = {
    key: literal(field.name),
    value,
    presence: scope.value(field.required ? validators.required : validators.optional),
    widened: object.editions.flatMap((there) => there.widened.filter((each) => each.field.name === field.name).map((each) => [there, each] as const)),
  };
  const check = emitCheck(type, object.side, subject, scope, local === undefined ? undefined : field.default);
  if (local !== undefined) return [constant(local, withDefault(check, value, plan))];
  // A shape checks a value that is there.
  if (type.kind === 'shape' && type.list === undefined && !field.required) {
    return [{ kind: 'if', test: binary('!==', [value, literal(undefined)]), body: [run(check)] }];
  }
  return [run(check), ...emitListSize(type, subject, scope)];
}

/** `listSize(report, 'Kinds', request.Kinds, kindsFacets);`, for a list with limits. */
export function emitListSize(type: TypePlan, { key, value }: Subject, scope: FileScope): readonly Statement[] {
  if (type.kind !== 'list' || type.facets === undefined) return [];
  return [run(scope.call(validators.listSize, name('report'), key, value, name(type.facets)))];
}

/** `request.PageSize === undefined ? 10 : integer(…)`; checks of enumerations take the default themselves. */
function withDefault(check: Expression, value: Expression, { field, type }: FieldPlan): Expression {
  if (field.default === undefined || type.kind !== 'number') return check;
  const test = binary('===', [value, literal(undefined)]);
  return { kind: 'conditional', test, whenTrue: literal(field.default), whenFalse: check };
}

/**
 * Emits the check of a value.
 *
 *     integerOf(report, 'Aggregation', request.Aggregation, optional, aggregations, 300)
 */
export function emitCheck(
  type: TypePlan,
  side: Side,
  subject: Subject,
  scope: FileScope,
  fallback?: FieldPlan['field']['default'],
): Expression {
  const { key, value, presence, widened = [] } = subject;
  const base = [name('report'), key, value, presence];
  const scalar = enumScalar(type);
  if (scalar !== undefined && side === 'result') {
    return scope.call(scalar === 'text' ? validators.text : validators.integer, ...base);
  }
  const enumCheck = scalar === 'integer' ? validators.integerOf : validators.oneOf;
  const more = scalar === 'integer' && fallback !== undefined ? [literal(fallback)] : [];
  switch (type.kind) {
    case 'text':
      return type.facets === undefined
        ? scope.call(validators.text, ...base)
        : scope.call(validators.boundedText, ...base, name(type.facets));
    case 'number':
      return scope.call(
        type.type.integer ? validators.integer : validators.number,
        ...base,
        ...(type.facets === undefined ? [] : [name(type.facets)]),
      );
    case 'boolean':
      return scope.call(validators.boolean, ...base);
    case 'instant':
      return scope.call(validators.instant, ...base);
    case 'enum':
      return scope.call(enumCheck, ...base, valuesByEdition(type, widened, scope), ...more);
    case 'list':
      if (type.check !== undefined) return scope.call(validators.list, ...base, scope.value(type.check));
      return scope.call(...(isEnum(type.element) && side === 'request'
        ? [validators.listOf, ...base, valuesByEdition(type.element, widened, scope)] as const
        : [validators.texts, ...base] as const));
    case 'object':
      return scope.call(validators.object, ...base, name(checksOf(type.object).fields));
    case 'shape':
      return type.list === undefined
        ? scope.call(type.check, name('report'), key, value)
        : scope.call(enumCheck, ...base, valuesByEdition(type, widened, scope), ...more);
  }
}

type EnumPlan = Extract<TypePlan, { kind: 'enum' } | { kind: 'shape'; list: Ref }>;

function isEnum(type: TypePlan): type is EnumPlan {
  return type.kind === 'enum' || (type.kind === 'shape' && type.list !== undefined);
}

/** The values of an enumeration, in the edition that is meant. */
function valuesByEdition(type: EnumPlan, widened: NonNullable<Subject['widened']>, scope: FileScope): Expression {
  return byEdition(
    valuesOf(type, scope),
    widened.flatMap(([there, plan]) => {
      const of = plan.type.kind === 'list' ? plan.type.element : plan.type;
      return isEnum(of) ? [[there, valuesOf(of, scope)] as const] : [];
    }),
  );
}

/** The values of an enumeration: `PROTOCOLS`. */
function valuesOf(type: EnumPlan, scope: FileScope): Expression {
  if (type.kind === 'shape') return scope.value(type.list);
  return type.values === undefined ? literals(type.type.values.map(({ value }) => value)) : name(type.values);
}

/** The functions that check an object. Only whole requests and answers have none, and nothing refers to those. */
export function checksOf(object: ObjectPlan): NonNullable<ObjectPlan['check']> {
  if (object.check === undefined) throw new TypeError(`The plan has no checks for ${object.type.name}.`);
  return object.check;
}
