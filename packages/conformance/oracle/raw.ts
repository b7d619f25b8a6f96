/** What a YAML file holds, as it was written. */
export type Raw = null | boolean | number | string | Raw[] | RawMap;

/** A map of YAML. */
export interface RawMap {
  [key: string]: Raw;
}

/** A value as a map; one that is none is empty. */
export function mapOf(raw: Raw | undefined): RawMap {
  return isMap(raw) ? raw : {};
}

/** A value as a list; one that is none is empty. */
export function listOf(raw: Raw | undefined): Raw[] {
  return Array.isArray(raw) ? raw : [];
}

/** A value as a text; one that is none is empty. */
export function textOf(raw: Raw | undefined): string {
  return typeof raw === 'string' ? raw : '';
}

/** Whether a value is a map. */
export function isMap(raw: Raw | undefined): raw is RawMap {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}
