/** A request as it came. */
export interface Received {
  readonly method: string;
  /** Path and query, as sent. */
  readonly target: string;
  /** Headers by lower-case name. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Buffer;
  /** When it was complete, in milliseconds by a clock that nobody sets. */
  readonly at: number;
}

/** Takes the bytes of a connection, and calls back with each request that is complete. */
export function requestReader(onRequest: (request: Received) => void): (chunk: Buffer) => void {
  let buffer: Buffer = Buffer.alloc(0);
  return (chunk) => {
    buffer = Buffer.concat([buffer, chunk]);
    for (;;) {
      const end = buffer.indexOf('\r\n\r\n');
      if (end < 0) return;
      const [requestLine = '', ...lines] = buffer.subarray(0, end).toString('latin1').split('\r\n');
      const headers = new Map(
        lines.map((line) => {
          const colon = line.indexOf(':');
          return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()] as const;
        }),
      );
      const length = Number(headers.get('content-length') ?? 0);
      const bodyStart = end + 4;
      if (buffer.length < bodyStart + length) return;
      const body = Buffer.from(buffer.subarray(bodyStart, bodyStart + length));
      buffer = buffer.subarray(bodyStart + length);
      const [method = '', target = ''] = requestLine.split(' ');
      onRequest({ method, target, headers, body, at: performance.now() });
    }
  };
}
