import type { Field, Rule, Scalar } from '../model.ts';
import { plainType } from '../plain-type.ts';
import { conditionsOf } from '../visit-rule.ts';
import { differenceOf } from './linear-form.ts';

/** Stands for the numbers of an enumeration, of which each is tried. A factor of it makes no difference. */
const known = 7;

/**
 * Whether a rule has a comparison that is more than a difference of two parameters, such as a product or a sum of
 * three. What others say of these parameters is then not taken into account: it is taken to hold and not to hold.
 */
export function hasFreeComparison({ body }: Rule, fields: readonly Field[]): boolean {
  const valueOf = (parameter: string): Scalar | undefined => {
    const field = fields.find(({ name }) => name === parameter);
    return field !== undefined && plainType(field.type).kind === 'enum' ? known : undefined;
  };
  return conditionsOf(body).some((condition) => condition.kind === 'compare' && differenceOf(condition, valueOf) === undefined);
}
