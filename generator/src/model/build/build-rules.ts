import { shown } from '../../diagnostics/shown-text.ts';
import type { RawRule } from '../../spec/raw/raw-rule.ts';
import type { Rule } from '../model.ts';
import { parametersOf } from '../visit-rule.ts';
import { sentenceOf } from '../sentences/sentence-of-rule.ts';
import { type BuildContext, buildSources } from './build-context.ts';
import { RuleBuilder, type RuleScope } from './rule-builder.ts';

/** Rules of an object: those of its parts, then its own. An id that comes twice is reported. */
export function buildRules(
  own: readonly RawRule[],
  inherited: readonly Rule[],
  scope: RuleScope,
  context: BuildContext,
): readonly Rule[] {
  const rules = new Map<string, Rule>();
  for (const rule of [...inherited, ...own.map((raw) => buildRule(raw, scope, context))]) {
    if (rule === undefined) continue;
    const twin = rules.get(rule.id);
    if (twin === undefined) rules.set(rule.id, rule);
    else if (twin.origin !== rule.origin) {
      const { file, line } = twin.origin;
      const message = `The rule id ${shown(rule.id)} is taken by the rule in ${file}:${line}.`;
      context.log.report('MODEL_DUPLICATE_RULE', rule.origin, message);
    }
  }
  return [...rules.values()];
}

function buildRule(raw: RawRule, scope: RuleScope, context: BuildContext): Rule | undefined {
  const sources = buildSources(raw.sources, context);
  const body = raw.body && new RuleBuilder(scope, context).body(raw.body);
  if (body === undefined) return undefined;
  const fields = scope.fields.map(({ field }) => field);
  const mentioned = parametersOf(body);
  return {
    kind: 'rule',
    id: raw.id.value,
    severity: raw.severity?.value ?? 'error',
    body,
    sentence: raw.sentence?.value ?? sentenceOf(body, fields),
    parameters: fields.map(({ name }) => name).filter((name) => mentioned.has(name)),
    sources,
    origin: raw.origin,
  };
}
