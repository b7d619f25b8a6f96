import type { Answer } from '@volc-live/validators';

/** An answer of any usage action as a table: numbers as columns; the whole, its parts and points as rows. */
export interface UsageRows {
  readonly columns: readonly UsageColumn[];
  readonly rows: readonly UsageRow[];
  /** How many points the answer has. */
  readonly points: number;
}

export interface UsageColumn {
  /** Field of the answer: `PeakUpBandwidth`. */
  readonly field: string;
  readonly unit: string | undefined;
  readonly integer: boolean;
}

export interface UsageRow {
  readonly kind: 'whole' | 'part' | 'point';
  /** `whole range`, `push.example.com`, `2026-11-23 · 720P · Normal_H264`. */
  readonly label: string;
  /** One a column; undefined where the answer has none. */
  readonly cells: readonly (number | string | undefined)[];
}

type Open = Readonly<Record<string, unknown>>;

/** Points are rows when they are so few that a person reads them. */
const mostPointRows = 8;

/** Lays an answer out by what the spec says about its numbers; knows no action by name. */
export function usageRows(answer: Answer, result: object): UsageRows {
  const values = result as Open;
  const { totals, series, detail } = answer;
  const untotalled = (series?.values ?? []).filter(({ field }) => !totals.some(({ of }) => of === field));
  const columns = [...totals, ...untotalled].map(({ field, unit, integer = false }) => ({ field, unit, integer }));

  const rows: UsageRow[] = totals.length === 0 ? [] : [{ kind: 'whole', label: 'whole range', cells: columns.map(({ field }) => cell(values[field])) }];
  for (const part of detail === undefined ? [] : listAt(values, detail.field)) {
    const label = detail?.dimensions.flatMap(({ field }) => (part[field] === undefined ? [] : [String(part[field])])).join(' · ') ?? '';
    rows.push({ kind: 'part', label, cells: columns.map(({ field }) => cell(part[field])) });
  }

  const points = series === undefined ? [] : listAt(values, series.field);
  if (series !== undefined && points.length <= mostPointRows) {
    const valueOf = columns.map(({ field }) => totals.find((total) => total.field === field)?.of ?? field);
    for (const point of points) {
      const label = [dayOf(String(point[series.time])), ...series.keys.map((key) => String(point[key]))].join(' · ');
      const isValue = (field: string): boolean => series.values.some((value) => value.field === field);
      rows.push({ kind: 'point', label, cells: valueOf.map((field) => (isValue(field) ? cell(point[field]) : undefined)) });
    }
  }
  return { columns, rows, points: points.length };
}

function listAt(values: Open, field: string): readonly Open[] {
  return (values[field] ?? []) as readonly Open[];
}

function cell(value: unknown): number | string | undefined {
  return typeof value === 'number' || typeof value === 'string' ? value : undefined;
}

/** `2026-11-23`, or with the time of day when the point does not begin at midnight. */
function dayOf(time: string): string {
  return time.slice(11, 16) === '00:00' ? time.slice(0, 10) : `${time.slice(0, 10)} ${time.slice(11, 16)}`;
}
