import type { EnumType, Field, ObjectType, Rule, Shape, Type } from '../../model/model.ts';
import { typedRule } from '../../plan/typed-rules.ts';
import { code, type DocText } from '../code/doc.ts';
import type { Language } from './language.ts';
import { typeWords } from './words.ts';

/** A row of a table of parameters. */
export interface ParameterRow {
  readonly name: string;
  readonly type: string;
  readonly required: string;
  readonly fallback: DocText;
  readonly meaning: DocText;
  readonly sources: string;
}

/** A row of the table of facts: `Quota`, `30 requests per second and account`. */
export interface PageFact {
  readonly name: string;
  readonly text: string;
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
export function parameterRow(field: Field, language: Language): ParameterRow {
  const unit = field.unit === undefined ? [] : [language.inUnit(field.unit)];
  const limits = language.limits(field.type).flatMap((limit) => [language.space, ...limit]);
  return {
    name: field.name,
    type: typeWords(field.type),
    required: field.required ? language.yes : language.no,
    fallback: field.default === undefined ? [] : [code(field.default)],
    meaning: [proseOf(field, language), ...unit, ...limits, ...absentOf(field, 'request', language)],
    sources: field.sources.join(', '),
  };
}

function proseOf({ docs }: Field, { joined, say }: Language): string {
  return joined([docs.summary, ...docs.details].map(say));
}

function absentOf({ absent }: Field, side: 'request' | 'answer', language: Language): DocText {
  return absent === undefined ? [] : [language.absent(absent, side)];
}

/** What a rule says, and who notices when it is broken. */
export function ruleRow(rule: Rule, object: ObjectType, { noticed, rule: sentenceOf }: Language): RuleRow {
  const typed = typedRule(rule, object) !== undefined;
  const by = rule.severity === 'advice' ? noticed.advice : typed ? noticed.typed : noticed.checked;
  return { id: rule.id, sentence: sentenceOf(rule, object.fields), noticed: by, sources: rule.sources.join(', ') };
}

/** The parameters that need more than a row, shapes once each. */
export function pageParts(object: ObjectType, language: Language): readonly PagePart[] {
  const parts = new Map<string, PagePart>();
  for (const field of object.fields) {
    const part = partOf(field, language);
    if (part !== undefined && !parts.has(part.name)) parts.set(part.name, part);
  }
  return [...parts.values()];
}

/** The enumerations of an answer that are not among the parameters, with what their values mean. */
export function answerParts(response: ObjectType, shown: readonly PagePart[], language: Language): readonly PagePart[] {
  const names = new Set(shown.map(({ name }) => name));
  const parts = new Map<string, PagePart>();
  const visit = ({ fields }: ObjectType): void => {
    for (const field of fields) {
      const inner = elementOf(field.type);
      const type = inner.kind === 'shape' ? inner.shape.type : inner;
      if (type.kind === 'object') visit(type);
      const part = type.kind === 'enum' ? partOf(field, language) : undefined;
      if (part !== undefined && !names.has(part.name) && !parts.has(part.name)) parts.set(part.name, part);
    }
  };
  visit(response);
  return [...parts.values()];
}

function partOf({ name, type }: Field, language: Language): PagePart | undefined {
  const inner = elementOf(type);
  switch (inner.kind) {
    case 'enum':
      return enumPart(name, '', inner, language);
    case 'object':
      return objectPart(name, '', inner, language);
    case 'shape':
      return shapePart(inner.shape, language);
    case 'text':
    case 'number':
    case 'boolean':
    case 'instant':
    case 'list':
      return undefined;
  }
}

function shapePart({ name, docs, type }: Shape, language: Language): PagePart | undefined {
  if (type.kind === 'enum') return enumPart(name, language.say(docs.summary), type, language);
  return type.kind === 'object' ? objectPart(name, language.say(docs.summary), type, language) : undefined;
}

function enumPart(name: string, summary: string, { values }: EnumType, language: Language): PagePart {
  return { name, summary, values: values.map(({ value, meaning }) => language.value(value, meaning)), fields: [], rules: [] };
}

function objectPart(name: string, summary: string, object: ObjectType, language: Language): PagePart {
  const rules = object.rules.map((rule) => ruleRow(rule, object, language));
  return { name, summary, values: [], fields: object.fields.map((field) => parameterRow(field, language)), rules };
}

/** Every field of an answer, those inside lists and objects below what holds them. */
export function answerRows(object: ObjectType, prefix: string, language: Language): readonly AnswerRow[] {
  return object.fields.flatMap((field) => {
    const path = `${prefix}${field.name}`;
    const row = {
      path,
      type: typeWords(field.type),
      always: field.required ? language.yes : language.no,
      unit: field.unit === undefined ? '' : language.unit(field.unit),
      join: field.join === undefined ? '' : language.join[field.join],
      meaning: [proseOf(field, language), ...absentOf(field, 'answer', language)],
    };
    return [row, ...innerRows(field.type, path, language)];
  });
}

function innerRows(type: Type, path: string, language: Language): readonly AnswerRow[] {
  switch (type.kind) {
    case 'list':
      return innerRows(type.element, `${path}[]`, language);
    case 'object':
      return answerRows(type, `${path}.`, language);
    case 'shape':
      return innerRows(type.shape.type, path, language);
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
