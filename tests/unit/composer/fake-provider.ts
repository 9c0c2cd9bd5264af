import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface FakeProvider {
  readonly baseUrl: string;
  /** Bodies received so far, parsed. */
  readonly bodies: readonly {
    readonly messages: readonly { readonly role: string; readonly content: string }[];
  }[];
  readonly headers: readonly IncomingMessage['headers'][];
  close(): Promise<void>;
}

/** A real local server that answers the chat completions protocol as `reply` says, one call after the other. */
export async function fakeProvider(
  reply: (response: ServerResponse, call: number) => void,
): Promise<FakeProvider> {
  const bodies: FakeProvider['bodies'][number][] = [];
  const headers: IncomingMessage['headers'][] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (piece) => {
      body += piece;
    });
    request.on('end', () => {
      if (request.method !== 'POST') return response.writeHead(405).end();
      bodies.push(JSON.parse(body));
      headers.push(request.headers);
      reply(response, bodies.length - 1);
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    bodies,
    headers,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

/** Streams the text in pieces of seven characters, with `[DONE]` unless `half`. */
export function stream(response: ServerResponse, text: string, half = false): void {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  const sent = half ? text.slice(0, text.length / 2) : text;
  for (let at = 0; at < sent.length; at += 7)
    response.write(
      `data: ${JSON.stringify({ choices: [{ delta: { content: sent.slice(at, at + 7) } }] })}\n\n`,
    );
  response.end(half ? '' : 'data: [DONE]\n\n');
}
