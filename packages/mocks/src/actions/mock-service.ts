/** The service that is mocked. */
export interface MockService {
  /** Name in the envelope of answers: `live`. */
  readonly name: string;
  /** API version: `2023-01-01`. */
  readonly version: string;
  /** Host that clients call: `live.volcengineapi.com`. */
  readonly host: string;
  /** Path that clients call: `/`. */
  readonly path: string;
  /** Region of the signing scope and of the envelope. */
  readonly region: string;
  /** Service of the signing scope. */
  readonly signingService: string;
  /** How a GET writes lists; left out: `Name=a&Name=b`. */
  readonly queryLists?: 'repeated' | 'indexed';
}

/** A documented error of the service or of its gateway. */
export interface MockError {
  readonly code: string;
  /** HTTP status it comes with. */
  readonly status: number;
  /** `CodeN` of the gateway, where it is known. */
  readonly number?: number;
  /** What it means, one sentence. */
  readonly message: string;
}
