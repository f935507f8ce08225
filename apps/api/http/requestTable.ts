interface Bucket {
  tokens: number;
  at: number;
}

const mostCallers = 20_000;
const minuteMs = 60_000;

/** A token bucket for each caller, refilled over a minute. Bounded: the caller that was silent longest is forgotten first. */
export class RequestTable {
  private readonly buckets = new Map<string, Bucket>();

  constructor(private readonly perMinute: number) {}

  /** 0 if the request may pass, else the seconds after which the next one may. */
  take(caller: string, nowMs: number): number {
    const { perMinute } = this;
    const bucket = this.buckets.get(caller) ?? { tokens: perMinute, at: nowMs };
    bucket.tokens = Math.min(perMinute, bucket.tokens + ((nowMs - bucket.at) / minuteMs) * perMinute);
    bucket.at = nowMs;
    const waitSeconds = bucket.tokens >= 1 ? 0 : Math.ceil((1 - bucket.tokens) * (minuteMs / perMinute / 1000));
    if (waitSeconds === 0) bucket.tokens -= 1;
    this.buckets.delete(caller);
    this.buckets.set(caller, bucket);
    this.forget();
    return waitSeconds;
  }

  private forget(): void {
    if (this.buckets.size <= mostCallers) return;
    const [oldest] = this.buckets.keys();
    if (oldest !== undefined) this.buckets.delete(oldest);
  }
}
