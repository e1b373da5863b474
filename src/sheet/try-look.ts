/**
 * Sets how cells look. A table with typed columns refuses it; the texts stand there all the same, so
 * that nothing that is still to be done waits for a colour.
 */
export function tryLook(action: () => void): void {
  try {
    action();
  } catch (thrown) {
    console.error(thrown);
  }
}
