import { didYouMean } from '../../diagnostics/nearest-name.ts';
import { shown } from '../../diagnostics/shown-text.ts';
import { type BuiltField, isReadable, placeOf } from '../build/built-object.ts';
import { plainType } from '../plain-type.ts';
import { quantities } from '../quantities.ts';
import type { AnswerContext } from './answer-context.ts';

/** Whether a field is a number or an instant that behaves somehow over time. */
export function isFigure({ field, answer }: BuiltField): boolean {
  const { kind } = plainType(field.type);
  return answer.join !== undefined && answer.join.value !== 'echo' && (kind === 'number' || kind === 'instant');
}

/** Whether a field holds whole numbers. */
export function isInteger({ field }: BuiltField): boolean {
  const type = plainType(field.type);
  return type.kind === 'number' && type.integer;
}

/** Checks unit and measure of a figure; reports a missing unit, an unknown measure, and a unit that is not its. */
export function checkFigure(built: BuiltField, context: AnswerContext): void {
  const { field, answer } = built;
  if (!isReadable(field.type)) return;
  const isNumber = plainType(field.type).kind === 'number';
  if (isNumber && field.unit === undefined) {
    const message = `The number "${field.name}" has no unit.`;
    context.log.report('MODEL_NO_UNIT', field.origin, message);
  }
  if (answer.measure === undefined) return;
  const { value, origin } = answer.measure;
  const quantity = quantities.get(value);
  if (quantity === undefined) {
    const remedy =
      `Write one of ${[...quantities.keys()].join(', ')}. ${didYouMean(value, quantities.keys())}`.trimEnd();
    context.log.report('MODEL_UNKNOWN_MEASURE', origin, `The account measures no ${shown(value)}.`, remedy);
  } else if ((quantity.kind === 'number') !== isNumber) {
    const message = `The measure ${shown(value)} is ${quantity.kind === 'number' ? 'a number' : 'an instant'}.`;
    context.log.report('MODEL_UNIT', origin, message, 'Change the type of the field, or the measure.');
  } else if (quantity.unit !== field.unit && field.unit !== undefined) {
    const message = `"${field.name}" is in ${field.unit}, but ${shown(value)} is measured in ${quantity.unit}.`;
    context.log.report('MODEL_UNIT', origin, message, 'Correct the unit or the measure.');
  }
}

/** Reports a join that is not one of those that make sense for the field. */
export function checkJoin(built: BuiltField, wanted: readonly string[], context: AnswerContext): void {
  const { field, answer } = built;
  if (answer.join !== undefined && wanted.includes(answer.join.value)) return;
  const remedy = `Give "join": ${wanted.join(' or ')}.`;
  const found = answer.join === undefined ? 'does not say how it joins' : `cannot join by ${answer.join.value}`;
  context.log.report('MODEL_JOIN', placeOf(built, answer.join), `"${field.name}" ${found}.`, remedy);
}
