import { type ReadonlySignal, signal } from '@preact/signals';
import { PERIOD_WORDS } from '../../src/core/language/period';
import { COACH_TEXTS, periodKept } from '../../src/core/language/sidebar/coach';
import { rowShown } from '../../src/core/language/sidebar/common';
import type { Calls, CoachPageData, CoachTeamData } from '../../src/server/contract';
import { createLoader, type Loadable } from '../state/loadable';
import type { Session } from '../state/session';
import { copyText } from '../ui/copy-text';
import { focusSoon } from '../ui/focus';
import { saveText } from '../ui/save-text';

/** An agreement while it is written. */
interface AgreementDraft {
  /** The diagnosis's code; '' for something else. */
  readonly code: string;
  readonly action: string;
  /** The column or activity that shows it; '' for none. */
  readonly shownBy: string;
  /** ISO date. */
  readonly reviewOn: string;
  /** Somebody tried to agree and something was missing. */
  readonly isMissing: boolean;
}

const NOTHING: AgreementDraft = {
  code: '',
  action: '',
  shownBy: '',
  reviewOn: '',
  isMissing: false,
};

/** The *Coach* view's state and what can be done in it. */
export interface CoachStore {
  readonly team: ReadonlySignal<Loadable<CoachTeamData>>;
  readonly salesperson: ReadonlySignal<string | null>;
  readonly page: ReadonlySignal<Loadable<CoachPageData>>;
  /** Whether the buttons write for the chosen salesperson alone. */
  readonly isForOne: ReadonlySignal<boolean>;
  load(): Promise<void>;
  forget(): void;
  choose(salesperson: string | null): Promise<void>;
  loadPage(): Promise<void>;
  /** Keeps another period, and tells everything anew; whether it is kept. */
  savePeriod(period: CoachTeamData['period']): Promise<boolean>;
  setForOne(isForOne: boolean): void;
  readonly agreement: ReadonlySignal<AgreementDraft>;
  chooseProposal(code: string): void;
  editAgreement(change: Partial<AgreementDraft>): void;
  agree(): Promise<void>;
  prepare(): Promise<void>;
  /** Copies, or saves, the page for the talk; without a person the report on the team. */
  copy(): void;
  save(): void;
  /** Where flags were written last. */
  readonly places: ReadonlySignal<Calls['annotate']['value']['places']>;
  showFlags(place: Calls['annotate']['value']['places'][number]): Promise<void>;
  writeReport(): Promise<void>;
  annotate(): Promise<void>;
  clear(): Promise<void>;
  showRow(tab: string, row: number): Promise<void>;
}

