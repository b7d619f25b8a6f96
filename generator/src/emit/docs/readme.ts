import { additionsOf } from '../../model/edition-additions.ts';
import type { Action, Edition, Service } from '../../model/model.ts';
import type { ActionPlan, Plan } from '../../plan/plan.ts';
import { call, type Expression, name } from '../code/expression.ts';
import { type ActionRow, emitActionList } from './action-list.ts';
import { type CallSample, callSample, sampleRequest } from './call-sample.ts';
import { english } from './english.ts';
import { type RangeSample, rangeSample } from './range-sample.ts';

/** What the READMEs of the packages show; each takes what it needs. */
export interface Readme {
  readonly title: string;
  readonly version: string;
  /** Names of the packages. */
  readonly validators: string;
  readonly client: string;
  readonly mocks: string;
  /** One question to ask. */
  readonly sample: CallSample;
  /** `validateDescribeLiveBandwidthDataRequest`, and a call of it with a range that ends before it starts. */
  readonly validate: string;
  readonly validated: Expression;
  /** `mockDescribeLiveBandwidthData` */
  readonly mock: string;
  readonly actions: readonly ActionRow[];
  /** What to ask for a long range; undefined where no answers can be joined. */
  readonly range: RangeSample | undefined;
  /** Other editions of the service. */
  readonly editions: readonly EditionRow[];
}

/** An edition, as a table shows it. */
export interface EditionRow {
  /** Name of the option: `byteplus`. */
  readonly name: string;
  readonly title: string;
  readonly host: string;
  /** Where its keys are looked for. */
  readonly keys: string;
  /** Actions that it lacks. */
  readonly without: string;
  /** Parameters, values and fields of answers that it has alone, by action. */
  readonly more: readonly string[];
}

/** Emits what the READMEs show. Their samples are about the action with the most rules, the first of those in name order. */
export function emitReadme(plan: Plan): Readme {
  const { service, actions } = plan;
  const shown = actions.reduce((most, each) => (each.request.rules.length > most.request.rules.length ? each : most));
  const { validators, client, mocks } = service.packages;
  const { title, version, actions: rows } = emitActionList(plan, english);
  return {
    title,
    version,
    actions: rows,
    validators: `@volc-live/${validators}`,
    client: `@volc-live/${client}`,
    mocks: `@volc-live/${mocks}`,
    sample: callSample(shown, service),
    validate: shown.validateRequest.name,
    validated: validation(shown),
    mock: shown.mockHandler.name,
    range: rangeSample([shown, ...actions], service),
    editions: service.editions.map((edition) => editionRow(edition, service)),
  };
}

function editionRow({ name: edition, title, endpoint, environment, without, actions }: Edition, service: Service): EditionRow {
  const keys = `${environment.accessKeyId}, ${environment.secretAccessKey}, ~/.${environment.folder}/config`;
  return { name: edition, title, host: endpoint.host, keys, without: without.join(', '), more: actions.flatMap((there) => moreOf(there, service)) };
}

/** `DescribeLiveTrafficData: CMAF in ProtocolList, Stage` */
function moreOf(there: Action, { actions }: Service): readonly string[] {
  const own = actions.find(({ name: each }) => each === there.name);
  if (own === undefined) return [];
  const { parameters, values, answerFields } = additionsOf(own, there);
  const words = [
    ...values.flatMap(({ field, values: added }) => added.map(({ value }) => `${value} in ${field.name}`)),
    ...parameters.map((field) => field.name),
    ...answerFields.filter((field) => !parameters.some((parameter) => parameter.name === field.name)).map((field) => `${field.name} in the answer`),
  ];
  return [`${there.name}: ${words.join(', ')}`];
}

/** A request that ends before it starts. */
function validation({ action, validateRequest }: ActionPlan): Expression {
  return call(name(validateRequest.name), [sampleRequest(action, [24, 48])]);
}
