import { UsageError } from '../usage-error.ts';
import type { OptionFacts } from './command-facts.ts';

/**
 * A value of an option as the API takes it. Whether it is one of those that are allowed is told by the validators.
 *
 * @throws UsageError for what cannot be read at all.
 */
export function readValue(facts: OptionFacts, text: string): unknown {
  if (text === '') throw new UsageError(`--${facts.name} is empty. Give it a value, or leave it out.`);
  if (facts.kind === 'json') return readJson(facts, text);
  return facts.list === true ? listItems(facts.name, text).map((item) => readItem(facts, item)) : readItem(facts, text);
}

/**
 * The items of a list, with commas between them.
 *
 * @throws UsageError where nothing stands before, between or after commas.
 */
export function listItems(name: string, text: string): readonly string[] {
  const items = text.split(',').map((item) => item.trim());
  if (items.includes('')) throw new UsageError(`--${name} has an empty item. Write it like a,b.`);
  return items;
}

function readItem(facts: OptionFacts, text: string): unknown {
  const { name, kind } = facts;
  switch (kind) {
    case 'text':
    case 'time':
    case 'json':
      return inCapitalsOf(facts, text);
    case 'integer':
    case 'number':
      return readNumber(facts, text);
    case 'boolean':
      if (text !== 'true' && text !== 'false') throw new UsageError(`--${name} must be true or false, not ${JSON.stringify(text)}.`);
      return text === 'true';
    case 'parts':
      return readParts(facts, text);
  }
}

/** `Domain` of `domain`: values of an enumeration may be written without their capitals. */
function inCapitalsOf({ values = [] }: OptionFacts, text: string): string {
  const known = values.find(({ value }) => String(value).toLowerCase() === text.toLowerCase());
  return known === undefined ? text : String(known.value);
}

const spans: Readonly<Record<string, number>> = { m: 60, h: 3600, d: 86_400 };

function readNumber({ name, unit }: OptionFacts, text: string): number {
  // Seconds may be written as `5m`, `1h`, `1d`.
  const [, count, span = ''] = /^(\d{1,6})([mhd])$/.exec(text) ?? [];
  if (unit === 's' && count !== undefined) return Number(count) * (spans[span] ?? 1);
  if (/^-?\d{1,15}(\.\d{1,15})?$/.test(text)) return Number(text);
  throw new UsageError(`--${name} must be a number, not ${JSON.stringify(text)}.${unit === 's' ? ' Write it like 300 or 5m.' : ''}`);
}

/** `CN/CN/beijing`: as many parts as one likes, from the first. */
function readParts({ name, parts = [] }: OptionFacts, text: string): Readonly<Record<string, string>> {
  const given = text.split('/');
  const form = parts.map((part) => part.name).join('/');
  if (given.length > parts.length || given.includes('')) {
    throw new UsageError(`--${name} must be written ${form}, from the first part on, not ${JSON.stringify(text)}.`);
  }
  return Object.fromEntries(given.map((part, at) => [parts[at]?.name ?? '', part]));
}

function readJson({ name }: OptionFacts, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(`--${name} must be JSON.`);
  }
}
