import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const root = resolve(__dirname, '../../..');
const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

export interface EmptyServer {
  /** http://127.0.0.1:… */
  readonly address: string;
  close(): Promise<void>;
}

/** An empty page of the same framework, built as the application is and sent as small as it is. */
export async function serveEmptyPage(folder: string): Promise<EmptyServer> {
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const asked = ['build', join(__dirname, 'emptyPage'), '--outDir', folder, '--emptyOutDir', '--target', 'chrome90'];
  const built = spawnSync(process.execPath, [vite, ...asked], { cwd: root, encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`the empty page was not built: ${built.stdout}${built.stderr}`);
  const files: ReadonlyMap<string, Buffer> = new Map<string, Buffer>(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => extname(name) in types)
      .map((name) => [`/${name}`, brotliCompressSync(readFileSync(join(folder, name)))] as const),
  );
  const server = createServer((request, response) => {
    const path = request.url === '/' ? '/index.html' : (request.url ?? '');
    const body = files.get(path);
    if (body === undefined) return response.writeHead(404).end();
    return response
      .writeHead(200, {
        'Content-Type': types[extname(path)],
        'Content-Encoding': 'br',
        'Content-Length': body.length,
      })
      .end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  // A server that listens on a port has an address.
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
