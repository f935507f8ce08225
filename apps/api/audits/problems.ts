import { Injectable } from '@nestjs/common';
import type {
  ProblemAssignForm,
  ProblemForm,
  ProblemMendForm,
  ProblemMove,
  ProblemRecheckForm,
  ProblemStrikeOffForm,
  ProblemView,
} from '#contract/audits/problems';
import { covers } from '#domain/access/areas';
import { accountsOf, type Grant } from '#domain/access/roles';
import type { AuditProblem, ProblemAct, ProblemDeed } from '#domain/audits/problem';
import { cleanText } from '#domain/identity/text';
import { isRefusal } from '#domain/refusal';
import { latestCaseOf } from '#database/queries/caseList';
import type { ScopedClient } from '#database/scope';
import { Secrets } from '#database/secrets';
import { Areas } from '../areas/areas';
import { Database } from '../database/database';
import { demandFiles, namedFiles } from '../files/demandFiles';
import { once } from '../database/once';
import { Access } from '../http/access';
import type { ApiActor } from '../http/actor';
import { Audit } from '../http/audit';
import { Refused, refused } from '../http/refused';
import { mayAct, problemActions } from './problemMoves';
import { mendersAt, notePurpose, problemPurpose, ProblemReading } from './problemReading';

interface Place {
  readonly areaCode: string;
  readonly householdId: string | null;
  readonly caseId: string | null;
}

/** What is done: the move, what it needs, and the words and files that go with it. */
interface Doing {
  readonly problemId: string;
  readonly key: string;
  readonly move: ProblemMove;
  readonly deed: ProblemDeed;
  readonly body: object;
  readonly note?: string | undefined;
  readonly fileIds?: readonly string[];
}

interface Act {
  readonly key: string;
  readonly problemId: string;
  readonly act: ProblemAct;
  readonly grant: Grant;
  readonly ownerId?: string | null;
  readonly dueOn?: string | null;
  readonly note?: string | undefined;
  readonly fileIds?: readonly string[] | undefined;
}

