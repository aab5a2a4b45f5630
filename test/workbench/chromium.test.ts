import { join } from "node:path";
import { searchChromium } from "../browser/chromium";

const windows = join("C:\\Programs", "Microsoft", "Edge", "Application", "msedge.exe");

test.each<[string, NodeJS.Platform, NodeJS.ProcessEnv, string[], string | undefined]>([
  [
    "CHROME_PATH goes first",
    "linux",
    { CHROME_PATH: "/my/chrome", PATH: "/bin" },
    ["/my/chrome", "/bin/chromium"],
    "/my/chrome",
  ],
  ["Linux: along PATH", "linux", { PATH: "/bin:/usr/bin" }, ["/usr/bin/google-chrome"], "/usr/bin/google-chrome"],
  [
    "Linux: Chromium before Chrome",
    "linux",
    { PATH: "/bin" },
    ["/bin/google-chrome", "/bin/chromium"],
    "/bin/chromium",
  ],
  [
    "macOS: the applications",
    "darwin",
    {},
    ["/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge"],
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ],
  ["Windows: Edge is always there", "win32", { "ProgramFiles(x86)": "C:\\Programs" }, [windows], windows],
  ["nothing found", "linux", { PATH: "/bin" }, [], undefined],
])("%s", (_rule, platform, env, there, expected) => {
  expect(searchChromium({ platform, env, exists: (path) => there.includes(path) })).toBe(expected);
});

test("a wrong CHROME_PATH is told, not passed over", () => {
  const machine = {
    platform: "linux",
    env: { CHROME_PATH: "/none", PATH: "/bin" },
    exists: (path: string) => path === "/bin/chromium",
  };
  expect(() => searchChromium({ ...machine, platform: "linux" })).toThrow(/CHROME_PATH names \/none/);
});
