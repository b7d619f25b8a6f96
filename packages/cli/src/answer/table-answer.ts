import { ownItems } from './own-value.ts';
import type { Column, Row } from './row.ts';

/** A look-up as rows, and the columns that any of them has. */
export interface TableAnswer {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/**
 * The rows of a look-up. A tree, as that of areas, countries and provinces, becomes a row for each leaf where `isTree`
 * says so.
 */
export function tableAnswer(results: readonly unknown[], list: string, isTree: boolean): TableAnswer {
  const found = results.flatMap((result) => ownItems(result, list));
  const rows = found.flatMap((row) => (isTree ? leaves(row, '') : [named(row, '')]));
  const names = new Set(rows.flatMap((row) => Object.keys(row)));
  return { columns: [...names].map((name) => ({ name, unit: undefined })), rows };
}

function named(row: unknown, prefix: string): Row {
  if (typeof row !== 'object' || row === null) return { [`${prefix}value`]: row };
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [prefix + name, value]));
}

/** A row for each item of the first list in it, the same in that, and so on down. */
function leaves(row: unknown, prefix: string): readonly Row[] {
  const entries = typeof row === 'object' && row !== null ? Object.entries(row) : [];
  const branch = entries.find(([, value]) => Array.isArray(value))?.[0];
  if (branch === undefined) return [named(row, prefix)];
  const own = named(Object.fromEntries(entries.filter(([name]) => name !== branch)), prefix);
  const below = ownItems(row, branch).flatMap((item) => leaves(item, `${prefix}${branch}.`));
  return below.length === 0 ? [own] : below.map((leaf) => ({ ...own, ...leaf }));
}
