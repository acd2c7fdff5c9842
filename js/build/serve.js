// A small static server for site/, with the headers that a deployment should send.
import { createReadStream } from "node:fs";
import { realpath, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, sep } from "node:path";

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
};

const HEADERS = {
  "content-security-policy": [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "worker-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join("; "),
  "cross-origin-opener-policy": "same-origin",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  "cache-control": "no-cache",
};

/** Serves `folder` on 127.0.0.1 and resolves with the server and its address. */
export async function serve(folder, port) {
  const server = createServer((request, response) => {
    answer(folder, request, response).catch(() => response.destroy());
  });
  await new Promise((resolve, reject) => {
    server.once("error", reject).listen(port, "127.0.0.1", resolve);
  });
  return { server, address: `http://127.0.0.1:${server.address().port}/` };
}

async function answer(folder, request, response) {
  const refuse = (status, text) => response.writeHead(status, { ...HEADERS, "content-type": TYPES[".txt"] }).end(request.method === "HEAD" ? "" : `${text}\n`);
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.setHeader("allow", "GET, HEAD");
    return refuse(405, "method not allowed");
  }
  const path = await find(folder, request.url);
  if (!path) return refuse(404, "not found");
  const { size } = await stat(path);
  response.writeHead(200, { ...HEADERS, "content-type": TYPES[extname(path)] ?? "application/octet-stream", "content-length": size });
  if (request.method === "HEAD") return response.end();
  createReadStream(path).on("error", () => response.destroy()).pipe(response);
}

/** The file that a request names, if it lies below the folder; links are followed first. */
async function find(folder, url) {
  try {
    const top = await realpath(folder);
    const name = decodeURIComponent(url.split(/[?#]/, 1)[0]);
    const path = await realpath(join(top, name.endsWith("/") ? `${name}index.html` : name));
    return path.startsWith(top + sep) && (await stat(path)).isFile() ? path : null;
  } catch {
    return null;
  }
}
