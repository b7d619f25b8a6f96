import { styleText } from 'node:util';

/** Where the demo prints: how wide it is, and how text is set off. */
export interface Screen {
  /** Columns, from 80 to 120. */
  readonly columns: number;
  /** Whether text may be coloured at all. */
  readonly coloured: boolean;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly good: (text: string) => string;
  readonly bad: (text: string) => string;
  readonly accent: (text: string) => string;
}

type Style = Parameters<typeof styleText>[0];

/** The screen of a stream. Colours only on a terminal, and not when NO_COLOR is set. */
export function screenOf(stream: NodeJS.WriteStream, env: NodeJS.ProcessEnv = process.env): Screen {
  const coloured = stream.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
  const styled =
    (style: Style) =>
    (text: string): string =>
      coloured ? styleText(style, text, { validateStream: false }) : text;
  return {
    columns: Math.min(120, Math.max(80, stream.columns ?? (Number(env['COLUMNS']) || 80))),
    coloured,
    strong: styled('bold'),
    faint: styled('dim'),
    good: styled('green'),
    bad: styled('red'),
    accent: styled('cyan'),
  };
}
