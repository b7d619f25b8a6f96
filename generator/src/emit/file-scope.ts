import { posix } from 'node:path';

import type { PackageFolders } from '../model/model.ts';
import type { Home, Ref } from '../plan/ref.ts';
import { call, type CallExpression, type Expression, name, type NameExpression } from './code/expression.ts';
import type { ImportedName, ImportGroup } from './code/source.ts';
import { reference, type TypeCode } from './code/type.ts';

/** The names that a file can see. Asking for a name of another module imports it. */
export class FileScope {
  readonly #home: Home;
  readonly #module: string;
  readonly #packages: PackageFolders;
  readonly #imports = new Map<string, Map<string, ImportedName>>();
  /** Ways to modules that were asked for already. */
  readonly #ways = new Map<string, string>();

  constructor(home: Home, module: string, packages: PackageFolders) {
    this.#home = home;
    this.#module = module;
    this.#packages = packages;
  }

  /** The name under which this file knows something; imports it if another module has it. */
  ref({ name: text, home, module, typeOnly }: Ref): string {
    if (home !== this.#home || module !== this.#module) this.#import(this.#specifier(home, module), { name: text, typeOnly });
    return text;
  }

  /** `present`, as a value. */
  value(ref: Ref): NameExpression {
    return name(this.ref(ref));
  }

  /** `present(request.App)` */
  call(ref: Ref, ...args: readonly Expression[]): CallExpression {
    return call(this.value(ref), args);
  }

  /** `Validator<DescribeLiveBandwidthDataRequest>` */
  type(ref: Ref, ...args: readonly TypeCode[]): TypeCode {
    return reference(this.ref(ref), ...args);
  }

  /** Where an index finds what a module exports. */
  group(module: string, names: readonly ImportedName[]): ImportGroup {
    return { from: this.#specifier(this.#home, module), names };
  }

  /** What was asked for so far, by module. */
  get imports(): readonly ImportGroup[] {
    return [...this.#imports].map(([from, names]) => ({ from, names: [...names.values()] }));
  }

  #import(from: string, imported: ImportedName): void {
    const names = this.#imports.get(from) ?? new Map<string, ImportedName>();
    names.set(imported.name, imported);
    this.#imports.set(from, names);
  }

  #specifier(home: Home, module: string): string {
    const key = `${home} ${module}`;
    const way = this.#ways.get(key) ?? this.#wayTo(home, module);
    this.#ways.set(key, way);
    return way;
  }

  #wayTo(home: Home, module: string): string {
    if (home === this.#home) {
      const path = posix.relative(posix.dirname(this.#module), module);
      return path.startsWith('.') ? path : `./${path}`;
    }
    const root = `@volc-live/${home === 'runtime' ? 'runtime' : this.#packages[home]}`;
    // Seams are entry points of their own; what is generated is found at the root of its package.
    return module.startsWith('codegen/') ? `${root}/${posix.parse(module).dir}/${posix.parse(module).name}` : root;
  }
}
