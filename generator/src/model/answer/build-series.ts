import { type BuiltField, placeOf } from '../build/built-object.ts';
import { plainType } from '../plain-type.ts';
import type { Join, Series, SeriesValue } from '../model.ts';
import { type AnswerContext, findParameter } from './answer-context.ts';
import { checkFigure, checkJoin, isFigure, isInteger } from './check-figure.ts';

/** Builds the series that a list with `step` is; undefined, and reported, when it has no rows or no time. */
export function buildSeries(built: BuiltField, context: AnswerContext): Series | undefined {
  const { field, answer, rows } = built;
  const { step } = answer;
  if (step === undefined) return undefined;
  checkJoin(built, ['concatenation'], context);
  checkStep(step, context);
  if (rows === undefined) {
    const message = `The list "${field.name}" has points, but its items are no objects.`;
    context.log.report('MODEL_SERIES', field.origin, message, 'Write the items as an object in place.');
    return undefined;
  }
  const times = rows.fields.filter((inner) => inner.answer.role?.value === 'time');
  const [time] = times;
  if (time === undefined || times.length > 1) {
    const found = time === undefined ? 'no time' : 'more than one time';
    const remedy = 'Give exactly one of its fields "role: time".';
    if (rows.complete)
      context.log.report('MODEL_SERIES', field.origin, `The series "${field.name}" has ${found}.`, remedy);
    return undefined;
  }
  if (plainType(time.field.type).kind !== 'instant') {
    const message = `The time "${time.field.name}" of the series "${field.name}" is no instant.`;
    context.log.report('MODEL_SERIES', placeOf(time, time.answer.role), message, 'Give it "format: date-time".');
  }
  const keys = rows.fields.filter((inner) => inner.answer.role?.value === 'key');
  const others = rows.fields.filter((inner) => inner.answer.role === undefined);
  const values = others.map((inner) => buildValue(inner, context));
  if (values.length === 0 && rows.complete) {
    context.log.report('MODEL_SERIES', field.origin, `The series "${field.name}" has no values.`);
  }
  return {
    field: field.name,
    time: time.field.name,
    step: step.value,
    keys: keys.map((key) => key.field.name),
    values: values.filter((value) => value !== undefined),
  };
}

function buildValue(built: BuiltField, context: AnswerContext): SeriesValue | undefined {
  const { field, answer } = built;
  checkJoin(built, ['maximum', 'sum'], context);
  if (!isFigure(built)) return undefined;
  checkFigure(built, context);
  if (answer.measure === undefined) {
    const message = `The value "${field.name}" of a series does not say what it measures.`;
    context.log.report('MODEL_NO_MEASURE', field.origin, message);
    return undefined;
  }
  const join: Join = answer.join?.value ?? 'none';
  return { field: field.name, join, unit: field.unit, integer: isInteger(built), measure: answer.measure.value };
}

function checkStep(step: NonNullable<BuiltField['answer']['step']>, context: AnswerContext): void {
  const parameter = findParameter(step, 'step', context);
  if (parameter === undefined) return;
  const type = plainType(parameter.field.type);
  const isWhole = (type.kind === 'enum' && type.scalar === 'integer') || (type.kind === 'number' && type.integer);
  if (!isWhole || parameter.field.unit !== 's') {
    const message = `"step" names "${step.value}", which is no whole number of seconds.`;
    context.log.report('MODEL_SERIES', step.origin, message, `Give "${step.value}" an integer type and the unit s.`);
  } else if (!parameter.field.required && parameter.field.default === undefined) {
    const message = `"step" names "${step.value}", which may be left out and has no default.`;
    context.log.report('MODEL_SERIES', step.origin, message, `Give "${step.value}" a default.`);
  }
}
