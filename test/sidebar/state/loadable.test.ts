import { describe, expect, it } from 'vitest';
import { createLoader } from '../../../sidebar/state/loadable';

type Answer = { ok: true; value: string } | { ok: false; sentence: string };

function byHand() {
  const answers: Array<(answer: Answer) => void> = [];
  const loader = createLoader<string, string>(
    () =>
      new Promise<Answer>((resolve) => {
        answers.push(resolve);
      }),
  );
  return { loader, answers };
}

describe('a loader', () => {
  it('goes from idle over loading to ready or failed', async () => {
    const { loader, answers } = byHand();
    expect(loader.now.value).toEqual({ kind: 'idle' });
    const first = loader.load('a');
    expect(loader.now.value).toEqual({ kind: 'loading' });
    answers[0]?.({ ok: false, sentence: 'No.' });
    await first;
    expect(loader.now.value).toEqual({ kind: 'failed', sentence: 'No.' });
    const second = loader.load('a');
    answers[1]?.({ ok: true, value: 'A' });
    await second;
    expect(loader.now.value).toEqual({ kind: 'ready', value: 'A' });
  });

  it('drops an answer that a later load has overtaken', async () => {
    const { loader, answers } = byHand();
    const loads = [loader.load('a'), loader.load('b')];
    answers[1]?.({ ok: true, value: 'B' });
    answers[0]?.({ ok: true, value: 'A' });
    await Promise.all(loads);
    expect(loader.now.value).toEqual({ kind: 'ready', value: 'B' });
  });

  it('drops an answer that comes after a value was set, or forgotten', async () => {
    const { loader, answers } = byHand();
    const first = loader.load('a');
    loader.set('mine');
    answers[0]?.({ ok: true, value: 'A' });
    await first;
    expect(loader.now.value).toEqual({ kind: 'ready', value: 'mine' });
    const second = loader.load('b');
    loader.forget();
    answers[1]?.({ ok: true, value: 'B' });
    await second;
    expect(loader.now.value).toEqual({ kind: 'idle' });
  });
});
