import type { ErrorCode, Json, JsonObject, Service } from '../../model/model.ts';
import { sentence } from '../words.ts';
import type { EnvelopeNames } from './names.ts';
import { refTo, type Schema } from './schema.ts';

/** Emits the schemas that all answers share. */
export function emitEnvelopeSchemas(service: Service, names: EnvelopeNames): { readonly [name: string]: Schema } {
  return {
    [names.metadata]: emitMetadata(service),
    [names.failedMetadata]: {
      description: 'What an answer says about a call that failed.',
      allOf: [
        refTo(names.metadata),
        { type: 'object', properties: { Error: refTo(names.error) }, required: ['Error'] },
      ],
    },
    [names.error]: {
      type: 'object',
      description: 'Why a call failed.',
      properties: {
        Code: { ...refTo(names.errorCode), description: 'What went wrong, as a word.' },
        CodeN: { type: 'integer', description: 'The same as a number; errors of the service itself may have none.' },
        Message: { type: 'string', description: 'What went wrong, for people.' },
      },
      required: ['Code'],
    },
    [names.errorCode]: emitErrorCodes(service.errors),
    [names.failure]: {
      type: 'object',
      description: 'Answer to a call that failed; it may come with any HTTP status, 200 included.',
      properties: { ResponseMetadata: refTo(names.failedMetadata) },
      required: ['ResponseMetadata'],
    },
  };
}

function emitMetadata(service: Service): Schema {
  return {
    type: 'object',
    description: 'What every answer says about its call.',
    properties: {
      RequestId: { type: 'string', description: 'Id of the call; quote it to support.' },
      Action: { type: 'string', description: 'The action that was called.' },
      Version: { type: 'string', description: `Version of the API: ${service.version}.` },
      Service: { type: 'string', description: `The service: ${service.name}.` },
      Region: { type: 'string', description: `Region of the service, such as ${service.signing.region}.` },
    },
    required: ['RequestId', 'Action', 'Version', 'Service', 'Region'],
  };
}

/** The known codes with their meanings, and any other text. */
function emitErrorCodes(errors: readonly ErrorCode[]): Schema {
  const known = errors.map(({ code, meaning }) => ({ const: code, description: sentence(meaning) }));
  return {
    description: 'The error codes that are known; others may come.',
    anyOf: [{ type: 'string', oneOf: known }, { type: 'string' }],
  };
}

/** Emits the answer to a call that went well. */
export function emitSuccess(action: string, result: string, names: EnvelopeNames): Schema {
  return {
    type: 'object',
    description: `Answer to ${action}.`,
    properties: { ResponseMetadata: refTo(names.metadata), Result: refTo(result) },
    required: ['ResponseMetadata', 'Result'],
  };
}

/** An example of an answer with a result. */
export function exampleOfSuccess(service: Service, action: string, result: JsonObject): Json {
  return { ResponseMetadata: exampleMetadata(service, action), Result: result };
}

/** An example of an answer with an error. */
export function exampleOfFailure(service: Service, action: string, { code, number, meaning }: ErrorCode): Json {
  const error = { ...(number === undefined ? {} : { CodeN: number }), Code: code, Message: sentence(meaning) };
  return { ResponseMetadata: { ...exampleMetadata(service, action), Error: error } };
}

function exampleMetadata({ name, version, signing }: Service, action: string): JsonObject {
  return {
    RequestId: '20250211000000000000000000EXAMPLE',
    Action: action,
    Version: version,
    Service: name,
    Region: signing.region,
  };
}
