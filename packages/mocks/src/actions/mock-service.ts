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
  /** Where its days begin, in seconds east of UTC. */
  readonly dayOffset: number;
  /** How a GET writes lists; left out: `Name=a&Name=b`. */
  readonly queryLists?: 'repeated' | 'indexed';
  /** What is other in its editions, by name. */
  readonly editions?: Readonly<Record<string, ServiceEdition>>;
}

/** What is other in an edition of the service. */
export interface ServiceEdition extends Pick<MockService, 'host' | 'path' | 'region' | 'signingService' | 'dayOffset'> {
  /** Name for people. */
  readonly title: string;
  /** Actions that it lacks. */
  readonly without?: readonly string[];
  /** Requests that an account may send in a second, by action, where they differ. */
  readonly quotas?: Readonly<Partial<Record<string, number>>>;
  /** Values that parameters take there alone, by parameter. */
  readonly values?: Readonly<Partial<Record<string, readonly (string | number)[]>>>;
  /** Fields of answers that are there alone and repeat no parameter, by action. */
  readonly answers?: Readonly<Partial<Record<string, readonly string[]>>>;
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
