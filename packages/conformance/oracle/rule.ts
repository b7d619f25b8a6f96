import { secondsIn, secondsOf } from './instants.ts';
import { isMap, listOf, mapOf, type Raw, type RawMap, textOf } from './raw.ts';
import type { WholeSchema } from './whole-schema.ts';

/** An object of a request, in which rules look things up; it notes what they look up. */
export class Witness {
  /** Parameters that were asked about, for their value or their presence. */
  readonly asked: Set<string> = new Set();
  /** Parameters whose value was asked for. */
  readonly read: Set<string> = new Set();
  readonly now: number;
  readonly #object: RawMap;
  readonly #properties: RawMap;

  constructor(object: RawMap, schema: WholeSchema, now: number) {
    this.#object = object;
    this.#properties = mapOf(schema.properties);
    this.now = now;
  }

  has(name: string): boolean {
    this.asked.add(name);
    const value = this.#sent(name);
    return value !== undefined && !(Array.isArray(value) && value.length === 0);
  }

  /** The value as sent, else the default. */
  value(name: string): Raw | undefined {
    this.asked.add(name);
    this.read.add(name);
    return this.has(name) ? this.#sent(name) : mapOf(this.#properties[name]).default;
  }

  number(name: string): number {
    const value = this.value(name);
    if (typeof value === 'number') return value;
    return typeof value === 'string' && mapOf(this.#properties[name]).format === 'date-time' ? secondsOf(value) : Number.NaN;
  }

  #sent(name: string): Raw | undefined {
    return Object.hasOwn(this.#object, name) ? this.#object[name] : undefined;
  }
}

/** Whether a rule, or a condition in it, holds. All of it is looked at, so that the witness has seen everything. */
export function isMet(condition: Raw | undefined, witness: Witness): boolean {
  if (typeof condition === 'string') return witness.has(condition);
  const rest = mapOf(condition);
  if (rest.parameter !== undefined) return isMetByValue(rest, witness.value(textOf(rest.parameter)));
  let met = true;
  for (const key in rest) {
    const kind = kinds[key];
    if (kind !== undefined && !kind(rest[key] ?? null, witness)) met = false;
  }
  return met;
}

type Kind = (body: Raw, witness: Witness) => boolean;

/** How many of several conditions hold. */
const counted = (fits: (met: number, all: number) => boolean): Kind => (body, witness) => {
  const met = listOf(body).map((condition) => isMet(condition, witness));
  return fits(met.filter(Boolean).length, met.length);
};

/** Every key that says something about a request; the others name, explain and cite. */
const kinds: Readonly<Record<string, Kind>> = {
  requires: (body, witness) => {
    const premise = isMet(mapOf(body).if, witness);
    const conclusion = isMet(mapOf(body).then, witness);
    return conclusion || !premise;
  },
  or: counted((met) => met >= 1),
  onlyOne: counted((met) => met === 1),
  allOrNone: counted((met, all) => met === 0 || met === all),
  zeroOrOne: counted((met) => met <= 1),
  all: counted((met, all) => met === all),
  not: (body, witness) => !isMet(body, witness),
  complex: (body, witness) => isMet(body, witness),
  compare: (body, witness) => {
    const { left, op, right } = mapOf(body);
    return stands(textOf(op), amount(left, witness), amount(right, witness));
  },
  alone: (body, witness) => {
    const { parameter, value } = mapOf(body);
    const items = listOf(witness.value(textOf(parameter)));
    return items.length === 1 || items.every((item) => item !== value);
  },
  span: (body, witness) => {
    const { from, to, by, max } = mapOf(body);
    const length = witness.number(textOf(to)) - witness.number(textOf(from));
    return !(length > limit(max, by, witness));
  },
  history: (body, witness) => {
    const { parameter, by, max } = mapOf(body);
    const age = witness.now - witness.number(textOf(parameter));
    return !(age > limit(max, by, witness));
  },
  notFuture: (body, witness) => !(witness.number(textOf(body)) > witness.now),
};

const tests: Readonly<Record<string, (wanted: Raw, value: Raw | undefined) => boolean>> = {
  equals: (wanted, value) => value === wanted,
  in: (wanted, value) => value !== undefined && listOf(wanted).includes(value),
  contains: (wanted, value) => listOf(value).includes(wanted),
  atLeast: (wanted, value) => listOf(value).length >= Number(wanted),
  atMost: (wanted, value) => listOf(value).length <= Number(wanted),
};

function isMetByValue(rest: RawMap, value: Raw | undefined): boolean {
  return Object.entries(rest).every(([key, wanted]) => tests[key]?.(wanted, value) ?? true);
}

/** The limit in seconds; NaN, which nothing exceeds, where the parameter that chooses it has no value with a limit. */
function limit(max: Raw | undefined, by: Raw | undefined, witness: Witness): number {
  if (!isMap(max)) return secondsIn(textOf(max));
  return secondsIn(textOf(max[String(witness.value(textOf(by)))]));
}

function amount(term: Raw | undefined, witness: Witness): number {
  if (typeof term === 'string') return witness.number(term);
  if (typeof term === 'number') return term;
  const [[operation, operands] = ['', []]] = Object.entries(mapOf(term));
  const [left = Number.NaN, right = Number.NaN] = listOf(operands).map((operand) => amount(operand, witness));
  return operation === 'add' ? left + right : operation === 'subtract' ? left - right : left * right;
}

/** Whether a comparison holds; one without both numbers does. */
function stands(op: string, left: number, right: number): boolean {
  if (Number.isNaN(left) || Number.isNaN(right)) return true;
  const sign = Math.sign(left - right);
  const allowed: Readonly<Record<string, readonly number[]>> = { '<': [-1], '<=': [-1, 0], '=': [0], '!=': [-1, 1], '>=': [0, 1], '>': [1] };
  return allowed[op]?.includes(sign) ?? false;
}
