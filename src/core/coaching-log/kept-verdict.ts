/** How a verdict begins that says no more than that it was too early, in each language. */
const TOO_EARLY = ['too early', 'zu früh', 'demasiado pronto', 'trop tôt', 'cedo demais'];

/** Whether a verdict in the log only says that it was too early, whichever language wrote it. */
export function saysTooEarly(verdict: string): boolean {
  return TOO_EARLY.some((name) => verdict.startsWith(name));
}

/** Whether a verdict stands: it is not asked for again, also one that a person wrote. */
export function isFinalVerdict(verdict: string): boolean {
  return verdict !== '' && !saysTooEarly(verdict);
}
