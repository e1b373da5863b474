import type { ServiceHandle } from '../handles';
import { free, type Members } from '../member';

export const utilities: Members<'Utilities', ServiceHandle> = {
  sleep: free(({ execution }, milliseconds: number) => {
    execution.host.clock.advance(milliseconds);
  }, 'Takes no time; moves a fixed clock on'),
};
