import { connect, type Socket } from 'node:net';

/** A connection to a Firefox that was started with --marionette. */
export interface Marionette {
  /** Sends one command, such as "WebDriver:Navigate", and gives what it answers. */
  send(command: string, parameters?: object): Promise<unknown>;
  close(): void;
}

/** An answer as it comes: its kind (always 1), the number of its command, an error, or a value. */
type Answer = [kind: number, id: number, error: { message: string } | null, value: unknown];

/**
 * Opens the connection. Each message, either way, is the length of its JSON in bytes, a colon and
 * the JSON (firefox-source-docs.mozilla.org/testing/marionette/Protocol.html).
 */
export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = connect(port, '127.0.0.1');
  const asked = new Map<number, PromiseWithResolvers<unknown>>();
  const greeted = Promise.withResolvers<unknown>();
  const fail = (error: Error) => {
    greeted.reject(error);
    for (const { reject } of asked.values()) reject(error);
    asked.clear();
  };
  socket.on('error', fail);
  socket.on('close', () => fail(new Error('Firefox closed the connection.')));
  onMessages(socket, (message) => {
    if (!Array.isArray(message)) return greeted.resolve(message);
    const [, id, error, value] = message as Answer;
    const waiting = asked.get(id);
    asked.delete(id);
    if (error) waiting?.reject(new Error(error.message));
    else waiting?.resolve(value);
  });
  await greeted.promise;
  let last = 0;
  return {
    send(command, parameters = {}) {
      const answer = Promise.withResolvers<unknown>();
      last += 1;
      asked.set(last, answer);
      const json = JSON.stringify([0, last, command, parameters]);
      socket.write(`${Buffer.byteLength(json)}:${json}`);
      return answer.promise;
    },
    close: () => socket.destroy(),
  };
}

/** Puts the messages together again from the pieces in which they arrive. */
function onMessages(socket: Socket, use: (message: unknown) => void): void {
  let rest = Buffer.alloc(0);
  socket.on('data', (piece) => {
    rest = Buffer.concat([rest, piece]);
    for (;;) {
      const colon = rest.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(rest.toString('latin1', 0, colon));
      if (rest.length < end) return;
      use(JSON.parse(rest.toString('utf8', colon + 1, end)));
      rest = rest.subarray(end);
    }
  });
}
