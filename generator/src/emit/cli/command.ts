import type { Service, Type } from '../../model/model.ts';
import type { ActionPlan, EditionValue, OptionPlan } from '../../plan/plan.ts';
import { cli } from '../../plan/seams.ts';
import { rangeOf } from '../client/range.ts';
import { doc } from '../code/doc.ts';
import { type Data, data, isDataList } from '../code/expression.ts';
import { type ConstStructure, kinds } from '../code/source.ts';
import type { FileScope } from '../file-scope.ts';

/**
 * Emits what the command line knows of an action.
 *
 *     export const describeLiveISPData: CommandFacts = { name: 'isp', action: 'DescribeLiveISPData', … };
 */
export function emitCommand(plan: ActionPlan, service: Service, scope: FileScope): ConstStructure {
  const { action, commandFacts, options } = plan;
  const { command, name, docs, page, quota, delay, unitBase, request, notes } = action;
  const without = service.editions.filter((edition) => edition.without.includes(name)).map((edition) => edition.name);
  const range = rangeOf(action);
  return {
    kind: kinds.variableStatement,
    isExported: true,
    docs: doc(`The command ${command}.`),
    name: scope.ref(commandFacts),
    type: scope.type(cli.CommandFacts),
    initializer: data({
      name: command,
      action: name,
      summary: docs.summary,
      notes: [...docs.details, ...notes],
      page: page.url,
      quota: quota.perSecond,
      delay: delay && { text: delay.text, seconds: delay.seconds },
      unitBase,
      range: range === undefined ? undefined : range.joinable ? 'joined' : 'single',
      without: without.length === 0 ? undefined : without,
      options: options.map(optionData),
      rules: request.rules.map(({ id, sentence, parameters, severity }) => ({
        id, sentence, parameters, advice: severity === 'advice' ? true : undefined,
      })),
    }),
  };
}

function optionData({ field, name, role, onlyIn, more }: OptionPlan): Data {
  const { docs, absent, unit, required, type } = field;
  return {
    name,
    parameter: field.name,
    ...withValues(valueData(type), more),
    onlyIn: onlyIn.length === 0 ? undefined : onlyIn,
    role,
    required: required ? true : undefined,
    summary: [docs.summary, ...docs.details].join(' '),
    absent,
    unit,
    default: field.default,
  };
}

/** The same with the values that editions have more. */
function withValues(option: { readonly [key: string]: Data }, more: readonly EditionValue[]): { readonly [key: string]: Data } {
  const { values } = option;
  if (more.length === 0 || values === undefined || !isDataList(values)) return option;
  return { ...option, values: [...values, ...more.map(({ value, meaning, onlyIn }) => ({ value, meaning, onlyIn }))] };
}

/** What one writes for a value of a type: an object of texts as its parts with slashes between, what is deeper as JSON. */
function valueData(type: Type): { readonly [key: string]: Data } {
  switch (type.kind) {
    case 'text':
      return { kind: 'text' };
    case 'boolean':
      return { kind: 'boolean' };
    case 'instant':
      return { kind: 'time' };
    case 'number':
      return { kind: type.integer ? 'integer' : 'number', minimum: type.minimum, maximum: type.maximum };
    case 'enum':
      return {
        kind: type.scalar,
        values: type.values.map(({ value, meaning }) => ({ value, meaning })),
      };
    case 'list': {
      const element = valueData(type.element);
      return element['list'] === true ? { kind: 'json', list: true } : { ...element, list: true };
    }
    case 'shape':
      return valueData(type.shape.type);
    case 'object': {
      if (type.fields.some((field) => field.type.kind !== 'text')) return { kind: 'json' };
      const parts = type.fields.map(({ name, docs }) => ({ name, summary: docs.summary }));
      const rules = type.rules.map(({ sentence }) => sentence);
      return { kind: 'parts', parts, rules: rules.length === 0 ? undefined : rules };
    }
  }
}
