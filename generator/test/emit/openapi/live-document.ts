import { join } from 'node:path';
import { type Document, emitDocument } from '../../../src/emit/openapi/document.ts';
import type { Json, JsonObject, Service } from '../../../src/model/model.ts';
import { loadService } from '../../../src/model/load-service.ts';
import { buildPlan } from '../../../src/plan/build-plan.ts';
import { readSpecFiles } from '../../../src/spec/read-spec-files.ts';

/** The specs of this repository. */
export const live: Service = loadLive();

/** The document of this repository. */
export const liveDocument: Document = emitDocument(buildPlan(live).plan);

/** The same as it is read from its file. */
export const liveJson: Json = jsonOf(liveDocument);

/** A rule as the document has it under `x-volc-rules`. */
export interface ListedRule extends JsonObject {
  readonly id: string;
  readonly expressedIn: string;
}

/** What the document of this repository says of the rules of a schema. */
export function rulesOf(schema: string): readonly ListedRule[] {
  return (valueAt(liveJson, `/components/schemas/${schema}/x-volc-rules`) ?? []) as readonly ListedRule[];
}

/** A document as it is read from its file. */
export function jsonOf(document: Document): Json {
  return JSON.parse(JSON.stringify(document)) as Json;
}

/** The value at a JSON pointer, `~1` for `/` in a key; undefined where there is none. */
export function valueAt(json: Json, pointer: string): Json | undefined {
  const keys = pointer.split('/').slice(1).map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  return keys.reduce<Json | undefined>(
    (value, key) => (typeof value === 'object' && value !== null ? (value as JsonObject)[key] : undefined),
    json,
  );
}

function loadLive(): Service {
  const root = join(import.meta.dirname, '../../../..');
  const { service, diagnostics } = loadService(readSpecFiles(root, 'specs/live/2023-01-01'));
  if (service === undefined) throw new TypeError(`The specs cannot be loaded: ${diagnostics[0]?.message}`);
  return service;
}
