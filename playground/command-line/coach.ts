/** `npm run coach -- FILE…`: the main job without a browser. */
import { AddOnError, builtAddOn, FileError } from '../index';
import { coachArguments, USAGE, UsageError } from './arguments';
import { runCoach } from './run-coach';
import { writeTabs } from './write-tabs';

async function main(): Promise<void> {
  const wanted = coachArguments(process.argv.slice(2));
  if (wanted.help) {
    process.stdout.write(USAGE);
    return;
  }
  const result = await runCoach(await builtAddOn(), wanted);
  if (wanted.out !== null) {
    const names = await writeTabs(result, wanted.out, wanted);
    if (!wanted.json) process.stdout.write(`Wrote ${names.join(', ')} to ${wanted.out}.\n\n`);
  }
  for (const note of result.notes) process.stderr.write(`${note}\n`);
  process.stdout.write(wanted.json ? `${JSON.stringify(result.json, null, 2)}\n` : result.text);
  result.host.dispose();
}

main().catch((thrown: unknown) => {
  const isExpected = [UsageError, AddOnError, FileError].some((kind) => thrown instanceof kind);
  process.stderr.write(
    isExpected
      ? `${(thrown as Error).message}\n`
      : `${String(thrown instanceof Error ? thrown.stack : thrown)}\n`,
  );
  if (thrown instanceof UsageError) process.stderr.write(`\n${USAGE}`);
  process.exitCode = isExpected ? 2 : 1;
});
