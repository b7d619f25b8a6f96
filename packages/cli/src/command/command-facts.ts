/** A command in the list of all. */
export interface CommandLine {
  /** `bandwidth`. */
  readonly name: string;
  /** One sentence. */
  readonly summary: string;
}

/** What the command line knows of an action: plain data, so that help loads nothing else. */
export interface CommandFacts {
  /** `bandwidth`. */
  readonly name: string;
  /** Wire name: `DescribeLiveBandwidthData`. */
  readonly action: string;
  /** One sentence. */
  readonly summary: string;
  readonly notes: readonly string[];
  /** Address of the page of the vendor. */
  readonly page: string;
  /** Requests per second and account. */
  readonly quota: number;
  /** How late data arrives; left out for look-ups. */
  readonly delay?: { readonly text: string; readonly seconds: number };
  /** What a prefix of a unit stands for; left out where no unit has one. */
  readonly unitBase?: 1000 | 1024;
  /** Whether a range may be of any length, or must fit into one call; left out for look-ups. */
  readonly range?: 'joined' | 'single';
  /** Editions of the service that lack the action. */
  readonly without?: readonly string[];
  readonly options: readonly OptionFacts[];
  readonly rules: readonly CommandRule[];
}

/** A parameter of an action, as an option. */
export interface OptionFacts {
  /** Without its hyphens: `user-region`. */
  readonly name: string;
  /** Wire name: `UserRegionList`. */
  readonly parameter: string;
  /** What one writes: `parts` are texts with slashes between, `CN/CN/beijing`. */
  readonly kind: 'text' | 'integer' | 'number' | 'boolean' | 'time' | 'parts' | 'json';
  /** Whether there may be several. */
  readonly list?: true;
  /** What the command line knows it for. */
  readonly role?: 'from' | 'to' | 'step' | 'split' | 'page' | 'page-size';
  readonly required?: true;
  readonly summary: string;
  /** What leaving it out means, as a phrase. */
  readonly absent?: string;
  readonly unit?: string;
  readonly default?: string | number | boolean;
  readonly values?: readonly ValueFacts[];
  /** Editions of the service that alone have the parameter; left out where the service itself has it. */
  readonly onlyIn?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  /** The texts between the slashes. */
  readonly parts?: readonly { readonly name: string; readonly summary: string }[];
  /** Rules between its parts, one sentence each. */
  readonly rules?: readonly string[];
}

/** A value that an option may have. */
export interface ValueFacts {
  readonly value: string | number;
  /** One phrase. */
  readonly meaning: string;
  /** Editions of the service that alone have it; left out where the service itself has it. */
  readonly onlyIn?: readonly string[];
}

/** A rule between parameters. */
export interface CommandRule {
  readonly id: string;
  /** One sentence that names parameters. */
  readonly sentence: string;
  readonly parameters: readonly string[];
  /** An advice is told, and refuses nothing. */
  readonly advice?: true;
}
