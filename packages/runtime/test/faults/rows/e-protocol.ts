import assert from 'node:assert/strict';

import { goodBody, goodResult } from '../stand/exchange.ts';
import { pause, until } from '../stand/leftovers.ts';
import type { Case } from '../stand/case.ts';
import type { Row } from '../stand/row.ts';
import type { Answer } from '../stand/server.ts';

const good = { result: goodResult, attempts: 1 };
/** What is no HTTP is not asked for again. */
const refused = { kind: ['network', 'response-format'], attempts: 1, within: 2000 };

const length = String(goodBody.length);
const head = (lines: string): string => `HTTP/1.1 200 OK\r\n${lines}\r\n\r\n`;
const send = (bytes: string | Buffer): Answer => (exchange) => exchange.send(bytes);
const sendAndClose = (bytes: string | Buffer): Answer => (exchange) => {
  exchange.send(bytes);
  exchange.socket.end();
};
const refusedCases = (list: readonly (readonly [name: string, bytes: string | Buffer])[]): readonly Case[] =>
  list.map(([name, bytes]) => ({ name, answer: send(bytes), want: refused }));

const withOther = goodBody.replace('hello', 'other');
const whole = (body: string): string => head(`Content-Length: ${String(body.length)}`) + body;

/** Group E: headers and the protocol itself. */
export const protocolRows: readonly Row[] = [
  {
    id: 'E1',
    title: '200 KB of headers',
    cases: refusedCases([
      ['one header', head(`X-Large: ${'x'.repeat(200_000)}`)],
      ['10,000 headers', head(Array.from({ length: 10_000 }, (_, index) => `X-${String(index)}: 12345`).join('\r\n'))],
    ]),
  },
  { id: 'E2', title: 'two different content-lengths', cases: refusedCases([['5 and all', head(`Content-Length: 5\r\nContent-Length: ${length}`) + goodBody]]) },
  {
    id: 'E3',
    title: 'content-length and chunked together',
    run: async (stand) => {
      for (const lines of [`Content-Length: ${length}\r\nTransfer-Encoding: chunked`, `Transfer-Encoding: chunked\r\nContent-Length: ${length}`]) {
        const server = await stand.serve(send(`${head(lines)}${goodBody.length.toString(16)}\r\n${goodBody}\r\n0\r\n\r\n`));
        const test = stand.client(server);
        await stand.expect(test, refused);
        await stand.expect(test, refused);
        assert.equal(server.connections(), 2, 'the connection was used again');
      }
    },
  },
  {
    id: 'E4',
    title: 'not HTTP at all',
    cases: refusedCases([
      ['text', 'hello\r\n\r\n'],
      ['SSH', 'SSH-2.0-OpenSSH_9.9\r\n'],
      ['zeros', Buffer.alloc(100)],
      ['JSON', goodBody],
    ]),
  },
  {
    id: 'E5',
    title: 'HTTP/0.9, the preface of HTTP/2, TLS on a plain port',
    cases: [
      { name: 'HTTP/0.9', answer: sendAndClose('<html>hello</html>'), want: refused },
      { name: 'HTTP/2', answer: send('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'), want: refused },
      { name: 'a settings frame', answer: send(Buffer.from('000000040000000000', 'hex')), want: refused },
      { name: 'a TLS alert', answer: send(Buffer.from('15030100020228', 'hex')), want: refused },
      { name: 'HTTP/3.0', answer: send(head(`Content-Length: ${length}`).replace('1.1', '3.0') + goodBody), want: refused },
    ],
  },
  {
    id: 'E6',
    title: 'CR, LF, NUL in the value of a header; a folded header',
    cases: refusedCases([
      ['NUL', head(`X-Odd: a\0b\r\nContent-Length: ${length}`) + goodBody],
      ['CR', head(`X-Odd: a\rb\r\nContent-Length: ${length}`) + goodBody],
      ['a line without a name', head(`: b\r\nContent-Length: ${length}`) + goodBody],
      ['a blank in a name', head(`X Odd: b\r\nContent-Length: ${length}`) + goodBody],
      ['a line without a colon', head(`X-Odd\r\nContent-Length: ${length}`) + goodBody],
      ['a folded header', head(`X-Odd: a\r\n b\r\nContent-Length: ${length}`) + goodBody],
      ]),
  },
  {
    id: 'E7',
    title: 'two X-Tt-Logid, two Content-Type, 50 cookies',
    run: async (stand) => {
      const cookies = Array.from({ length: 50 }, (_, index) => `Set-Cookie: c${String(index)}=v; Path=/`).join('\r\n');
      const lines = `X-Tt-Logid: log-a\r\nX-Tt-Logid: log-b\r\nContent-Type: application/json\r\nContent-Type: text/html; charset=gbk\r\n${cookies}`;
      const failing = await stand.serve(send(`${head(`${lines}\r\nContent-Length: 4`).replace('200 OK', '404 No')}gone`));
      await stand.expect(stand.client(failing), { kind: 'api', status: 404, attempts: 1, requestId: 'log-a' });
      const server = await stand.serve(send(head(`${lines}\r\nContent-Length: ${length}`) + goodBody));
      const test = stand.client(server);
      for (let call = 0; call < 3; call++) await stand.expect(test, good);
      assert.ok(server.requests.every(({ headers }) => !headers.has('cookie')), 'a cookie came back');
    },
  },
  {
    id: 'E8',
    title: 'an answer is written before the request was sent',
    run: async (stand) => {
      let early = 0;
      const server = await stand.serve((exchange) => {
        exchange.send(whole(goodBody));
        setTimeout(() => {
          exchange.send(whole(withOther));
          early++;
        }, 5).unref();
      });
      const test = stand.client(server);
      for (let call = 0; call < 10; call++) {
        await stand.expect(test, good);
        await until('an answer to nothing was written', () => early === call + 1);
        // Once it has been read here as well, and once when it waits in the socket.
        if (call % 2 === 0) await pause(10);
      }
    },
  },
  {
    id: 'E9',
    title: 'two answers to one request on a kept connection',
    run: async (stand) => {
      const together = await stand.serve(send(whole(goodBody) + whole(withOther)));
      const test = stand.client(together);
      for (let call = 0; call < 50; call++) await stand.expect(test, { result: goodResult });
      const apart = await stand.serve((exchange) => {
        exchange.send(whole(goodBody));
        setImmediate(() => exchange.send(whole(withOther)));
      });
      const other = stand.client(apart);
      for (let call = 0; call < 50; call++) await stand.expect(other, { result: goodResult });
    },
  },
  {
    id: 'E10',
    title: 'ANSI escapes in headers, in an error',
    run: async (stand) => {
      const escape = '\u001b[2J\u001b]8;;http://evil.test\u0007\u009b31m';
      const bodies: readonly Answer[] = [
        (exchange) => exchange.refuse(400, { Code: `A${escape}`, Message: `${escape}\r\n\u202e` }),
        (exchange) => exchange.reply(502, `<html>${escape}`),
        (exchange) => exchange.reply(200, `<html>${escape}`, { 'Content-Type': 'text/html; x=\u009b31m' }),
        (exchange) => exchange.reply(404, '', { 'X-Tt-Logid': 'log\u009b31m' }),
        (exchange) => exchange.reply(307, '', { Location: 'http://evil\u009b31m.test/' }),
        (exchange) => exchange.reply(200, goodBody, { 'Content-Encoding': 'x\u009b31m' }),
      ];
      for (const answer of bodies) {
        const { error } = await stand.call(stand.client(await stand.serve(answer), { attempts: 1 }));
        assert.ok(error instanceof Error);
        const shown = `${error.message} ${JSON.stringify(error)} ${String(Reflect.get(error, 'requestId'))} ${String(error.cause)}`;
        assert.doesNotMatch(shown, /[\p{Cc}\p{Cf}]/u);
      }
    },
  },
];
