/** An account of one's own, as a scenario describes it. What is left out is as in the account of the mock. */
export interface AccountSketch {
  readonly domains?: readonly DomainSketch[];
  /** Carriers that it is reached over; the others of the documentation carry nothing. */
  readonly carriers?: readonly CarrierSketch[];
  /** Places that it is reached from, and where its nodes are. */
  readonly regions?: readonly RegionSketch[];
  /** Relay groups. */
  readonly groups?: readonly GroupSketch[];
}

/** A domain of an {@link AccountSketch}. */
export interface DomainSketch {
  readonly name: string;
  /** Domain space; left out: the name of the first push domain, else its own. */
  readonly vhost?: string;
  readonly type: 'push' | 'pull';
  /** Where its people are; left out: `cn`. */
  readonly region?: 'cn' | 'cn-global' | 'cn-oversea';
  /** Megabits a second at the peak of an ordinary working day, more or less by chance; left out: 50. */
  readonly peakMbps?: number;
  /** Day on which it was made, `YYYY-MM-DD`; left out: 2020-01-01. */
  readonly created?: string;
  /** Day on which it was deleted; left out: it was not. */
  readonly deleted?: string;
  /** 0 normal, 1 in review, 2 disabled; left out: 0. */
  readonly status?: 0 | 1 | 2;
  /** Chance that a working day has an event, 0 to 1; left out: 0.08. */
  readonly events?: number;
  /** How many streams are pushed to a push domain; left out: 4. The first is `live/example_stream`. */
  readonly streams?: number;
}

/** A carrier of an {@link AccountSketch}. */
export interface CarrierSketch {
  /** As in `ISPList`: `telecom`. */
  readonly code: string;
  /** How much it carries, against the other carriers. */
  readonly share: number;
}

/** A place of an {@link AccountSketch}: a province of China, or a country. */
export interface RegionSketch {
  /** As in `RegionList`: `CN`. */
  readonly area: string;
  readonly country: string;
  /** Left out outside China. */
  readonly province?: string;
  /** How many people watch from there, against the other places. */
  readonly people: number;
}

/** A relay group of an {@link AccountSketch}. */
export interface GroupSketch {
  readonly name: string;
  /** How many tasks it has; left out: 3. The first relays `live/example_stream`. */
  readonly tasks?: number;
}
