import type { OpenAPIV3_1 } from 'openapi-types';
import type { Action, Json, Service } from '../../model/model.ts';
import type { ActionPlan } from '../../plan/plan.ts';
import { defined, unlessEmpty } from './defined.ts';
import { exampleOfSuccess } from './envelope.ts';
import { exampleKeys } from './example-keys.ts';
import { errorData, errorsAt, failureExamples, failureStatuses, nameOfFailure, type Response } from './failures.ts';
import type { EnvelopeNames } from './names.ts';
import { plain } from './plain.ts';
import { refTo, type Schema, schemaObject } from './schema.ts';
import { emitParameters } from './parameters.ts';
import { tagOf } from './tags.ts';

/** Facts of an action that OpenAPI has no word for. */
export interface OperationFacts {
  /** What really goes over the wire: the action travels in the query. */
  readonly 'x-volc-call': Json;
  /** Requests per second and account. */
  readonly 'x-volc-quota': Json;
  /** How late data arrives. */
  readonly 'x-volc-delay'?: Json;
  /** 1000 or 1024: what the prefix of a unit stands for. */
  readonly 'x-volc-unit-base'?: number;
  /** Disagreements between sources, and which reading was taken. */
  readonly 'x-volc-disputes'?: Json;
  /** The doc page, and the versions of it that were read. */
  readonly 'x-volc-page': Json;
  /** Rules between parameters that travel in the query. */
  readonly 'x-volc-rules'?: Json;
}

/** An operation with data of ours. */
export type Operation = OpenAPIV3_1.OperationObject<OperationFacts>;

/** Emits an action: its request as JSON body (`POST`) or in the query (`GET`), its answer, its failures. */
export function emitOperation(plan: ActionPlan, service: Service, names: EnvelopeNames): Operation {
  const { action } = plan;
  return {
    operationId: action.name,
    tags: [tagOf(action).name],
    summary: action.docs.summary,
    description: descriptionOf(action),
    externalDocs: { description: 'Page of the action (in Chinese).', url: action.page.url },
    ...(action.method === 'GET' ? emitParameters(plan) : { requestBody: emitBody(plan) }),
    responses: {
      200: emitAnswer(action, service, names),
      ...Object.fromEntries(failureStatuses(service).map((status) => [status, failureRef(status)])),
      default: failureRef(undefined),
    },
    ...factsOf(action, service),
  };
}

function descriptionOf({ docs, notes, delay, quota }: Action): string {
  const late = delay === undefined ? '' : `Data arrives after ${delay.text}. `;
  return [
    docs.summary,
    ...docs.details,
    ...(notes.length === 0 ? [] : [notes.map((note) => `- ${note}`).join('\n')]),
    `${late}At most ${quota.perSecond} requests per second and account.`,
  ].join('\n\n');
}

function emitBody({ action, request }: ActionPlan): OpenAPIV3_1.RequestBodyObject {
  const examples = exampleKeys(action.examples).map(([key, { title, request: value }]) => [key, { summary: title, value }]);
  return {
    required: true,
    content: {
      'application/json': {
        schema: schemaObject(refTo(request.type.name)),
        ...(examples.length === 0 ? {} : { examples: Object.fromEntries(examples) }),
      },
    },
  };
}

/** The answer with status 200, which may be a failure too where the service has such errors. */
function emitAnswer({ name, examples }: Action, service: Service, names: EnvelopeNames): Response {
  const success = refTo(names.successes.get(name) ?? '');
  const errors = errorsAt(service, 200);
  const schema: Schema = errors.length === 0 ? success : { anyOf: [success, refTo(names.failure)] };
  const values = exampleKeys(examples).map(([key, { title, result }]) => [
    key,
    { summary: title, value: exampleOfSuccess(service, name, result) },
  ]);
  return {
    description: errors.length === 0 ? 'The answer.' : 'The answer; look at `ResponseMetadata.Error` first.',
    content: {
      'application/json': {
        schema: schemaObject(schema),
        examples: { ...Object.fromEntries(values), ...failureExamples(service, errors) },
      },
    },
    ...(errors.length === 0 ? {} : { 'x-volc-errors': errorData(errors) }),
  };
}

function failureRef(status: number | undefined): OpenAPIV3_1.ReferenceObject {
  return { $ref: `#/components/responses/${nameOfFailure(status)}` };
}

function factsOf(action: Action, service: Service): OperationFacts {
  const { quota, delay, unitBase, disputes, page } = action;
  return {
    'x-volc-call': {
      method: action.method,
      url: `https://${service.endpoint.host}${service.endpoint.path}`,
      query: { Action: action.name, Version: service.version },
    },
    'x-volc-quota': plain(quota),
    ...defined({
      'x-volc-delay': delay && plain(delay),
      'x-volc-unit-base': unitBase,
      'x-volc-disputes': unlessEmpty(disputes.map(plain)),
    }),
    'x-volc-page': { id: page.id, seen: page.seen },
  };
}
