import { describe, expect, it } from 'vitest';
import { makeHost, refusal } from '../../make-host';

describe('locks', () => {
  const use = `(() => { const lock = LockService.getDocumentLock();
    return [lock.hasLock(), lock.tryLock(10), lock.hasLock()]; })()`;

  it('are released when an execution ends', async () => {
    const host = await makeHost();
    expect(host.evaluate(use)).toEqual([false, true, true]);
    expect(host.evaluate(use)).toEqual([false, true, true]);
  });

  it('are refused while another user holds them', async () => {
    const host = await makeHost();
    host.state.locks.holdByOther('document');
    expect(host.evaluate(use)).toEqual([false, false, false]);
    expect(refusal(() => host.evaluate('LockService.getDocumentLock().waitLock(5)'))).toBe(
      'Lock timeout: another process was holding the lock for too long.',
    );
    host.state.locks.releaseByOther('document');
    expect(host.evaluate(use)).toEqual([false, true, true]);
  });
});
