import type { MockAnswer } from '../answer.ts';
import type { PageFile } from './page-source.ts';

/** What browsers may do with the page: load and call this server, and nothing else. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** A file of the page as an answer that browsers keep to themselves. */
export function pageAnswer({ contentType, body }: PageFile): MockAnswer {
  return {
    status: 200,
    headers: {
      'content-type': contentType,
      'content-security-policy': POLICY,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    },
    body: [body],
  };
}
