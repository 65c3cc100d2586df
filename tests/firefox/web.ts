import { createServer as createProxy, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import type { Served } from '../e2e/lens';
import { vendorPage } from '../e2e/pages/vendor-page';
import { selfSigned } from './certificate';

/** Stands in for the whole web: a proxy that answers every visit with a page from here. */
export interface Web {
  port: number;
  /** Says that a test is about to visit a host. */
  expect(hostname: string): void;
  /** Answers an address with a document of the test's own from now on. */
  serve(address: string, served: Served): void;
  /** Whatever was asked for beside the visits of tests; must stay empty. */
  leaks: string[];
  close(): void;
}

/** Starts the web. A browser reaches it by its proxy settings, for any host, encrypted or not. */
export async function serveWeb(): Promise<Web> {
  const expected = new Set<string>();
  const leaks: string[] = [];
  const pages = new Map<string, Served>();
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const url = addressOf(request);
    if (isFirefoxes(url.hostname)) return response.writeHead(404).end();
    const served = pages.get(url.href);
    if (served) return send(served, response);
    if (!expected.has(url.hostname) || !(isVisit(request) || isTabIcon(url))) leaks.push(url.href);
    if (!isVisit(request)) return response.writeHead(404).end();
    return send({ body: vendorPage(url) }, response);
  };
  const encrypted = createServer(selfSigned('GDPR Lens tests'), answer);
  const proxy = createProxy(answer);
  proxy.on('connect', (request: IncomingMessage, socket: Socket) => {
    const { hostname } = new URL(`https://${request.url}`);
    // To connect is to be known there, even if nothing is asked.
    if (!expected.has(hostname) && !isFirefoxes(hostname)) leaks.push(`connection to ${hostname}`);
    socket.on('error', () => socket.destroy());
    socket.write('HTTP/1.1 200 Connected\r\n\r\n');
    encrypted.emit('connection', socket);
  });
  await new Promise<void>((listening) => proxy.listen(0, '127.0.0.1', listening));
  return {
    port: (proxy.address() as AddressInfo).port, // it listens by now
    expect: (hostname) => void expected.add(hostname),
    serve: (address, served) => void pages.set(address, served),
    leaks,
    close() {
      proxy.close();
      proxy.closeAllConnections();
      encrypted.closeAllConnections();
    },
  };
}

function send({ body, contentType = 'text/html; charset=utf-8', headers }: Served, response: ServerResponse) {
  return response.writeHead(200, { 'content-type': contentType, ...headers }).end(body);
}

/** A proxy is asked with the whole address, a server with its path. */
const addressOf = ({ url = '', headers }: IncomingMessage) => new URL(url, `https://${headers.host}`);

/** Browsers say of each request what it is for; scripts cannot set this. */
const isVisit = ({ headers }: IncomingMessage) =>
  headers['sec-fetch-mode'] === 'navigate' && /^(document|i?frame)$/.test(String(headers['sec-fetch-dest']));

/** The browser asks for it by itself, with a page that it shows again. */
const isTabIcon = ({ pathname }: URL) => pathname === '/favicon.ico';

/** Firefox asks its makers for settings, updates and certificates by itself, whatever is installed in it. */
const isFirefoxes = (hostname: string) => /(^|\.)(mozilla\.(com|net|org)|firefox\.com)$/.test(hostname);
