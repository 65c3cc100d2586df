import { connect } from 'node:net';

/** A session with a running Firefox. Gives what a command answers with; rejects with what Firefox says. */
export interface Marionette {
  send<T = unknown>(command: string, parameters?: object): Promise<T>;
  close(): void;
}

interface Waiting {
  resolve: (result: unknown) => void;
  reject: (error: Error) => void;
}

/**
 * Speaks Marionette, Firefox's own driver: messages of the form `length:[type, id, …]` over TCP.
 * https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 */
export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = connect(port, '127.0.0.1');
  const waiting = new Map<number, Waiting>();
  let greeted: () => void;
  const greeting = new Promise<void>((resolve, reject) => {
    greeted = resolve;
    socket.once('error', reject);
  });
  const read = reader((message) => (Array.isArray(message) ? settle(waiting, message) : greeted()));
  socket.on('data', read);
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox closed the connection'));
  });
  await greeting;
  let last = 0;
  return {
    send: <T>(command: string, parameters: object = {}) =>
      new Promise<T>((resolve, reject) => {
        const id = ++last;
        waiting.set(id, { resolve: resolve as Waiting['resolve'], reject }); // the caller names what the command gives
        const message = JSON.stringify([0, id, command, parameters]);
        socket.write(`${Buffer.byteLength(message)}:${message}`);
      }),
    close: () => socket.destroy(),
  };
}

/** Cuts what arrives into messages, wherever the network split it. */
function reader(heard: (message: unknown) => void): (data: Buffer) => void {
  let rest = Buffer.alloc(0);
  return (data) => {
    rest = Buffer.concat([rest, data]);
    for (;;) {
      const colon = rest.indexOf(':');
      const end = colon + 1 + Number(rest.subarray(0, colon));
      if (colon < 0 || rest.length < end) return;
      heard(JSON.parse(rest.subarray(colon + 1, end).toString()));
      rest = rest.subarray(end);
    }
  };
}

function settle(waiting: Map<number, Waiting>, message: unknown[]): void {
  const [, id, error, result] = message as [
    number,
    number,
    { error: string; message: string } | null,
    unknown,
  ]; // the protocol's answer
  const asked = waiting.get(id);
  waiting.delete(id);
  if (error) asked?.reject(new Error(`${error.error}: ${error.message}`));
  else asked?.resolve(isValue(result) ? result.value : result);
}

const isValue = (result: unknown): result is { value: unknown } =>
  typeof result === 'object' && result !== null && 'value' in result;
