import type { Row } from '../answer/row.ts';
import { visibleJson } from '../shown/visible-text.ts';
import type { AnswerWriter } from './answer-writer.ts';
import type { Sink } from './sink.ts';

/** One object: what was asked, then `rows`, a line each, `figures`, and the windows that are `missing`. */
export function jsonWriter({ write }: Sink, about: Readonly<Record<string, unknown>>): AnswerWriter {
  let first = true;
  const text = (value: unknown): string => visibleJson(JSON.stringify(value));
  const lines = (items: readonly unknown[]): string => (items.length === 0 ? '[]' : `[\n${items.map((item) => `    ${text(item)}`).join(',\n')}\n  ]`);
  return {
    begin: () => write(`{\n${Object.entries(about).map(([name, value]) => `  ${text(name)}: ${text(value)},\n`).join('')}  "rows": [`),
    rows: async (rows: readonly Row[]) => {
      if (rows.length === 0) return;
      await write(rows.map((row, at) => `${first && at === 0 ? '' : ','}\n    ${text(row)}`).join(''));
      first = false;
    },
    end: ({ figures, missing }) =>
      write(
        `${first ? '' : '\n  '}],\n  "figures": ${lines(
          figures.map(({ field, unit, value, dimensions }) => ({ field, unit, value, ...Object.fromEntries(dimensions.map((each) => [each.name, each.value])) })),
        )},\n  "missing": ${lines(missing)}\n}\n`,
      ),
  };
}
