const mostNames = 10_000;

/** Failed attempts at names that do not exist, so that a lock does not tell which do. Bounded, and forgotten when the process ends. */
export class StrangerLocks {
  private readonly names = new Map<string, { failures: number; untilMs: number }>();

  constructor(
    private readonly failuresToLock: number,
    private readonly lockMs: number,
  ) {}

  /** UTC milliseconds until which the name is locked; 0 if it is not. */
  lockedUntil(login: string, nowMs: number): number {
    const untilMs = this.names.get(login.toLowerCase())?.untilMs ?? 0;
    return untilMs > nowMs ? untilMs : 0;
  }

  fail(login: string, nowMs: number): void {
    const name = login.toLowerCase();
    const failures = (this.names.get(name)?.failures ?? 0) + 1;
    const locks = failures >= this.failuresToLock;
    this.names.delete(name);
    this.names.set(name, { failures: locks ? 0 : failures, untilMs: locks ? nowMs + this.lockMs : 0 });
    const [oldest] = this.names.keys();
    if (this.names.size > mostNames && oldest !== undefined) this.names.delete(oldest);
  }
}
