import type { Origin } from '../../diagnostics/origin.ts';
import type { RawNamed } from '../../spec/decode/read-list.ts';
import type { RawLimits } from '../../spec/raw/raw-rule.ts';
import type { Placed } from '../../spec/yaml/raw-node.ts';
import type { Limit, Scalar, Type } from '../model.ts';
import type { BuildContext } from './build-context.ts';
import { type BuiltField, isReadable } from './built-object.ts';
import { plainType } from '../plain-type.ts';
import type { ParameterFinder } from './parameter-finder.ts';

/**
 * Builds the limits of a rule about time: one, or one for each value of the parameter `by`. Undefined, and reported,
 * when there is a limit for a value that `by` cannot have, none for one that it can have, or no `by` at all.
 */
export function buildLimits(
  raw: RawLimits,
  by: BuiltField | undefined,
  origin: Origin,
  find: ParameterFinder,
  context: BuildContext,
): readonly Limit[] | undefined {
  if (!isByValue(raw)) {
    if (by === undefined) return [{ at: undefined, seconds: raw.value }];
    const message = 'The rule names "by", but has one limit for all its values.';
    context.log.report('MODEL_LIMITS', origin, message, 'Remove "by", or give a limit for each value.');
    return undefined;
  }
  if (by === undefined) {
    const message = 'The rule has a limit for each value of a parameter, but does not name the parameter.';
    context.log.report('MODEL_LIMITS', origin, message, 'Add "by".');
    return undefined;
  }
  const { type, name } = by.field;
  const named = raw.map((entry) => ({ at: keyAs(entry, type), seconds: entry.value?.value }));
  if (!named.every(({ at }) => find.canBe(by, at))) return undefined;
  const missing = valuesOf(type).filter((value) => !named.some(({ at }) => at.value === value));
  if (isReadable(type) && missing.length > 0) {
    const message = `The rule has no limit for ${missing.join(', ')} of "${name}".`;
    context.log.report('MODEL_LIMITS', origin, message, 'Give a limit for each value.');
    return undefined;
  }
  const limits = named.flatMap(({ at, seconds }) => (seconds === undefined ? [] : [{ at: at.value, seconds }]));
  return limits.length === named.length ? limits : undefined;
}

function isByValue(raw: RawLimits): raw is readonly RawNamed<Placed<number>>[] {
  return Array.isArray(raw);
}

/** A key of a map, which is text, as a value of the parameter's type. */
function keyAs({ name }: RawNamed<unknown>, type: Type): Placed<Scalar> {
  const plain = plainType(type);
  const numeric = plain.kind === 'number' || (plain.kind === 'enum' && plain.scalar === 'integer');
  const isNumber = numeric && /^-?(?:0|[1-9]\d*)$/.test(name.value);
  return { value: isNumber ? Number(name.value) : name.value, origin: name.origin };
}

function valuesOf(type: Type): readonly Scalar[] {
  const plain = plainType(type);
  return plain.kind === 'enum' ? plain.values.map(({ value }) => value) : [];
}
