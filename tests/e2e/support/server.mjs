// A static server for the built site on a free loopback port. It stands for any web host: no rewriting, no special
// headers unless given some, and, when asked, a sub-folder instead of the root. It also keeps a list of what was asked for.

import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize, sep } from "node:path";

const TYPES = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".mjs": "text/javascript",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
};

async function fileAt(folder, path) {
  const file = normalize(join(folder, path.endsWith("/") ? `${path}index.html` : path));
  if (!file.startsWith(folder + sep)) return null;
  const found = await stat(file).catch(() => null);
  return found?.isFile() ? file : null;
}

/**
 * Serves `folder` below `prefix` ("/" or "/some/folder/"); gives its address, the paths asked for, and `close`. What is
 * asked for is answered when `until(path)` has resolved; `moved` has paths that lead on to another one; `headers` go
 * with every file; what `instead(path)` gives for a path, a `status` and a `body`, is answered in place of the file; with `cut`
 * the connection breaks off behind it.
 */
export async function serve(folder, prefix = "/", { until = () => undefined, moved = {}, headers = {}, instead = () => undefined } = {}) {
  const asked = [];
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
    asked.push(path);
    await until(path);
    if (moved[path]) {
      response.writeHead(301, { location: moved[path] }).end();
      return;
    }
    const type = TYPES[extname(path)] ?? "application/octet-stream";
    const other = instead(path);
    if (other) {
      const length = Buffer.byteLength(other.body) + (other.cut ? 1 : 0);
      response.writeHead(other.status, { "content-type": type, "content-length": length, ...headers });
      if (other.cut) response.write(other.body, () => response.destroy());
      else response.end(other.body);
      return;
    }
    const file = path.startsWith(prefix) ? await fileAt(folder, path.slice(prefix.length - 1)) : null;
    if (!file) {
      response.writeHead(404, { "content-type": "text/plain" }).end("not here");
      return;
    }
    response.writeHead(200, { "content-type": TYPES[extname(file)] ?? type, "cache-control": "max-age=600", ...headers });
    createReadStream(file).pipe(response);
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  const address = `http://127.0.0.1:${server.address().port}${prefix}`;
  const close = () => {
    server.closeAllConnections();
    return new Promise((closed) => server.close(closed));
  };
  return { address, asked, close };
}
