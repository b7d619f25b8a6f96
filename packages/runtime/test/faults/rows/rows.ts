import type { Row } from '../stand/row.ts';
import { callRows } from './call-rows.ts';
import { processRows } from './j-process-wide.ts';

/** The fault matrix. */
export const rows: readonly Row[] = [...callRows, ...processRows];
