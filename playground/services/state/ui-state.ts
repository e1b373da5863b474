/** An entry of a menu, or the line between two groups of them. */
export type MenuItem =
  | { readonly kind: 'item'; readonly label: string; readonly functionName: string }
  | { readonly kind: 'separator' };

/** The add-on's menu under Extensions. */
export interface Menu {
  readonly label: string;
  readonly items: readonly MenuItem[];
}

/** A sidebar or dialog that a script opened. */
export interface OpenPage {
  readonly kind: 'sidebar' | 'dialog';
  readonly title: string;
  readonly html: string;
}

export interface Toast {
  readonly message: string;
  readonly title: string | null;
  readonly seconds: number | null;
}

/** An alert or prompt that was shown, with its answer, or a dialog, which waits for none. */
export interface Question {
  readonly kind: 'alert' | 'prompt' | 'dialog';
  readonly title: string | null;
  readonly message: string;
  readonly buttons: string;
  readonly answer: Answer;
}

export interface Answer {
  /** A name of Ui.Button. */
  readonly button: string;
  /** Text typed into a prompt. */
  readonly text: string;
}

/** Answers a question at once; in the page by asking the user. */
export type Asker = (question: Omit<Question, 'answer'>) => Answer;

/** The user interface around the grid: menu, sidebar, toasts, alerts and prompts. */
export class UiState {
  /** Null until the add-on has made its menu. */
  menu: Menu | null = null;
  /** One at a time: a new sidebar closes the old one. */
  page: OpenPage | null = null;
  readonly toasts: Toast[] = [];
  readonly questions: Question[] = [];
  /** Answers for the next questions, in order. */
  readonly answers: Partial<Answer>[] = [];
  /** Called after every change, so that the page can redraw. */
  changed: () => void = () => {};
  asker: Asker | null = null;

  ask(question: Omit<Question, 'answer'>): Answer {
    const answer = this.queued(question) ?? this.asker?.(question);
    if (!answer) {
      throw new Error(
        `The script asks "${question.message}" and no answer waits: fill host.answers first.`,
      );
    }
    this.questions.push({ ...question, answer });
    return answer;
  }

  private queued(question: Omit<Question, 'answer'>): Answer | null {
    const answer = this.answers.shift();
    if (!answer) return null;
    const first = question.buttons.startsWith('YES') ? 'YES' : 'OK';
    return { button: answer.button ?? first, text: answer.text ?? '' };
  }
}
