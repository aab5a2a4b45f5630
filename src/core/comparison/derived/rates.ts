import { remembered } from "../../memory/remembered";

/** Rates are kept on this many decimals, so that equal rates tie although they come from different divisions (R48). */
export const RATE_DECIMALS = 12;

/** Differences of levels are kept on this many, so that remains of floating point are neither ranked nor divided by (R48). */
export const LEVEL_DECIMALS = 8;

/** A text as a literal in a formula; only texts of our own catalogue go in. */
export const literal = remembered((text) => `"${text.replaceAll('"', '""')}"`);
