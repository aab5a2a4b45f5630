import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

/**
 * Slow places in @univerjs/engine-formula 0.25.1, put right while it is bundled; the results stay the same except for the last two.
 * 1. The index of a column's values looked through all of them to find the value a row had before:
 *    a column of n results took n * n steps. It now remembers the value of each row.
 * 2. Each change looks for formulas in every cell of the workbook, three times. Cells without one are passed by quickly.
 * 3. A calculation that was broken off left its message ports open, which kept Node from ending.
 * 4. Formulas that were read are kept, but 5,000 of them only: with more, each pass read every formula anew.
 * 5. Each pass noted once more which cells each formula reads, so that the notes grew without end.
 * 6. Every field of every object was set through a helper that defines properties, which is slow. They are assigned.
 * Two places gave wrong results, silently; test/workbench/engineNames.test.ts and engineGuard.test.ts tell when they are no longer needed:
 * 7. =ROW(A1) in A1 kept A1 as blank for all formulas that are calculated after it.
 * 8. A formula with LET or LAMBDA is changed while it is read: kept as it was read, it had another result the second time.
 * Each text except that of 6 must be there exactly once: another version of Univer stops the build instead of being changed by guess.
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
  [`const FORMULA_CACHE_LRU_COUNT = 5e3;`, `const FORMULA_CACHE_LRU_COUNT = 2e5;`],
  [
    `	addDependencyRTreeCache(tree) {
		const searchRanges = [];`,
    `	addDependencyRTreeCache(tree) {
		const known = this._knownRanges ??= new Map();
		const ranges = tree.rangeList.map(({ unitId, sheetId, range: r }) =>
			\`\${unitId}!\${sheetId}!\${r.startRow},\${r.startColumn},\${r.endRow},\${r.endColumn}\`).join(";");
		if (known.get(tree.treeId) === ranges) return;
		known.set(tree.treeId, ranges);
		const searchRanges = [];`,
  ],
  [
    `	_removeDependencyRTreeCacheById(unitId, sheetId) {
		this._dependencyRTreeCache`,
    `	_removeDependencyRTreeCacheById(unitId, sheetId) {
		this._knownRanges?.clear();
		this._dependencyRTreeCache`,
  ],
  [
    `		if (treeId == null) return;
		this._allTreeMap.delete(treeId);`,
    `		if (treeId == null) return;
		this._knownRanges?.delete(treeId);
		this._allTreeMap.delete(treeId);`,
  ],
  [
    `		this._dependencyRTreeCache.clear();
		this._allTreeMap.clear();`,
    `		this._dependencyRTreeCache.clear();
		this._knownRanges?.clear();
		this._allTreeMap.clear();`,
  ],
  [
    `			if (object.isReferenceObject() && this._functionExecutor.needsFilteredOutRows) this._setFilteredOutRows(object);
			if (object.isReferenceObject() && !this._functionExecutor.needsReferenceObject) variants.push(object.toArrayValueObject());`,
    `			if (object.isReferenceObject() && this._functionExecutor.needsFilteredOutRows) this._setFilteredOutRows(object);
			if (object.isReferenceObject() && !this._functionExecutor.needsReferenceObject)
				variants.push(object.toArrayValueObject(!/^(?:ROW|COLUMN)S?$/i.test(this._functionExecutor.name)));`,
  ],
  [
    `			FormulaLexerNodeCache.set(formulaString, this._currentLexerNode);`,
    `			if (!/\\b(?:LET|LAMBDA)\\s*\\(/i.test(formulaString)) FormulaLexerNodeCache.set(formulaString, this._currentLexerNode);`,
  ],
  [
    `	if (!noCache) FORMULA_AST_CACHE.set(\`\${unitId}\${formulaString}\`, astNode);`,
    `	if (!noCache && !/\\b(?:LET|LAMBDA)\\s*\\(/i.test(formulaString)) FORMULA_AST_CACHE.set(\`\${unitId}\${formulaString}\`, astNode);`,
  ],
];
/** Number formats as Chinese Excel reads them, for the grid and for TEXT. */
const NUMFMT = fileURLToPath(new URL("../workbench/engine/univerNumfmt.ts", import.meta.url));
const FIELD = /^(\s*)_defineProperty\(this, "(\w+)", (.*)\);$/gm;

/** The esbuild plugin that makes these changes; for the engine's and the page's bundle. */
export function univerSpeed() {
  return {
    name: "univer-speed",
    setup(build) {
      build.onResolve({ filter: /^numfmt$/ }, ({ importer }) =>
        /[\\/]@univerjs[\\/]/.test(importer) ? { path: NUMFMT } : null,
      );
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
