import { goodBody, goodResult, type ReplyHeaders } from '../stand/exchange.ts';
import type { Case } from '../stand/case.ts';
import type { Row } from '../stand/row.ts';
import type { Answer } from '../stand/server.ts';
import { first } from '../stand/waits.ts';

const good = { result: goodResult };
/** For heads that are no HTTP, of which the client sees nothing. */
const noId: ReplyHeaders = { 'X-Tt-Logid': undefined };
const page = '<html>\r\n<h1>Bad Gateway\u0007</h1>';

const refusal = (status: number, code: string, headers: ReplyHeaders = {}): Answer => (exchange) => exchange.refuse(status, { Code: code }, headers);
const reply = (status: number | string, body: string | object = '', headers: ReplyHeaders = {}): Answer => (exchange) => exchange.reply(status, body, headers);
const envelope = (error: unknown): object => ({ ResponseMetadata: { RequestId: 'id-1', Error: error }, Result: goodResult });

const plainCases = (status: number, code: string): Case => ({
  name: `${String(status)} ${code}`,
  answer: refusal(status, code),
  want: { kind: 'api', attempts: 1, status, code },
});

/** Group C, second part: statuses, and errors of the service. */
export const statusRows: readonly Row[] = [
  {
    id: 'C7',
    title: '503 once, then 200',
    cases: [{ name: '503', answer: first(reply(503), (exchange) => exchange.good()), want: { ...good, attempts: 2 } }],
  },
  {
    id: 'C8',
    title: '500 always',
    cases: [
      { name: 'no envelope', answer: reply(500), want: { kind: 'server', attempts: 3, status: 500 } },
      { name: 'an envelope', answer: refusal(500, 'InternalError'), want: { kind: 'server', attempts: 3, status: 500, code: 'InternalError' } },
    ],
  },
  {
    id: 'C9',
    title: '502 and 504 with HTML',
    cases: [502, 504].map((status) => ({
      name: String(status),
      answer: reply(status, page + 'x'.repeat(1000), { 'Content-Type': 'text/html' }),
      // eslint-disable-next-line no-control-regex -- the message must hold none
      want: { kind: 'server', status, attempts: 3, message: /^[^\u0000-\u001f]*<h1>Bad Gateway[^\u0000-\u001f]{100,200}…[^\u0000-\u001f]*$/ },
    })),
  },
  {
    id: 'C10',
    title: '502 with HTML, always',
    cases: [{ name: '502', answer: reply(502, page, { 'Content-Type': 'text/html' }), want: { kind: 'server', attempts: 3, status: 502 } }],
  },
  {
    id: 'C11',
    title: '400 with ResponseMetadata.Error',
    cases: [
      {
        name: '400',
        answer: (exchange) => exchange.refuse(400, { Code: 'InvalidParam', Message: 'Text is wrong.' }),
        want: { kind: 'api', attempts: 1, code: 'InvalidParam', requestId: 'id-1', message: /Text is wrong\./ },
      },
    ],
  },
  {
    id: 'C12',
    title: '401 and 403 for the signature, the key, the rights',
    cases: [401, 403].flatMap((status) => ['SignatureDoesNotMatch', 'InvalidAccessKey', 'AccessDenied'].map((code) => plainCases(status, code))),
  },
  {
    id: 'C13',
    title: '404, 405, 409, 410, 413, 415, 422',
    cases: [404, 405, 409, 410, 413, 415, 422].flatMap((status) => [
      plainCases(status, 'NoSuchThing'),
      { name: `${String(status)} with HTML`, answer: reply(status, page), want: { kind: 'api', attempts: 1, status } },
    ]),
  },
  {
    id: 'C14',
    title: '408',
    cases: [
      { name: 'once', answer: first(reply(408), (exchange) => exchange.good()), want: { ...good, attempts: 2 } },
      { name: 'always', answer: reply(408), want: { kind: ['api', 'server'], status: 408, attempts: 3 } },
    ],
  },
  {
    id: 'C15',
    title: '200 with ResponseMetadata.Error',
    cases: [
      { name: 'a code that time does not cure', answer: refusal(200, 'CommonErr'), want: { kind: 'api', attempts: 1, status: 200, code: 'CommonErr' } },
      { name: 'an error beside a result', answer: reply(200, envelope({ Code: 'CommonErr' })), want: { kind: 'api', attempts: 1, code: 'CommonErr' } },
      { name: 'throttling', answer: refusal(200, 'FlowLimitExceeded'), want: { kind: 'throttled', attempts: 3, status: 200 } },
      { name: 'internal', answer: refusal(200, 'InternalError'), want: { kind: ['api', 'server'], attempts: 3, status: 200 } },
      { name: 'internal once', answer: first(refusal(200, 'InternalError'), (exchange) => exchange.good()), want: { ...good, attempts: 2 } },
    ],
  },
  {
    id: 'C16',
    title: '200 with an Error of an odd shape',
    cases: [
      { name: 'null', answer: reply(200, envelope(null)), want: { ...good, attempts: 1 } },
      ...[{}, 'text', { Code: 5 }, [], 5, false, true, '', 0, { Code: '' }, { Code: null, Message: {} }, [{ Code: 'InternalError' }]].map((error) => ({
        name: JSON.stringify(error),
        answer: reply(200, envelope(error)),
        want: { kind: 'api', attempts: 1, code: 'Unknown', status: 200 },
      })),
    ],
  },
  {
    id: 'C17',
    title: '500 whose body says a client error: the code wins',
    cases: [
      { name: 'InvalidParameter', answer: refusal(500, 'InvalidParameter'), want: { kind: 'api', attempts: 1, status: 500, code: 'InvalidParameter' } },
      { name: '400 with InternalError', answer: refusal(400, 'InternalError'), want: { kind: 'api', attempts: 3, status: 400, code: 'InternalError' } },
    ],
  },
  {
    id: 'C18',
    title: '201, 202, 206, 299 with good JSON',
    cases: [201, 202, 203, 206, 226, 299].map((status) => ({
      name: String(status),
      answer: reply(status, goodBody),
      want: { kind: 'response-format', attempts: 1, status },
    })),
  },
  {
    id: 'C19',
    title: '204, or 200 with an empty body',
    cases: [
      { name: '204', answer: reply(204, '', { 'Content-Length': undefined }), want: { kind: 'response-format', attempts: 1, status: 204 } },
      { name: '205', answer: reply(205), want: { kind: 'response-format', attempts: 1, status: 205 } },
      { name: '200', answer: reply(200), want: { kind: 'response-format', attempts: 1, status: 200 } },
      { name: 'blanks', answer: reply(200, ' \r\n '), want: { kind: 'response-format', attempts: 1, status: 200 } },
    ],
  },
  {
    id: 'C20',
    title: '100 Continue, then 200',
    cases: [1, 3].map((times) => ({
      name: `${String(times)} times`,
      answer: (exchange) => {
        exchange.send('HTTP/1.1 100 Continue\r\n\r\n'.repeat(times));
        exchange.good();
      },
      want: { ...good, attempts: 1 },
    })),
  },
  {
    id: 'C21',
    title: 'status 999, status 000, no reason phrase',
    cases: [
      { name: '999', answer: reply('999 X', goodBody), want: { kind: ['response-format', 'server'], attempts: 1 } },
      { name: '600', answer: reply('600 X', goodBody), want: { kind: ['response-format', 'server'], attempts: 1 } },
      { name: '000', answer: reply('000 X', goodBody), want: { kind: ['response-format', 'server'], attempts: 1 } },
      { name: '99', answer: reply('99 X', goodBody, noId), want: { kind: ['response-format', 'server'], attempts: 1 } },
      { name: '2000', answer: reply('2000 X', goodBody, noId), want: { kind: ['response-format', 'server'], attempts: 1 } },
      { name: 'no reason', answer: reply('200', goodBody), want: { ...good, attempts: 1 } },
      { name: 'a blank reason', answer: reply('200 ', goodBody), want: { ...good, attempts: 1 } },
      { name: '101', answer: reply('101 Switching', '', { ...noId, Upgrade: 'x', Connection: 'upgrade' }), want: { kind: ['response-format', 'network'], within: 2000 } },
    ],
  },
];
