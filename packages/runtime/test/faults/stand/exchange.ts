import type { Socket } from 'node:net';

import type { Received } from './request-reader.ts';

/** Headers of an answer; `undefined` leaves out one that is there by default. */
export type ReplyHeaders = Readonly<Record<string, string | undefined>>;

/** One request that came, and the connection to answer it on. */
export class Exchange {
  readonly request: Received;
  readonly socket: Socket;
  /** Which request to the server it is, from 1. */
  readonly number: number;
  /** Which connection to the server it came on, from 1. */
  readonly connection: number;
  /** Which request on its connection it is, from 1. */
  readonly onConnection: number;
  readonly #ids: string[];

  constructor(parts: Omit<Pick<Exchange, 'request' | 'socket' | 'number' | 'connection' | 'onConnection'>, never> & { readonly ids: string[] }) {
    this.request = parts.request;
    this.socket = parts.socket;
    this.number = parts.number;
    this.connection = parts.connection;
    this.onConnection = parts.onConnection;
    this.#ids = parts.ids;
  }

  /** Everything secret that the request carries, as a hostile server would repeat it. */
  get echo(): string {
    const { headers } = this.request;
    const authorization = headers.get('authorization') ?? '';
    return `${authorization.slice(-64)} ${headers.get('x-security-token') ?? ''} ${authorization} ${[...headers.values()].join(' ')}`;
  }

  /** The head of an answer. An id of the request is in it unless told otherwise. */
  head(status: number | string, headers: ReplyHeaders): string {
    const id = `log-${String(this.number)}`;
    const all: ReplyHeaders = { 'Content-Type': 'application/json', 'X-Tt-Logid': id, Date: new Date().toUTCString(), ...headers };
    if (all['X-Tt-Logid'] === id) this.#ids.push(id);
    const lines = Object.entries(all).flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}\r\n`]));
    return `HTTP/1.1 ${String(status)}${typeof status === 'number' ? ' Reason' : ''}\r\n${lines.join('')}\r\n`;
  }

  /** Sends a whole answer. */
  reply(status: number | string, body: string | Buffer | object = '', headers: ReplyHeaders = {}): void {
    const bytes = Buffer.isBuffer(body) ? body : Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
    const head = this.head(status, { 'Content-Length': String(bytes.length), ...headers });
    this.socket.write(Buffer.concat([Buffer.from(head, 'latin1'), bytes]));
  }

  /** Sends bytes as they are. */
  send(bytes: string | Buffer): void {
    this.socket.write(typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes);
  }

  /** The result that the calls of the rows expect. */
  good(headers: ReplyHeaders = {}): void {
    this.reply(200, goodBody, headers);
  }

  /** An error of the service that repeats what was sent. */
  refuse(status: number, error: object, headers: ReplyHeaders = {}): void {
    const wire = { Message: `Refused: ${this.echo}`, ...error };
    this.reply(status, { ResponseMetadata: { RequestId: `id-${String(this.number)}`, Error: wire } }, headers);
  }
}

/** The result of a good answer. */
export const goodResult: { readonly Text: string } = { Text: 'hello' };

/** A good answer. */
export const goodBody: string = JSON.stringify({ ResponseMetadata: { RequestId: 'id-good', Action: 'Echo' }, Result: goodResult });
