/**
 * What is said of an error that nobody expected: one sentence, for whoever typed the command. Where
 * it happened follows only where the environment asks for it, with `DEBUG=1`.
 */
export function unexpected(thrown: unknown): string {
  const isError = thrown instanceof Error;
  const [first] = (isError ? thrown.message : String(thrown)).split('\n');
  const told = `Something went wrong that Stagecoach did not expect: ${first} (DEBUG=1 tells where.)\n`;
  return process.env.DEBUG !== undefined && isError ? `${told}${thrown.stack}\n` : told;
}
