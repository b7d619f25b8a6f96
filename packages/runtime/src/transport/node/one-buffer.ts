import type { Agent } from 'node:http';

/** As much as Node reads from a socket at once, in bytes. */
const readBytes = 65_536;

/**
 * Opens connections as `open` does, each of which reads into one buffer. Else Node makes a buffer for each read, which
 * its parser of HTTP copies and drops: newer versions let these pile up to half of the length of a large answer.
 *
 * Whoever reads must be done with the bytes when it returns, as that parser is. Bytes that nobody waits for answer
 * nothing that was asked, and close the connection.
 */
export function readingIntoOneBuffer(open: Agent['createConnection']): Agent['createConnection'] {
  return (options, opened) => {
    const callback = (length: number, bytes: Uint8Array): void => {
      if (socket?.emit('data', bytes.subarray(0, length)) === false) socket.destroy();
    };
    const socket = open(Object.assign(options, { onread: { buffer: new Uint8Array(readBytes), callback } }), opened);
    return socket;
  };
}
