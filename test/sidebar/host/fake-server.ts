import type { CallName, Calls, Request } from '../../../src/server/contract';
import { ACME, dealPage, placeOf } from './deal-fixtures';
import { coachPage, coachTeam, overview, processView, quietPage } from './fixtures';

/** What a call does: give its value, refuse with a sentence, throw, or give nothing at all. */
export type Behaviour =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'refused'; readonly sentence: string; readonly code?: string }
  | { readonly kind: 'thrown' }
  | { readonly kind: 'nothing' };

/** What crosses to the page's `google.script.run`. */
export type Crossing = { readonly thrown: string } | { readonly response: unknown };

/** What Apps Script's own failures look like; the page must never show this. */
export const EXCEPTION = 'ScriptError: Exception: Service Spreadsheets failed (Code.js:12)';

/** The contract's calls that are not the page's. */
type OtherCall = 'report';
type Values = { -readonly [Name in Exclude<CallName, OtherCall>]: Calls[Name]['value'] };
type RequestNamed<Name extends CallName> = Extract<Request, { call: Name }>;

/** A server that answers with made data, and can be slow or broken. It keeps every request. */
export class FakeServer {
  readonly requests: Request[] = [];
  readonly values: Values = {
    overview: overview(),
    saveMapping: overview(),
    saveSettings: overview(),
    saveWorkingDays: overview({ workingDays: { holidays: ['2026-12-25'] } }),
    saveLanguage: overview({ language: { there: ['en', 'de'], chosen: 'de' } }),
    addColumn: { sentence: 'The column “Lost reason” is in “Deals” now.', view: overview() },
    createTabs: processView(),
    process: processView(),
    saveProcess: { saved: true, kept: [], view: processView() },
    coachTeam: coachTeam(),
    savePeriod: coachTeam({ period: { code: 'last-90-days', from: null, to: null } }),
    coachPage: coachPage(),
    agreeOnAction: coachPage({ proposed: [] }),
    agreeToProcess: { agreed: true, view: processView() },
    planFromQuota: {
      sentence: 'To reach 60,000 a quarter it takes, a week:',
      steps: [
        {
          kind: 'stage',
          name: 'Prospecting',
          text: 'about 11 a week (likely 7.0–19); today 6.0, so 1.8 times as many',
          target: 11,
          caution: '',
        },
        {
          kind: 'stage',
          name: 'Fit check',
          text: 'about 7.0 a week (likely 5.0–11); today 4.0, so 1.8 times as many',
          target: null,
          caution: '',
        },
      ],
      caution: '',
    },
    keepQuota: processView(),
    addProvingColumn: {
      header: 'Need in writing',
      sentence: 'The column “Need in writing” is in “Deals” now, behind the last one.',
      view: processView(),
    },
    prepare: 'The page for your 1:1 with Ana Berg is in the tab “Prepare 1:1”.',
    writeReport: 'The coaching report is written: 5 salespeople, 1 thing worth a conversation.',
    annotate: {
      sentence: '23 of 412 rows have a flag. Flags and notes are in columns N and O of “Deals”.',
      places: [{ tab: 'Deals', row: 1, column: 14 }],
    },
    clearAnnotations: 'The annotations are gone.',
    showRow: null,
    showCell: null,
    showDeal: null,
    selection: placeOf(ACME),
    dealPage: dealPage(),
    writeNextStep: {
      isWritten: true,
      sentence: 'Row 12 of “Deals” now has the next step “Call Jane”.',
    },
    noteNextStep: 'The next step of Acme is noted in the tab “Coaching Log”.',
  };
  private readonly next = new Map<CallName, Behaviour[]>();
  private gate: Promise<void> | null = null;

  /** The next call of this name behaves so; later ones are well again. */
  once(call: CallName, behaviour: Behaviour): void {
    this.next.set(call, [...(this.next.get(call) ?? []), behaviour]);
  }

  /** Holds the answers of all later calls back, until what it returns is called. */
  hold(): () => void {
    let open = (): void => {};
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    this.gate = gate;
    return () => {
      if (this.gate === gate) this.gate = null;
      open();
    };
  }

  /** The requests of one name, in order. */
  sent<Name extends CallName>(call: Name): Array<RequestNamed<Name>> {
    return this.requests.filter((each): each is RequestNamed<Name> => each.call === call);
  }

  async answer(request: Request): Promise<Crossing> {
    this.requests.push(request);
    const behaviour = this.next.get(request.call)?.shift() ?? this.usual(request);
    await this.gate;
    switch (behaviour.kind) {
      case 'thrown':
        return { thrown: EXCEPTION };
      case 'nothing':
        return { response: null };
      case 'refused':
        return {
          response: {
            ok: false,
            code: behaviour.code ?? 'protected',
            sentence: behaviour.sentence,
          },
        };
      case 'value':
        return { response: { ok: true, value: behaviour.value } };
    }
  }

  private usual(request: Request): Behaviour {
    if (request.call === 'coachPage' && request.salesperson !== 'Ana Berg') {
      return { kind: 'value', value: quietPage(request.salesperson) };
    }
    if (request.call === 'saveProcess' && this.values.saveProcess.saved) {
      return {
        kind: 'value',
        value: { saved: true, kept: [], view: processView({ process: request.process }) },
      };
    }
    if (request.call === 'report') throw new Error(`the page does not call ${request.call}`);
    return { kind: 'value', value: this.values[request.call] };
  }
}
