import { Injectable } from '@nestjs/common';
import type { ObjectionBody, ObjectionResult, PublicObjectionBody } from '#contract/notices/objection';
import { phone } from '#domain/form/check';
import type { CommandActor } from '#domain/process/command';
import { isRefusal } from '#domain/refusal';
import type { ScopedClient } from '#database/scope';
import { Secrets } from '#database/secrets';
import { actorForCommand } from '../cases/acting';
import { Cases } from '../cases/cases';
import { CaseSender, submissionKey } from '../cases/sending';
import { Receipts } from '../clues/receipts';
import { Database } from '../database/database';
import { Access } from '../http/access';
import type { ApiActor } from '../http/actor';
import { Refused, refused, throwRefusals } from '../http/refused';
import { objectionPurposes } from '../tasks/objectionReading';

interface Objected {
  readonly caseId: string;
  readonly householdId: string;
  readonly areaCode: string;
  readonly noticeId: string | null;
}

interface Words {
  readonly text: string;
  readonly name?: string;
  readonly phone?: string;
}

interface Raising {
  readonly key: string;
  readonly at: Objected;
  readonly words: Words;
  readonly body: object;
  readonly accountId: string | null;
  readonly actor: CommandActor;
  readonly related: readonly string[];
}

/** 公示异议: by anybody, or through the township. The village learns that somebody objected, never who. */
@Injectable()
export class Objections {
  constructor(
    private readonly database: Database,
    private readonly secrets: Secrets,
    private readonly access: Access,
    private readonly cases: Cases,
    private readonly sender: CaseSender,
    private readonly receipts: Receipts,
  ) {}

  /** Without account, by the notice and its entry, or by one's own receipt. */
  async byAnybody(key: string, body: PublicObjectionBody): Promise<ObjectionResult> {
    await this.checkPhone(body.phone);
    const at = await this.entryOf(body);
    const actor = { accountId: 'household', role: 'household', areaCode: at.areaCode } as const;
    return this.raise({ key, at, words: body, body, accountId: null, actor, related: [] }, (fn) =>
      this.database.anonymous(fn),
    );
  }

  /** By phone or by mouth, written down by the township. */
  async byTownship(actor: ApiActor, key: string, body: ObjectionBody): Promise<ObjectionResult> {
    await this.checkPhone(body.phone);
    const { read, place } = await this.cases.open(actor, body.caseId, 'case.read');
    await this.access.demand(actor, 'objection.receive', place, { type: 'case', id: body.caseId });
    const by = actorForCommand(actor, read.state, 'raiseObjection');
    if (isRefusal(by)) throw new Refused(by);
    const noticeId = read.state.notice?.noticeId ?? null;
    const at = {
      caseId: body.caseId,
      householdId: place.householdId,
      areaCode: place.areaCode,
      noticeId: isId(noticeId) ? noticeId : null,
    };
    const raising = {
      key,
      at,
      words: body,
      body,
      accountId: actor.accountId,
      actor: by,
      related: body.relatedAccountIds ?? [],
    };
    return this.raise(raising, (fn) => this.database.scoped(actor, fn));
  }

  private async raise(
    raising: Raising,
    scoped: (fn: (client: ScopedClient) => Promise<void>) => Promise<void>,
  ): Promise<ObjectionResult> {
    const { key, at, actor, body, related } = raising;
    const objectionId = submissionKey(key, 'objection');
    const known = await this.database.one<{ ids: string[] }>(
      'related_accounts',
      'SELECT related_accounts($1)::text[] AS ids',
      [at.householdId],
    );
    const excludedAccountIds = [...new Set([...(known?.ids ?? []), ...related])];
    await scoped((client) => this.keep(client, { objectionId, raising, excludedAccountIds }));
    await this.sender.send(
      { key, householdId: at.householdId, caseId: at.caseId, actor, body, subject: `objection:${at.caseId}` },
      { type: 'raiseObjection', objectionId, excludedAccountIds },
    );
    return { objectionId };
  }

  private async keep(
    client: ScopedClient,
    {
      objectionId,
      raising,
      excludedAccountIds,
    }: { objectionId: string; raising: Raising; excludedAccountIds: readonly string[] },
  ): Promise<void> {
    const { at, words, accountId } = raising;
    const said = this.secrets.seal(objectionPurposes.body, words.text);
    const who =
      words.name === undefined && words.phone === undefined
        ? null
        : this.secrets.seal(
            objectionPurposes.objector,
            JSON.stringify({ name: words.name ?? null, phone: words.phone ?? null }),
          );
    await client.query({
      name: 'objection_keep',
      text: `INSERT INTO objection (id, case_id, notice_id, area_code, body_enc, objector_enc, key_id, received_at, received_by, related_account_ids)
        VALUES ($1, $2, $3, $4, $5, $6, $7, business_now(), $8, $9::uuid[]) ON CONFLICT DO NOTHING`,
      values: [
        objectionId,
        at.caseId,
        at.noticeId,
        at.areaCode,
        said.enc,
        who?.enc ?? null,
        said.keyId,
        accountId,
        excludedAccountIds,
      ],
    });
  }

  /** The case behind an entry of a notice or behind a receipt, while its notice runs. */
  private async entryOf(body: PublicObjectionBody): Promise<Objected> {
    const { noticeNumber, entry, receiptNumber, lastFour } = body;
    const noticeId = noticeNumber === undefined ? body.noticeId : await this.noticeOf(noticeNumber);
    if (noticeId !== undefined && entry !== undefined) {
      const text = 'SELECT case_id, household_id, area_code, running FROM notice_entry($1, $2)';
      const row = await this.database.one<{
        case_id: string;
        household_id: string;
        area_code: string;
        running: boolean;
      }>('notice_entry', text, [noticeId, entry]);
      if (row === null) throw refused('notice.unknown', { field: 'entry' });
      if (!row.running) throw refused('notice.notRunning', { field: 'entry' });
      return { caseId: row.case_id, householdId: row.household_id, areaCode: row.area_code, noticeId };
    }
    if (receiptNumber === undefined || lastFour === undefined)
      throw refused('form.required', { field: noticeId === undefined ? 'noticeNumber' : 'entry' });
    const row = await this.receipts.find(receiptNumber, lastFour);
    if (row.case_id === null || row.household_id === null || row.notice_ends_at === null)
      throw refused('notice.notRunning', { field: 'receiptNumber' });
    return { caseId: row.case_id, householdId: row.household_id, areaCode: row.area_code, noticeId: null };
  }

  /** As people type it: small letters, spaces and full-width signs are none of their faults. */
  private async noticeOf(typed: string): Promise<string> {
    const number = typed.normalize('NFKC').replace(/\s/g, '').toUpperCase();
    const row = await this.database.one<{ id: string | null }>('notice_number', 'SELECT notice_by_number($1) AS id', [
      number,
    ]);
    if (row?.id == null) throw refused('notice.unknown', { field: 'noticeNumber' });
    return row.id;
  }

  private async checkPhone(typed: string | undefined): Promise<void> {
    if (typed !== undefined) throwRefusals(phone(typed, 'phone', await this.database.clock.todayOn()));
  }
}

function isId(value: string | null): value is string {
  return value !== null && /^[0-9a-f-]{36}$/i.test(value);
}
