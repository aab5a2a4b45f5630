/**
 * What `npm start` runs: builds what is missing or older than its sources, serves the workbench on this
 * machine and opens a browser where there is one. Options: --port N, --no-open. Ctrl-C ends it.
 */
import { spawn } from "node:child_process";
import { parseArgs } from "node:util";
import { ensureAddin } from "./build.mjs";
import { ensurePage } from "./build-page.mjs";
import { serveWorkbench } from "./serve-workbench.mjs";

const USAGE = "Usage: npm start -- [--port 3000] [--no-open]";

function readArguments() {
  try {
    const { values } = parseArgs({
      options: { port: { type: "string", default: "3000" }, "no-open": { type: "boolean" } },
    });
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`--port ${values.port} is no port.`);
    return { port, open: !values["no-open"] && !process.env.CI };
  } catch (error) {
    console.error(`${error.message}\n${USAGE}`);
    process.exit(2);
  }
}

/** Opens the address in the person's browser; without one, the printed address must do. */
function openBrowser(address) {
  const display = process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  const [program, ...options] = { win32: ["cmd", "/c", "start", ""], darwin: ["open"] }[process.platform] ?? [
    "xdg-open",
  ];
  if (program === "xdg-open" && !display) return;
  const child = spawn(program, [...options, address], { stdio: "ignore", detached: true });
  child.on("error", () => undefined);
  child.unref();
}

const { port, open } = readArguments();
await ensureAddin(console.log);
await ensurePage(console.log);
const server = await serveWorkbench(port);
console.log(`
  乡镇指标 工作台 / Town Indicators workbench

    ${server.origin}/              中文
    ${server.origin}/?lang=en-US   English

  证书由本机自己生成，浏览器会询问一次，请选择继续访问 localhost。
  The certificate was made on this machine: the browser asks once; choose to go on to localhost.
  按 Ctrl-C 结束 / Ctrl-C ends it.
`);
if (open) openBrowser(`${server.origin}/`);
const end = () => void server.close().then(() => process.exit(0));
process.on("SIGINT", end);
process.on("SIGTERM", end);
