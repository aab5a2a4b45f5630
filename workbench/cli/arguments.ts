import { parseArgs, type ParseArgsConfig } from "node:util";

/** A command called in a wrong way; the message is one line. */
export class ArgumentFault extends Error {
  override readonly name = "ArgumentFault";
}

/** The words after a command, read: the values of options, the options without one, and the names. */
export interface Arguments {
  values: Partial<Record<string, string>>;
  flags: Set<string>;
  files: string[];
}

/** What a command takes. */
export interface ArgumentRules {
  /** Options with a value, and those without. */
  values: string[];
  flags: string[];
  /** How many names without an option there must be. */
  files: number;
  usage: string;
}

/** Reads the words after a command; anything unknown, missing or given twice is an ArgumentFault. */
export function readArguments(words: string[], rules: ArgumentRules): Arguments {
  const options: NonNullable<ParseArgsConfig["options"]> = {};
  for (const name of rules.values) options[name] = { type: "string", multiple: true };
  for (const name of rules.flags) options[name] = { type: "boolean" };
  const parsed = parse(words, options, rules);
  const read: Arguments = { values: {}, flags: new Set(), files: parsed.positionals };
  for (const [name, value] of Object.entries(parsed.values)) {
    if (value === true) read.flags.add(name);
    if (!Array.isArray(value)) continue;
    if (value.length > 1) throw new ArgumentFault(`--${name} is given ${value.length} times. ${rules.usage}`);
    if (value[0] === "") throw new ArgumentFault(`--${name} needs a value. ${rules.usage}`);
    read.values[name] = String(value[0]);
  }
  if (!read.flags.has("help") && read.files.length !== rules.files) {
    const extra = read.files[rules.files];
    const reason = extra === undefined ? "A file name is missing." : `"${extra}" is one name too many.`;
    throw new ArgumentFault(`${reason} ${rules.usage}`);
  }
  return read;
}

/** The value of an option that must be there. */
export function required(read: Arguments, name: string, usage: string): string {
  const value = read.values[name];
  if (value === undefined) throw new ArgumentFault(`--${name} is missing. ${usage}`);
  return value;
}

function parse(words: string[], options: NonNullable<ParseArgsConfig["options"]>, rules: ArgumentRules) {
  try {
    return parseArgs({ args: words, options, allowPositionals: true, strict: true });
  } catch (error) {
    const reason = (error as Error).message.split(/[.\n]/)[0];
    throw new ArgumentFault(`${reason}. ${rules.usage}`);
  }
}
