import { connect } from 'node:net';

/**
 * Sends text over a socket of its own; gives what comes back until the server closes, `enough` says so,
 * or no more is waited for (milliseconds).
 */
export function exchange(
  port: number,
  text: string,
  enough: (received: string) => boolean = () => false,
  patience = 60_000,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    let received = '';
    socket.setEncoding('latin1');
    socket.on('data', (chunk: string) => {
      received += chunk;
      if (enough(received)) socket.destroy();
    });
    socket.on('close', () => resolve(received));
    socket.on('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ECONNRESET' || error.code === 'EPIPE' ? resolve(received) : reject(error),
    );
    const timer = setTimeout(() => socket.destroy(), patience);
    socket.on('close', () => clearTimeout(timer));
    socket.write(text, 'latin1');
  });
}

/** A POST as text of HTTP/1.1 that closes its connection. */
export function post(target: string, headers: Readonly<Record<string, string>>, body: string): string {
  const lines = Object.entries({ connection: 'close', 'content-length': String(Buffer.byteLength(body)), ...headers });
  return `POST ${target} HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n${body}`;
}