/** The store of the *Coach* view. */
export function createCoachStore(session: Session): CoachStore {
  const texts = COACH_TEXTS;
  const team = createLoader(() => session.callServer({ call: 'coachTeam' }));
  const page = createLoader((salesperson: string) =>
    session.callServer({ call: 'coachPage', salesperson }),
  );
  const salesperson = signal<string | null>(null);
  const isForOne = signal(false);
  const agreement = signal(NOTHING);
  const shown = (): CoachPageData | null =>
    page.now.value.kind === 'ready' ? page.now.value.value : null;
  /** Fills the form in from a proposal; something else starts blank. */
  const fillIn = (code: string | undefined): void => {
    const { proposed = [], reviewOn = '' } = shown() ?? {};
    const chosen = proposed.find((each) => each.code === code);
    const action = chosen?.action ?? '';
    agreement.value = {
      ...NOTHING,
      code: chosen?.code ?? '',
      action,
      reviewOn: chosen?.reviewOn ?? reviewOn,
    };
  };
  const textNow = (): string => {
    if (salesperson.value !== null) return shown()?.text ?? '';
    return team.now.value.kind === 'ready' ? team.now.value.value.text : '';
  };
  let wanted: CoachTeamData['period'] | null = null;
  let saving: Promise<boolean> | null = null;
  /** Keeps the period that was wanted last: arrow keys pass over others. */
  const saveWanted = async (): Promise<boolean> => {
    for (let period = wanted; period !== null; period = wanted === period ? null : wanted) {
      const again = store.savePeriod.bind(store, period);
      const request = { call: 'savePeriod', ...period } as const;
      const answer = await session.act(request, texts.savingPeriod, again);
      if (answer === null) return false;
      team.set(answer.value);
      session.say(periodKept(PERIOD_WORDS[answer.value.period.code]));
    }
    await store.loadPage();
    return true;
  };
  const places = signal<Calls['annotate']['value']['places']>([]);
  const audience = (): string | null => (isForOne.value ? salesperson.value : null);

  const store: CoachStore = {
    team: team.now,
    salesperson,
    page: page.now,
    isForOne,
    async load() {
      const pageToo = salesperson.value === null ? Promise.resolve() : store.loadPage();
      await Promise.all([team.load(), pageToo]);
    },
    forget() {
      team.forget();
      page.forget();
    },
    async choose(name) {
      salesperson.value = name;
      if (name === null) {
        isForOne.value = false;
        page.forget();
      } else await store.loadPage();
    },
    async loadPage() {
      if (salesperson.value === null) return;
      await page.load(salesperson.value);
      fillIn(shown()?.proposed[0]?.code);
    },
    savePeriod(period) {
      wanted = period;
      saving ??= saveWanted().finally(() => {
        saving = null;
      });
      return saving;
    },
    agreement,
    chooseProposal: fillIn,
    editAgreement(change) {
      agreement.value = { ...agreement.value, ...change };
    },
    async agree() {
      const { code, action, shownBy, reviewOn } = agreement.value;
      const { salesperson: name, today } = shown() ?? {};
      if (name === undefined || today === undefined) return;
      const isBlank = action.trim() === '';
      if (isBlank || reviewOn <= today) {
        store.editAgreement({ isMissing: true });
        session.complain(isBlank ? texts.agree.actionMissing : texts.agree.dayMissing);
        focusSoon(isBlank ? 'agree-action' : 'agree-review');
        return;
      }
      const diagnosis = code === '' ? null : code;
      const request = {
        call: 'agreeOnAction',
        salesperson: name,
        diagnosis,
        action,
        shownBy: shownBy === '' ? null : shownBy,
        reviewOn,
      } as const;
      const answer = await session.act(request, texts.agreeing, store.agree);
      if (answer === null) return;
      page.set(answer.value);
      fillIn(answer.value.proposed[0]?.code);
      session.say(texts.agreed);
    },
    async prepare() {
      if (salesperson.value === null) return;
      const request = { call: 'prepare', salesperson: salesperson.value } as const;
      const answer = await session.act(request, texts.preparing, store.prepare);
      if (answer !== null) session.say(answer.value);
    },
    copy() {
      const isTeam = salesperson.value === null;
      if (copyText(textNow())) session.say(isTeam ? texts.reportCopied : texts.copied);
      else session.complain(texts.notCopied);
    },
    save() {
      saveText(textNow(), salesperson.value === null ? texts.reportFile : texts.talkFile);
    },
    setForOne(value) {
      isForOne.value = value;
    },
    async writeReport() {
      const request = { call: 'writeReport', salesperson: audience() } as const;
      const answer = await session.act(request, texts.reporting, store.writeReport);
      if (answer !== null) session.say(answer.value);
    },
    async annotate() {
      const request = { call: 'annotate', salesperson: audience() } as const;
      const answer = await session.act(request, texts.annotating, store.annotate);
      if (answer === null) return;
      places.value = answer.value.places;
      session.say(answer.value.sentence);
    },
    places,
    async showFlags(place) {
      const again = (): Promise<void> => store.showFlags(place);
      const answer = await session.act({ call: 'showCell', ...place }, texts.showing, again);
      if (answer !== null) session.say(rowShown(place.tab, place.row));
    },
    async clear() {
      const request = { call: 'clearAnnotations' } as const;
      const answer = await session.act(request, texts.clearing, store.clear);
      if (answer === null) return;
      places.value = [];
      session.say(answer.value);
    },
    async showRow(tab, row) {
      const again = (): Promise<void> => store.showRow(tab, row);
      const answer = await session.act({ call: 'showRow', tab, row }, texts.showing, again);
      if (answer !== null) session.say(rowShown(tab, row));
    },
  };
  return store;
}
