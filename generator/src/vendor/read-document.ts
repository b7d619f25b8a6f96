import type { DiagnosticList } from '../diagnostics/diagnostic-list.ts';
import type { Origin } from '../diagnostics/origin.ts';
import { shown } from '../diagnostics/shown-text.ts';
import type { Field, ObjectType } from '../model/model.ts';
import { errorCode, identifier } from '../spec/text/text-kinds.ts';
import { at, listOf, own, recordOf, textOf } from './json-view.ts';
import { documentLimits } from './limits.ts';
import { SchemaReader } from './read-schema.ts';
import { resolveSchema } from './resolve-schema.ts';
import type { ToldAction } from './told-action.ts';

/** A document as text, and what to call it in a diagnostic. */
export interface DocumentText {
  readonly name: string;
  readonly text: string;
}

/**
 * Reads a document of the API Explorer (`Result.Api` around an OpenAPI document, or that document alone). Undefined, and
 * reported, when it is none or does not describe the action.
 */
export function readDocument({ name, text }: DocumentText, action: string, log: DiagnosticList): ToldAction | undefined {
  const origin: Origin = { file: name, line: 1, column: 1 };
  const refuse = (why: string): undefined => {
    log.report('SYNC_BAD_DOCUMENT', origin, `The document of ${shown(action)} ${why}.`);
  };

  if (Buffer.byteLength(text) > documentLimits.bytes) return refuse(`is larger than ${documentLimits.bytes} bytes`);
  if (!identifier.accepts(action)) return refuse('has a name that no action can have');
  const api = readApi(text);
  if (api === undefined) return refuse('is no JSON');
  const item = recordOf(at(api, 'paths', `/${action}`));
  if (item === undefined) return refuse('says nothing about it');
  const method = own(item, 'post') === undefined ? 'GET' : 'POST';
  const operation = recordOf(own(item, method.toLowerCase()));
  if (operation === undefined) return refuse('has neither "post" nor "get"');

  const schemas = new SchemaReader(api, origin, log);
  const answer = resolveSchema(api, at(operation, 'responses', '200', 'content', 'application/json', 'schema') ?? at(operation, 'responses', '200', 'schema'));
  if (answer === undefined) return refuse('has no answer');
  return {
    name: action,
    method,
    request: readRequest(operation, schemas),
    response: schemas.readObject(resultOf(answer), ''),
    errors: errorsOf(own(own(operation, 'responses'), 'x-error-code')),
    origin,
  };
}

/** Names of the actions that a document describes. */
export function actionsOf({ text }: DocumentText): readonly string[] {
  const paths = Object.keys(recordOf(own(readApi(text), 'paths')) ?? {});
  return paths.map((path) => path.replace(/^\//, '')).filter((name) => identifier.accepts(name));
}

/** The OpenAPI document in a text, inside the vendor's envelope or alone; undefined when the text is no JSON. */
function readApi(text: string): unknown {
  try {
    const json: unknown = JSON.parse(text);
    return at(json, 'Result', 'Api') ?? json ?? undefined;
  } catch {
    return undefined;
  }
}

/** Parameters of the body, then those of the query that are none of the protocol. */
function readRequest(operation: unknown, schemas: SchemaReader): ObjectType {
  const body = schemas.readObject(at(operation, 'requestBody', 'content', 'application/json', 'schema'), '');
  const query = listOf(own(operation, 'parameters')).flatMap((parameter): readonly Field[] => {
    const name = textOf(own(parameter, 'name'));
    if (name === undefined || own(parameter, 'in') !== 'query' || name === 'Action' || name === 'Version') return [];
    const field = schemas.readField(name, own(parameter, 'schema'), own(parameter, 'required') === true, name);
    return field === undefined ? [] : [field];
  });
  return { ...body, fields: [...body.fields, ...query] };
}

/** What is inside the envelope, where there is one. */
function resultOf(schema: unknown): unknown {
  const properties = own(schema, 'properties');
  const isEnvelope = own(properties, 'ResponseMetadata') !== undefined || own(properties, 'Result') !== undefined;
  return isEnvelope ? own(properties, 'Result') : schema;
}

function errorsOf(told: unknown): readonly string[] {
  const names = listOf(told).map((each) => textOf(each) ?? textOf(own(each, 'Code')) ?? textOf(own(each, 'code')));
  return names.filter((name) => name !== undefined && errorCode.accepts(name)) as readonly string[];
}
