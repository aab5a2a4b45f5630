import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const require = createRequire(import.meta.url);

/** Serves the built workbench with the built add-in and the samples; port 0 takes any that is free. */
export function serveWorkbench(port) {
  const { startServer } = require(join(root, "build", "server.cjs"));
  return startServer({
    port,
    page: join(root, "build", "page"),
    dist: join(root, "dist"),
    officeJs: join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist"),
    manifest: join(root, "manifest.xml"),
    samples: join(root, "samples"),
    certificates: join(root, "build", "certificates"),
  });
}
