import { mkdir, mkdtemp, rm, stat, utimes, writeFile } from "node:fs/promises";
import { request } from "node:https";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startServer, type RunningServer, type ServerOptions } from "../../workbench/server/server";

let folder: string;
let options: ServerOptions;
let server: RunningServer;

const PANE =
  '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script><script src="taskpane.js"></script>';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "workbench-server-"));
  options = {
    port: 0,
    page: join(folder, "page"),
    dist: join(folder, "dist"),
    officeJs: join(folder, "office"),
    samples: join(folder, "samples"),
    manifest: join(folder, "manifest.xml"),
    certificates: join(folder, "certificates"),
  };
  const files: Record<string, string> = {
    "page/index.html": "<h1>表</h1>",
    "page/main.js": "1",
    "manifest.xml": "<OfficeApp/>",
    "dist/taskpane.html": PANE,
    "dist/functions.json": "{}",
    "dist/assets/icon-16.png": "png",
    "office/office.js": "office",
    "office/agaveerrorux/index.html": "trust",
    "samples/a b.csv": "地区",
    "secret.txt": "secret",
    "page/.hidden": "secret",
  };
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(folder, path, ".."), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  server = await startServer(options);
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

/** Sends the path exactly as it stands, dots and all, which fetch would not. */
function get(path: string, origin = server.origin, method = "GET") {
  return new Promise<{ status: number; headers: Record<string, unknown>; body: string }>((resolve, reject) => {
    const { hostname, port } = new URL(origin);
    const sent = request({ hostname, port, path, method, rejectUnauthorized: false, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () =>
        resolve({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(chunks).toString() }),
      );
    });
    sent.on("error", reject);
    sent.end();
  });
}

test.each([
  ["the page stands at the root", "/", "<h1>表</h1>", "text/html; charset=utf-8"],
  ["a query is no part of the name", "/?lang=en-US", "<h1>表</h1>", "text/html; charset=utf-8"],
  ["the page's script", "/main.js", "1", "text/javascript; charset=utf-8"],
  ["the manifest", "/manifest.xml", "<OfficeApp/>", "application/xml; charset=utf-8"],
  ["the add-in below addin", "/addin/functions.json", "{}", "application/json; charset=utf-8"],
  ["the add-in's icons", "/addin/assets/icon-16.png", "png", "image/png"],
  ["office.js", "/office-js/office.js", "office", "text/javascript; charset=utf-8"],
  ["office.js in any case", "/office-js/AgaveErrorUX/index.html", "trust", "text/html; charset=utf-8"],
  ["a sample, decoded name", "/samples/a%20b.csv", "地区", "text/csv; charset=utf-8"],
])("%s", async (_rule, path, body, contentType) => {
  const answer = await get(path);
  expect(answer).toMatchObject({ status: 200, body });
  expect(answer.headers).toMatchObject({ "content-type": contentType, "cache-control": "no-store" });
});

test("the add-in's page gets office.js from here, the file stays as built", async () => {
  expect((await get("/addin/taskpane.html")).body).toBe(
    '<script src="/office-js/office.js"></script><script src="taskpane.js"></script>',
  );
});

test.each([
  "/../secret.txt",
  "/addin/../../secret.txt",
  "/addin/..%2f..%2fsecret.txt",
  "/addin/%2e%2e/%2e%2e/secret.txt",
  "/samples/..\\..\\secret.txt",
  "/samples/..%5c..%5csecret.txt",
  "/office-js/../secret.txt",
  "//etc/passwd",
  "/addin//etc/passwd",
  "/samples/C:%5Cwindows",
  "/.hidden",
  "/a%00b",
  "/%E0%A4%A",
  "/addin",
  "/addin/",
  "/addin/assets",
  "/nothing.js",
])("nothing is given for %s", async (path) => {
  const answer = await get(path);
  expect(answer.status).toBe(404);
  expect(answer.body).not.toContain("secret\n");
});

test("HEAD gives the head alone, other methods are refused", async () => {
  expect(await get("/main.js", server.origin, "HEAD")).toMatchObject({ status: 200, body: "" });
  expect(await get("/main.js", server.origin, "POST")).toMatchObject({ status: 405 });
});

test("a taken port: the next one is used", async () => {
  const taken: Server = createServer();
  await new Promise<void>((resolve) => taken.listen(0, "localhost", resolve));
  const port = (taken.address() as { port: number }).port;
  const second = await startServer({ ...options, port });
  try {
    expect(Number(new URL(second.origin).port)).toBeGreaterThan(port);
    expect((await get("/", second.origin)).status).toBe(200);
  } finally {
    await second.close();
    await new Promise((resolve) => taken.close(resolve));
  }
});

test("the certificate is kept, and made again when it cannot be read", async () => {
  const file = join(options.certificates, "localhost.crt");
  const old = new Date(2020, 0, 1);
  await utimes(file, old, old);
  await (await startServer(options)).close();
  expect((await stat(file)).mtime).toEqual(old);
  await writeFile(file, "damaged");
  await (await startServer(options)).close();
  expect((await stat(file)).mtime.getFullYear()).toBeGreaterThan(2020);
});
