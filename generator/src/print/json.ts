import { type Data, isDataList, type LiteralValue } from '../emit/code/expression.ts';
import { withoutUnseen } from './literal.ts';

/** Columns of JSON, by layout. */
const widths = { spread: 100, filled: 120 };

/** What a line holds of an object or a list that needs several: one member, or as many as fit. */
type Layout = keyof typeof widths;

/**
 * JSON with objects and lists on one line where they fit. No line of it could end a fenced block, and no character of it
 * is one that a reader cannot see.
 */
export function json(value: Data, layout: Layout = 'spread'): string {
  return written(value, layout, 0, 0).text;
}

/** A value as it is written at its place, and whether that is one line which leaves room for what follows. */
interface Written {
  readonly text: string;
  readonly fits: boolean;
}

/** Every value is written once: the line of a list is made of the lines of its members, if they fit together. */
function written(value: Data, layout: Layout, indent: number, column: number): Written {
  const room = widths[layout] - column;
  if (typeof value !== 'object' || value === null) {
    const text = jsonText(value);
    return { text, fits: text.length < room };
  }
  const isList = isDataList(value);
  const inner = indent + 2;
  const leads = isList ? undefined : keysOf(value).map((key) => `${jsonText(key)}: `);
  const members = (isList ? value : valuesOf(value)).map((each, at) => written(each, layout, inner, inner + (leads?.[at]?.length ?? 0)));
  const texts = members.map(({ text }, at) => `${leads?.[at] ?? ''}${text}`);
  if (members.every(({ fits }) => fits)) {
    const line = texts.length === 0 ? (isList ? '[]' : '{}') : isList ? `[${texts.join(', ')}]` : `{ ${texts.join(', ')} }`;
    if (line.length < room) return { text: line, fits: true };
  }
  const margin = ' '.repeat(inner);
  const lines = layout === 'filled' ? filled(texts, members, widths.filled - inner) : texts;
  const [open, close] = isList ? '[]' : '{}';
  return { text: `${open}\n${margin}${lines.join(`,\n${margin}`)}\n${' '.repeat(indent)}${close}`, fits: false };
}

/** Members in lines of as many as fit; one that does not fit on a line stands alone. */
function filled(texts: readonly string[], members: readonly Written[], width: number): readonly string[] {
  const lines: string[] = [];
  let open = false;
  for (const [at, text] of texts.entries()) {
    const fits = members[at]?.fits === true;
    const line = `${lines.at(-1)}, ${text}`;
    if (open && fits && line.length < width) lines[lines.length - 1] = line;
    else lines.push(text);
    open = fits;
  }
  return lines;
}

/** Keys that have a value; JSON cannot say that there is none. */
function keysOf(value: { readonly [key: string]: Data }): readonly string[] {
  return Object.keys(value).filter((key) => value[key] !== undefined);
}

function valuesOf(value: { readonly [key: string]: Data }): readonly Data[] {
  return Object.values(value).filter((each) => each !== undefined);
}

/** Text that stands between quotes as it is. */
const plain = /^[ !#-[\]-~]*$/;

function jsonText(value: LiteralValue): string {
  if (typeof value === 'string' && plain.test(value)) return `"${value}"`;
  // JSON has no two-digit escapes.
  return withoutUnseen(JSON.stringify(value ?? null)).replace(/(?<!\\)((?:\\\\)*)\\x/g, '$1\\u00');
}
