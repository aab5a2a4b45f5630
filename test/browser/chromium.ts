import { execFileSync } from "node:child_process";
import { accessSync, constants, existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";

/** What decides where a browser may be; the tests give machines that are not this one. */
export interface Machine {
  platform: NodeJS.Platform;
  env: NodeJS.ProcessEnv;
  exists(path: string): boolean;
}

const LINUX_NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];
const MAC_APPLICATIONS = ["Google Chrome", "Chromium", "Microsoft Edge"];
const WINDOWS_PROGRAMS = [
  ["Google", "Chrome", "Application", "chrome.exe"],
  ["Microsoft", "Edge", "Application", "msedge.exe"],
  ["Chromium", "Application", "chrome.exe"],
];
const ADVICE = "Install Chromium, Chrome or Edge, or give its program in the environment variable CHROME_PATH.";

/** The program of a Chromium, Chrome or Edge; on a bare Debian, as root, Debian's own is installed first. */
export function findChromium(): string {
  const machine: Machine = { platform: process.platform, env: process.env, exists: isProgram };
  const found = searchChromium(machine);
  if (found) return found;
  if (isDebianRoot()) {
    installChromium();
    const installed = searchChromium(machine);
    if (installed) return installed;
  }
  throw new Error(`No browser for the browser tests was found. ${ADVICE}`);
}

/** Looks in the usual places of the platform; CHROME_PATH goes first and must be right when it is set. */
export function searchChromium({ platform, env, exists }: Machine): string | undefined {
  if (env.CHROME_PATH) {
    if (exists(env.CHROME_PATH)) return env.CHROME_PATH;
    throw new Error(`CHROME_PATH names ${env.CHROME_PATH}, which is no program. ${ADVICE}`);
  }
  return candidates(platform, env).find(exists);
}

function candidates(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string[] {
  if (platform === "win32") {
    const roots = [env.ProgramFiles, env["ProgramFiles(x86)"], env.LOCALAPPDATA].filter((root) => root !== undefined);
    return WINDOWS_PROGRAMS.flatMap((parts) => roots.map((root) => join(root, ...parts)));
  }
  if (platform === "darwin") {
    return ["/Applications", join(env.HOME ?? "", "Applications")].flatMap((folder) =>
      MAC_APPLICATIONS.map((name) => join(folder, `${name}.app`, "Contents", "MacOS", name)),
    );
  }
  const folders = (env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  return LINUX_NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Ubuntu's package of this name is only a pointer to its own store, so Debian it must be. */
function isDebianRoot(): boolean {
  const release = "/etc/os-release";
  return process.getuid?.() === 0 && existsSync(release) && /^ID=debian$/m.test(readFileSync(release, "utf8"));
}

function installChromium(): void {
  const options = { stdio: "inherit", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } } as const;
  try {
    execFileSync("apt-get", ["update"], options);
    execFileSync("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], options);
  } catch (error) {
    throw new Error(`apt-get could not install chromium. ${ADVICE}`, { cause: error });
  }
}
