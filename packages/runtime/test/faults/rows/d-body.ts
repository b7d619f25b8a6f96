import assert from 'node:assert/strict';

import { type AnswerWarning, strictAnswersOf } from '@volc-live/runtime';

import { echoResult } from '../../support/echo-service.ts';
import { goodBody, goodResult, type ReplyHeaders } from '../stand/exchange.ts';
import type { Want } from '../stand/outcome.ts';
import type { Case } from '../stand/case.ts';
import type { Row } from '../stand/row.ts';
import type { Answer } from '../stand/server.ts';
import type { Stand } from '../stand/stand.ts';
import { first } from '../stand/waits.ts';

const good = { result: goodResult, attempts: 1 };
const notFormat = { kind: 'response-format', attempts: 1, status: 200 };
const cut: Want = { kind: 'network', phase: 'body', attempts: 3 };

const reply = (body: string | Buffer, headers: ReplyHeaders = {}): Answer => (exchange) => exchange.reply(200, body, headers);
const chunked = { 'Content-Length': undefined, 'Transfer-Encoding': 'chunked' };
/** The good answer with something else as its result. */
const withText = (json: string): string => goodBody.replace('"hello"', json);
const bodies = (list: readonly (readonly [name: string, body: string | Buffer])[], want: Want): readonly Case[] =>
  list.map(([name, body]) => ({ name, answer: reply(body), want }));

/** Bodies that a client refuses which asked for strict answers. */
const strict = (list: readonly (readonly [name: string, body: string, message: RegExp])[]): readonly Case[] =>
  list.map(([name, body, message]) => ({ name: `strict: ${name}`, answer: reply(body), want: { ...notFormat, message }, options: { answers: strictAnswersOf([echoResult]) } }));

/** Bodies whose faults a client is told of, and passes on. */
const told = async (stand: Stand, list: readonly (readonly [body: string, result: unknown, paths: readonly string[]])[]): Promise<void> => {
  for (const [body, result, paths] of list) {
    const warnings: AnswerWarning[] = [];
    const server = await stand.serve(reply(body));
    const answers = strictAnswersOf([echoResult], { onWarning: (warning) => warnings.push(warning) });
    await stand.expect(stand.client(server, { answers }), { result, attempts: 1 });
    assert.deepEqual(warnings.map(({ path }) => path), paths, body);
    stand.look('warnings', JSON.stringify(warnings));
  }
};

/** Sends a body in chunks that are cut at the given offsets, each on its own. */
const inPieces = (body: Buffer, cuts: readonly number[]): Answer => (exchange) => {
  exchange.send(exchange.head(200, chunked));
  const edges = [0, ...cuts, body.length];
  const send = (piece: number): void => {
    const part = body.subarray(edges[piece], edges[piece + 1]);
    exchange.send(Buffer.concat([Buffer.from(`${part.length.toString(16)}\r\n`), part, Buffer.from('\r\n')]));
    if (piece + 2 < edges.length) setTimeout(() => send(piece + 1), 2).unref();
    else exchange.send('0\r\n\r\n');
  };
  send(0);
};

/** Begins a body of which the rest never comes, and breaks the connection in one way or another. */
const breakOff = (headers: ReplyHeaders, begun: string, end: (socket: Parameters<Answer>[0]['socket']) => void): Answer => (exchange) => {
  exchange.send(exchange.head(200, headers) + begun);
  setTimeout(() => end(exchange.socket), 5).unref();
};

const characters = Buffer.from(withText('"日"'));
const characterAt = characters.indexOf('日');

