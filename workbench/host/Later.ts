/** The answer of a method that has to wait, for example for a file to be read: `ready` gives the deed that is left. */
export class Later {
  constructor(readonly ready: Promise<() => unknown>) {}
}
