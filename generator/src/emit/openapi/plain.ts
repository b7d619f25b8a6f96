import type { Json } from '../../model/model.ts';

/** A part of the model as JSON, as it is, without the keys that have no value. */
export function plain(part: object): Json {
  return JSON.parse(JSON.stringify(part)) as Json;
}
