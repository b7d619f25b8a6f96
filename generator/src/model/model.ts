import type { Origin } from '../diagnostics/origin.ts';
import type { Answer } from './answer.ts';
import type { JsonObject } from './json.ts';
import type { Docs, ObjectType, Shape } from './types.ts';

export type * from './answer.ts';
export type * from './json.ts';
export type * from './rule.ts';
export type * from './types.ts';

/** One version of a service: everything the generator knows, with every reference resolved. */
export interface Service {
  readonly kind: 'service';
  /** Wire name, verbatim: `live`. */
  readonly name: string;
  /** API version, verbatim: `2023-01-01`. */
  readonly version: string;
  /** Name for people: `Volcengine Video Live`. */
  readonly title: string;
  readonly docs: Docs;
  readonly endpoint: Endpoint;
  readonly signing: SigningScope;
  /** Where each generated package goes, by its role. */
  readonly packages: PackageFolders;
  /** How a GET writes lists and objects into the query: `Name=a&Name=b`, or `Name.1=a&Name.2=b`. */
  readonly queryLists: 'repeated' | 'indexed';
  /** Where its days begin, as an offset: `+08:00`, or `Z`. */
  readonly dayOffset: string;
  /** Other editions of the service, by other names and at other places, in the order of the spec. */
  readonly editions: readonly Edition[];
  /** Its texts in Chinese; undefined where there are none, and then there are no Chinese pages. */
  readonly chinese: readonly Translation[] | undefined;
  /** Documents that facts come from, by letter. */
  readonly sources: readonly Source[];
  /** Disagreements between sources about the whole service, and which reading the spec takes. */
  readonly disputes: readonly Dispute[];
  /** Codes the service or its gateway may answer with, in the order of the spec. */
  readonly errors: readonly ErrorCode[];
  /** Shapes in name order; those that only lend their fields (`allOf`) included. */
  readonly shapes: readonly Shape[];
  /** Actions in name order. */
  readonly actions: readonly Action[];
  readonly origin: Origin;
}

/** Where requests go, over https. */
export interface Endpoint {
  /** `live.volcengineapi.com`. */
  readonly host: string;
  /** `/`. */
  readonly path: string;
}

/** An edition of a service: the same API at another place, with differences. */
export interface Edition {
  /** `byteplus`. */
  readonly name: string;
  /** Name for people. */
  readonly title: string;
  readonly endpoint: Endpoint;
  readonly signing: SigningScope;
  /** Variables with the keys, and the folder in the home folder (without its dot) that holds `config`. */
  readonly environment: { readonly accessKeyId: string; readonly secretAccessKey: string; readonly sessionToken: string | undefined; readonly folder: string };
  /** Where its days begin. */
  readonly dayOffset: string;
  /** Actions that it lacks. */
  readonly without: readonly string[];
  /** Requests per second and account, where they differ. */
  readonly quotas: Readonly<Record<string, number>>;
  /** Actions of which it has more: parameters, values, fields of the answer. They are as they are there. */
  readonly actions: readonly Action[];
  readonly sources: readonly string[];
  readonly origin: Origin;
}

/** Names that a signature is made for. */
export interface SigningScope {
  readonly service: string;
  readonly region: string;
}

/** Folder names under `packages/`. */
export interface PackageFolders {
  readonly validators: string;
  readonly client: string;
  readonly mocks: string;
  /** Undefined for a service without a command line. */
  readonly cli: string | undefined;
}

/** A text of the specs in another language. */
export interface Translation {
  /** As the specs have it, word for word. */
  readonly text: string;
  readonly translated: string;
  readonly origin: Origin;
}

/** A document that facts come from. */
export interface Source {
  /** Letter that facts cite: `S`. */
  readonly id: string;
  readonly title: string;
  readonly url: string | undefined;
  /** `YYYY-MM-DD` of the version that was read. */
  readonly date: string | undefined;
}

/** A code that the service or its gateway may answer with. */
export interface ErrorCode {
  readonly code: string;
  /** HTTP statuses it was seen with, the usual one first. */
  readonly statuses: readonly number[];
  /** `CodeN` of the gateway. */
  readonly number: number | undefined;
  /** Who answers with it. */
  readonly from: 'service' | 'gateway';
  readonly meaning: string;
  /** What the caller can do about it, one sentence; undefined where the spec does not say. */
  readonly remedy: string | undefined;
  /** Whether the same call may succeed later. */
  readonly retryable: boolean;
  readonly sources: readonly string[];
  readonly origin: Origin;
}

/** One API action with every reference resolved and every default filled in. */
export interface Action {
  readonly kind: 'action';
  /** Wire name, verbatim: `DescribeLiveBandwidthData`. */
  readonly name: string;
  readonly method: 'GET' | 'POST';
  /** Whether a call changes something, so that a second call does more than the first. */
  readonly changes: boolean;
  /** What the command line calls it: `bandwidth`. */
  readonly command: string;
  readonly docs: Docs;
  /** Remarks of the doc page, one sentence each. */
  readonly notes: readonly string[];
  readonly page: DocPage;
  readonly quota: Quota;
  /** How late data arrives, for people: `15 minutes`; undefined for look-ups. */
  readonly delay: Delay | undefined;
  /** 1000 or 1024; undefined where no quantity has a prefix. */
  readonly unitBase: 1000 | 1024 | undefined;
  /** Disagreements between sources, and which reading the spec takes. */
  readonly disputes: readonly Dispute[];
  readonly request: ObjectType;
  readonly response: ObjectType;
  /** How the numbers of the answer behave over time. */
  readonly answer: Answer;
  readonly examples: readonly Example[];
  /** Files that this action was made from: its own spec first, then what it refers to. */
  readonly madeFrom: readonly string[];
  readonly origin: Origin;
}

/** The page of the vendor that describes an action. */
export interface DocPage {
  /** `6469/1126898`. */
  readonly id: string;
  readonly url: string;
  /** Versions of the page that were read: dates, or a remark. */
  readonly seen: readonly string[];
}

/** How often an action may be called. */
export interface Quota {
  readonly perSecond: number;
  readonly sources: readonly string[];
}

/** How late data arrives. */
export interface Delay {
  /** For people: `15 minutes`. */
  readonly text: string;
  /** The same in seconds; the longest where it depends on a parameter. */
  readonly seconds: number;
  readonly sources: readonly string[];
}

/** A disagreement between sources. */
export interface Dispute {
  /** What the sources disagree about. */
  readonly about: string;
  /** The reading that the spec takes. */
  readonly taken: string;
  readonly sources: readonly string[];
}

/** A request and the result that answers it. */
export interface Example {
  readonly title: string;
  /** Plain JSON, checked against the request. */
  readonly request: JsonObject;
  /** Plain JSON, checked against the answer. */
  readonly result: JsonObject;
}
