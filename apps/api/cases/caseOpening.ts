import { setTimeout as wait } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { Channel, RiskClass } from '#domain/household/codes';
import type { CommandActor } from '#domain/process/command';
import { Refused as CaseRefused } from '#temporal/answers';
import { CaseGateway } from '#temporal/caseGateway';
import type { CommandAnswer } from '#workflows/case/messages';
import { Database } from '../database/database';
import { bodyHash } from '../submissions/canonical';
import { Policies } from './policies';

/** A clue on its way to the household's case. */
export interface Opening {
  readonly key: string;
  readonly body: unknown;
  readonly actor: CommandActor;
  readonly clueId: string;
  readonly channel: Channel;
  readonly riskClasses: readonly RiskClass[];
  readonly householdId: string;
  readonly areaCode: string;
  /** Taken only if a case is opened; a clue that joins an open case answers with that one's id. */
  readonly caseId: string;
}

const mostAttempts = 6;
const pauseMs = 250;

/** Opens a household's case with a clue or joins the one that is open; the procedure is the county's of that day, passed by value (I1, I9). */
@Injectable()
export class CaseOpening {
  constructor(
    private readonly gateway: CaseGateway,
    private readonly policies: Policies,
    private readonly database: Database,
  ) {}

  /** Opens or joins, and notes at the clue which case took it. A case that is just ending is asked again by itself, a bounded number of times. */
  async open(opening: Opening): Promise<CommandAnswer> {
    const { key, body, actor, clueId, channel, riskClasses, householdId, areaCode, caseId } = opening;
    const on = await this.database.clock.todayOn();
    const { policy, hash } = await this.database.anonymous((client) => this.policies.inForce(client, areaCode, on));
    const start = { birth: { caseId, householdId, areaCode, policyHash: hash }, policy };
    const command = {
      type: 'reportClue',
      key,
      bodyHash: bodyHash({ body, subject: 'clue', accountId: actor.accountId }),
      actor,
      clueId,
      channel,
      riskClasses,
    } as const;
    const answer = await this.untilOpen(() => this.gateway.open(start, command));
    await this.database.pool.query({
      name: 'note_clue_case',
      text: 'SELECT note_clue_case($1, $2)',
      values: [clueId, answer.caseId],
    });
    return answer;
  }

  private async untilOpen(attempt: () => Promise<CommandAnswer>): Promise<CommandAnswer> {
    for (let n = 1; ; n++) {
      try {
        return await attempt();
      } catch (error) {
        const isEnding = error instanceof CaseRefused && error.refusal.code === 'case.ending';
        if (!isEnding || n === mostAttempts) throw error;
        await wait(pauseMs * n);
      }
    }
  }
}
