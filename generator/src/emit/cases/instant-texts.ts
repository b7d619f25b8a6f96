/** Texts that are instants, and what is special about them. They are what the cases about fields begin with. */
export const goodInstants: readonly (readonly [name: string, text: string])[] = [
  ['UTC', '2025-11-30T16:00:00Z'],
  ['an offset of zero', '2025-11-30T16:00:00+00:00'],
  ['a negative offset of zero', '2025-11-30T16:00:00-00:00'],
  ['an offset west of UTC', '2025-11-30T09:30:00-06:30'],
  ['the largest offset', '2025-12-01T15:59:00+23:59'],
  ['the last second of a day', '2025-11-30T23:59:59+08:00'],
];

/** Texts that are no instants, and why. */
export const badInstants: readonly (readonly [name: string, text: string])[] = [
  ['no offset', '2025-11-30T16:00:00'],
  ['no time', '2025-11-30'],
  ['no seconds', '2025-11-30T16:00Z'],
  ['a fraction of a second', '2025-11-30T16:00:00.000Z'],
  ['a lower-case t', '2025-11-30t16:00:00Z'],
  ['a lower-case z', '2025-11-30T16:00:00z'],
  ['a blank for the T', '2025-11-30 16:00:00Z'],
  ['a blank in front', ' 2025-11-30T16:00:00Z'],
  ['a line break behind', '2025-11-30T16:00:00Z\n'],
  ['an offset without a colon', '2025-11-30T16:00:00+0800'],
  ['an offset of 24 hours', '2025-11-30T16:00:00+24:00'],
  ['an offset of 60 minutes', '2025-11-30T16:00:00+00:60'],
  ['month 0', '2025-00-30T16:00:00Z'],
  ['month 13', '2025-13-30T16:00:00Z'],
  ['day 0', '2025-11-00T16:00:00Z'],
  ['31 November', '2025-11-31T16:00:00Z'],
  ['29 February of a common year', '2025-02-29T16:00:00Z'],
  ['29 February of 1900', '1900-02-29T16:00:00Z'],
  ['hour 24', '2025-11-30T24:00:00Z'],
  ['minute 60', '2025-11-30T16:60:00Z'],
  ['a leap second', '2025-12-31T23:59:60Z'],
  ['a year of five digits', '12025-11-30T16:00:00Z'],
  ['digits that are not ASCII', '２０２５-11-30T16:00:00Z'],
  ['seconds since 1970', '1764518400'],
  ['no text at all', ''],
];
