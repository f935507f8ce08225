import { Injectable } from '@nestjs/common';
import { Client } from '@temporalio/client';
import type { HealthPart, HealthView } from '#contract/health/health';
import { Database } from '../database/database';
import { refused } from '../http/refused';

const patienceMs = 2000;

/** Asks what the API stands on. */
@Injectable()
export class Health {
  constructor(
    private readonly database: Database,
    private readonly temporal: Client,
  ) {}

  /** Every part answers, or `unavailable.now`: a load balancer then sends people elsewhere. */
  async ready(): Promise<HealthView> {
    const parts: HealthPart[] = [
      { name: 'postgresql', ok: await answers(this.database.pool.query('SELECT 1')) },
      {
        name: 'temporal',
        ok: await answers(
          this.temporal.connection.withDeadline(Date.now() + patienceMs, () =>
            this.temporal.workflowService.getSystemInfo({}),
          ),
        ),
      },
    ];
    const silent = parts.find((part) => !part.ok);
    if (silent !== undefined) throw refused('unavailable.now', { field: silent.name });
    return { status: 'ok', parts };
  }
}

// Silence is the finding here; which error it was, the part's own users log.
async function answers(question: Promise<unknown>): Promise<boolean> {
  return question.then(
    () => true,
    () => false,
  );
}
