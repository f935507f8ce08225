import { Injectable } from '@nestjs/common';
import type { ClueBody } from '#contract/clues/clue';
import type { LookBackRequest, LookBackResultForm, LookBackView } from '#contract/lookBacks/lookBacks';
import type { Grant } from '#domain/access/roles';
import { dueAt } from '#domain/calendar/due';
import { dayOf, lastDayBefore } from '#domain/calendar/instant';
import { cleanText } from '#domain/identity/text';
import type { LookBackCause } from '#domain/lookBack/lookBack';
import { lookBackReasonPurpose } from '#database/casework/lookBacks';
import { readCalendar } from '#database/casework/referenceData';
import { latestCaseOf } from '#database/queries/caseList';
import type { ScopedClient } from '#database/scope';
import { Secrets } from '#database/secrets';
import { notePurpose } from '../audits/problemReading';
import { reopenProblem } from '../audits/reopening';
import { Policies } from '../cases/policies';
import { submissionKey } from '../cases/sending';
import { Clues } from '../clues/clues';
import { Database } from '../database/database';
import { demandFiles, namedFiles } from '../files/demandFiles';
import { once } from '../database/once';
import { Access } from '../http/access';
import type { ApiActor } from '../http/actor';
import { Audit } from '../http/audit';
import { refused } from '../http/refused';
import { LookBackReading, resultPurpose, type SealedResult } from './lookBackReading';

interface Locked {
  readonly state: string;
  readonly cause: LookBackCause;
  readonly areaCode: string;
  readonly householdId: string | null;
  readonly problemId: string | null;
  readonly openedOn: string;
}

/** What is being answered: the look-back, and under which office. */
interface Answering {
  readonly lookBackId: string;
  readonly key: string;
  readonly form: LookBackResultForm;
  readonly grant: Grant;
}

