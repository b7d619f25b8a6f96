import type { OpenAPIV3_1 } from 'openapi-types';
import type { ErrorCode, Json, Service } from '../../model/model.ts';
import { exampleOfFailure } from './envelope.ts';
import type { EnvelopeNames } from './names.ts';
import { plain } from './plain.ts';
import { refTo, schemaObject } from './schema.ts';

/** A response with data of ours. */
export type Response = OpenAPIV3_1.ResponseObject & { readonly 'x-volc-errors'?: Json };

/** Name of the response for a status: `Error400`; `ErrorOther` for all that are not known. */
export function nameOfFailure(status: number | undefined): string {
  return status === undefined ? 'ErrorOther' : `Error${status}`;
}

/** Statuses other than 200 that errors come with, in order. */
export function failureStatuses({ errors }: Service): readonly number[] {
  const statuses = new Set(errors.flatMap((error) => error.statuses));
  return [...statuses].filter((status) => status !== 200).toSorted((left, right) => left - right);
}

/** Errors that come with a status. */
export function errorsAt(service: Service, status: number): readonly ErrorCode[] {
  return service.errors.filter(({ statuses }) => statuses.includes(status));
}

/** Emits a response for every status of an error, and one for any other status. */
export function emitFailures(service: Service, names: EnvelopeNames): Record<string, Response> {
  const schema = schemaObject(refTo(names.failure));
  const known = failureStatuses(service).map((status): readonly [string, Response] => {
    const errors = errorsAt(service, status);
    return [
      nameOfFailure(status),
      {
        description: errors.map(({ code, meaning }) => `- \`${code}\`: ${meaning}`).join('\n'),
        content: { 'application/json': { schema, examples: failureExamples(service, errors) } },
        'x-volc-errors': errorData(errors),
      },
    ];
  });
  const other: Response = { description: 'Any other failure.', content: { 'application/json': { schema } } };
  return Object.fromEntries([...known, [nameOfFailure(undefined), other]]);
}

/** An example of each error, by its code. */
export function failureExamples(
  service: Service,
  errors: readonly ErrorCode[],
): Record<string, OpenAPIV3_1.ExampleObject> {
  const action = service.actions[0]?.name ?? '';
  return Object.fromEntries(
    errors.map((error) => [error.code, { summary: error.meaning, value: exampleOfFailure(service, action, error) }]),
  );
}

/** What is known of errors beyond their codes. */
export function errorData(errors: readonly ErrorCode[]): Json {
  return errors.map(({ code, number, from, statuses, meaning, retryable, sources }) =>
    plain({ code, number, from, statuses, meaning, retryable, sources }),
  );
}
