import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** What a proxy does to the tunnels that it is asked for. */
export interface ProxyBehaviour {
  /** Opens them, but always to this host. */
  readonly forwardTo?: string;
  /** Changes what is sent through them. */
  readonly change?: (text: string) => string;
  /** Writes this instead. */
  readonly answer?: string;
  /** Does nothing. */
  readonly hang?: boolean;
}

/** A proxy on this machine. */
export interface Proxy {
  readonly port: number;
  /** Tunnels that were opened. */
  readonly tunnels: () => number;
  /** Each `Proxy-Authorization` that came. */
  readonly authorizations: readonly string[];
  readonly close: () => Promise<void>;
}

/** Starts a proxy. */
export async function startProxy({ forwardTo, change = (text) => text, answer, hang }: ProxyBehaviour): Promise<Proxy> {
  const sockets = new Set<Socket>();
  const authorizations: string[] = [];
  let tunnels = 0;
  const hold = (socket: Socket): void => {
    sockets.add(socket);
    socket.unref();
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
  };
  const server = createServer((socket) => {
    hold(socket);
    socket.once('data', (chunk) => {
      const head = chunk.toString('latin1');
      authorizations.push(...[...head.matchAll(/\r\nProxy-Authorization: ([^\r]*)/gi)].map(([, value = '']) => value));
      if (hang === true) return;
      if (answer !== undefined) return void socket.write(answer);
      const port = Number(/^CONNECT \S+:(\d+) HTTP/.exec(head)?.[1] ?? 0);
      tunnels++;
      const target = connect(port, forwardTo);
      hold(target);
      target.once('connect', () => socket.write('HTTP/1.1 200 Connection established\r\n\r\n'));
      socket.on('data', (data) => target.write(Buffer.from(change(data.toString('latin1')), 'latin1')));
      target.pipe(socket);
      socket.on('close', () => target.destroy());
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  server.unref();
  return {
    port: (server.address() as AddressInfo).port,
    tunnels: () => tunnels,
    authorizations,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
