import type { CommandResult } from '#contract/cases/commands';
import type { AgendaView, MeetingView } from '#contract/meetings/meeting';
import type { MinutesBody } from '#contract/meetings/minutes';
import type { CertificateView, NoticeView, PostResult } from '#contract/notices/notice';
import type { CompleteResult } from '#contract/tasks/complete';
import type { EliminationWay } from '#domain/elimination/way';
import type { AssessmentForm } from '#domain/household/assessmentForm';
import type { Cause } from '#domain/household/codes';
import type { VerificationForm } from '#domain/household/verificationForm';
import { Person } from './person';

/** One item's vote as the clerk writes it down; who is left out is not recused. */
export interface ItemVote {
  readonly caseId: string;
  readonly yes: number;
  readonly no: number;
  readonly abstained: number;
  readonly recused?: readonly string[];
  readonly away?: readonly string[];
  readonly opinion?: string;
  readonly dealtWith?: readonly string[];
}

/** 村级信息员. */
export class Clerk extends Person {
  async signFor(caseId: string): Promise<CompleteResult> {
    const done = await this.decide('signFor', caseId, { decision: 'accept' });
    this.did('签收了线索');
    return done;
  }

  async dismiss(caseId: string, reasonCode = 'misreported', reasonText = '经了解情况不实'): Promise<CompleteResult> {
    const done = await this.decide('signFor', caseId, { decision: 'dismiss', reasonCode, reasonText });
    this.did(`认定线索不属实：${reasonText}`);
    return done;
  }

  /** Submits the form brought home from a visit, on the version of the register it was filled on. */
  async verify(caseId: string, form: VerificationForm): Promise<CompleteResult> {
    const { taskId } = await this.findTask('verification', caseId);
    const { registerVersion } = await this.task(taskId);
    const done = await this.complete(taskId, {
      decision: form.result,
      form: { ...form },
      ...(registerVersion !== null && { registerVersion }),
      ...(form.reasonCode && { reasonCode: form.reasonCode }),
    });
    this.did(
      form.result === 'atRisk'
        ? `两人入户核实，认为存在风险，提交核实表（${form.facts.members.length}口人）`
        : '两人入户核实，认为不存在风险',
    );
    return done;
  }

  agenda(areaCode: string): Promise<AgendaView> {
    return this.line.get<AgendaView>(`/api/villages/${areaCode}/agenda`);
  }

  async prepareMeeting(areaCode: string, taskIds?: readonly string[]): Promise<MeetingView> {
    const meeting = await this.line.post<MeetingView>('/api/meetings', {
      body: { areaCode, ...(taskIds && { taskIds }) },
    });
    this.did(`筹备评议会，议程${meeting.items.length}户`);
    return meeting;
  }

  /** Minutes with everybody of the list there, and the votes given; photos and sign-in sheet are taken. */
  async minutes(
    meeting: MeetingView,
    votes: readonly ItemVote[],
    more: Partial<MinutesBody> = {},
  ): Promise<MinutesBody> {
    const voters = meeting.members.filter((member) => member.kind === 'voter');
    const taskOf = (caseId: string): string => meeting.items.find((item) => item.caseId === caseId)?.taskId ?? '';
    return {
      heldAt: more.heldAt ?? (await this.now()),
      place: '村委会会议室',
      chairId: voters[0]?.memberId ?? '',
      recorderId: voters[1]?.memberId ?? '',
      attendance: meeting.members.map(({ memberId, kind }) => ({
        memberId,
        as: kind === 'voter' ? 'voter' : 'observer',
      })),
      items: votes.map(
        ({ recused = [], away = [], opinion = '经逐户评议，形成上述意见', dealtWith = [], ...vote }) => ({
          ...vote,
          taskId: taskOf(vote.caseId),
          recused: [...recused],
          away: [...away],
          opinion,
          dealtWith: [...dealtWith],
        }),
      ),
      photoIds: [await this.photograph(meeting.areaCode)],
      signInSheetId: await this.photograph(meeting.areaCode),
      text: '与会人员听取了入户核实情况，逐户评议、表决。',
      ...more,
    };
  }

  async submitMinutes(meetingId: string, body: MinutesBody, key?: string): Promise<MeetingView> {
    const meeting = await this.line.post<MeetingView>(`/api/meetings/${meetingId}/submit`, {
      body,
      ...(key !== undefined && { key }),
    });
    this.did(
      `提交评议会记录，${meeting.items.filter((item) => item.passed).length}户通过、${meeting.items.filter((item) => item.passed === false).length}户未通过`,
    );
    return meeting;
  }

  /** A whole meeting: agenda, minutes, submission. */
  async meet(areaCode: string, votes: readonly ItemVote[]): Promise<MeetingView> {
    const agenda = await this.agenda(areaCode);
    const taskIds = agenda.rows
      .filter((row) => votes.some((vote) => vote.caseId === row.caseId))
      .map((row) => row.taskId);
    const meeting = await this.prepareMeeting(areaCode, taskIds);
    return this.submitMinutes(meeting.meetingId, await this.minutes(meeting, votes));
  }