/** Group D, first part: bodies that break off, or are not what the API documents. */
export const bodyRows: readonly Row[] = [
  {
    id: 'D1',
    title: 'RST in mid-body',
    cases: [
      { name: 'always', answer: breakOff({ 'Content-Length': '1000' }, 'x'.repeat(50), (socket) => socket.resetAndDestroy()), want: cut },
      {
        name: 'once',
        answer: first(breakOff({ 'Content-Length': '1000' }, 'x'.repeat(50), (socket) => socket.resetAndDestroy()), reply(goodBody)),
        want: { ...good, attempts: 2 },
      },
    ],
  },
  {
    id: 'D2',
    title: 'FIN in mid-body, the length is not met',
    cases: [{ name: 'always', answer: breakOff({ 'Content-Length': '1000' }, goodBody, (socket) => socket.end()), want: cut }],
  },
  {
    id: 'D3',
    title: 'a chunked body without its last chunk',
    cases: [
      { name: 'FIN', answer: breakOff(chunked, `${goodBody.length.toString(16)}\r\n${goodBody}\r\n`, (socket) => socket.end()), want: cut },
      { name: 'FIN inside a chunk', answer: breakOff(chunked, `fff\r\n${goodBody}`, (socket) => socket.end()), want: cut },
      { name: 'FIN before the last line', answer: breakOff(chunked, `${goodBody.length.toString(16)}\r\n${goodBody}\r\n0\r\n`, (socket) => socket.end()), want: cut },
    ],
  },
  {
    id: 'D4',
    title: 'a wrong chunk size, an extension of 1 MB, a size of 2^64 - 1',
    cases: ['zz\r\n', '-5\r\n', '', `5;${'x'.repeat(1_000_000)}\r\nhello\r\n`, 'FFFFFFFFFFFFFFFF\r\n', '10000000000000000\r\n', '5\r\nhelloworld\r\n'].map((begun) => ({
      name: begun.slice(0, 20),
      answer: breakOff(chunked, begun, (socket) => socket.end()),
      want: { kind: ['response-format', 'network'], within: 3000 },
    })),
  },
  {
    id: 'D5',
    title: 'truncated JSON of the declared length, cut everywhere',
    cases: Array.from({ length: goodBody.length }, (_, length) => ({ name: `after ${String(length)}`, answer: reply(goodBody.slice(0, length)), want: notFormat })),
  },
  {
    id: 'D6',
    title: 'bytes after the JSON',
    cases: bodies([['x', `${goodBody}x`], ['JSON', goodBody + goodBody], ['NUL', `${goodBody}\0`], ['a brace', `${goodBody}}`], ['a comment', `${goodBody}//`], ['a mark', `${goodBody}\uFEFF`]], notFormat),
  },
  {
    id: 'D7',
    title: 'NaN, Infinity, 1e999 and other things that are not JSON',
    cases: bodies(
      ['NaN', 'Infinity', '-Infinity', '1e999', '-1e999', '01', '+1', '.5', '5.', '1e', "'x'", '{a:1}', 'undefined', '[1,]', '{"a":1,}', '0x10', '1_000', '"\t"', '"\\x41"', '// c', 'True', '1n'].map((json) => [json, withText(json)]),
      notFormat,
    ),
  },
  {
    id: 'D8',
    title: 'HTML with 200 (a captive portal)',
    cases: [{ name: 'HTML', answer: reply('<html>Log in</html>', { 'Content-Type': 'text/html' }), want: { ...notFormat, message: /text\/html/ } }],
  },
  {
    id: 'D9',
    title: 'JSON as text/plain, without a type, in another charset',
    cases: [
      ...['text/plain', undefined, 'application/json; charset=utf-8', 'application/json;charset="UTF-8"', 'text/json; charset=us-ascii', ''].map((type) => ({ name: String(type), answer: reply(goodBody, { 'Content-Type': type }), want: good })),
      ...['gbk', 'GB18030', '"utf-16"', 'iso-8859-1', 'utf-7'].map((charset) => ({
        name: charset,
        answer: reply(goodBody, { 'Content-Type': `application/json; charset=${charset}` }),
        want: { ...notFormat, message: /charset/ },
      })),
    ],
  },
  { id: 'D10', title: 'a byte order mark', cases: [{ name: 'BOM', answer: reply(`\uFEFF${goodBody}`), want: good }] },
  {
    id: 'D11',
    title: 'broken UTF-8; a character cut at the edge of a chunk',
    cases: [
      ...bodies(
        ['ff', 'c3', 'e697', 'c0af', 'eda080', 'f4908080', '80', 'f8888080'].map((hex) => [hex, Buffer.concat([Buffer.from(goodBody.slice(0, -8)), Buffer.from(hex, 'hex'), Buffer.from(goodBody.slice(-8))])]),
        notFormat,
      ),
      ...[0, 1, 2, 3].map((offset) => ({ name: `cut at ${String(offset)}`, answer: inPieces(characters, [characterAt + offset]), want: { result: { Text: '日' }, attempts: 1 } })),
    ],
  },
  {
    id: 'D12',
    title: 'an integer above 2^53',
    cases: [
      ...['9007199254740992', '9007199254740993', '-9007199254740993', '123456789012345678901234567890', '9.007199254740993e15', '1e16'].map((number) => ({
        name: number,
        answer: reply(withText(`{"List":[1,{"Value":${number}}]}`)),
        want: { ...notFormat, message: /Result\.Text\.List\[1\]\.Value/ },
      })),
      ...[9_007_199_254_740_991, -9_007_199_254_740_991, 0, 1.5].map((number) => ({
        name: String(number),
        answer: reply(withText(JSON.stringify(number))),
        want: { result: { Text: number }, attempts: 1 },
      })),
      { name: 'as a text', answer: reply(withText('"9007199254740993"')), want: { result: { Text: '9007199254740993' }, attempts: 1 } },
    ],
  },
  {
    id: 'D13',
    title: 'fields of other types, null, no Result, no ResponseMetadata, Result: []',
    cases: [
      ...bodies(
        ['{"Result":{"Text":"x"}}', '{"ResponseMetadata":{}}', '{"ResponseMetadata":{},"Result":null}', '{"ResponseMetadata":{},"Result":[]}', '{"ResponseMetadata":{},"Result":5}', '{"ResponseMetadata":[],"Result":{}}', '{"ResponseMetadata":null,"Result":{}}', '[]', 'null', '5', '"x"', '{}'].map((json) => [json, json]),
        notFormat,
      ),
      ...['5', 'null', '[]', '{}', 'true', '"5"'].map((json) => ({ name: `Text: ${json}`, answer: reply(withText(json)), want: { result: { Text: JSON.parse(json) as unknown }, attempts: 1 } })),
      { name: 'a RequestId that is a number', answer: reply('{"ResponseMetadata":{"RequestId":5},"Result":{}}'), want: { result: {}, attempts: 1 } },
      ...strict([
        ...['5', 'null', '[]', '{}', 'true'].map((json) => [json, withText(json), /: Text must be a text, not /] as const),
        ['no Text', goodBody.replace('"Text"', '"Txet"'), /: Text is missing\./],
      ]),
      { name: 'strict: a good one', answer: reply(goodBody), want: good, options: { answers: strictAnswersOf([echoResult]) } },
    ],
    run: (stand) =>
      told(stand, [
        ...['5', 'null', '[]', '{}', 'true'].map((json) => [withText(json), { Text: JSON.parse(json) as unknown }, ['Text']] as const),
        [goodBody.replace('"Text"', '"Txet"'), { Txet: 'hello' }, ['Text']],
        [goodBody, goodResult, []],
      ]),
  },
  {
    id: 'D14',
    title: 'own keys __proto__, constructor, hasOwnProperty, toString',
    run: async (stand) => {
      const hostile = '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"hasOwnProperty":5,"toString":null,"In":[{"\\u005f_proto__":{"polluted":1},"x":1}]}';
      const server = await stand.serve(reply(withText(hostile).replace('"ResponseMetadata":{', '"__proto__":{"polluted":1},"ResponseMetadata":{"__proto__":{"polluted":1},')));
      const { result } = await stand.call(stand.client(server));
      const text = Reflect.get(result as object, 'Text') as object;
      assert.deepEqual(Object.getOwnPropertyNames(text), ['constructor', 'hasOwnProperty', 'toString', 'In']);
      assert.deepEqual(Object.getOwnPropertyNames((Reflect.get(text, 'In') as object[])[0]), ['x']);
      assert.equal(Reflect.get({}, 'polluted'), undefined);
      assert.equal(Reflect.get({ ...text }, 'polluted'), undefined);
    },
  },
  {
    id: 'D15',
    title: 'duplicate keys: the last counts',
    cases: [
      { name: 'in the result', answer: reply(withText('1,"Text":2,"Text":3')), want: { result: { Text: 3 }, attempts: 1 } },
      { name: 'two results', answer: reply('{"ResponseMetadata":{},"Result":{"Text":1},"Result":{"Text":2}}'), want: { result: { Text: 2 }, attempts: 1 } },
      { name: 'an error and no error', answer: reply('{"ResponseMetadata":{"Error":null,"Error":{"Code":"A"}},"Result":{}}'), want: { kind: 'api', code: 'A' } },
      ...strict([
        ['in the result', withText('"a","Text":"b"'), /: Text stands twice\./],
        ['with an escape', withText('"a","\\u0054ext":"b"'), /: Text stands twice\./],
        ['deep inside', withText('"a","More":[{"X":[{"Y":1,"Y":1}]}]'), /: More\[0\]\.X\[0\]\.Y stands twice\./],
        ['two results', '{"ResponseMetadata":{},"Result":{"Text":"a"},"Result":{"Text":"b"}}', /: Result stands twice\./],
        ['an error that is taken back', '{"ResponseMetadata":{"Error":{"Code":"A"},"Error":null},"Result":{"Text":"a"}}', /: ResponseMetadata\.Error stands twice\./],
      ]),
    ],
    run: (stand) => told(stand, [[withText('"a","Text":"b"'), { Text: 'b' }, ['Text']]]),
  },
  {
    id: 'D16',
    title: 'deep nesting',
    cases: [
      ...bodies([['200,000 lists', withText('['.repeat(200_000) + ']'.repeat(200_000))], ['200,000 objects', withText('{"a":'.repeat(200_000) + '1' + '}'.repeat(200_000))], ['63 levels', withText('['.repeat(63) + ']'.repeat(63))]], notFormat),
      { name: '62 levels', answer: reply(withText('['.repeat(62) + ']'.repeat(62))), want: { result: { Text: JSON.parse('['.repeat(62) + ']'.repeat(62)) as unknown }, attempts: 1 } },
    ],
  },
  {
    id: 'D17',
    title: 'lone surrogates',
    cases: [
      { name: 'in the result', answer: reply(withText('"\\ud800"')), want: { result: { Text: '\ud800' }, attempts: 1 } },
      { name: 'in an error', answer: (exchange) => exchange.refuse(400, { Code: 'A\ud800', Message: '\udfff' }), want: { kind: 'api', attempts: 1 } },
    ],
  },
];
