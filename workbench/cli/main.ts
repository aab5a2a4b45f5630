import { FileFault } from "../files/FileFault";
import { ArgumentFault } from "./arguments";
import { calc } from "./calc";
import type { Command, Surroundings } from "./output";
import { report } from "./report";

const COMMANDS: Record<string, Command> = { calc, report };

/**
 * Runs one command and gives the exit code: 0 done, 2 wrong words or a file that cannot be used (one line for each
 * fault), 1 a fault of our own.
 */
export async function main(words: string[], surroundings: Surroundings): Promise<number> {
  const [name = "", ...rest] = words;
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  try {
    if (!command) throw new ArgumentFault(`"${name}" is no command; the commands are calc and report.`);
    return await command(rest, surroundings);
  } catch (error) {
    if (error instanceof ArgumentFault || error instanceof FileFault) {
      surroundings.line(error.message);
      return 2;
    }
    surroundings.line(`Internal error: ${(error as Error).message ?? String(error)}`);
    if (process.env.DEBUG) surroundings.line((error as Error).stack ?? "");
    return 1;
  }
}
