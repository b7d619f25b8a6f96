import type { ImportedName, ImportGroup } from '../emit/code/source.ts';
import { ident } from './ident.ts';
import { importWidth } from './width.ts';

/** An import or export statement as ts-morph takes it: the names are text, already on one line or one a line. */
export interface ModuleNames {
  readonly from: string;
  /** Whether the whole statement is about types. */
  readonly typeOnly: boolean;
  /** What stands between the braces. */
  readonly names: string;
}

/** Import groups in the order of the house: packages by name, then a blank line, then files by path. */
export function importBlocks(groups: readonly ImportGroup[]): readonly (readonly ModuleNames[])[] {
  const packages = groups.filter((group) => !group.from.startsWith('.'));
  const files = groups.filter((group) => group.from.startsWith('.'));
  return [packages, files].filter((block) => block.length > 0).map((block) => block.toSorted(byModule).map(moduleNames));
}

/** The names of one module: on one line if it fits in 100 columns or is only one, else one a line. */
export function moduleNames(group: ImportGroup): ModuleNames {
  const typeOnly = group.names.every((each) => each.typeOnly);
  const names = group.names.toSorted(byName).map((each) => `${each.typeOnly && !typeOnly ? 'type ' : ''}${ident(each.name)}`);
  // `import {  } from '';`, with `type ` where all are types.
  const around = "import {  } from '';".length + (typeOnly ? 'type '.length : 0) + group.from.length;
  const line = names.join(', ');
  return {
    from: group.from,
    typeOnly,
    names: names.length === 1 || around + line.length <= importWidth ? line : `\n${names.map((each) => `${each},\n`).join('')}`,
  };
}

/** Text order by code unit, the same on every machine. */
export function byCodeUnit(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

function byModule(left: ImportGroup, right: ImportGroup): number {
  return byCodeUnit(left.from, right.from);
}

function byName(left: ImportedName, right: ImportedName): number {
  return byCodeUnit(left.name.toLowerCase(), right.name.toLowerCase()) || byCodeUnit(left.name, right.name);
}
