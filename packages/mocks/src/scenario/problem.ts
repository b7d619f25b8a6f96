/** Names and positions on the way to a value: `['domains', 0, 'name']`. */
export type Path = readonly (string | number)[];

/** A mistake in a scenario. */
export interface Problem {
  readonly path: Path;
  /** What is wrong, one sentence. */
  readonly message: string;
  /** What to write instead, one sentence. */
  readonly remedy: string;
}

/** `domains[0].name`; `the scenario` for the whole of it. */
export function placeOf(path: Path): string {
  const text = path.reduce<string>((before, step) => {
    if (typeof step === 'number') return `${before}[${String(step)}]`;
    return before === '' ? step : `${before}.${step}`;
  }, '');
  return text === '' ? 'the scenario' : text;
}
