import { Injectable } from '@nestjs/common';
import type { ClueBody, ClueDetail, ClueList, ClueListQuery, ClueResult } from '#contract/clues/clue';
import type { Receipt, SelfReportBody } from '#contract/clues/selfReport';
import { covers } from '#domain/access/areas';
import type { Grant } from '#domain/access/roles';
import { idNumber, phone } from '#domain/form/check';
import { tidy } from '#domain/form/tidy';
import { readSelfReport } from '#domain/household/selfReport';
import type { CommandActor } from '#domain/process/command';
import { refuse } from '#domain/refusal';
import type { ScopedClient } from '#database/scope';
import { commandActor } from '../cases/acting';
import { CaseOpening } from '../cases/caseOpening';
import { Database } from '../database/database';
import { type KeyedWrite, once } from '../database/once';
import { Access } from '../http/access';
import type { ApiActor } from '../http/actor';
import { refused, throwRefusals } from '../http/refused';
import { ClueReading } from './clueReading';
import { hotline } from './hotline';
import { type ClueIntake, Intake, type IntakeNote } from './intake';

/** 线索: everything by which the county learns that a household may be in need. */
@Injectable()
export class Clues {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly intake: Intake,
    private readonly opening: CaseOpening,
    private readonly reading: ClueReading,
  ) {}

  /** 自主申报, without account: six things, a receipt, and the case is open before the answer. */
  async selfReport(key: string, body: SelfReportBody): Promise<Receipt> {
    const read = readSelfReport({ ...body }, { today: await this.database.clock.todayOn() });
    if ('refusals' in read) throwRefusals(read.refusals);
    if (!('form' in read)) throw refused('form.shape');
    const { name, phone: phoneNumber, idNumber: number, areaCode, riskClass } = read.form;
    const intake: ClueIntake = {
      key,
      channel: 'selfReport',
      riskClasses: [riskClass],
      areaCode,
      subject: { name, idNumber: number, phone: phoneNumber },
      accountId: null,
      body: read.form,
    };
    const note = await this.database.anonymous((client) =>
      once(client, { key, accountId: null, operation: 'clue.selfReport', body: read.form }, () =>
        this.intake.put(client, intake),
      ),
    );
    await this.open(intake, note, { accountId: 'household', role: 'household', areaCode: note.areaCode });
    // The place that was named, which need not be where the household is registered: whoever knows a number is not told where it belongs.
    const area = await this.database.one<{ full_name: string }>(
      'area_name',
      'SELECT full_name FROM area WHERE code = $1',
      [areaCode],
    );
    return {
      receiptNumber: note.receiptNumber,
      takeUpUntilOn: note.takeUpUntilOn,
      areaName: area?.full_name ?? '',
      hotline,
    };
  }

  /** By somebody with an account: by phone for the household, from a visit, a department's alert, a petition. */
  async report(actor: ApiActor, key: string, body: ClueBody): Promise<ClueResult> {
    const grant = reportingGrant(this.access.anywhere(actor, 'clue.create'), body.areaCode);
    // Tidied field by field; the form's shape was checked before.
    const form = tidy({ ...body }) as ClueBody;
    await this.checkSubject(form);
    const intake: ClueIntake = {
      key,
      channel: form.channel,
      riskClasses: form.riskClasses,
      areaCode: form.areaCode,
      subject: subjectOf(form),
      accountId: actor.accountId,
      body: form,
    };
    const note = await this.database.scoped(actor, (client) =>
      once(client, { key, accountId: actor.accountId, operation: 'clue.report', body: form }, () =>
        this.intake.put(client, intake),
      ),
    );
    const answer = await this.open(intake, note, commandActor(actor, grant));
    return {
      clueId: note.clueId,
      receiptNumber: note.receiptNumber,
      caseId: answer.caseId,
      joined: answer.caseId !== note.caseId,
    };
  }

  /** A clue on a registered household that something else gives rise to, in whose name it is written: `record` is done in the same transaction, once. */
  async raise(
    actor: ApiActor,
    { key, write, grant, body }: { key: string; write: KeyedWrite; grant: Grant; body: ClueBody },
    record: (client: ScopedClient, clueId: string) => Promise<void>,
  ): Promise<void> {
    const { channel, riskClasses, areaCode } = body;
    const accountId = actor.accountId;
    const intake: ClueIntake = { key, channel, riskClasses, areaCode, subject: subjectOf(body), accountId, body };
    const note = await this.database.scoped(actor, (client) =>
      once(client, write, async () => {
        const put = await this.intake.put(client, intake);
        await record(client, put.clueId);
        return put;
      }),
    );
    await this.open(intake, note, commandActor(actor, grant));
  }

  list(actor: ApiActor, query: ClueListQuery): Promise<ClueList> {
    this.access.anywhere(actor, 'clue.read');
    return this.database.scoped(actor, (client) => this.reading.list(client, query));
  }

  async detail(actor: ApiActor, clueId: string): Promise<ClueDetail> {
    this.access.anywhere(actor, 'clue.read');
    const found = await this.database.scoped(actor, (client) => this.reading.find(client, clueId));
    if (found === null) throw await this.access.missing(actor, 'clue.read', { type: 'clue', id: clueId });
    return found;
  }

  private open(
    { key, body, channel, riskClasses }: ClueIntake,
    note: IntakeNote,
    actor: CommandActor,
  ): ReturnType<CaseOpening['open']> {
    const { clueId, householdId, areaCode, caseId } = note;
    return this.opening.open({ key, body, actor, clueId, channel, riskClasses, householdId, areaCode, caseId });
  }

  private async checkSubject(form: ClueBody): Promise<void> {
    const today = await this.database.clock.todayOn();
    throwRefusals([
      ...(form.householdId === undefined && form.name === undefined
        ? [refuse('clue.personNeeded', { field: 'name' })]
        : []),
      ...(form.idNumber === undefined ? [] : idNumber(form.idNumber, 'idNumber', today)),
      ...(form.phone === undefined ? [] : phone(form.phone, 'phone', today)),
    ]);
  }
}

function subjectOf({ householdId, name = '', idNumber: number, phone: phoneNumber }: ClueBody): ClueIntake['subject'] {
  if (householdId !== undefined) return { householdId };
  return {
    name,
    ...(number !== undefined && { idNumber: number }),
    ...(phoneNumber !== undefined && { phone: phoneNumber }),
  };
}

/** The office in which it is reported: own ones before substituted ones, and only where it reaches. */
function reportingGrant(grants: readonly Grant[], areaCode: string): Grant {
  const here = grants.filter((grant) => covers(grant.areaCode, areaCode));
  const grant = here.find((each) => each.onBehalfOf === undefined) ?? here[0];
  if (grant === undefined) throw refused('area.outside', { field: 'areaCode' });
  return grant;
}