  async prepareNotice(areaCode: string, caseIds?: readonly string[]): Promise<NoticeView> {
    const all =
      caseIds &&
      (await this.inbox({ kind: 'postNotice', areaCode })).rows.filter((row) => caseIds.includes(row.caseId));
    return this.line.post<NoticeView>('/api/notices', {
      body: { areaCode, ...(all && { taskIds: all.map((row) => row.taskId) }) },
    });
  }

  /** One paper for the cases, hung up with a photo. */
  async postNotice(areaCode: string, caseIds?: readonly string[]): Promise<NoticeView> {
    const { noticeId } = await this.prepareNotice(areaCode, caseIds);
    const body = { on: (await this.now()).slice(0, 10), photoFileId: await this.photograph(areaCode) };
    const { notice } = await this.line.post<PostResult>(`/api/notices/${noticeId}/post`, { body });
    this.did(`张贴公示，${notice.items.length}户，至${notice.endsOn ?? '—'}止`);
    return notice;
  }

  /** The household signs that it received what was given. */
  async confirmMeasure(caseId: string): Promise<CompleteResult> {
    const { taskId, headName, areaCode } = await this.findTask('confirmMeasure', caseId);
    const form = {
      on: (await this.now()).slice(0, 10),
      confirmedBy: headName ?? '户主',
      satisfied: true,
      fileIds: [await this.photograph(areaCode)],
    };
    const done = await this.complete(taskId, { decision: 'confirmed', form });
    this.did('请农户签字确认措施');
    return done;
  }

  async disputeMeasure(caseId: string, reasonText: string): Promise<CompleteResult> {
    const done = await this.decide('confirmMeasure', caseId, { decision: 'disputed', reasonText });
    this.did(`农户表示未收到：${reasonText}`);
    return done;
  }

  proposeElimination(caseId: string, way: EliminationWay = 'assisted'): Promise<CommandResult> {
    this.did('提出风险消除');
    return this.line.post<CommandResult>(`/api/cases/${caseId}/elimination`, { body: { way } });
  }

  /** Submits the assessment brought home from a visit. */
  async assess(
    caseId: string,
    form: AssessmentForm,
    decision: 'eliminable' | 'notYet' | 'safetyNet' = 'eliminable',
  ): Promise<CompleteResult> {
    const { taskId } = await this.findTask('eliminationAssessment', caseId);
    const { registerVersion } = await this.task(taskId);
    const done = await this.complete(taskId, {
      decision,
      form: { ...form },
      ...(decision === 'notYet' && { reasonCode: 'incomeUnstable' }),
      ...(registerVersion !== null && { registerVersion }),
    });
    const said = { eliminable: '认为风险稳定消除', notYet: '认为尚未消除', safetyNet: '整户无劳动力，标注兜底保障' };
    this.did(`两人入户评估，${said[decision]}`);
    return done;
  }

  async judgeNewRisk(caseId: string, causes: readonly Cause[], reasonText: string): Promise<CompleteResult> {
    const decided =
      causes.length > 0
        ? { decision: 'founded' as const, causes: [...causes] }
        : { decision: 'unfounded' as const, reasonCode: 'misreported' };
    const done = await this.decide('judgeNewRisk', caseId, { ...decided, reasonText });
    this.did(causes.length > 0 ? `核查属实，有新增风险：${reasonText}` : `核查不属实：${reasonText}`);
    return done;
  }

  async tellHousehold(caseId: string): Promise<CompleteResult> {
    const done = await this.decide('tellHousehold', caseId, { decision: 'told', on: (await this.now()).slice(0, 10) });
    this.did('上门告知农户结果和原因');
    return done;
  }

  askToSuspend(caseId: string, reviewOn: string): Promise<CommandResult> {
    this.did(`因全家外出申请中止，${reviewOn}复核`);
    return this.line.post<CommandResult>(`/api/cases/${caseId}/suspend`, {
      body: { reasonCode: 'away', reviewOn, reasonText: '全家在外务工，联系人称年前返乡' },
    });
  }

  withdrawApplication(caseId: string): Promise<CommandResult> {
    this.did('代农户撤回申请');
    return this.line.post<CommandResult>(`/api/cases/${caseId}/withdraw-application`, {
      body: { reasonCode: 'difficultyOver', reasonText: '儿子找到工作，困难已缓解' },
    });
  }
}

/** 村党组织书记. */
export class Secretary extends Person {
  async confirmMinutes(meetingId: string, key?: string): Promise<MeetingView> {
    const meeting = await this.line.post<MeetingView>(`/api/meetings/${meetingId}/confirm`, {
      ...(key !== undefined && { key }),
    });
    this.did('确认评议会记录，表决结果生效');
    return meeting;
  }

  refuseMinutes(meetingId: string, reasonText: string): Promise<MeetingView> {
    this.did(`退回评议会记录：${reasonText}`);
    return this.line.post<MeetingView>(`/api/meetings/${meetingId}/refuse`, { body: { reasonText } });
  }

  async certify(caseId: string): Promise<CompleteResult> {
    const done = await this.decide('certifyNotice', caseId, { decision: 'certified' });
    this.did('出具公示无异议证明');
    return done;
  }

  certificate(noticeId: string): Promise<CertificateView> {
    return this.line.get<CertificateView>(`/api/notices/${noticeId}/certificate`);
  }
}