/** 发现、交办、整改、复查、销号: each act once for its key, with person and moment, in a record that only grows. */
@Injectable()
export class Problems {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly areas: Areas,
    private readonly audit: Audit,
    private readonly secrets: Secrets,
    private readonly reading: ProblemReading,
  ) {}

  /** Recorded by whoever recorded the audit. The problem's id is the key. */
  async record(actor: ApiActor, asked: { auditId: string; key: string; form: ProblemForm }): Promise<ProblemView> {
    const { auditId, key, form } = asked;
    await this.demandPlace(form);
    const write = { key, accountId: actor.accountId, operation: `problem.record:${auditId}`, body: form };
    await this.database.scoped(actor, (client) =>
      once(client, write, async () => {
        const { grant, place } = await this.placed(client, actor, auditId, form);
        const { enc, keyId } = this.secrets.seal(problemPurpose, cleanText(form.description));
        await client.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`audit ${auditId}`]);
        await client.query(
          `INSERT INTO audit_problem (id, audit_id, ordinal, kind, area_code, household_id, case_id, description_enc, description_key_id, state, recorded_by)
           VALUES ($1, $2, (SELECT coalesce(max(ordinal), 0) + 1 FROM audit_problem WHERE audit_id = $2), $3, $4, $5, $6, $7, $8, 'found', $9)`,
          [key, auditId, form.kind, place.areaCode, place.householdId, place.caseId, enc, keyId, actor.accountId],
        );
        await this.write(client, actor, place.areaCode, { key, problemId: key, act: 'found', grant });
        return { problemId: key };
      }),
    );
    return this.reading.find(actor, key);
  }

  /** Whether it could be recorded; nothing changes. */
  async check(actor: ApiActor, auditId: string, form: ProblemForm): Promise<void> {
    await this.demandPlace(form);
    await this.database.scoped(actor, (client) => this.placed(client, actor, auditId, form));
  }

  private async demandPlace({ areaCode, householdNumber }: ProblemForm): Promise<void> {
    if (areaCode !== undefined) await this.areas.demandKnown(areaCode, 'areaCode');
    else if (householdNumber === undefined) throw refused('form.required', { field: 'areaCode' });
  }

  /** Under which office it is recorded, and where it is. */
  private async placed(
    client: ScopedClient,
    actor: ApiActor,
    auditId: string,
    form: ProblemForm,
  ): Promise<{ grant: Grant; place: Place }> {
    const round = await findOwnRound(client, auditId, actor.accountId);
    if (round === null) throw refused('access.missing', { field: 'auditId' });
    const grant = await this.access.demand(actor, 'problem.record', round, { type: 'audit', id: auditId });
    const place = await placeOf(client, form);
    if (!covers(round.areaCode, place.areaCode))
      throw refused('audit.areaOutside', { field: place.householdId === null ? 'areaCode' : 'householdNumber' });
    return { grant, place };
  }

  /** 交办: to somebody who holds an office there; again, to another one or with another day. */
  assign(actor: ApiActor, problemId: string, key: string, body: ProblemAssignForm): Promise<ProblemView> {
    const { ownerId, dueOn, note } = body;
    return this.act(actor, { problemId, key, body, note, move: 'assign', deed: { act: 'assigned', ownerId, dueOn } });
  }

  /** 整改: by its owner, with evidence. */
  mend(actor: ApiActor, problemId: string, key: string, body: ProblemMendForm): Promise<ProblemView> {
    const { note, fileIds } = body;
    const deed = { act: 'mended', files: fileIds.length } as const;
    return this.act(actor, { problemId, key, body, note, fileIds, move: 'mend', deed });
  }

  /** 复查: by another person; what fails goes back. */
  recheck(actor: ApiActor, problemId: string, key: string, body: ProblemRecheckForm): Promise<ProblemView> {
    return this.act(actor, { problemId, key, body, note: body.note, move: 'recheck', deed: { act: body.result } });
  }

  /** 销号. */
  strikeOff(actor: ApiActor, problemId: string, key: string, body: ProblemStrikeOffForm): Promise<ProblemView> {
    return this.act(actor, { problemId, key, body, note: body.note, move: 'strikeOff', deed: { act: 'struckOff' } });
  }

  private async act(actor: ApiActor, doing: Doing): Promise<ProblemView> {
    const { problemId, key, move, body } = doing;
    this.access.anywhere(actor, 'problem.read');
    const todayOn = await this.database.clock.todayOn();
    const write = { key, accountId: actor.accountId, operation: `problem.${move}:${problemId}`, body };
    const isThere = await this.database.scoped(actor, async (client) => {
      const { rowCount } = await client.query('SELECT 1 FROM audit_problem WHERE id = $1', [problemId]);
      return rowCount !== 0;
    });
    if (!isThere) throw await this.access.missing(actor, problemActions[move], { type: 'problem', id: problemId });
    await this.database.scoped(actor, (client) =>
      once(client, write, async () => {
        await this.move(client, actor, doing, todayOn);
        return { problemId };
      }),
    );
    return this.reading.find(actor, problemId);
  }

  private async move(client: ScopedClient, actor: ApiActor, doing: Doing, todayOn: string): Promise<void> {
    const { problemId, key, move, deed, note, fileIds } = doing;
    const problem = await lockProblem(client, problemId);
    const grant = await this.grantFor(actor, move, { problem, problemId });
    if (deed.act === 'assigned' && (await mendersAt(client, problem.areaCode, deed.ownerId)).length === 0)
      throw refused('audit.ownerUnfit', { field: 'ownerId' });
    const next = mayAct(problem, deed, actor, todayOn);
    if (isRefusal(next)) throw new Refused(next);
    if (fileIds !== undefined) await demandFiles(client, namedFiles('fileIds', fileIds));
    await client.query(
      'UPDATE audit_problem SET state = $2, owner_id = $3, due_on = $4, mended_by = $5, changed_at = business_now() WHERE id = $1',
      [problemId, next.state, next.ownerId, next.dueOn, next.mendedBy],
    );
    const given = deed.act === 'assigned' ? { ownerId: next.ownerId, dueOn: next.dueOn } : {};
    await this.write(client, actor, problem.areaCode, {
      key,
      problemId,
      act: deed.act,
      grant,
      note,
      fileIds,
      ...given,
    });
  }

  /** Whoever mends does so by being the owner; a department reaches no area by its office. */
  private async grantFor(
    actor: ApiActor,
    move: ProblemMove,
    { problem, problemId }: { problem: Locked; problemId: string },
  ): Promise<Grant> {
    if (move !== 'mend')
      return this.access.demand(actor, problemActions[move], problem, { type: 'problem', id: problemId });
    const grants = this.access.anywhere(actor, 'problem.mend');
    if (problem.ownerId !== null && !accountsOf(actor).includes(problem.ownerId))
      throw refused('audit.notTheOwner', { field: 'act' });
    const own = grants.filter(({ areaCode }) => covers(areaCode, problem.areaCode));
    const grant = own.find(({ onBehalfOf }) => (onBehalfOf ?? actor.accountId) === problem.ownerId) ?? own[0];
    if (grant === undefined) throw refused('access.forbidden', { field: 'act' });
    return grant;
  }

  private async write(client: ScopedClient, actor: ApiActor, areaCode: string, act: Act): Promise<void> {
    const { key, problemId, grant, ownerId = null, dueOn = null, note, fileIds = [] } = act;
    const words = note === undefined || cleanText(note) === '' ? null : this.secrets.seal(notePurpose, cleanText(note));
    await client.query(
      `INSERT INTO audit_problem_act (id, problem_id, ordinal, act, by_id, role, on_behalf_of, owner_id, due_on, note_enc, note_key_id, file_ids)
       VALUES ($1, $2, (SELECT coalesce(max(ordinal), 0) + 1 FROM audit_problem_act WHERE problem_id = $2), $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        ...[key, problemId, act.act, actor.accountId, grant.role, grant.onBehalfOf ?? null, ownerId, dueOn],
        ...[words?.enc ?? null, words?.keyId ?? null, fileIds],
      ],
    );
    await this.audit.write(client, actor, {
      ...{ action: `problem.${act.act}`, objectType: 'problem', objectId: problemId, areaCode, outcome: 'done' },
    });
  }
}

type Locked = AuditProblem & { readonly areaCode: string };

async function lockProblem(client: ScopedClient, problemId: string): Promise<Locked> {
  const { rows } = await client.query<Locked>(
    `SELECT state, owner_id AS "ownerId", due_on AS "dueOn", mended_by AS "mendedBy", area_code AS "areaCode" FROM audit_problem WHERE id = $1 FOR UPDATE`,
    [problemId],
  );
  const [found] = rows;
  if (found === undefined) throw refused('access.missing', { field: 'problemId' });
  return found;
}

async function findOwnRound(
  client: ScopedClient,
  auditId: string,
  accountId: string,
): Promise<{ areaCode: string } | null> {
  const { rows } = await client.query<{ areaCode: string }>(
    'SELECT area_code AS "areaCode" FROM audit_round WHERE id = $1 AND recorded_by = $2',
    [auditId, accountId],
  );
  return rows[0] ?? null;
}

/** Where the problem is: its household's place, with the case that the household has or had last. */
async function placeOf(client: ScopedClient, { areaCode, householdNumber }: ProblemForm): Promise<Place> {
  if (householdNumber === undefined) return { areaCode: areaCode ?? '', householdId: null, caseId: null };
  const { rows } = await client.query<Place>(
    `SELECT h.id AS "householdId", h.area_code AS "areaCode",
       ${latestCaseOf('h.id')} AS "caseId"
     FROM household h WHERE h.number = $1`,
    [householdNumber.trim()],
  );
  const [found] = rows;
  if (found === undefined) throw refused('audit.householdUnknown', { field: 'householdNumber' });
  return found;
}
