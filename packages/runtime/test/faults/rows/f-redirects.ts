import assert from 'node:assert/strict';

import { goodBody, goodResult } from '../stand/exchange.ts';
import type { Row } from '../stand/row.ts';
import type { Stand } from '../stand/stand.ts';

const statuses = [300, 301, 302, 303, 305, 307, 308];

/** Every status and target is refused, and nothing arrives where they point to. */
async function refuses(stand: Stand, codes: readonly number[], targets: (other: string, port: number) => readonly string[]): Promise<void> {
  const trap = await stand.serve((exchange) => exchange.good(), { verify: false });
  for (const status of codes) {
    for (const location of targets(trap.origin, trap.port)) {
      const server = await stand.serve((exchange) => exchange.reply(status, goodBody, { Location: location.replace('SECRET', encodeURIComponent(exchange.echo)) }));
      const { error } = await stand.expect(stand.client(server), { kind: 'redirect-refused', attempts: 1, status });
      assert.ok(!String(error).includes('/path') && !String(error).includes('?'), `more than an origin is shown: ${String(error)}`);
      assert.equal(server.requests.length, 1);
    }
  }
  assert.equal(trap.connections(), 0, 'the other host saw a connection');
}

/** Group F: redirects, which are never followed. */
export const redirectRows: readonly Row[] = [
  { id: 'F1', title: '307 and 308 to another host', run: (stand) => refuses(stand, [307, 308], (other) => [`${other}/path?token=SECRET`]) },
  { id: 'F2', title: '301, 302 and 303 to another host', run: (stand) => refuses(stand, [301, 302, 303], (other) => [`${other}/path?token=SECRET`]) },
  {
    id: 'F3',
    title: '307 to the same URL for ever',
    cases: [
      {
        name: '307',
        answer: (exchange) => exchange.reply(307, '', { Location: exchange.request.target }),
        want: { kind: 'redirect-refused', attempts: 1, status: 307 },
      },
    ],
  },
  {
    id: 'F4',
    title: 'redirects to another port or scheme, without a scheme, to a file, to data',
    run: (stand) =>
      refuses(stand, statuses, (other, port) => [
        `${other}/path`,
        `https://127.0.0.1:${String(port)}/path`,
        `//127.0.0.1:${String(port)}/path`,
        `http://user:word@127.0.0.1:${String(port)}/path`,
        'file:///etc/passwd',
        'data:text/plain,x',
        'javascript:alert(1)',
        '/path',
        '',
      ]),
  },
  {
    id: 'F5',
    title: '200 with Location, Refresh, Alt-Svc, Strict-Transport-Security',
    run: async (stand) => {
      const trap = await stand.serve((exchange) => exchange.good());
      const server = await stand.serve((exchange) =>
        exchange.good({
          Location: trap.origin,
          Refresh: `0; url=${trap.origin}`,
          'Alt-Svc': `h2="127.0.0.1:${String(trap.port)}"; ma=86400`,
          'Strict-Transport-Security': 'max-age=31536000',
        }),
      );
      const test = stand.client(server);
      for (let i = 0; i < 3; i++) await stand.expect(test, { result: goodResult, attempts: 1 });
      assert.equal(trap.connections(), 0);
    },
  },
];
