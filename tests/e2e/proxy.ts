import { request as ask, createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { generate } from 'selfsigned';

/** The body and content type for one address; undefined when no fixture stands for it. */
export type Answer = (url: URL) => { readonly type: string; readonly body: string } | undefined;

export interface DenyingProxy {
  /** `127.0.0.1:port`. */
  readonly address: string;
  readonly port: number;
  /** Every request no fixture answers, as `METHOD address`: must be empty at the end of a run. */
  readonly denied: readonly string[];
  /** Requests the browser makes for itself at every start and no preference stops; refused all the same. */
  readonly housekeeping: readonly string[];
  readonly close: () => void;
}

/** Chromium's own errands: updates of its parts (sent to a fixture address), its accounts, its spelling dictionary. */
const browsersOwn = new Set([
  'POST https://www.google.com/__browser/updates',
  'CONNECT accounts.google.com:443',
  'CONNECT redirector.gvt1.com:443',
]);

/**
 * Stands between the browser and everything else: the hosts named are answered by `answer` under a certificate
 * made for this run, any other request is refused and written down. Only to `local`, servers of the test's own as
 * `host:port`, a request is handed on.
 */
export async function startProxy(
  hosts: readonly string[],
  answer: Answer,
  local: readonly string[] = [],
): Promise<DenyingProxy> {
  const denied: string[] = [];
  const housekeeping: string[] = [];
  const refuse = (request: string): void => {
    (browsersOwn.has(request) ? housekeeping : denied).push(request);
  };
  const open = new Set<Socket>();
  const pem = await generate([{ name: 'commonName', value: hosts[0] ?? 'localhost' }], {
    algorithm: 'sha256',
    extensions: [
      { name: 'subjectAltName', altNames: hosts.map((host) => ({ type: 2 as const, value: host })) },
    ],
  });

  const respond = (request: IncomingMessage, response: ServerResponse): void => {
    const url = new URL(request.url ?? '/', `https://${request.headers.host ?? 'unknown.invalid'}`);
    const found = request.method === 'GET' && hosts.includes(url.host) ? answer(url) : undefined;
    if (!found) refuse(`${request.method} ${url.origin}${url.pathname}`);
    response.writeHead(found ? 200 : 404, {
      'content-type': found?.type ?? 'text/plain',
      'cache-control': 'no-store',
    });
    response.end(found?.body ?? '');
  };

  const tls = createTlsServer({ key: pem.private, cert: pem.cert }, respond);
  const proxy = createServer((request, response) => {
    const url = URL.parse(request.url ?? '');
    if (url && local.includes(url.host)) return handOn(url, request, response);
    refuse(`${request.method} ${request.url}`);
    response.writeHead(403).end();
  });
  proxy.on('connection', (socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.on('error', () => socket.destroy());
  });
  proxy.on('connect', (request, socket) => {
    if (local.includes(request.url ?? '')) return tunnel(request.url ?? '', socket as Socket);
    const [host, port] = (request.url ?? '').split(':');
    if (!host || port !== '443' || !hosts.includes(host)) {
      refuse(`CONNECT ${request.url}`);
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    tls.emit('connection', socket);
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const { port } = proxy.address() as AddressInfo;
  return {
    address: `127.0.0.1:${port}`,
    port,
    denied,
    housekeeping,
    close: () => {
      for (const socket of open) socket.destroy();
      proxy.close();
    },
  };
}

function handOn(url: URL, request: IncomingMessage, response: ServerResponse): void {
  const { method, headers } = request;
  const onward = ask(url, { method, headers }, (answered) => {
    response.writeHead(answered.statusCode ?? 502, answered.headers);
    answered.pipe(response);
    answered.on('error', () => response.destroy());
  });
  onward.on('error', () => response.destroy());
  response.on('close', () => onward.destroy());
  request.pipe(onward);
}

function tunnel(address: string, socket: Socket): void {
  const [host = '', port = ''] = address.split(':');
  const onward = connect(Number(port), host, () => {
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    socket.pipe(onward).pipe(socket);
  });
  onward.on('error', () => socket.destroy());
  socket.on('close', () => onward.destroy());
}
