import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { basename, dirname } from "node:path";
import { localCertificate } from "./certificate";
import { findFile, type FoundFile } from "./files";

export interface ServerOptions {
  /** The first port to try; the next ones follow when it is taken. 0: any free port. */
  port: number;
  /** The workbench page, built. */
  page: string;
  /** The add-in, built: taskpane.html, functions.js, assets and so on. */
  dist: string;
  /** The files of the package @microsoft/office-js: its folder dist. */
  officeJs: string;
  /** The add-in's manifest.xml, which tells the page the button, the pane and the functions. */
  manifest: string;
  /** CSV files a person may try. */
  samples: string;
  /** Where the certificate is kept. */
  certificates: string;
}

export interface RunningServer {
  /** https://localhost:3000, without a slash at its end. */
  origin: string;
  close(): Promise<void>;
}

/** Ports tried one after another before giving up. */
const PORTS_TRIED = 50;
/** Where Microsoft's own servers keep office.js, in the world and in China. */
const OFFICE_JS_ADDRESS =
  /https:\/\/appsforoffice\.(?:microsoft\.com|cdn\.partner\.office365\.cn\/appsforoffice)\/lib\/[\w.]+\/hosted\//g;

/**
 * Serves the workbench page, the built add-in and office.js under one https origin, as office.js asks for.
 * Only this machine can reach it.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const certificate = await localCertificate(options.certificates);
  const server = createServer(certificate, (request, response) => {
    const method = request.method ?? "GET";
    const send = (status: number, contentType: string, body: Buffer | string) => {
      response.writeHead(status, {
        "Content-Type": contentType,
        "Content-Length": Buffer.byteLength(body),
        "Cache-Control": "no-store",
        "X-Content-Type-Options": "nosniff",
      });
      response.end(method === "HEAD" ? undefined : body);
    };
    const sendText = (status: number, text: string) => send(status, "text/plain; charset=utf-8", `${text}\n`);
    if (method !== "GET" && method !== "HEAD") return sendText(405, `${method} is not supported; use GET.`);
    answer(options, request.url ?? "/").then(
      (found) => (found ? send(200, found.contentType, found.bytes) : sendText(404, `There is no ${request.url}.`)),
      (error: unknown) => sendText(500, `${request.url} could not be read: ${String(error)}`),
    );
  });
  await listen(server, options.port);
  return {
    origin: `https://localhost:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

async function answer(options: ServerOptions, url: string): Promise<FoundFile | undefined> {
  const path = decodedPath(url);
  if (path === undefined) return undefined;
  const [, room = "", rest = ""] = /^\/([^/]*)\/(.*)$/.exec(path) ?? [];
  if (room === "office-js") return findFile(options.officeJs, rest, true);
  if (room === "samples") return findFile(options.samples, rest);
  if (room === "addin") return withLocalOfficeJs(await findFile(options.dist, rest));
  if (path === "/manifest.xml") return findFile(dirname(options.manifest), basename(options.manifest));
  return findFile(options.page, path === "/" ? "index.html" : path);
}

/** The path before ? and #, as it was sent: URL would quietly take ".." out. */
function decodedPath(url: string): string | undefined {
  try {
    return decodeURIComponent(url.replace(/[?#].*$/s, ""));
  } catch {
    return undefined;
  }
}

/** The add-in's pages name Microsoft's server; here they get the same library from this one. */
function withLocalOfficeJs(found: FoundFile | undefined): FoundFile | undefined {
  if (!found?.contentType.startsWith("text/html")) return found;
  const html = found.bytes.toString("utf8").replace(OFFICE_JS_ADDRESS, "/office-js/");
  return { ...found, bytes: Buffer.from(html, "utf8") };
}

async function listen(server: Server, first: number): Promise<void> {
  const last = first === 0 ? 0 : Math.min(first + PORTS_TRIED - 1, 65_535);
  for (let port = first; port <= last; port++) {
    try {
      return await new Promise((resolve, reject) => {
        server.once("error", reject);
        server.listen(port, "localhost", () => {
          server.removeListener("error", reject);
          resolve();
        });
      });
    } catch (error) {
      // Windows answers EACCES for the ports it keeps for itself.
      if (!["EADDRINUSE", "EACCES"].includes((error as NodeJS.ErrnoException).code ?? "")) throw error;
    }
  }
  throw new Error(`No free port between ${first} and ${last}: end a program that uses one of them.`);
}
