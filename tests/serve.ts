import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize, sep } from "node:path";

const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
};

export interface Site {
  readonly base: string;
  readonly close: () => Promise<void>;
}

/** Serves a folder as a plain web server would, below a path (`/some/where/`); all else is 404. */
export async function serve(folder: string, path: string): Promise<Site> {
  const server = createServer(async (request, response) => {
    const refuse = (status: number): void => {
      response.writeHead(status, { "Content-Type": "text/plain" }).end(String(status));
    };
    try {
      const asked = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
      if (!asked.startsWith(path)) return refuse(404);
      const inside = asked.slice(path.length) || "index.html";
      const file = normalize(join(folder, inside));
      if (!file.startsWith(normalize(folder + sep))) return refuse(404);
      const type = types[extname(file)];
      const body = await readFile(file);
      if (!type) return refuse(415); // a kind of file that this table should learn
      response.writeHead(200, {
        "Content-Type": type,
        "Cache-Control": "no-store",
        "X-Content-Type-Options": "nosniff",
      });
      response.end(body);
    } catch {
      refuse(404);
    }
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return {
    base: `http://127.0.0.1:${port}${path}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
