import { dirname, posix } from "node:path";
import ts from "typescript";

/** The rooms, and what each may import: other rooms, then packages (none named: any). A new one is a change of this table. */
const ROOMS: Record<string, { rooms: string[]; packages?: string[] }> = {
  core: { rooms: [], packages: [] },
  templates: { rooms: ["core"], packages: [] },
  functions: { rooms: ["core"], packages: [] },
  // Runs in a worker, in the pane and in Node alike, so it may lean on none of them.
  files: { rooms: ["core"], packages: ["fflate", "papaparse"] },
  excel: { rooms: ["core"], packages: [] },
  taskpane: {
    rooms: ["core", "templates", "excel", "files"],
    packages: ["react", "react-dom", "@fluentui", "d3-scale", "d3-shape"],
  },
  workbench: { rooms: [] },
};

/** The room of a path from the root of the repository: src/core/x.ts is in core, workbench/y.ts in workbench. */
function roomOf(path: string): string {
  const [top, room] = path.split("/");
  return top === "src" ? room! : top!;
}

/** What a file imports that its room may not; `file` is a path from the root of the repository, with slashes. */
export function strangersIn(file: string, text: string): string[] {
  const room = roomOf(file);
  const may = ROOMS[room];
  if (!may) return [`unknown room ${room}`];
  const imports = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
  return imports.filter((target) => {
    if (!target.startsWith(".")) return may.packages !== undefined && !may.packages.includes(target.split("/")[0]!);
    return ![room, ...may.rooms].includes(roomOf(posix.normalize(posix.join(dirname(file), target))));
  });
}
