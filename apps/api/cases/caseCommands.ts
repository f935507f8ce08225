import { Injectable } from '@nestjs/common';
import type { CommandResult } from '#contract/cases/commands';
import type { Action } from '#domain/access/actions';
import type { CaseCommandType } from '#domain/process/caseCommandRules';
import type { CommandActor } from '#domain/process/command';
import { isRefusal, refuse } from '#domain/refusal';
import { Database } from '../database/database';
import { Access } from '../http/access';
import type { ApiActor } from '../http/actor';
import { Refused, refused } from '../http/refused';
import { Submissions } from '../submissions/submissions';
import { actorForCommand, officesFor } from './acting';
import { CaseReader, type ReadCase } from './caseReader';
import { type CasePlace, Cases, findPlace } from './cases';
import { type CommandWords, CaseSender, submissionKey } from './sending';

const actionOf = {
  withdrawApplication: 'case.withdraw',
  requestSuspension: 'case.suspend',
  resumeCase: 'case.resume',
  requestTransfer: 'case.transfer',
  mergeCase: 'case.merge',
  recordDeath: 'case.recordDeath',
  giveEmergencyHelp: 'case.giveEmergencyHelp',
  proposeWrongIdentification: 'case.proposeWrongIdentification',
  raiseObjection: 'objection.receive',
  urgeTask: 'supervise.remind',
  promiseTask: 'task.promise',
  extendTask: 'supervise.extend',
  escalateTask: 'supervise.escalate',
  proposeListing: 'supervise.proposeListing',
  movePolicy: 'case.movePolicy',
  askForHelp: 'supervise.askForHelp',
  replaceHelper: 'case.replaceHelper',
  replaceTracker: 'case.replaceHelper',
  declareMeasure: 'case.declareMeasure',
  stopMeasure: 'case.stopMeasure',
  proposeElimination: 'case.proposeElimination',
  proposeReversal: 'case.proposeReversal',
  proposeDeparture: 'case.proposeDeparture',
} as const satisfies Partial<Record<CaseCommandType, Action>>;
export type PlainCommandType = keyof typeof actionOf;
export type PlainCommand = Extract<CommandWords, { type: PlainCommandType }>;

/** One request to give a command: its key, the words, and the form as it was typed. */
export interface CommandRequest {
  readonly caseId: string;
  readonly key: string;
  readonly words: PlainCommand;
  readonly body: object;
}

/** Commands on a case, beside its tasks: each is checked, kept as it was typed, and sent to the case. */
@Injectable()
export class CaseCommands {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly reader: CaseReader,
    private readonly cases: Cases,
    private readonly submissions: Submissions,
    private readonly sender: CaseSender,
  ) {}

  /** Gives the command and answers with the case as it stands afterwards. */
  async give(actor: ApiActor, request: CommandRequest): Promise<CommandResult> {
    const { caseId, words, body } = request;
    const { place, read } = await this.open(actor, caseId, words.type);
    const by = await this.actorFor(actor, request, read);
    const submission = await this.database.scoped(actor, (client) =>
      this.submissions.store(client, {
        key: submissionKey(request.key, body),
        form: words.type,
        body,
        author: actor.accountId,
        areaCode: place.areaCode,
        householdId: place.householdId,
        caseId,
      }),
    );
    const answer = await this.sender.send(
      { ...request, subject: `${words.type}:${caseId}`, householdId: place.householdId, actor: by, submission },
      words,
    );
    return {
      seq: answer.seq,
      case: await this.database.scoped(actor, (client) => this.cases.fresh(client, actor, place)),
    };
  }

  /** For the register, which records a death: the case hears of it. */
  recordDeath(
    actor: ApiActor,
    death: { caseId: string; key: string; memberId: string; diedOn: string; membersLeft: number },
  ): Promise<CommandResult> {
    const { caseId, key, memberId, diedOn, membersLeft } = death;
    return this.give(actor, {
      caseId,
      key,
      words: { type: 'recordDeath', memberId, diedOn, membersLeft },
      body: { memberId, diedOn, membersLeft },
    });
  }

  /** The case for somebody who has the right to this command there. */
  async open(
    actor: ApiActor,
    caseId: string,
    command: PlainCommandType,
  ): Promise<{ place: CasePlace; read: ReadCase }> {
    const action = actionOf[command];
    const wanted = { type: 'case', id: caseId };
    const { place, read } = await this.database.scoped(actor, async (client) => {
      const found = await findPlace(client, caseId);
      return { place: found, read: found && (await this.reader.find(client, caseId)) };
    });
    if (place === null) throw await this.access.missing(actor, action, wanted);
    await this.access.demand(actor, action, place, wanted);
    if (!read) throw refused('access.forbidden');
    return { place, read };
  }

  /** The office to act in; a command already answered is not held against what the case has become. */
  private async actorFor(actor: ApiActor, { key, words }: CommandRequest, { state }: ReadCase): Promise<CommandActor> {
    const by = actorForCommand(actor, state, words.type);
    if (!isRefusal(by)) return by;
    if (!(await this.sender.wasAnswered(key))) throw new Refused(by);
    const [office] = officesFor(actor);
    if (office === undefined) throw new Refused(refuse('access.forbidden'));
    return office;
  }
}
