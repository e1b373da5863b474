import type { HeadlessHost } from '../../playground/index';
import type { DealData, EditableCellData } from '../../src/server/contract';

/** A command with the state of the spreadsheet in which it is given. */
export interface TriedCommand {
  readonly name: string;
  /** Brings a new spreadsheet into the state. */
  readonly prepare: (host: HeadlessHost) => Promise<void> | void;
  /** Gives the command; what it says is read from the host, or is the answer. */
  readonly run: (host: HeadlessHost) => Promise<string>;
  /** Texts of people's own that must be somewhere afterwards, whatever happens. */
  readonly typed: readonly string[];
}

/** What a command of the menu said last. */
async function menu(host: HeadlessHost, label: string): Promise<string> {
  const [questions, toasts] = [host.questions.length, host.toasts.length];
  try {
    host.chooseMenu(label);
  } catch (thrown) {
    return `THROWN ${(thrown as Error).message}`;
  }
  const asked = host.questions.slice(questions).filter(({ buttons }) => buttons === 'OK');
  return asked.at(-1)?.message ?? host.toasts.slice(toasts).at(-1)?.message ?? '';
}

/** Calls the server as the sidebar does. */
export async function ask(host: HeadlessHost, request: object): Promise<Answer> {
  try {
    return (await host.googleScriptRun('callServer', [request])) as Answer;
  } catch (thrown) {
    return { ok: false, sentence: `THROWN ${(thrown as Error).message}` };
  }
}

interface Answer {
  readonly ok: boolean;
  readonly sentence?: string;
  readonly value?: unknown;
}

async function said(host: HeadlessHost, request: object): Promise<string> {
  const { ok, sentence } = await ask(host, request);
  return ok ? '' : (sentence ?? '');
}

/** The request for an agreement with Ana on an action. */
export function agreeing(action = 'Ask for the date') {
  return {
    call: 'agreeOnAction',
    salesperson: 'Ana',
    diagnosis: null,
    action,
    shownBy: null,
    reviewOn: '2026-12-21',
  };
}

const OWN_NOTE = 'Waits for the board';
const OWN_REMARK = 'Ask Ana about March';

async function withProcess(host: HeadlessHost): Promise<void> {
  await ask(host, { call: 'createTabs' });
}

interface Process {
  readonly stages: ReadonlyArray<{ readonly name: string; readonly aliases: readonly string[] }>;
}

/** Requests need what the page was shown, which is asked for without any fault. */
async function processSeen(host: HeadlessHost): Promise<Process> {
  const { value } = await ask(host, { call: 'process' });
  return (value as { readonly process: Process }).process;
}

/** The process in which one stage has another name, and another place where it is asked for. */
function changed(process: Process, isMoved: boolean): Process {
  const renamed = process.stages.map((stage) =>
    stage.name === 'Proposal' ? { ...stage, name: 'Offer', aliases: ['Proposal'] } : stage,
  );
  const [first, second, ...rest] = renamed;
  const stages = isMoved && first && second ? [second, first, ...rest] : renamed;
  return { ...process, stages };
}

/** What the page saw when its request was made, kept from before the fault. */
const seen = new WeakMap<object, Process>();

function saving(name: string, isMoved: boolean): TriedCommand {
  return {
    name,
    prepare: withProcess,
    run: async (host) => {
      const base = seen.get(host) ?? (await processSeen(host));
      seen.set(host, base);
      return said(host, { call: 'saveProcess', base, process: changed(base, isMoved) });
    },
    typed: [],
  };
}

/** Looks at what the page of a command shows, before its calls are counted. */
export async function look(host: HeadlessHost, { name }: TriedCommand): Promise<void> {
  if (name.startsWith('Save')) seen.set(host, await processSeen(host));
  if (name.startsWith('Agree to the process')) {
    const { value } = await ask(host, { call: 'process' });
    const { agreements } = value as {
      readonly agreements: ReadonlyArray<{ readonly content: string }>;
    };
    shown.set(host, agreements[0]?.content ?? '');
  }
  if (name.endsWith('next step')) {
    host.user.select('Deals', 'A5');
    const { value } = await ask(host, { call: 'dealPage' });
    deals.set(host, (value as { readonly deal: DealData }).deal);
  }
}

const shown = new WeakMap<object, string>();

const deals = new WeakMap<object, DealData>();

function dealSeen(host: HeadlessHost): DealData {
  const deal = deals.get(host);
  if (deal === undefined) throw new Error('No deal was looked at.');
  return deal;
}

function stepCell({ nextStepPlace }: DealData): EditableCellData | null {
  return nextStepPlace.kind === 'row' ? nextStepPlace.nextStep : null;
}

