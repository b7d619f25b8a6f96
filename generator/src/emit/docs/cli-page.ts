import type { Rule, Type } from '../../model/model.ts';
import type { OptionPlan, Plan } from '../../plan/plan.ts';
import { commandsOf } from '../../plan/plan-options.ts';
import { rangeOf } from '../client/range.ts';
import { code, type DocText } from '../code/doc.ts';
import { valuesOf } from '../field-doc.ts';
import { sentence, unitWord } from '../words.ts';
import { typeWords } from './words.ts';

/** What the page and the README of the command line show. */
export interface CliPage {
  readonly title: string;
  readonly cli: string;
  readonly commands: readonly CommandPart[];
  readonly editions: readonly { readonly name: string; readonly title: string; readonly keys: string }[];
}

/** A command, as its part of the page shows it. */
export interface CommandPart {
  readonly name: string;
  readonly action: string;
  readonly summary: string;
  /** How long a range may be asked for; undefined for a look-up. */
  readonly range: string | undefined;
  readonly options: readonly OptionRow[];
  readonly rules: readonly { readonly sentence: string; readonly advice: string }[];
}

/** A row of the table of options. */
export interface OptionRow {
  /** `--domain` */
  readonly name: string;
  readonly parameter: string;
  readonly type: string;
  readonly meaning: DocText;
}

/** Emits what the page and the README of the command line show. */
export function emitCliPage({ service, actions }: Plan): CliPage {
  const parts = commandsOf(actions).map(({ action, options }): CommandPart => {
    const range = rangeOf(action);
    return {
      name: action.command,
      action: action.name,
      summary: action.docs.summary,
      range: range && (range.joinable ? 'A range of any length is cut into windows, and their answers are joined.' : 'A range must fit into one call; its answers cannot be joined.'),
      options: options.filter(({ role }) => role !== 'from' && role !== 'to').map(optionRow),
      rules: action.request.rules.map((rule) => ruleRow(rule, options)),
    };
  });
  return {
    title: service.title,
    cli: `@volc-live/${service.packages.cli ?? ''}`,
    commands: parts.toSorted((one, other) => (one.name < other.name ? -1 : 1)),
    editions: service.editions.map(({ name, title, environment }) => ({
      name, title, keys: `${environment.accessKeyId}, ${environment.secretAccessKey}, ~/.${environment.folder}/config`,
    })),
  };
}

function optionRow({ field, name, onlyIn, more }: OptionPlan): OptionRow {
  const { docs, type, unit, absent } = field;
  const inner = type.kind === 'list' ? type.element : type;
  const resolved = inner.kind === 'shape' ? inner.shape.type : inner;
  const values = resolved.kind === 'enum' ? valuesOf(resolved) : [];
  return {
    name: `--${name}`,
    parameter: field.name,
    type: `${valueWords(resolved)}${type.kind === 'list' ? ', several' : ''}`,
    meaning: [
      [docs.summary, ...docs.details].join(' '),
      ...(unit === undefined ? [] : [` In ${unitWord(unit)}.`]),
      ...(field.default === undefined ? [] : [' ', code(field.default), ' if left out.']),
      ...(absent === undefined ? [] : [` Left out: ${sentence(absent)}`]),
      ...values.flatMap((value) => [' ', ...value]),
      ...more.flatMap(({ value, meaning, onlyIn: editions }): DocText => [' ', code(value), ` (only in ${editions.join(', ')}): ${sentence(meaning)}`]),
      ...(onlyIn.length === 0 ? [] : [` Only in ${onlyIn.join(', ')}.`]),
    ],
  };
}

function valueWords(type: Type): string {
  return type.kind === 'object' ? type.fields.map(({ name }) => name).join('/') : typeWords(type);
}

/** A rule, with options in the place of parameters. */
function ruleRow({ sentence: text, parameters, severity }: Rule, options: readonly OptionPlan[]): CommandPart['rules'][number] {
  const names = new Map(options.map(({ field, name }) => [field.name, `--${name}`]));
  const told = parameters.reduce(
    (words, parameter) => words.replace(new RegExp(`\\b${parameter}\\b`, 'gu'), names.get(parameter) ?? parameter),
    text,
  );
  return { sentence: told, advice: severity === 'advice' ? 'advice' : '' };
}
