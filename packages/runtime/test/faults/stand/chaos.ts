import type { Case } from './case.ts';
import type { Row } from './row.ts';
import type { Answer } from './server.ts';

const cut: Answer = (exchange) => {
  exchange.send(`${exchange.head(200, { 'Content-Length': '1000' })}{"Resp`);
  exchange.socket.end();
};

/** What befalls any call now and then, and what a new attempt mends. */
export const commonFaults: readonly Case[] = [
  { name: 'RST', answer: ({ socket }) => socket.resetAndDestroy(), want: { kind: 'network' } },
  { name: 'FIN', answer: ({ socket }) => socket.end(), want: { kind: 'network' } },
  { name: 'cut', answer: cut, want: { kind: 'network' } },
  { name: 'silence', answer: () => undefined, want: { kind: 'timeout' } },
  { name: 'half', answer: (exchange) => exchange.send(`${exchange.head(200, { 'Content-Length': '1000' })}{"Resp`), want: { kind: 'timeout' } },
  { name: '429', answer: (exchange) => exchange.refuse(429, { Code: 'FlowLimitExceeded' }), want: { kind: 'throttled' } },
  { name: '500', answer: (exchange) => exchange.refuse(500, { Code: 'InternalError' }), want: { kind: 'server' } },
  { name: '502', answer: (exchange) => exchange.reply(502, '<html>'), want: { kind: 'server' } },
  { name: '503', answer: (exchange) => exchange.reply(503), want: { kind: 'server' } },
];

/** Every case of the matrix that needs no client of its own, and the common faults, for one server that does them all. */
export function chaosCases(rows: readonly Row[]): readonly Case[] {
  const own = rows.flatMap(({ id, cases = [] }) => cases.filter(({ options }) => options === undefined).map((each): Case => ({ ...each, name: `${id} ${each.name}` })));
  return [...own, ...commonFaults];
}
