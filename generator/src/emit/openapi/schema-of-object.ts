import type { Rule } from '../../model/model.ts';
import type { ObjectPlan } from '../../plan/plan.ts';
import { defined, unlessEmpty } from './defined.ts';
import { emitRuleData } from './rule-data.ts';
import type { Schema } from './schema.ts';
import { emitFieldSchema } from './schema-of-field.ts';
import { emitRuleSchema, type RuleSchema } from './schema-of-rule.ts';

/** A rule of an object with what its schema can say of it. */
interface RuleHere {
  readonly rule: Rule;
  readonly schema: RuleSchema;
}

/**
 * Emits an object. Requests take no other fields and obey their rules: dependencies side by side, other rules under
 * `allOf`, each named by a comment. `x-volc-rules` has them all, and says which ones the schema leaves out.
 *
 *     { type: 'object', description: '…', properties: { … }, required: ['StartTime'], additionalProperties: false,
 *       dependentRequired: { App: ['Stream'], Stream: ['App'] }, allOf: [{ $comment: 'region-exclusive', not: … }] }
 */
export function emitObjectSchema(plan: ObjectPlan, description: string): Schema {
  const { object, side, fields } = plan;
  const rules = plan.rules.map(({ rule }) => ({ rule, schema: emitRuleSchema(rule, object) }));
  const required = object.fields.filter((field) => field.required).map((field) => field.name);
  return {
    type: 'object',
    description: [description, ...notesOn(rules)].join('\n\n'),
    properties: Object.fromEntries(fields.map((field) => [field.field.name, emitFieldSchema(field, side)])),
    ...defined({
      required: unlessEmpty(required),
      additionalProperties: side === 'request' ? false : undefined,
      dependentRequired: dependenciesOf(rules),
      allOf: unlessEmpty(rules.flatMap(ruleOnItsOwn)),
      'x-volc-rules': rules.length === 0 ? undefined : rules.map(({ rule, schema }) => emitRuleData(rule, schema)),
    }),
  };
}

function ruleOnItsOwn({ rule, schema }: RuleHere): readonly Schema[] {
  if (!schema.expressed || schema.schema.dependentRequired !== undefined) return [];
  return [{ $comment: rule.id, ...schema.schema }];
}

/** What the rules need of each field, together; undefined where they need nothing. */
function dependenciesOf(rules: readonly RuleHere[]): Schema['dependentRequired'] {
  const needed = new Map<string, Set<string>>();
  for (const { schema } of rules) {
    if (!schema.expressed) continue;
    for (const [name, others] of Object.entries(schema.schema.dependentRequired ?? {})) {
      needed.set(name, new Set([...(needed.get(name) ?? []), ...others]));
    }
  }
  if (needed.size === 0) return undefined;
  return Object.fromEntries([...needed].map(([name, others]) => [name, [...others]]));
}

/** The rules that the schema leaves out, in words. */
function notesOn(rules: readonly RuleHere[]): readonly string[] {
  const left = rules.filter(({ schema }) => !schema.expressed);
  return [
    ...listOf('Rules that this schema cannot say:', left.filter(({ rule }) => rule.severity === 'error')),
    ...listOf('Advice, which refuses nothing:', left.filter(({ rule }) => rule.severity === 'advice')),
  ];
}

function listOf(heading: string, rules: readonly RuleHere[]): readonly string[] {
  return rules.length === 0 ? [] : [heading, rules.map(({ rule }) => `- \`${rule.id}\`: ${rule.sentence}`).join('\n')];
}
