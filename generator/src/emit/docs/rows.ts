import type { EnumType, Field, ObjectType, Rule, Shape, Type } from '../../model/model.ts';
import { typedRule } from '../../plan/typed-rules.ts';
import { code, type DocText } from '../code/doc.ts';
import { valuesOf } from '../field-doc.ts';
import { limitsOf, sentence, unitWord } from '../words.ts';
import { joinWords, typeWords } from './words.ts';

/** A row of a table of parameters. */
export interface ParameterRow {
  readonly name: string;
  readonly type: string;
  readonly required: string;
  readonly fallback: DocText;
  readonly meaning: DocText;
  readonly sources: string;
}

/** A row of a table of rules. */
export interface RuleRow {
  readonly id: string;
  readonly sentence: string;
  /** Who notices: the compiler, the check before sending, or nobody, because it is advice. */
  readonly noticed: string;
  readonly sources: string;
}

/** A row of the table of an answer. */
export interface AnswerRow {
  /** `BandwidthDataList[].TimeStamp` */
  readonly path: string;
  readonly type: string;
  readonly always: string;
  readonly unit: string;
  readonly join: string;
  readonly meaning: DocText;
}

/** A parameter that needs more than a row: the values of an enumeration, or the fields of an object. */
export interface PagePart {
  readonly name: string;
  readonly summary: string;
  readonly values: readonly DocText[];
  readonly fields: readonly ParameterRow[];
  readonly rules: readonly RuleRow[];
}

/** What a parameter is, whether it must be sent, and what leaving it out means. */
export function parameterRow(field: Field): ParameterRow {
  const unit = field.unit === undefined ? [] : [` In ${unitWord(field.unit)}.`];
  const limits = limitsOf(field.type).flatMap((limit) => [' ', ...limit]);
  return {
    name: field.name,
    type: typeWords(field.type),
    required: field.required ? 'yes' : 'no',
    fallback: field.default === undefined ? [] : [code(field.default)],
    meaning: [proseOf(field), ...unit, ...limits, ...absentOf(field)],
    sources: field.sources.join(', '),
  };
}

function proseOf({ docs }: Field): string {
  return [docs.summary, ...docs.details].join(' ');
}

function absentOf({ absent }: Field): DocText {
  return absent === undefined ? [] : [` Left out: ${sentence(absent)}`];
}

/** What a rule says, and who notices when it is broken. */
export function ruleRow(rule: Rule, object: ObjectType): RuleRow {
  const typed = typedRule(rule, object) !== undefined;
  const noticed = rule.severity === 'advice' ? 'advice only' : typed ? 'compiler and check' : 'check at run time';
  return { id: rule.id, sentence: rule.sentence, noticed, sources: rule.sources.join(', ') };
}

/** The parameters that need more than a row, shapes once each. */
export function pageParts(object: ObjectType): readonly PagePart[] {
  const parts = new Map<string, PagePart>();
  for (const field of object.fields) {
    const part = partOf(field);
    if (part !== undefined && !parts.has(part.name)) parts.set(part.name, part);
  }
  return [...parts.values()];
}

function partOf({ name, type }: Field): PagePart | undefined {
  const inner = elementOf(type);
  switch (inner.kind) {
    case 'enum':
      return enumPart(name, '', inner);
    case 'object':
      return objectPart(name, '', inner);
    case 'shape':
      return shapePart(inner.shape);
    case 'text':
    case 'number':
    case 'boolean':
    case 'instant':
    case 'list':
      return undefined;
  }
}

function shapePart({ name, docs, type }: Shape): PagePart | undefined {
  if (type.kind === 'enum') return enumPart(name, docs.summary, type);
  return type.kind === 'object' ? objectPart(name, docs.summary, type) : undefined;
}

function enumPart(name: string, summary: string, type: EnumType): PagePart {
  return { name, summary, values: valuesOf(type), fields: [], rules: [] };
}

function objectPart(name: string, summary: string, object: ObjectType): PagePart {
  const rules = object.rules.map((rule) => ruleRow(rule, object));
  return { name, summary, values: [], fields: object.fields.map(parameterRow), rules };
}

/** Every field of an answer, those inside lists and objects below what holds them. */
export function answerRows(object: ObjectType, prefix: string): readonly AnswerRow[] {
  return object.fields.flatMap((field) => {
    const path = `${prefix}${field.name}`;
    const row = {
      path,
      type: typeWords(field.type),
      always: field.required ? 'yes' : 'no',
      unit: field.unit === undefined ? '' : unitWord(field.unit),
      join: joinWords(field.join),
      meaning: [proseOf(field), ...absentOf(field)],
    };
    return [row, ...innerRows(field.type, path)];
  });
}

function innerRows(type: Type, path: string): readonly AnswerRow[] {
  switch (type.kind) {
    case 'list':
      return innerRows(type.element, `${path}[]`);
    case 'object':
      return answerRows(type, `${path}.`);
    case 'shape':
      return innerRows(type.shape.type, path);
    case 'text':
    case 'number':
    case 'boolean':
    case 'instant':
    case 'enum':
      return [];
  }
}

function elementOf(type: Type): Type {
  return type.kind === 'list' ? elementOf(type.element) : type;
}
