/**
 * The time as scripts see it: the real time, or a fixed one that only `Utilities.sleep` moves on.
 */
export class Clock {
  private fixed: number | null;

  constructor(fixed: Date | null) {
    this.fixed = fixed?.getTime() ?? null;
  }

  now(): number {
    return this.fixed ?? Date.now();
  }

  get isFixed(): boolean {
    return this.fixed !== null;
  }

  /** Moves a fixed clock on; the real one is left alone. */
  advance(milliseconds: number): void {
    if (this.fixed !== null) this.fixed += milliseconds;
  }

  set(date: Date): void {
    this.fixed = date.getTime();
  }
}
