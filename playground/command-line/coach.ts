/** `npm run coach -- FILE…`: the main job without a browser. */
import { AddOnError, ask, builtAddOn, FileError } from '../index';
import { coachArguments, USAGE, UsageError } from './arguments';
import { columnsText } from './columns-text';
import { openHost, reportOn } from './run-coach';
import { writeTabs } from './write-tabs';

async function main(): Promise<void> {
  const wanted = coachArguments(process.argv.slice(2));
  if (wanted.help) {
    process.stdout.write(USAGE);
    return;
  }
  const host = await openHost(await builtAddOn(), wanted);
  if (wanted.columns) {
    process.stdout.write(columnsText(await ask(host, 'overview', {})));
    host.dispose();
    return;
  }
  const result = await reportOn(host, wanted);
  if (wanted.out !== null) {
    const names = await writeTabs(result, wanted.out, wanted);
    if (!wanted.json) process.stdout.write(`Wrote ${names.join(', ')} to ${wanted.out}.\n\n`);
  }
  process.stdout.write(wanted.json ? `${JSON.stringify(result.json, null, 2)}\n` : result.text);
  host.dispose();
}

// A reader such as `head` takes no more than it wants.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
  process.exit(code === 'EPIPE' ? 0 : 1);
});

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
