import type { RulePlan } from '../../plan/plan.ts';
import { validators } from '../../plan/seams.ts';
import { type TypeCode, unionOf, valueType } from '../code/type.ts';
import type { FileScope } from '../file-scope.ts';

/**
 * Emits fields with the rules that a type can say, the first rule innermost.
 *
 *     AllOrNone<ZeroOrOne<DescribeLiveBandwidthDataFields, 'RegionList' | 'UserRegionList'>, 'App' | 'Stream'>
 */
export function emitTypedRules(fields: TypeCode, rules: readonly RulePlan[], scope: FileScope): TypeCode {
  return rules.reduce((inner, rule) => emitTypedRule(inner, rule, scope), fields);
}

function emitTypedRule(inner: TypeCode, { typed }: RulePlan, scope: FileScope): TypeCode {
  switch (typed?.kind) {
    case 'group':
      return scope.type(validators[typed.type], inner, unionOf(typed.parameters));
    case 'requires':
      return scope.type(validators.Requires, inner, valueType(typed.if), unionOf(typed.needs));
    case 'requiresWhen':
      return scope.type(validators.RequiresWhen, inner, valueType(typed.if), unionOf(typed.values), unionOf(typed.needs));
    case 'alone':
    case undefined:
      return inner;
  }
}
