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
  /** Where days of the service begin, as an offset: `+08:00`. */
  readonly dayOffset?: string;
  /** The edition that is described: `byteplus`; left out for the service's own. */
  readonly edition?: string;
  /** Other editions of the service, by name. */
  readonly editions?: Readonly<Record<string, EditionDescription>>;
  /** Error codes after which the same call may succeed later. */
  readonly retryableCodes: readonly string[];
}

/** What is other in an edition of a service. */
export interface EditionDescription {
  /** Name for people: `BytePlus Live, the international edition`. */
  readonly title: string;
  /** Host of the endpoint. */
  readonly host: string;
  /** Path of the endpoint. */
  readonly path: string;
  /** Region in the scope of signatures. */
  readonly region: string;
  /** Service in the scope of signatures. */
  readonly signingService: string;
  /** Where its days begin, as an offset. */
  readonly dayOffset: string;
  /** Where its keys are: environment variables, and the folder in the home folder, without its dot, that holds `config`. */
  readonly environment: KeyNames;
  /** Actions that it lacks. */
  readonly without: readonly string[];
  /** Requests per second and account that it allows, by action, where they differ from those of the service. */
  readonly quotas?: Readonly<Record<string, number>>;
}

/** Where keys are looked for. */
export interface KeyNames {
  /** Variable with the id of the key. */
  readonly accessKeyId: string;
  /** Variable with the secret of the key. */
  readonly secretAccessKey: string;
  /** Variable with the token of temporary credentials, where there is one. */
  readonly sessionToken?: string | undefined;
  /** Folder in the home folder, without its dot: `byteplus`. */
  readonly folder: string;
}
