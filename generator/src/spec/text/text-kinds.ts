import { isDate } from './calendar.ts';
import { isDeviceName, isReservedName } from './reserved-names.ts';
import type { TextKind } from './text-kind.ts';

/** Name of an action, a shape or a field: it becomes an identifier and a file name. */
export const identifier: TextKind = {
  name: 'an identifier',
  allowed: 'A letter, then at most 79 letters, digits and underscores; no name that JavaScript objects or Windows already use.',
  code: 'SPEC_BAD_NAME',
  accepts: (text) => /^[A-Za-z][A-Za-z0-9_]{0,79}$/.test(text) && !isReservedName(text) && !isDeviceName(text),
};

/** Name of a service, a region or a folder. */
export const slug: TextKind = {
  name: 'a short name',
  allowed: 'A small letter, then at most 39 small letters, digits and single hyphens.',
  code: 'SPEC_BAD_NAME',
  accepts: (text) => /^[a-z](?:-?[a-z0-9]){0,39}$/.test(text) && !isReservedName(text) && !isDeviceName(text),
};

/** Id of a rule. */
export const ruleId: TextKind = {
  name: 'the id of a rule',
  allowed: 'Words of small letters and digits joined by hyphens, at most 60 characters: region-exclusive.',
  code: 'SPEC_BAD_NAME',
  accepts: (text) => text.length <= 60 && /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(text) && !isReservedName(text),
};

/** Letter of a source. */
export const sourceLetter: TextKind = {
  name: 'the letter of a source',
  allowed: 'A capital letter, perhaps with a second letter or digit: S.',
  code: 'SPEC_BAD_NAME',
  accepts: (text) => /^[A-Z][A-Za-z0-9]?$/.test(text),
};

/** Code of an error on the wire. */
export const errorCode: TextKind = {
  name: 'an error code',
  allowed: 'Identifiers joined by dots: InvalidParam.BindError.',
  code: 'SPEC_BAD_NAME',
  accepts: (text) => text.length <= 80 && /^[A-Za-z][A-Za-z0-9]*(?:\.[A-Za-z][A-Za-z0-9]*)*$/.test(text),
};

/** Name of a quantity or a table of the simulated account. */
export const quantity: TextKind = {
  name: 'the name of a quantity',
  allowed: 'Small words and digits joined by dots: bandwidth.up.',
  code: 'SPEC_BAD_NAME',
  accepts: (text) => text.length <= 60 && /^[a-z][a-z0-9]*(?:\.[a-z][a-z0-9]*)*$/.test(text),
};

/** Value of an enumeration: it becomes a literal in code and in docs. */
export const enumText: TextKind = {
  name: 'a value of an enumeration',
  allowed: 'One to 80 printable ASCII characters without quotes, backticks, backslashes and "*/", no space at an end.',
  code: 'SPEC_BAD_VALUE',
  accepts: (text) => /^[!-~](?:[ -~]{0,78}[!-~])?$/.test(text) && !/['"`\\]|\*\//.test(text) && !isReservedName(text),
};

/** Name of an environment variable. */
export const variable: TextKind = {
  name: 'the name of a variable',
  allowed: 'Capital letters, digits and underscores, a letter first: BYTEPLUS_ACCESSKEY.',
  code: 'SPEC_BAD_NAME',
  accepts: (text) => /^[A-Z][A-Z0-9_]{0,79}$/.test(text),
};

/** API version. */
export const version: TextKind = {
  name: 'an API version',
  allowed: "A date in quotes: '2023-01-01'.",
  code: 'SPEC_BAD_VERSION',
  accepts: isDate,
};

/** Day. */
export const date: TextKind = {
  name: 'a date',
  allowed: 'Year, month and day: 2025-02-21.',
  code: 'SPEC_BAD_DATE',
  accepts: isDate,
};

/** Offset of a clock from UTC. */
export const offset: TextKind = {
  name: 'an offset',
  allowed: "Z, or hours and minutes east or west of UTC in quotes: '+08:00'.",
  code: 'SPEC_BAD_OFFSET',
  accepts: (text) => text === 'Z' || /^[+-](?:0\d|1[0-4]):[0-5]\d$/.test(text),
};

/** Host of the service. */
export const host: TextKind = {
  name: 'a host',
  allowed: 'Labels of small letters, digits and hyphens joined by dots, without scheme, port, user or path.',
  code: 'SPEC_BAD_HOST',
  accepts: (text) => text.length <= 253 && /^(?:[a-z0-9](?:-*[a-z0-9]){0,62}\.)+[a-z](?:-*[a-z0-9]){1,62}$/.test(text),
};

/** Path of the endpoint. */
export const endpointPath: TextKind = {
  name: 'a path',
  allowed: 'A slash, then words of letters, digits and hyphens joined by slashes.',
  code: 'SPEC_BAD_HOST',
  accepts: (text) => text.length <= 200 && /^\/(?:[A-Za-z0-9-]+(?:\/[A-Za-z0-9-]+)*)?$/.test(text),
};

/** Address of a document; it is only printed, never fetched. */
export const httpsUrl: TextKind = {
  name: 'an https address',
  allowed: 'An address that begins with https://, without user, port, quotes, brackets, asterisks and spaces.',
  code: 'SPEC_BAD_URL',
  accepts: (text) =>
    text.length <= 300 && /^https:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:[/?#][\w.~:@!$&+,;=%/?#-]*)?$/.test(text),
};

/** Id of a page of the vendor's docs. */
export const pageId: TextKind = {
  name: 'the id of a page',
  allowed: 'Two numbers joined by a slash: 6469/1126898.',
  code: 'SPEC_BAD_NAME',
  accepts: (text) => /^\d{1,10}\/\d{1,10}$/.test(text),
};
