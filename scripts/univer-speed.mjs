import { readFile } from "node:fs/promises";

/**
 * Slow places in @univerjs/engine-formula 0.25.1, put right while it is bundled. The results stay the same.
 * 1. The index of a column's values looked through all of them to find the value a row had before:
 *    a column of n results took n * n steps. It now remembers the value of each row.
 * 2. Each change looks for formulas in every cell of the workbook, three times. Cells without one are passed by quickly.
 * 3. A calculation that was broken off left its message ports open, which kept Node from ending.
 * 4. Every field of every object was set through a helper that defines properties, which is slow. They are assigned.
 * Each text of the first three must be there exactly once: another version of Univer stops the build instead of being changed by guess.
 */
const CHANGES = [
  [
    `		if (isForceUpdate) {
			for (const [_, _cellList] of columnMap) if (_cellList.has(row)) {
				_cellList.delete(row);
				break;
			}
		}
		const _value = normalizeValue(value);`,
    `		const rowValues = columnMap.rowValues ??= new Map();
		if (isForceUpdate) columnMap.get(rowValues.get(row))?.delete(row);
		const _value = normalizeValue(value);
		rowValues.set(row, _value);`,
  ],
  [
    `	cellMatrix.forValue((r, c, cell) => {
		const formulaString = (cell === null || cell === void 0 ? void 0 : cell.f) || "";
		const formulaId = (cell === null || cell === void 0 ? void 0 : cell.si) || "";
		const checkFormulaString`,
    `	cellMatrix.forValue((r, c, cell) => {
		if (!cell?.f && !cell?.si) return;
		const formulaString = (cell === null || cell === void 0 ? void 0 : cell.f) || "";
		const formulaId = (cell === null || cell === void 0 ? void 0 : cell.si) || "";
		const checkFormulaString`,
  ],
  [
    `			if (cell == null) return true;
			const { f, si } = cell;
			if (isFormulaString(f) && isFormulaId(si))`,
    `			if (!cell?.f || !cell.si) return true;
			const { f, si } = cell;
			if (isFormulaString(f) && isFormulaId(si))`,
  ],
  [
    `const calCancelTask = requestImmediateMacroTask(resolve);`,
    `const calCancelTask = requestImmediateMacroTask(() => {
						calCancelTask();
						resolve();
					});`,
  ],
];
const FIELD = /^(\s*)_defineProperty\(this, "(\w+)", (.*)\);$/gm;

/** The esbuild plugin that makes these changes; for the engine's and the page's bundle. */
export function univerSpeed() {
  return {
    name: "univer-speed",
    setup(build) {
      build.onLoad({ filter: /[\\/]@univerjs[\\/]engine-formula[\\/]lib[\\/]es[\\/]index\.js$/ }, async ({ path }) => {
        let contents = await readFile(path, "utf8");
        for (const [before, after] of CHANGES) {
          if (contents.split(before).length !== 2) {
            const text = `${path} is not the version scripts/univer-speed.mjs knows (0.25.1): check its changes.`;
            return { errors: [{ text }] };
          }
          contents = contents.replace(before, () => after);
        }
        contents = contents.replace(FIELD, "$1this.$2 = $3;");
        return { contents, loader: "js" };
      });
    },
  };
}
