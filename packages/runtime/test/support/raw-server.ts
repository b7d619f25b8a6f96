import { type AddressInfo, createServer, type Socket } from 'node:net';

/** A server that writes what it is told to, byte for byte. */
export interface RawServer {
  /** `http://127.0.0.1:<port>`. */
  readonly origin: string;
  readonly port: number;
  /** Connections that were opened so far. */
  readonly connections: () => number;
  /** Connections that are open now. */
  readonly open: () => number;
  /** Requests that came so far. */
  readonly requests: () => number;
  readonly close: () => Promise<void>;
}

/** Starts a server that calls `answer` for each whole request, with the count of requests on its connection. */
export async function listenRaw(
  answer: (socket: Socket, nth: number, head: string) => void,
  connect: (socket: Socket) => void = () => undefined,
): Promise<RawServer> {
  const sockets = new Set<Socket>();
  let connections = 0;
  let requests = 0;
  const server = createServer((socket) => {
    connections += 1;
    sockets.add(socket);
    let text = '';
    let nth = 0;
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
    socket.on('data', (chunk) => {
      text += chunk.toString('latin1');
      for (let end = endOfRequest(text); end > 0; end = endOfRequest(text)) {
        const head = text.slice(0, end);
        text = text.slice(end);
        requests += 1;
        answer(socket, (nth += 1), head);
      }
    });
    connect(socket);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${String(port)}`,
    port,
    connections: () => connections,
    open: () => sockets.size,
    requests: () => requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

function endOfRequest(text: string): number {
  const end = text.indexOf('\r\n\r\n');
  if (end < 0) return 0;
  const length = end + 4 + Number(/^content-length: (\d+)/im.exec(text.slice(0, end))?.[1] ?? 0);
  return text.length >= length ? length : 0;
}

/** A whole answer, HTTP 200 with a length. */
export function rawAnswer(body: string | Uint8Array, headers = ''): Buffer {
  const bytes = Buffer.from(body);
  return Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\nContent-Length: ${String(bytes.length)}\r\n${headers}\r\n`), bytes]);
}
