/** `npm run coach -- FILE…`: the main job without a browser. */
import { builtAddOn } from '../index';
import { coachCommand } from './coach-command';
import { unexpected } from './unexpected';

// A reader such as `head` takes no more than it wants.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
  process.exit(code === 'EPIPE' ? 0 : 1);
});

coachCommand(builtAddOn, process.argv.slice(2)).then(
  ({ out, err, exit }) => {
    process.stdout.write(out);
    process.stderr.write(err);
    process.exitCode = exit;
  },
  (thrown: unknown) => {
    process.stderr.write(unexpected(thrown));
    process.exitCode = 1;
  },
);
