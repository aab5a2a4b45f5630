/** What the person chose for a name, of what is in the list itself: a sheet may name a town "constructor". */
export function chosenName(chosen: Record<string, string> | undefined, name: string): string | undefined {
  return chosen !== undefined && Object.hasOwn(chosen, name) ? chosen[name] : undefined;
}
