import { describe, expect, it } from 'vitest';
import { figureNamed } from '../../../src/core/follow-up/followed-figure';
import { nameFrom } from '../../../src/core/playbook/signals/figure-name';
import { isFollowed, NOTICE_SIGNALS, SIGNALS } from '../../../src/core/playbook/signals/signals';
import { AS_OF, decided, madeTeam } from '../teams/made-team';

const FOLLOWED = [...SIGNALS, ...NOTICE_SIGNALS].filter(isFollowed);

describe('the figures of the Coaching Log', () => {
  it('are found by their names, whichever language wrote them', () => {
    const { pipeline } = madeTeam(decided('Ana', { won: 4, of: 9, from: AS_OF - 300, to: AS_OF }));
    const { process } = pipeline;
    for (const { code, followUp, targets } of FOLLOWED) {
      const [place] = targets(process, pipeline);
      if (place === undefined) continue;
      const stage = process.stages[place.stage ?? -1]?.name ?? '';
      for (const pattern of Object.values(followUp.nameIn)) {
        const found = figureNamed(nameFrom(pattern, stage), pipeline);
        expect(`${pattern}: ${found?.signal.code}`).toBe(`${pattern}: ${code}`);
      }
    }
  });

  it('have names of their own in each language', () => {
    for (const language of ['en', 'de', 'es', 'fr', 'pt'] as const) {
      const names = FOLLOWED.map(({ followUp }) => followUp.nameIn[language]);
      expect(new Set(names).size).toBe(FOLLOWED.length);
    }
  });

  it('name a kind of activity where there is one', () => {
    const pattern = 'Aktivitäten pro Woche{ der Art *}';
    expect([nameFrom(pattern, ''), nameFrom(pattern, '', 'Anruf {*}')]).toEqual([
      'Aktivitäten pro Woche',
      'Aktivitäten pro Woche der Art Anruf {*}',
    ]);
  });
});
