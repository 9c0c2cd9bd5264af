import type { ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';

/** A site with feeds, on this machine; every path answers 404 until a case says what it serves. */
export interface FeedServer {
  /** `127.0.0.1:port`. */
  readonly host: string;
  /** The address of a path. */
  readonly address: (path: string) => string;
  /** From now on this path answers so. */
  readonly serve: (path: string, reply: (response: ServerResponse) => void) => void;
  /** Paths that were asked for, oldest first. */
  readonly asked: () => readonly string[];
  readonly close: () => void;
}

/** Starts it on a free port, under a certificate of its own. */
export async function startFeedServer(): Promise<FeedServer> {
  const replies = new Map<string, (response: ServerResponse) => void>();
  const asked: string[] = [];
  const pem = await generate([{ name: 'commonName', value: '127.0.0.1' }], {
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 7, ip: '127.0.0.1' }] }],
  });
  const server: Server = createServer({ key: pem.private, cert: pem.cert }, (request, response) => {
    const path = request.url ?? '/';
    asked.push(path);
    const reply = replies.get(path);
    if (reply) reply(response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    host,
    address: (path) => `https://${host}${path}`,
    serve: (path, reply) => replies.set(path, reply),
    asked: () => asked,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Serves this text as a feed. */
export function feed(text: string, type = 'application/rss+xml; charset=utf-8') {
  return (response: ServerResponse): void => {
    response.writeHead(200, { 'content-type': type }).end(text);
  };
}

/** RSS with these entries: title and path of the page. */
export function rss(entries: readonly (readonly [title: string, link: string])[]): string {
  const items = entries.map(([title, link]) => `<item><title>${title}</title><link>${link}</link></item>`);
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>在地新聞</title>${items.join('')}</channel></rss>`;
}

/** Sends so many bytes, as fast as they are taken. */
export function flood(bytes: number) {
  return (response: ServerResponse): void => {
    response.writeHead(200, { 'content-type': 'application/rss+xml' });
    const part = Buffer.alloc(200_000, 'x');
    let sent = 0;
    const more = (): void => {
      while (!response.destroyed && sent < bytes) {
        sent += part.length;
        if (!response.write(part)) {
          response.once('drain', more);
          return;
        }
      }
      if (!response.destroyed) response.end();
    };
    more();
  };
}