/** 回头看: asked for, and answered; what was found goes on as a clue, or as the problem that it was. */
@Injectable()
export class LookBacks {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly audit: Audit,
    private readonly secrets: Secrets,
    private readonly policies: Policies,
    private readonly clues: Clues,
    private readonly reading: LookBackReading,
  ) {}

  /** By a supervisor, with a reason. The look-back's id is the key. */
  async request(actor: ApiActor, key: string, { householdId, reason }: LookBackRequest): Promise<LookBackView> {
    const home = await this.demandHome(actor, householdId);
    const { areaCode } = home;
    await this.access.demand(actor, 'lookBack.request', { areaCode }, { type: 'household', id: householdId });
    const write = { key, accountId: actor.accountId, operation: 'lookBack.request', body: { householdId, reason } };
    await this.database.scoped(actor, (client) =>
      once(client, write, async () => {
        const { enc, keyId } = this.secrets.seal(lookBackReasonPurpose, cleanText(reason));
        const { rowCount } = await client.query(
          `INSERT INTO look_back (id, cause, subject, area_code, household_id, case_id, due_on, requested_by, reason_enc, reason_key_id)
           VALUES ($1, 'requested', $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT DO NOTHING`,
          [
            ...[key, `requested:${key}`, areaCode, householdId, home.caseId, await this.dueOn(client, areaCode)],
            ...[actor.accountId, enc, keyId],
          ],
        );
        if (rowCount === 0) throw refused('lookBack.open', { field: 'householdId' });
        await this.note(client, actor, { action: 'lookBack.request', lookBackId: key, areaCode });
        return { lookBackId: key };
      }),
    );
    return this.reading.find(actor, key);
  }

  /** What was seen. Something found at a household is a clue from the same moment on; the same key is the same answer and the same clue. */
  async answer(
    actor: ApiActor,
    { lookBackId, key, form }: { lookBackId: string; key: string; form: LookBackResultForm },
  ): Promise<LookBackView> {
    const { areaCode, householdId, problemId } = await this.reading.find(actor, lookBackId);
    const wanted = { type: 'lookBack', id: lookBackId };
    const grant = await this.access.demand(actor, 'lookBack.do', { areaCode }, wanted);
    const answering: Answering = { lookBackId, key, form, grant };
    const write = { key, accountId: actor.accountId, operation: `lookBack.answer:${lookBackId}`, body: form };
    if (form.result === 'found' && problemId === null && householdId !== null) {
      if ((form.riskClasses ?? []).length === 0) throw refused('form.required', { field: 'riskClasses' });
      const clue = clueOf(form, { areaCode, householdId });
      await this.clues.raise(actor, { key: submissionKey(key, 'clue'), write, grant, body: clue }, (client, clueId) =>
        this.settle(client, actor, answering, clueId),
      );
    } else {
      await this.database.scoped(actor, (client) =>
        once(client, write, async () => {
          await this.settle(client, actor, answering, null);
          return { lookBackId };
        }),
      );
    }
    return this.reading.find(actor, lookBackId);
  }

  /** The last day on which a look-back that opens now is in time, by the place's policy. */
  async dueOn(client: ScopedClient, areaCode: string): Promise<string> {
    const now = await this.database.clock.now();
    const { policy } = await this.policies.inForce(client, areaCode, dayOf(now));
    return lastDayBefore(dueAt(now, policy.limits.lookBack, await readCalendar(this.database.pool, dayOf(now))));
  }

  private async settle(
    client: ScopedClient,
    actor: ApiActor,
    { lookBackId, key, form, grant }: Answering,
    clueId: string | null,
  ): Promise<void> {
    const found = await lock(client, lookBackId);
    if (found.state !== 'open') throw refused('lookBack.done', { field: 'lookBackId' });
    const { result, visitedOn, people, statement, fileIds = [] } = form;
    const todayOn = await this.database.clock.todayOn();
    if (visitedOn > todayOn || visitedOn < found.openedOn)
      throw refused('lookBack.dayRange', { field: 'visitedOn', params: { from: found.openedOn, to: todayOn } });
    await demandFiles(client, namedFiles('fileIds', fileIds));
    const words: SealedResult = { people: people.map(cleanText), statement: cleanText(statement) };
    const { enc, keyId } = this.secrets.seal(resultPurpose, JSON.stringify(words));
    await client.query(
      `UPDATE look_back SET state = $2, visited_on = $3, done_by = $4, done_role = $5, on_behalf_of = $6, done_at = business_now(),
         result_enc = $7, result_key_id = $8, file_ids = $9, clue_id = $10 WHERE id = $1`,
      [
        ...[lookBackId, result, visitedOn, actor.accountId, grant.role, grant.onBehalfOf ?? null],
        ...[enc, keyId, fileIds, clueId],
      ],
    );
    if (result === 'found' && found.problemId !== null) {
      const note = this.secrets.seal(notePurpose, words.statement);
      await reopenProblem(client, {
        problemId: found.problemId,
        actId: submissionKey(key, 'reopened'),
        actor,
        grant,
        note,
        fileIds,
        todayOn,
      });
    }
    await this.note(client, actor, { action: `lookBack.${result}`, lookBackId, areaCode: found.areaCode });
  }

  private async demandHome(actor: ApiActor, householdId: string): Promise<{ areaCode: string; caseId: string | null }> {
    const { rows } = await this.database.scoped(actor, (client) =>
      client.query<{ areaCode: string; caseId: string | null }>(
        `SELECT h.area_code AS "areaCode",
           ${latestCaseOf('h.id')} AS "caseId"
         FROM household h WHERE h.id = $1`,
        [householdId],
      ),
    );
    const [found] = rows;
    if (found === undefined)
      throw await this.access.missing(actor, 'lookBack.request', { type: 'household', id: householdId });
    return found;
  }

  private async note(
    client: ScopedClient,
    actor: ApiActor,
    { action, lookBackId, areaCode }: { action: string; lookBackId: string; areaCode: string },
  ): Promise<void> {
    await this.audit.write(client, actor, {
      ...{ action, objectType: 'lookBack', objectId: lookBackId, areaCode, outcome: 'done' },
    });
  }
}

function clueOf(
  { riskClasses = [], statement }: LookBackResultForm,
  { areaCode, householdId }: { areaCode: string; householdId: string },
): ClueBody {
  return { channel: 'fieldVisit', riskClasses, areaCode, householdId, difficulty: cleanText(statement) };
}

async function lock(client: ScopedClient, lookBackId: string): Promise<Locked> {
  const { rows } = await client.query<Locked>(
    `SELECT state, cause, area_code AS "areaCode", household_id AS "householdId", problem_id AS "problemId",
       (opened_at AT TIME ZONE 'Asia/Shanghai')::date AS "openedOn" FROM look_back WHERE id = $1 FOR UPDATE`,
    [lookBackId],
  );
  const [found] = rows;
  if (found === undefined) throw refused('access.missing', { field: 'lookBackId' });
  return found;
}
