import { describe, expect, it } from 'vitest';
import { ask } from '../../playground/index';
import { coachedTeam } from './coached-team';
import { openAddOn } from './open-add-on';

const ACTION = 'No proposal before a written summary of needs that the customer has confirmed.';

/** A host in which the next prompt is answered with this name. */
async function withName(text: string, button = 'OK') {
  const host = await openAddOn([coachedTeam()]);
  host.answers.unshift({ button, text });
  return host;
}

function texts(host: Awaited<ReturnType<typeof openAddOn>>, tab: string): string[] {
  return host.workbook.values(tab).map(([first]) => String(first).trim());
}

describe('“Prepare 1:1…”', () => {
  it('asks for a name and writes the page for the talk', async () => {
    const host = await withName('ana');
    host.chooseMenu('Prepare 1:1…');
    expect(host.questions[0]).toMatchObject({ kind: 'prompt', title: 'Prepare 1:1…' });
    expect(host.questions[0]?.message).toBe(
      'For whom? There are Ana Berg, Bo Lind, Cy Rao, Dev Eze and Eve Ito.',
    );
    expect(host.toasts.at(-1)?.message).toBe(
      'The page for your 1:1 with Ana Berg is in the tab “Prepare 1:1”.',
    );
    const lines = texts(host, 'Prepare 1:1');
    expect(lines[0]).toBe('1:1 with Ana Berg · 23 Nov 2026');
    const headings = ['To name first', 'Worth a conversation', 'Next actions'];
    expect(lines.filter((text) => headings.includes(text))).toEqual(headings);
    expect(lines.some((text) => text.includes('3 of 40'))).toBe(true);
    expect(lines.some((text) => text.startsWith(`•  To agree on: ${ACTION}`))).toBe(true);
  });

  it('says who there is where nobody has the name, and writes nothing', async () => {
    const host = await withName('Zoe');
    host.chooseMenu('Prepare 1:1…');
    expect(host.questions.at(-1)?.message).toBe(
      'Nobody in the deals is called “Zoe”. There are Ana Berg, Bo Lind, Cy Rao, Dev Eze and Eve Ito.',
    );
    expect(host.workbook.tabs).toEqual(['Deals']);
  });

  it('asks for more of a name that several may have', async () => {
    const host = await withName('e');
    host.chooseMenu('Prepare 1:1…');
    expect(host.questions.at(-1)?.message).toBe(
      '“e” may be Dev Eze or Eve Ito. Type more of the name.',
    );
  });

  it('does nothing where the question is called off', async () => {
    const host = await withName('ana', 'CANCEL');
    host.chooseMenu('Prepare 1:1…');
    expect(host.workbook.tabs).toEqual(['Deals']);
    expect(host.questions).toHaveLength(1);
  });

  it('moves what was typed into the page to the log before the next one is written', async () => {
    const host = await withName('ana');
    host.chooseMenu('Prepare 1:1…');
    host.user.typeInto('Prepare 1:1', 'B3', 'Wants to shadow Bo');
    host.answers.unshift({ button: 'OK', text: 'Bo Lind' });
    host.chooseMenu('Prepare 1:1…');
    expect(texts(host, 'Prepare 1:1')[0]).toContain('Bo Lind');
    expect(host.workbook.values('Prepare 1:1').flat()).not.toContain('Wants to shadow Bo');
    const [headers = [], row = []] = host.workbook.values('Coaching Log');
    const cell = (header: string) => row[headers.indexOf(header)];
    expect(cell('Salesperson')).toBe('Ana Berg');
    expect(cell('Notes')).toBe('Beside “To name first”: Wants to shadow Bo');
  });

  it('is the same when it is written again, and adds no note', async () => {
    const host = await withName('ana');
    host.chooseMenu('Prepare 1:1…');
    const first = host.workbook.values('Prepare 1:1');
    host.answers.unshift({ button: 'OK', text: 'ana' });
    host.chooseMenu('Prepare 1:1…');
    expect(host.workbook.values('Prepare 1:1')).toEqual(first);
    expect(host.workbook.tabs).not.toContain('Coaching Log');
  });
});

describe('“Coaching report for…”', () => {
  it('writes one person’s report into a tab of its own, which leaves the team’s as it is', async () => {
    const host = await withName('bo lind');
    host.chooseMenu('Coaching report');
    const ofTeam = host.workbook.values('Coaching Report');
    host.chooseMenu('Coaching report for…');
    const lines = texts(host, 'Personal Report');
    expect(lines.some((text) => text.includes('Bo Lind —'))).toBe(true);
    expect(host.workbook.values('Personal Report').flat().join(' ')).not.toContain('Ana');
    expect(host.workbook.values('Coaching Report')).toEqual(ofTeam);
    expect(host.workbook.tabs).not.toContain('Coaching Log');
  });
});

