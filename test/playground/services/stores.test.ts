import { describe, expect, it } from 'vitest';
import { makeHost, refusal } from '../make-host';

describe('properties', () => {
  it('are texts, kept between executions, one store each', async () => {
    const host = await makeHost();
    host.evaluate(
      `PropertiesService.getDocumentProperties().setProperty('a', '1').setProperties({ b: 2 })`,
    );
    host.evaluate("PropertiesService.getUserProperties().setProperty('a', 'mine')");
    const read = `(() => { const p = PropertiesService.getDocumentProperties();
      return [p.getProperty('a'), p.getProperty('none'), p.getProperties(), p.getKeys()]; })()`;
    expect(host.evaluate(read)).toEqual(['1', null, { a: '1', b: '2' }, ['a', 'b']]);
    host.evaluate(
      "PropertiesService.getDocumentProperties().deleteProperty('a').deleteAllProperties()",
    );
    expect(host.evaluate(read)).toEqual([null, null, {}, []]);
    expect(host.evaluate("PropertiesService.getUserProperties().getProperty('a')")).toBe('mine');
  });

  it('hold 9 KB a value and 500 KB a store', async () => {
    const host = await makeHost();
    const set = (key: string, length: number) =>
      host.evaluate(
        `PropertiesService.getScriptProperties().setProperty('${key}', 'ä'.repeat(${length}))`,
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
      refusal(() => host.evaluate("PropertiesService.getUserProperties().setProperty('a', 5)")),
    ).toBe(
      "The parameters (String,number) don't match the method signature for Properties.setProperty.",
    );
  });
});

describe('the cache', () => {
  it('forgets after its time', async () => {
    const host = await makeHost();
    host.evaluate("CacheService.getDocumentCache().put('a', '1', 60)");
    expect(
      host.evaluate(
        "[CacheService.getDocumentCache().get('a'), CacheService.getUserCache().get('a')]",
      ),
    ).toEqual(['1', null]);
    host.evaluate('Utilities.sleep(60000)');
    expect(host.evaluate("CacheService.getDocumentCache().get('a')")).toBeNull();
  });

  it('takes keys of 250 characters, values of 100 KB and 6 hours', async () => {
    const host = await makeHost();
    const put = (args: string) => () => host.evaluate(`CacheService.getScriptCache().put(${args})`);
    expect(refusal(put("'k'.repeat(251), 'v'"))).toBe('Argument too large: key');
    expect(refusal(put("'k', 'v'.repeat(102401)"))).toBe('Argument too large: value');
    expect(refusal(put("'k', 'v', 21601"))).toContain('expirationInSeconds');
    put("'k'.repeat(250), 'v'.repeat(102400), 21600")();
  });

  it('keeps the last thousand items', async () => {
    const host = await makeHost();
    const code = `(() => { const c = CacheService.getScriptCache();
      for (let i = 0; i <= 1000; i++) c.put('k' + i, 'v');
      return [c.get('k0'), c.get('k1'), c.getAll(['k0', 'k5'])]; })()`;
    expect(host.evaluate(code)).toEqual([null, 'v', { k5: 'v' }]);
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
    expect(host.evaluate('LockService.getScriptLock().tryLock(5)')).toBe(true);
    host.state.locks.releaseByOther('document');
    expect(host.evaluate(use)).toEqual([false, true, true]);
  });
});