/** Every command of the menu and every request of the sidebar that writes. */
export const COMMANDS: readonly TriedCommand[] = [
  {
    name: 'Annotate deals, the first time',
    prepare: () => {},
    run: (host) => menu(host, 'Annotate deals'),
    typed: [],
  },
  {
    name: 'Annotate deals again',
    prepare: async (host) => {
      await menu(host, 'Annotate deals');
      host.user.typeInto('Deals', 'K6', OWN_NOTE);
      host.user.typeInto('Deals', 'E14', '700');
      host.user.typeInto('Deals', 'G5', '2026-10-01');
    },
    run: (host) => menu(host, 'Annotate deals'),
    typed: [OWN_NOTE],
  },
  {
    name: 'Clear annotations',
    prepare: (host) => void host.chooseMenu('Annotate deals'),
    run: (host) => menu(host, 'Clear annotations'),
    typed: [],
  },
  {
    name: 'Clear annotations beside own texts',
    prepare: async (host) => {
      await menu(host, 'Annotate deals');
      host.user.typeInto('Deals', 'K6', OWN_NOTE);
    },
    run: (host) => menu(host, 'Clear annotations'),
    typed: [OWN_NOTE],
  },
  {
    name: 'Coaching report, the first time',
    prepare: () => {},
    run: (host) => menu(host, 'Coaching report'),
    typed: [],
  },
  {
    name: 'Coaching report again',
    prepare: async (host) => {
      await menu(host, 'Coaching report');
      host.user.typeInto('Coaching Report', 'A4', OWN_REMARK);
      host.user.typeInto('Coaching Report', 'B9', OWN_NOTE);
      host.user.typeInto('Deals', 'D5', 'Won');
    },
    run: (host) => menu(host, 'Coaching report'),
    typed: [OWN_REMARK, OWN_NOTE],
  },
  {
    name: 'Prepare 1:1',
    prepare: async (host) => {
      await menu(host, 'Prepare 1:1…');
      host.user.typeInto('Prepare 1:1', 'B5', OWN_NOTE);
    },
    run: (host) => menu(host, 'Prepare 1:1…'),
    typed: [OWN_NOTE],
  },
  {
    name: 'Record stage changes, the first time',
    prepare: () => {},
    run: (host) => menu(host, 'Record stage changes now'),
    typed: [],
  },
  {
    name: 'Record stage changes again',
    prepare: async (host) => {
      await menu(host, 'Record stage changes now');
      // Pasted together, so that no edit's own trigger records them.
      host.user.paste('Deals', 'D13', [['Won'], ['Proposal']]);
    },
    run: (host) => menu(host, 'Record stage changes now'),
    typed: [],
  },
  {
    name: 'Set up the process',
    prepare: () => {},
    run: (host) => said(host, { call: 'createTabs' }),
    typed: [],
  },
  saving('Save a renamed stage', false),
  saving('Save a renamed and moved stage', true),
  {
    name: 'Agree to the process',
    prepare: withProcess,
    run: (host) =>
      said(host, {
        call: 'agreeToProcess',
        salesperson: 'Ana',
        by: 'manager',
        shown: shown.get(host) ?? '',
      }),
    typed: [],
  },
  {
    name: 'Agree on an action',
    prepare: () => {},
    run: (host) => said(host, agreeing()),
    typed: [],
  },
  {
    name: 'Save which column is what',
    prepare: () => {},
    run: (host) =>
      said(host, {
        call: 'saveMapping',
        tab: 'Deals',
        isChosen: true,
        columns: { product: null },
        stageDates: {},
        salesperson: null,
      }),
    typed: [],
  },
  {
    name: 'Save working days',
    prepare: () => {},
    run: (host) => said(host, { call: 'saveWorkingDays', workingDays: { holidays: [] } }),
    typed: [],
  },
  {
    name: 'Save what is measured',
    prepare: () => {},
    run: (host) => said(host, { call: 'saveSettings', pipeline: null, currency: 'EUR' }),
    typed: [],
  },
  {
    name: 'Write a next step',
    prepare: () => {},
    run: (host) => {
      const deal = dealSeen(host);
      const nextStep = { ...stepCell(deal), text: 'Send the offer' };
      return said(host, { call: 'writeNextStep', deal: deal.seen, nextStep, nextStepDate: null });
    },
    typed: [],
  },
  {
    name: 'Note a next step',
    prepare: () => {},
    run: (host) => {
      const deal = dealSeen(host).seen;
      return said(host, { call: 'noteNextStep', deal, text: 'Send the offer', date: '' });
    },
    typed: [],
  },
  {
    name: 'Add a column',
    prepare: withProcess,
    run: (host) => said(host, { call: 'addProvingColumn', step: 'qualification' }),
    typed: [],
  },
];
