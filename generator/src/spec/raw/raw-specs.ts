import type { Origin } from '../../diagnostics/origin.ts';
import type { RawNamed } from '../decode/read-list.ts';
import type { Placed, RawMap } from '../yaml/raw-node.ts';
import type { RawRule } from './raw-rule.ts';
import type { RawChoice, RawProperty, RawSchema } from './raw-schema.ts';

/** Everything that one version of a service says, not yet linked together. */
export interface RawSpecs {
  /** Undefined when it could not be read, which is reported. */
  readonly service: RawService | undefined;
  /** Undefined when there is no `zh.yaml`. */
  readonly chinese: readonly RawTranslation[] | undefined;
  /** In name order. */
  readonly shapes: readonly RawShape[];
  /** In name order. */
  readonly actions: readonly RawAction[];
  /** Names of shapes whose file could not be read; what refers to them is not to blame. */
  readonly unreadableShapes: ReadonlySet<string>;
  /** Whether everything was read without an error. */
  readonly complete: boolean;
}

/** Paragraphs for people. */
export type RawProse = Placed<readonly string[]>;

/** What `service.yaml` says; texts that could not be read are empty. */
export interface RawService {
  readonly origin: Origin;
  readonly name: string;
  readonly version: string;
  readonly title: string;
  readonly summary: string;
  readonly description: RawProse | undefined;
  readonly host: string;
  readonly path: string;
  readonly signing: { readonly service: string; readonly region: string };
  readonly packages: { readonly validators: string; readonly client: string; readonly mocks: string; readonly cli: string | undefined };
  readonly queryLists: 'repeated' | 'indexed';
  readonly dayOffset: string;
  readonly editions: readonly RawNamed<RawEdition>[];
  readonly sources: readonly RawNamed<RawSource>[];
  readonly errors: readonly RawErrorCode[];
  readonly disputes: readonly RawDispute[];
}

/** One entry of `editions`. */
export interface RawEdition {
  readonly title: string;
  readonly endpoint: { readonly host: string; readonly path: string };
  readonly signing: { readonly service: string; readonly region: string };
  readonly environment: { readonly accessKeyId: string; readonly secretAccessKey: string; readonly sessionToken: string | undefined; readonly folder: string };
  readonly dayOffset: string | undefined;
  readonly without: readonly Placed<string>[];
  readonly quotas: readonly RawNamed<Placed<number>>[];
  readonly adds: RawAdditions;
  readonly sources: readonly Placed<string>[];
  readonly origin: Origin;
}

/** What an edition has that the service itself has not. */
export interface RawAdditions {
  /** Values of enumerations, by shape. */
  readonly values: readonly RawNamed<readonly RawChoice[]>[];
  /** Parameters, by action. */
  readonly request: readonly RawNamed<readonly RawProperty[]>[];
  /** Fields of answers, by action. */
  readonly response: readonly RawNamed<readonly RawProperty[]>[];
}

/** One entry of `sources`. */
export interface RawSource {
  readonly title: string;
  readonly url: string | undefined;
  readonly date: string | undefined;
}

/** One entry of `errors`. */
export interface RawErrorCode {
  readonly origin: Origin;
  readonly code: Placed<string>;
  readonly from: 'service' | 'gateway';
  readonly statuses: readonly Placed<number>[];
  readonly number: number | undefined;
  readonly meaning: string;
  readonly remedy: string | undefined;
  readonly retryable: boolean;
  readonly sources: readonly Placed<string>[];
}

/** One entry of `zh.yaml`. */
export interface RawTranslation {
  readonly text: string;
  readonly translated: string;
  readonly origin: Origin;
}

/** One entry of `disputes`. */
export interface RawDispute {
  readonly about: string;
  readonly taken: string;
  readonly sources: readonly Placed<string>[];
}

/** What a file in `shapes/` says. */
export interface RawShape {
  readonly origin: Origin;
  readonly name: string;
  readonly summary: string;
  readonly description: RawProse | undefined;
  readonly schema: RawSchema | undefined;
  readonly rules: readonly RawRule[];
  readonly disputes: readonly RawDispute[];
}

/** What a file in `actions/` says; texts that could not be read are empty. */
export interface RawAction {
  readonly origin: Origin;
  readonly name: string;
  readonly method: 'GET' | 'POST';
  readonly changes: boolean;
  readonly command: string | undefined;
  readonly summary: string;
  readonly description: RawProse | undefined;
  readonly notes: readonly Placed<string>[];
  readonly page: { readonly id: string; readonly url: string; readonly seen: readonly Placed<string>[] };
  readonly quota: { readonly perSecond: number; readonly sources: readonly Placed<string>[] };
  readonly delay: RawDelay | undefined;
  readonly unitBase: Placed<1000 | 1024> | undefined;
  readonly disputes: readonly RawDispute[];
  readonly request: RawSchema | undefined;
  readonly rules: readonly RawRule[];
  readonly response: RawSchema | undefined;
  readonly examples: readonly RawExample[];
}

/** `delay: { text, seconds, sources }`. */
export interface RawDelay {
  readonly text: string;
  readonly seconds: number;
  readonly sources: readonly Placed<string>[];
}

/** One entry of `examples`. */
export interface RawExample {
  readonly title: string;
  /** Undefined when it is no map. */
  readonly request: RawMap | undefined;
  readonly result: RawMap | undefined;
}
