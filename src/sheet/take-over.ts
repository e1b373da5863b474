import { Failure } from '../core/failure';
import { MENU_TEXTS } from '../core/language/menu';

/** Something that only people can know, asked before anything is written. */
export class Question extends Failure {
  constructor(
    /** What is asked about, so that it is asked once. */
    readonly about: string,
    readonly question: string,
  ) {
    super('tab-of-your-own', question);
  }
}

/** What people answered in this execution, by what it was about. */
export type Answers = Map<string, boolean>;

/**
 * What people answered; where they were not asked yet, the command is broken off to ask them.
 * @throws Question
 */
export function answerTo(answers: Answers, about: string, question: string): boolean {
  const answer = answers.get(about);
  if (answer === undefined) throw new Question(about, question);
  return answer;
}

/** Asks in a dialog. The script stands still meanwhile, so no lock may be held. */
export function ask({ question }: Question): boolean {
  const ui = SpreadsheetApp.getUi();
  return ui.alert(MENU_TEXTS.addOn, question, ui.ButtonSet.YES_NO) === ui.Button.YES;
}
