import { createReadStream, existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';

const root = join(
  dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json')),
  'dist',
);

/** A file of Microsoft's package by its path on Microsoft's server, or null where there is none. */
export function officeFile(path: string): string | null {
  const file = join(root, path);
  return file.startsWith(root + sep) && existsSync(file) ? file : null;
}

const PAGE = '<!doctype html><meta charset="utf-8"><script src="/office.js"></script>';

/** Serves office.js and an empty page that loads it. */
export function serveOffice(): Promise<Server> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    if (path === '/') return void response.setHeader('content-type', 'text/html').end(PAGE);
    const file = officeFile(path);
    if (file === null) return void response.writeHead(404).end();
    response.setHeader('content-type', 'text/javascript');
    createReadStream(file).pipe(response);
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}
