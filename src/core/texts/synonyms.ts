import type { Catalogue } from "./language";

/** The texts about names that the user gave: to indicators and to towns. */
export interface SynonymsTexts {
  importFile: string;
  noNames: (file: string) => string;
  imported: (added: number, known: number) => string;
  leftOut: (count: number) => string;
  noIndicator: (name: string, id: string) => string;
  taken: (name: string, owner: string) => string;
  townTaken: (name: string, owner: string) => string;
  towns: string;
  townAlias: (alias: string, town: string) => string;
  removeTown: (alias: string) => string;
  /** Of a town that is nearly but not quite known. */
  sameAs: (town: string) => string;
  whichTown: (name: string) => string;
  chooseTown: string;
}

export const SYNONYMS_TEXTS: Catalogue<SynonymsTexts> = {
  "zh-CN": {
    importFile: "导入别名…",
    noNames: (file) => `${file}: 不是别名文件；请选择用“导出别名”存出的文件。`,
    imported: (added, known) => `加入 ${added} 个别名${known > 0 ? `，另有 ${known} 个早已有了` : ""}。`,
    leftOut: (count) => `${count} 个没有加入：`,
    noIndicator: (name, id) => `“${name}”：没有标识为 ${id} 的指标。`,
    taken: (name, owner) => `“${name}”已经是“${owner}”的名称。`,
    townTaken: (name, owner) => `地区“${name}”已经是“${owner}”的别名。`,
    towns: "地区的别名",
    townAlias: (alias, town) => `${alias} 即 ${town}`,
    removeTown: (alias) => `删去地区别名${alias}`,
    sameAs: (town) => `就是${town}`,
    whichTown: (name) => `“${name}”是哪个地区`,
    chooseTown: "是已有的哪个地区…",
  },
  "en-US": {
    importFile: "Import names…",
    noNames: (file) => `${file}: no file of names; choose one that “Export names” has saved.`,
    imported: (added, known) => `${added} names added${known > 0 ? `; ${known} were there already` : ""}.`,
    leftOut: (count) => `${count} left out:`,
    noIndicator: (name, id) => `“${name}”: there is no indicator with the id ${id}.`,
    taken: (name, owner) => `“${name}” is a name of “${owner}” already.`,
    townTaken: (name, owner) => `The town “${name}” is a name of “${owner}” already.`,
    towns: "Other names of towns",
    townAlias: (alias, town) => `${alias} is ${town}`,
    removeTown: (alias) => `Remove the town's name ${alias}`,
    sameAs: (town) => `It is ${town}`,
    whichTown: (name) => `Which town is “${name}”`,
    chooseTown: "It is the known town…",
  },
};
