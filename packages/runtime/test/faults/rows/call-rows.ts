import type { Row } from '../stand/row.ts';
import { connectionRows } from './a-connection.ts';
import { timeRows } from './b-time.ts';
import { retryAfterRows } from './c-retry-after.ts';
import { statusRows } from './c-status.ts';
import { stormRows } from './c-storms.ts';
import { bodyRows } from './d-body.ts';
import { codingRows } from './d-coding-and-size.ts';
import { protocolRows } from './e-protocol.ts';
import { redirectRows } from './f-redirects.ts';
import { tlsRows } from './g-tls-and-proxy.ts';
import { abortRows } from './h-abort.ts';
import { signingRows } from './i-signing.ts';

/** The groups A to I: what happens to single calls. */
export const callRows: readonly Row[] = [
  ...connectionRows,
  ...timeRows,
  ...retryAfterRows,
  ...statusRows,
  ...stormRows,
  ...bodyRows,
  ...codingRows,
  ...protocolRows,
  ...redirectRows,
  ...tlsRows,
  ...abortRows,
  ...signingRows,
];
