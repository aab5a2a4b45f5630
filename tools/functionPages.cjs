/** The pages of docs/functions, made of the catalogue of help: file name → text. Chinese first, English below. */
function functionPages(help, families) {
  const pages = Object.entries(help).map(([id, one]) => [`${id}.md`, functionPage(id, one)]);
  return Object.fromEntries([...pages, ["README.md", indexPage(help, families)]]);
}

const HEADINGS = {
  "zh-CN": {
    formula: "算法",
    parameter: "参数",
    holds: "填什么",
    optional: "可不填",
    result: "结果",
    refused: "不给数的情形",
    example: "例",
    source: "出处",
  },
  "en-US": {
    formula: "Formula",
    parameter: "Argument",
    holds: "What stands there",
    optional: "optional",
    result: "Result",
    refused: "No number",
    example: "Example",
    source: "Source",
  },
};

function functionPage(id, help) {
  const sections = ["zh-CN", "en-US"].map((language) => languageSection(id, help, language));
  return `${sections.join("\n")}\nEvery function keeps to the [conventions](../function-conventions.md). · [全部函数 All functions](README.md)\n`;
}

function languageSection(id, help, language) {
  const words = HEADINGS[language];
  const texts = help[language];
  const parameters = Object.values(texts.parameters);
  const head = language === "zh-CN" ? `# IND.${id} ${texts.title}` : `## ${texts.title}`;
  const rows = parameters.map(([name, description], place) => {
    const note = place < help.needed ? "" : ` (${words.optional})`;
    return `| ${escape(name)}${note} | ${escape(description)} |`;
  });
  return [
    head,
    "",
    `\`${signature(id, help, language)}\``,
    "",
    texts.description,
    "",
    `**${words.formula}**`,
    "",
    fence(texts.formula),
    "",
    `| ${words.parameter} | ${words.holds} |`,
    "|---|---|",
    ...rows,
    "",
    `**${words.result}** ${texts.result}`,
    "",
    `**${words.refused}**`,
    "",
    ...texts.refused.map((text) => `- ${text}`),
    "",
    `**${words.example}** ${texts.example}`,
    "",
    fence(`${help.formula}\n→ ${help.shown}`),
    "",
    `**${words.source}** ${texts.source}`,
    "",
  ].join("\n");
}

/** =IND.YOY(current, previous, [mode]) */
function signature(id, help, language) {
  const names = Object.values(help[language].parameters).map(([name], place) =>
    place < help.needed ? name : `[${name}]`,
  );
  return `=IND.${id}(${names.join(", ")})`;
}

function indexPage(help, families) {
  const lines = ["# 全部函数 All functions", "", "约定见 [conventions](../function-conventions.md)。", ""];
  for (const [family, titles] of Object.entries(families)) {
    lines.push(`## ${titles["zh-CN"]} ${titles["en-US"]}`, "", "| 函数 | | |", "|---|---|---|");
    for (const [id, one] of Object.entries(help)) {
      if (one.family !== family) continue;
      lines.push(`| [IND.${id}](${id}.md) | ${one["zh-CN"].title} | ${one["en-US"].title} |`);
    }
    lines.push("");
  }
  return lines.join("\n");
}

function fence(text) {
  return `\`\`\`text\n${text}\n\`\`\``;
}

function escape(text) {
  return text.replaceAll("|", "\\|");
}

module.exports = { functionPages };
