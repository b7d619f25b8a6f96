import type { Condition, Field, Group, ObjectType, Rule, Scalar } from '../model/model.ts';

/** A rule as the type of a request can say it. */
export type TypedRule =
  | { readonly kind: 'group'; readonly type: GroupType; readonly parameters: readonly string[] }
  | { readonly kind: 'requires'; readonly if: string; readonly needs: readonly string[] }
  | { readonly kind: 'requiresWhen'; readonly if: string; readonly values: readonly Scalar[]; readonly needs: readonly string[] }
  | { readonly kind: 'alone'; readonly parameter: string; readonly value: Scalar };

/** Types of the seam that stand for groups. */
export type GroupType = 'Or' | 'OnlyOne' | 'AllOrNone' | 'ZeroOrOne';

const groupTypes: Readonly<Record<Group['kind'], GroupType>> = {
  or: 'Or',
  onlyOne: 'OnlyOne',
  allOrNone: 'AllOrNone',
  zeroOrOne: 'ZeroOrOne',
};

/**
 * How a type says a rule: over plain presence of parameters, over the value of an enumeration that asks for presence,
 * or over a value that stands alone in a list of an enumeration. Undefined for all others, which are checked at run
 * time only, and for advice, which is no error.
 */
export function typedRule(rule: Rule, object: ObjectType): TypedRule | undefined {
  if (rule.severity === 'advice') return undefined;
  const { body } = rule;
  switch (body.kind) {
    case 'or':
    case 'onlyOne':
    case 'allOrNone':
    case 'zeroOrOne': {
      const parameters = presences(body.of, object);
      return parameters && { kind: 'group', type: groupTypes[body.kind], parameters };
    }
    case 'requires':
      return typedRequires(body.if, body.then, object);
    case 'alone': {
      const type = fieldOf(body.parameter, object)?.type;
      const values = type?.kind === 'list' ? enumValues(type.element) : undefined;
      return values?.includes(body.value) ? { kind: 'alone', parameter: body.parameter, value: body.value } : undefined;
    }
    case 'compare':
    case 'complex':
    case 'span':
    case 'history':
    case 'notFuture':
      return undefined;
  }
}

function typedRequires(when: Condition, then: Condition, object: ObjectType): TypedRule | undefined {
  const needs = presences(then.kind === 'all' ? then.of : [then], object);
  if (needs === undefined) return undefined;
  if (when.kind === 'present') {
    return fieldOf(when.parameter, object) && { kind: 'requires', if: when.parameter, needs };
  }
  if (when.kind !== 'in') return undefined;
  const field = fieldOf(when.parameter, object);
  const values = field && enumValues(field.type);
  // Where the default asks for the others too, leaving it out does as well, which no type can say.
  if (!values || when.values.some((value) => !values.includes(value) || value === field.default)) return undefined;
  return { kind: 'requiresWhen', if: when.parameter, values: when.values, needs };
}

/** The parameters, where every condition is the plain presence of one. */
function presences(conditions: readonly Condition[], object: ObjectType): readonly string[] | undefined {
  const names = conditions.flatMap((each) => (each.kind === 'present' && fieldOf(each.parameter, object) ? [each.parameter] : []));
  return names.length === conditions.length ? names : undefined;
}

function fieldOf(name: string, object: ObjectType): Field | undefined {
  return object.fields.find((field) => field.name === name);
}

function enumValues(type: Field['type']): readonly Scalar[] | undefined {
  if (type.kind === 'enum') return type.values.map(({ value }) => value);
  return type.kind === 'shape' ? enumValues(type.shape.type) : undefined;
}
