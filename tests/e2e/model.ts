import type { ServerResponse } from 'node:http';
import { fakeProvider, stream } from '../unit/composer/fake-provider.ts';

/** A model on this machine; says nothing sensible until a case tells it what to say. */
export interface FakeModel {
  /** `127.0.0.1:port`. */
  readonly host: string;
  /** What a person types as the address. */
  readonly endpoint: string;
  /** From now on answers like this, and forgets what it was asked before. */
  readonly play: (reply: (response: ServerResponse, call: number) => void) => void;
  /** What it was asked since, as it arrived. */
  readonly asked: () => readonly { readonly messages: readonly { readonly content: string }[] }[];
  readonly headers: () => readonly Readonly<Record<string, unknown>>[];
  readonly close: () => Promise<void>;
}

/** What a service may answer to anything, and the words a person is told it in. */
export const serviceFailures: readonly (readonly [
  name: string,
  reply: (response: ServerResponse) => void,
  words: RegExp,
])[] = [
  ['401', (response) => response.writeHead(401).end('{}'), /金鑰未被接受.*401/u],
  ['429', (response) => response.writeHead(429).end('{}'), /用量上限.*429/u],
  ['500', (response) => response.writeHead(500).end('{}'), /服務端發生錯誤.*500/u],
  [
    'HTML',
    (response) =>
      response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><h1>Login</h1>'),
    /回傳的是網頁/u,
  ],
  ['prose', (response) => stream(response, 'Sure, here you are.'), /看不懂/u],
  ['a line that breaks', (response) => response.destroy(), /連不上服務/u],
];

/** Starts it on a free port. */
export async function startModel(): Promise<FakeModel> {
  let reply: (response: ServerResponse, call: number) => void = (response) => response.writeHead(404).end();
  let since = 0;
  const server = await fakeProvider((response, call) => reply(response, call - since));
  return {
    host: new URL(server.baseUrl).host,
    endpoint: server.baseUrl,
    play: (next) => {
      reply = next;
      since = server.bodies.length;
    },
    asked: () => server.bodies.slice(since),
    headers: () => server.headers.slice(since),
    close: server.close,
  };
}

export { stream };
