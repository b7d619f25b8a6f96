/** What the client must know of a service. */
export interface ServiceDescription {
  /** Wire name: `live`. */
  readonly name: string;
  /** API version: `2023-01-01`. */
  readonly version: string;
  /** Host of the endpoint: `live.volcengineapi.com`. */
  readonly host: string;
  /** Path of the endpoint: `/`. */
  readonly path: string;
  /** Region in the scope of signatures: `cn-north-1`. */
  readonly region: string;
  /** Service in the scope of signatures: `live`. */
  readonly signingService: string;
  /** Error codes after which the same call may succeed later. */
  readonly retryableCodes: readonly string[];
}
