import type { Action, Json, ListType, ObjectType, TextType, Type } from '../../model/model.ts';
import { checkValue } from './check-value.ts';
import { instantText } from './instant-text.ts';
import { textOfLength } from './text-length.ts';
import { isList, isObject } from './json-kinds.ts';
import { fieldPathOf, type Way, withoutName } from './sent-path.ts';

/** The clock of all cases but those that are examples: 2026-03-02T00:00:00+08:00, in seconds since 1970. */
export const now = 1_772_380_800;

const hour = 3_600;
const day = 86_400;

/** How long ago the instants of requests are, the best first: with room on both sides, then as recent as rules may ask. */
export const ages: readonly number[] = [100 * day, day, 2 * hour, 30];

/** Right values for the parameters of an action: those of its examples first, for they are what people send. */
export class Samples {
  readonly #examples = new Map<string, Json[]>();
  readonly #made = new Map<string, readonly Json[]>();

  readonly #age: number;

  constructor(action: Action, age: number) {
    this.#age = age;
    for (const { request } of action.examples) this.#collect(request, []);
  }

  /** A right value; `place` is the place of a field among those of its object. */
  of(type: Type, way: Way, place = 0): Json {
    return this.several(type, way, 1, place)[0] ?? null;
  }

  /** Right values, all different where the type has so many. */
  several(type: Type, way: Way, count: number, place = 0): readonly Json[] {
    const path = fieldPathOf(way);
    const key = `${path} ${count}`;
    let values = this.#made.get(key);
    if (values === undefined) {
      const plain = withoutName(type);
      const known = (this.#examples.get(path) ?? []).filter((value) => checkValue(plain, value).length === 0);
      values = different(this.#valuesOf(plain, known, way, count, place));
      this.#made.set(key, values);
    }
    return Array.from({ length: count }, (_, index) => values[index % values.length] ?? null);
  }

  /** The least that the fields of an object allow; rules are not asked. */
  leastOf({ fields }: ObjectType, way: Way): Json {
    return Object.fromEntries(
      fields.flatMap(({ name, type, required }, place) => (required ? [[name, this.of(type, [...way, name], place)]] : [])),
    );
  }

  #valuesOf(type: Exclude<Type, { kind: 'shape' }>, known: readonly Json[], way: Way, count: number, place: number): readonly Json[] {
    switch (type.kind) {
      case 'text':
        return [...known, ...textsOf(type, known, count)];
      case 'number': {
        const near = [1, type.minimum ?? 1].flatMap((first) => Array.from({ length: count }, (_, step) => first + step));
        return [...known, ...near, ...(type.maximum === undefined ? [] : [type.maximum])].filter((value) => checkValue(type, value).length === 0);
      }
      case 'boolean':
        return [true, false];
      case 'instant':
        return Array.from({ length: count }, (_, step) => instantText(now - this.#age + place * hour + step * day));
      case 'enum':
        return [...known, ...type.values.map(({ value }) => value)];
      case 'list':
        return [...known, this.#list(type, way)];
      case 'object':
        return [...known, this.leastOf(type, way)];
    }
  }

  #list({ element, minItems = 1 }: ListType, way: Way): Json {
    return this.several(element, [...way, 0], Math.max(1, minItems));
  }

  #collect(value: Json, way: Way): void {
    const path = fieldPathOf(way);
    this.#examples.set(path, [...(this.#examples.get(path) ?? []), value]);
    if (isList(value)) value.forEach((item, index) => this.#collect(item, [...way, index]));
    if (isObject(value)) for (const [name, part] of Object.entries(value)) this.#collect(part, [...way, name]);
  }
}

const guesses: readonly string[] = ['example', 'a', 'A', '0', '1', '00', 'aa', 'AA', 'a1', 'A1', 'a-1', 'a.a', 'example.com'];

function textsOf(type: TextType, known: readonly Json[], count: number): readonly string[] {
  const seeds = [...known.filter((value) => typeof value === 'string'), ...guesses];
  const grown = seeds.flatMap((seed) => textOfLength(type, seed, Math.max(type.minLength ?? 0, seed.length)) ?? []);
  const [first = ''] = grown;
  const numbered = Array.from({ length: count }, (_, step) => textLike(first, step));
  return [...grown.slice(0, 1), ...numbered, ...grown].filter((value) => checkValue(type, value).length === 0);
}

/** Letters that no country has after an X, so that nobody takes a sample for a real code. */
const placeholders = 'XYZABCDEFGHIJLMNOPQRSTUVW';

/** Another text of the same sort: `pull2.example.com` for a domain, `XX` for a code of two letters, else with a number. */
function textLike(text: string, step: number): string {
  if (/^[A-Z]{2}$/.test(text)) return `X${placeholders.charAt(step % placeholders.length)}`;
  return /^[a-z]+\./.test(text) ? text.replace('.', `${step + 2}.`) : `${text}${step + 1}`;
}

function different(values: readonly Json[]): readonly Json[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
