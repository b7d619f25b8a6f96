import { cli, mocks, mocksForMsw, runtime, validators } from './seams.ts';

/** Words that cannot name a value, and globals that generated code reads or readers rely on. */
const words: readonly string[] = [
  'any', 'arguments', 'Array', 'as', 'async', 'await', 'bigint', 'Boolean', 'break', 'case', 'catch', 'class', 'const',
  'continue', 'debugger', 'declare', 'default', 'delete', 'do', 'else', 'enum', 'Error', 'eval', 'export', 'extends', 'false',
  'finally', 'for', 'function', 'Function', 'if', 'implements', 'import', 'in', 'infer', 'Infinity', 'instanceof', 'interface',
  'is', 'keyof', 'let', 'NaN', 'namespace', 'never', 'new', 'null', 'Number', 'Object', 'of', 'package', 'private', 'Promise',
  'protected', 'public', 'Record', 'RegExp', 'return', 'satisfies', 'static', 'String', 'super', 'switch', 'symbol', 'Symbol',
  'this', 'throw', 'true', 'try', 'type', 'typeof', 'undefined', 'unique', 'unknown', 'var', 'void', 'while', 'with', 'yield',
];

/** Names of the seams. They are kept free even where a file does not use them, so that a new rule renames nothing. */
const seamNames: readonly string[] = [validators, runtime, mocks, mocksForMsw, cli].flatMap((seam) => Object.keys(seam));

/** Names that no spec may give to a type, a function or a constant. */
export const reservedNames: ReadonlySet<string> = new Set([...words, ...seamNames]);

/** The names of one file. */
export class NameTable {
  readonly #taken = new Set(reservedNames);
  readonly #locals = new Set<string>();

  /** Takes a name for the whole file, with the suffix where it is taken already, and numbered where that is too. */
  take(name: string, suffix: string): string {
    let free = name;
    for (let number = 1; this.#taken.has(free); number += 1) free = `${name}${suffix}${number === 1 ? '' : number}`;
    this.#taken.add(free);
    return free;
  }

  /** A name inside a function: different from all names of the file, but the same in as many functions as want it. */
  local(name: string, suffix: string): string {
    if (this.#locals.has(name)) return name;
    const local = this.take(name, suffix);
    this.#locals.add(local);
    return local;
  }
}
