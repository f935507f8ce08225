import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import type { MeetingGateway } from '#temporal/meetingGateway';
import type { MeetingAnswer, MeetingStart } from '#workflows/meeting/messages';
import { accountOf, type LiveCase, village } from './liveCase';

export type Vote = readonly [yes: number, no: number, abstained: number];

/** One village meeting over many cases, by its clerk and its secretary. */
export class LiveMeeting {
  private constructor(
    private readonly gateway: MeetingGateway,
    private readonly owner: Pool,
    readonly start: MeetingStart,
  ) {}

  /** Minutes with a vote for each case, and the row that the API writes before it submits them. */
  static async of(
    gateway: MeetingGateway,
    owner: Pool,
    cases: readonly LiveCase[],
    votes: (n: number) => Vote = () => [8, 1, 1],
  ): Promise<LiveMeeting> {
    const meetingId = randomUUID();
    const clerk = { accountId: accountOf('villageClerk'), role: 'villageClerk', areaCode: village } as const;
    const submissionId = randomUUID();
    const items = await Promise.all(
      cases.map(async (live, n) => {
        const [yes, no, abstained] = votes(n);
        const { taskId } = await live.task('deliberation');
        return {
          caseId: live.caseId,
          householdId: live.householdId,
          taskId,
          yes,
          no,
          abstained,
          voters: yes + no + abstained,
          dealtWith: [],
        };
      }),
    );
    await ensurePeople(owner);
    await owner.query(
      `INSERT INTO submission (id, form, author_account, body_enc, body_key_id, body_hash, area_code) VALUES ($1, 'minutes', $2, '', 'test', 'hash', $3)`,
      [submissionId, clerk.accountId, village],
    );
    await owner.query(
      `INSERT INTO meeting (id, area_code, state, created_by, submission_id) VALUES ($1, $2, 'submitting', $3, $4)`,
      [meetingId, village, clerk.accountId, submissionId],
    );
    return new LiveMeeting(gateway, owner, {
      meetingId,
      areaCode: village,
      items,
      actor: clerk,
      submissionId,
      submissionHash: 'hash',
    });
  }

  /** The same meeting, asked by somebody who does not wait long. */
  impatient(gateway: MeetingGateway): LiveMeeting {
    return new LiveMeeting(gateway, this.owner, this.start);
  }

  submit(): Promise<MeetingAnswer> {
    return this.gateway.submit(this.start);
  }

  confirm(): Promise<MeetingAnswer> {
    return this.gateway.confirm(this.start.meetingId, this.secretary());
  }

  refuse(): Promise<MeetingAnswer> {
    return this.gateway.refuse(this.start.meetingId, this.secretary());
  }

  async state(): Promise<string> {
    const { rows } = await this.owner.query<{ state: string }>('SELECT state FROM meeting WHERE id = $1', [
      this.start.meetingId,
    ]);
    return rows[0]?.state ?? 'none';
  }

  /** How many of its cases' ledgers hold an event of this type that names the meeting. */
  async count(type: string): Promise<number> {
    const { rows } = await this.owner.query<{ n: number }>(
      `SELECT count(*) AS n FROM case_event WHERE type = $1 AND data->>'meetingId' = $2`,
      [type, this.start.meetingId],
    );
    return rows[0]?.n ?? 0;
  }

  private secretary() {
    return {
      key: randomUUID(),
      actor: { accountId: accountOf('villageSecretary'), role: 'villageSecretary', areaCode: village } as const,
    };
  }
}

/** The area and the accounts that meetings point to. */
async function ensurePeople(owner: Pool): Promise<void> {
  await owner.query(
    `INSERT INTO area (code, level, name, full_name) VALUES ($1, 'village', '测试村', '测试村') ON CONFLICT DO NOTHING`,
    [village],
  );
  for (const role of ['villageClerk', 'villageSecretary']) {
    await owner.query(
      `INSERT INTO account (id, login, name, password_hash, area_code) VALUES ($1, $2, $2, 'none', $3) ON CONFLICT DO NOTHING`,
      [accountOf(role), role.toLowerCase(), village],
    );
  }
}
