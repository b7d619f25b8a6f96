import { shown } from '../../diagnostics/shown-text.ts';
import type { Placed } from '../../spec/yaml/raw-node.ts';
import { checkScalar } from '../check/check-scalar.ts';
import type { Scalar, Type } from '../model.ts';
import { plainType } from '../plain-type.ts';
import { type BuildContext, reportUnknown } from './build-context.ts';
import { type BuiltField, type BuiltObject, fieldNames, findField, isReadable } from './built-object.ts';

/** What a rule may ask of a parameter, as messages name it. */
export type ParameterSort = 'instant' | 'number' | 'list' | 'value';

const sortNames: Readonly<Record<ParameterSort, string>> = {
  instant: 'an instant',
  number: 'a number',
  list: 'a list',
  value: 'a single value',
};

/** Finds the parameters that rules name, and checks that they are of the sort that the rule can be about. */
export class ParameterFinder {
  readonly #scope: Pick<BuiltObject, 'fields' | 'complete'>;
  readonly #context: BuildContext;

  constructor(scope: Pick<BuiltObject, 'fields' | 'complete'>, context: BuildContext) {
    this.#scope = scope;
    this.#context = context;
  }

  /** The parameter of that name; undefined, and reported, where there is none. */
  find(name: Placed<string>): BuiltField | undefined {
    const object = this.#scope;
    const found = findField(object, name.value);
    if (found === undefined && object.complete) {
      reportUnknown(this.#context, 'MODEL_UNKNOWN_PARAMETER', name, 'The rule is about', fieldNames(object));
    }
    return found;
  }

  /** The parameter of that name, if it is of one of the sorts; a type that could not be read is of every sort. */
  findOf(name: Placed<string>, ...sorts: readonly ParameterSort[]): BuiltField | undefined {
    const found = this.find(name);
    if (found === undefined || !isReadable(found.field.type)) return found;
    const is = sortsOf(found.field.type);
    if (sorts.some((sort) => is.includes(sort))) return found;
    const wanted = sorts.map((sort) => sortNames[sort]).join(' or ');
    const remedy = is.includes('list')
      ? 'Use "contains", "atLeast" or "atMost" for a list.'
      : `Name a parameter that is ${wanted}.`;
    const message = `The rule needs ${wanted}, but "${name.value}" is ${describe(found.field.type)}.`;
    this.#context.log.report('MODEL_RULE_TYPE', name.origin, message, remedy);
    return undefined;
  }

  /** Whether a value is one that the parameter, or an item of it, can have; reported where it is not. */
  canBe(parameter: BuiltField, value: Placed<Scalar>): boolean {
    const { type, name } = parameter.field;
    const single = plainType(type);
    const element = single.kind === 'list' ? single.element : single;
    if (!isReadable(element)) return true;
    const problem = checkScalar(value.value, element);
    if (problem === undefined) return true;
    const found = typeof value.value === 'string' ? shown(value.value) : String(value.value);
    const message = `The rule speaks of the value ${found}, which "${name}" cannot have.`;
    this.#context.log.report('MODEL_UNKNOWN_VALUE', value.origin, message, problem.remedy);
    return false;
  }
}

function sortsOf(type: Type): readonly ParameterSort[] {
  const plain = plainType(type);
  switch (plain.kind) {
    case 'instant':
      return ['instant'];
    case 'number':
      return ['number', 'value'];
    case 'enum':
      return plain.scalar === 'integer' ? ['number', 'value'] : ['value'];
    case 'text':
    case 'boolean':
      return ['value'];
    case 'list':
      return ['list'];
    case 'object':
      return [];
  }
}

function describe(type: Type): string {
  const plain = plainType(type);
  const names = {
    instant: 'an instant',
    number: 'a number',
    enum: 'an enumeration',
    text: 'a text',
    boolean: 'a boolean',
    list: 'a list',
    object: 'an object',
  } as const;
  return names[plain.kind];
}