describe('agreeing on an action in the sidebar', () => {
  const agree = {
    salesperson: 'Ana Berg',
    diagnosis: 'many-proposals-few-deals',
    action: `  ${ACTION} `,
    shownBy: null,
    reviewOn: '2027-01-18',
  };

  it('writes a row with the baseline and the day of review into the log', async () => {
    const host = await openAddOn([coachedTeam()]);
    const page = await ask(host, 'coachPage', { salesperson: 'Ana Berg' });
    expect(page.proposed).toEqual([
      {
        code: 'many-proposals-few-deals',
        diagnosis: 'Many proposals, few deals',
        action: ACTION,
        measure: 'Proposals that become deals, now 3 of 40',
        reviewOn: expect.stringMatching(/^202\d-/),
        when: expect.stringMatching(
          /^The figure tells .* decided proposals, and about \d+ come in half a year/,
        ),
      },
    ]);
    const after = await ask(host, 'agreeOnAction', agree);
    expect(after.proposed).toEqual([]);
    expect(after.agreements.map(({ sentence }) => sentence)).toEqual([
      expect.stringMatching(
        /^Agreed 23 Nov: No proposal before .* Then 3 of 40; nothing was decided since: to be judged on 18 Jan 2027\./,
      ),
    ]);
    expect(host.workbook.displayValues('Coaching Log')).toEqual([
      [
        'Salesperson',
        'Agreed on',
        'Diagnosis',
        'Action',
        'Shown by',
        'Kept',
        'Measure',
        'Baseline',
        'Review on',
        'Now',
        'Verdict',
        'Notes',
      ],
      [
        'Ana Berg',
        '2026-11-23',
        'Many proposals, few deals',
        ACTION,
        '',
        '',
        'Proposals that become deals',
        '3 of 40',
        '2027-01-18',
        '',
        '',
        '',
      ],
    ]);
  });

  it('reads each tab once, and answers with what a page read anew shows', async () => {
    const host = await openAddOn([coachedTeam()]);
    await ask(host, 'agreeOnAction', {
      ...agree,
      diagnosis: null,
      action: ' Visit  two\ncustomers ',
    });
    host.resetServiceCalls();
    await ask(host, 'coachPage', { salesperson: 'Ana Berg' });
    const { 'Range.getValues': read = 0 } = host.serviceCalls;
    host.resetServiceCalls();
    const after = await ask(host, 'agreeOnAction', agree);
    // One more for the headers of the log, right before it is written.
    expect(host.serviceCalls['Range.getValues']).toBe(read + 1);
    expect(after).toEqual(await ask(host, 'coachPage', { salesperson: 'Ana Berg' }));
    const early = { ...agree, diagnosis: null, action: '1/2', reviewOn: '2026-01-01' };
    const odd = await ask(host, 'agreeOnAction', early);
    expect(odd.agreements).toHaveLength(3);
    expect(odd).toEqual(await ask(host, 'coachPage', { salesperson: 'Ana Berg' }));
  });

  it('keeps rows and columns that people made', async () => {
    const host = await openAddOn([
      coachedTeam(),
      {
        name: 'Coaching Log',
        values: [
          ['Mood', 'Action', 'Salesperson'],
          ['fine', 'Something by hand', 'Bo Lind'],
        ],
      },
    ]);
    await ask(host, 'agreeOnAction', { ...agree, diagnosis: null, action: '=1+1' });
    const rows = host.workbook.values('Coaching Log');
    expect(rows[1]?.slice(0, 3)).toEqual(['fine', 'Something by hand', 'Bo Lind']);
    expect(rows[2]?.slice(0, 3)).toEqual(['', '=1+1', 'Ana Berg']);
    expect(host.workbook.formulas('Coaching Log').flat().join('')).toBe('');
  });

  it('refuses a diagnosis that does not hold, in one sentence', async () => {
    const host = await openAddOn([coachedTeam()]);
    await expect(ask(host, 'agreeOnAction', { ...agree, salesperson: 'Bo Lind' })).rejects.toThrow(
      /^Nothing was written\. The figures have changed/,
    );
    expect(host.workbook.tabs).toEqual(['Deals']);
  });

  it('is followed up in the log and in the report', async () => {
    const host = await openAddOn([
      coachedTeam(),
      {
        name: 'Coaching Log',
        values: [
          ['Salesperson', 'Agreed on', 'Action', 'Measure', 'Baseline', 'Review on', 'Verdict'],
          [
            'Ana Berg',
            '2026-09-24',
            ACTION,
            'Proposals that become deals',
            '3 of 30',
            '2026-11-19',
            '',
          ],
          [
            'Bo Lind',
            '2026-09-24',
            ACTION,
            'Proposals that become deals',
            '3 of 30',
            '2026-11-19',
            'fine',
          ],
        ],
      },
    ]);
    host.chooseMenu('Coaching report');
    const rows = host.workbook.values('Coaching Log');
    expect(rows[1]?.[6]).toMatch(/^too early \(\d+ more\)$/);
    expect(rows[2]?.[6]).toBe('fine');
    const report = texts(host, 'Coaching Report');
    expect(report.some((text) => /^Agreed 24 Sep: .* since 0 of 5/.test(text))).toBe(true);
    // Written again, nothing changes: what stands there is the add-on's own.
    host.chooseMenu('Coaching report');
    expect(host.workbook.values('Coaching Log')).toEqual(rows);
  });
});
