import type { Injector } from '@univerjs/core';
import type { FormulaCalculationSessionService } from '@univerjs/preset-sheets-node-core';
import type { UniverParts } from './univer-parts';

/** The private members of Univer's controller that `startNow` uses; Univer's version is pinned. */
interface TriggerInternals {
  _waitingCommandQueue: unknown[];
  _setTimeoutKey: number;
  _executingDirtyData: object;
  _generateDirty(commands: unknown[]): object;
  _mergeDirty(one: object, other: object): object;
}

type Session = FormulaCalculationSessionService;

const START_CALCULATION = 'formula.mutation.set-formula-calculation-start';
/** Milliseconds; longer than Univer collects changes before it calculates. */
const PATIENCE_MILLISECONDS = 2_000;

/**
 * Tracks Univer's calculation of formulas, which starts some time after the change that causes it.
 */
export class Calculation {
  private readonly session: Session;
  private readonly trigger: TriggerInternals;
  private readonly execute: (id: string, params: object) => Promise<unknown>;

  constructor(injector: Injector, parts: UniverParts) {
    this.session = injector.get(parts.FormulaCalculationSessionService);
    this.trigger = injector.get(parts.TriggerCalculationController) as unknown as TriggerInternals;
    const commands = injector.get(parts.ICommandService);
    this.execute = (id, params) => commands.executeCommand(id, params, { onlyLocal: true });
  }

  isBusy(): boolean {
    return this.isQueued() || this.isRunning();
  }

  /** Resolves when no change waits and no calculation runs. */
  async settle(): Promise<void> {
    await nextTask();
    while (this.isBusy()) {
      if (this.isRunning()) await this.until(() => !this.isRunning());
      else await this.startNow();
    }
  }

  private isQueued(): boolean {
    return this.trigger._waitingCommandQueue.length > 0;
  }

  private isRunning(): boolean {
    const { started, completed, stopped, resultApplied } = this.session.state;
    return started && !(completed && (stopped || resultApplied));
  }

  /**
   * Starts at once what Univer's controller starts after 100 ms, for which tests would wait each
   * time.
   */
  private async startNow(): Promise<void> {
    const { trigger } = this;
    const before = this.session.state.id;
    clearTimeout(trigger._setTimeoutKey);
    const dirty = trigger._generateDirty(trigger._waitingCommandQueue);
    trigger._executingDirtyData = trigger._mergeDirty(trigger._executingDirtyData, dirty);
    trigger._waitingCommandQueue = [];
    await this.execute(START_CALCULATION, { ...trigger._executingDirtyData });
    await this.until(() => this.session.state.id > before && !this.isRunning());
  }

  private until(reached: () => boolean): Promise<void> {
    return new Promise((resolve, reject) => {
      const started = Date.now();
      const look = () => {
        if (reached()) resolve();
        else if (Date.now() - started > PATIENCE_MILLISECONDS && !this.isRunning()) {
          reject(new Error('Univer did not start the calculation that a change asked for.'));
        } else setTimeout(look, 1);
      };
      look();
    });
  }
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
