import { describe, expect, it } from 'vitest';
import { makeHost, refusal } from '../../make-host';

describe('properties', () => {
  it('are texts, kept between executions', async () => {
    const host = await makeHost();
    host.evaluate(
      `PropertiesService.getDocumentProperties().setProperty('a', '1').setProperties({ b: 2 })`,
    );
    const read = `(() => { const p = PropertiesService.getDocumentProperties();
      return [p.getProperty('a'), p.getProperty('none'), p.getProperties()]; })()`;
    expect(host.evaluate(read)).toEqual(['1', null, { a: '1', b: '2' }]);
    host.evaluate("PropertiesService.getDocumentProperties().deleteProperty('a')");
    expect(host.evaluate(read)).toEqual([null, null, { b: '2' }]);
    host.evaluate("PropertiesService.getDocumentProperties().setProperties({ c: '3' }, true)");
    expect(host.evaluate(read)).toEqual([null, null, { c: '3' }]);
  });

  it('hold 9 KB a value and 500 KB a store', async () => {
    const host = await makeHost();
    const set = (key: string, length: number) =>
      host.evaluate(
        `PropertiesService.getDocumentProperties().setProperty('${key}', 'ä'.repeat(${length}))`,
      );
    set('fits', 4608);
    expect(refusal(() => set('big', 4609))).toBe('Argument too large: value');
    expect(
      refusal(() => {
        for (let index = 0; index < 60; index++) set(`key${index}`, 4600);
      }),
    ).toContain('exceeded the property storage quota');
  });

  it('take texts only', async () => {
    const host = await makeHost();
    expect(
      refusal(() => host.evaluate("PropertiesService.getDocumentProperties().setProperty('a', 5)")),
    ).toBe(
      "The parameters (String,number) don't match the method signature for Properties.setProperty.",
    );
  });
});

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
