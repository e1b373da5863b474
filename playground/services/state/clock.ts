/** The time that scripts see: the real one, or a fixed one that only `Utilities.sleep` moves. */
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

  /** Sleeping takes no real time. */
  advance(milliseconds: number): void {
    if (this.fixed !== null) this.fixed += milliseconds;
  }

  set(date: Date): void {
    this.fixed = date.getTime();
  }
}
