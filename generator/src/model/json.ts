/** Plain JSON. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

/** A JSON object. */
export interface JsonObject {
  readonly [key: string]: Json;
}

/** A single value of a request or an answer. */
export type Scalar = string | number | boolean;
