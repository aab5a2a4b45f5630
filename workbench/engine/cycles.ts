/** One formula as Univer keeps it while it looks for what depends on what. */
export interface Tree {
  treeId: number;
  subUnitId: string;
  formula?: string;
  row: number;
  column: number;
  /** Set where the formula stands in no cell: that of a conditional format, for example. */
  formulaId?: string | null;
  featureId?: string | null;
  toRTreeItem(): unknown;
}

/** Univer's own record of dependencies, of which this part is used. */
export interface DependencyTrees {
  _dependencyTreeCache: Map<number, Tree>;
  _dependencyManagerService: { searchDependency(place: unknown): Set<number> };
}

interface Visit {
  id: number;
  dependents: number[];
  next: number;
}

/**
 * The cells that depend on themselves, directly or through other cells, as sheet!row!column: Tarjan's strongly connected
 * parts. A cell alone is one only where `readsItself` says so: =ROW(A1) in A1 asks for no value.
 */
export function findCycles(trees: DependencyTrees, starts: Tree[], readsItself: (tree: Tree) => boolean): Set<string> {
  const found = new Set<string>();
  const order = new Map<number, number>();
  const lowest = new Map<number, number>();
  const open: number[] = [];
  const isOpen = new Set<number>();
  const path: Visit[] = [];

  const enter = (id: number) => {
    const tree = trees._dependencyTreeCache.get(id);
    order.set(id, order.size);
    lowest.set(id, order.get(id)!);
    open.push(id);
    isOpen.add(id);
    const dependents = tree ? [...trees._dependencyManagerService.searchDependency(tree.toRTreeItem())] : [];
    path.push({ id, dependents, next: 0 });
  };
  const reach = (id: number, depth: number) => lowest.set(id, Math.min(lowest.get(id)!, depth));
  const leave = (visit: Visit) => {
    const { id } = visit;
    path.pop();
    const before = path.at(-1);
    if (before) reach(before.id, lowest.get(id)!);
    if (lowest.get(id) !== order.get(id)) return;
    const part = open.splice(open.lastIndexOf(id));
    for (const member of part) {
      isOpen.delete(member);
      const tree = trees._dependencyTreeCache.get(member);
      if (!tree || tree.formulaId || tree.featureId) continue;
      if (part.length === 1 && !(visit.dependents.includes(member) && readsItself(tree))) continue;
      found.add(`${tree.subUnitId}!${tree.row}!${tree.column}`);
    }
  };

  for (const { treeId } of starts) {
    if (!order.has(treeId)) enter(treeId);
    for (let visit = path.at(-1); visit; visit = path.at(-1)) {
      const dependent = visit.dependents[visit.next++];
      if (dependent === undefined) leave(visit);
      else if (!order.has(dependent)) enter(dependent);
      else if (isOpen.has(dependent)) reach(visit.id, order.get(dependent)!);
    }
  }
  return found;
}
