/**
 * A web server on loopback that is the browser's HTTP proxy as well: whatever host a page names, the request ends here.
 * So a page can stand at tass.com without any network, and every request that the browser makes is seen.
 */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ServedPage {
  body: string | Uint8Array;
  /** With charset; HTML in UTF-8 where it is not given. */
  type?: string;
  headers?: Record<string, string>;
}

/** What is served at an address; null gives 404. `url` is absolute, with the host that the browser asked for. */
export type Serve = (url: URL) => ServedPage | null;

export interface PageServer {
  /** "http://127.0.0.1:PORT" */
  origin: string;
  port: number;
  /** Absolute addresses of all requests so far, in order; for TLS the host and port asked for ("connect tass.com:443"). */
  requests: readonly string[];
  close(): Promise<void>;
}

function answer(response: ServerResponse, page: ServedPage | null): void {
  if (!page) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
    return;
  }
  response
    .writeHead(200, { 'content-type': page.type ?? 'text/html; charset=utf-8', ...page.headers })
    .end(page.body);
}

/** Starts a server on a free port of 127.0.0.1. */
export async function servePages(serve: Serve): Promise<PageServer> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? '127.0.0.1'}`);
    requests.push(url.href);
    answer(response, serve(url));
  });
  // Nothing here speaks TLS: a tunnel that a browser asks for is noted and refused.
  server.on('connect', (request, socket) => {
    requests.push(`connect ${request.url}`);
    socket.on('error', () => {});
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    port,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
