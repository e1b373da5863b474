/**
 * The locks and who holds them. Executions run one after another, so a test plays the other users.
 */
export class Locks {
  private readonly holders = new Map<string, object>();
  private readonly others = new Set<string>();

  /** Takes the lock for an execution; false where somebody else holds it. */
  take(kind: string, execution: object): boolean {
    if (this.others.has(kind)) return false;
    const holder = this.holders.get(kind);
    if (holder && holder !== execution) return false;
    this.holders.set(kind, execution);
    return true;
  }

  holds(kind: string, execution: object): boolean {
    return this.holders.get(kind) === execution;
  }

  release(kind: string, execution: object): void {
    if (this.holders.get(kind) === execution) this.holders.delete(kind);
  }

  /** Apps Script releases what an execution still holds when it ends. */
  releaseAll(execution: object): void {
    for (const [kind, holder] of this.holders) {
      if (holder === execution) this.holders.delete(kind);
    }
  }

  /** Another user takes the lock, until `releaseByOther`. */
  holdByOther(kind: string): void {
    this.others.add(kind);
  }

  releaseByOther(kind: string): void {
    this.others.delete(kind);
  }
}
