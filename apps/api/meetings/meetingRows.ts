import type { AgendaItemView, CommitteeMemberView } from '#contract/meetings/meeting';
import type { ScopedClient } from '#database/scope';

export interface MeetingRow {
  readonly id: string;
  readonly areaCode: string;
  readonly state: 'draft' | 'submitting' | 'submitted' | 'confirmed' | 'applied' | 'returned' | 'aborted';
  readonly heldAt: Date | null;
  readonly submissionId: string | null;
  readonly submittedByName: string | null;
  readonly submittedAt: Date | null;
  readonly decidedByName: string | null;
  readonly decidedAt: Date | null;
  readonly outcome: {
    readonly refusals?: readonly { readonly caseId: string; readonly refusal: { readonly code: string } }[];
  } | null;
  readonly key: string | null;
  readonly bodyHash: string | null;
}

/** The meeting's row; null if it is not the reader's to see. */
export async function findMeeting(client: ScopedClient, id: string): Promise<MeetingRow | null> {
  const { rows } = await client.query<MeetingRow>({
    name: 'meeting_find',
    text: `SELECT m.id, m.area_code AS "areaCode", m.state, m.held_at AS "heldAt", m.submission_id AS "submissionId", s.name AS "submittedByName", m.submitted_at AS "submittedAt",
        d.name AS "decidedByName", m.confirmed_at AS "decidedAt", m.outcome, m.key, m.body_hash AS "bodyHash"
      FROM meeting m LEFT JOIN account_name s ON s.id = m.submitted_by LEFT JOIN account_name d ON d.id = m.confirmed_by WHERE m.id = $1`,
    values: [id],
  });
  return rows[0] ?? null;
}

/** The village's deliberation members on a day, voters first. */
export async function membersOn(client: ScopedClient, areaCode: string, on: string): Promise<CommitteeMemberView[]> {
  const { rows } = await client.query<CommitteeMemberView>({
    name: 'deliberation_members',
    text: `SELECT id AS "memberId", name, kind FROM deliberation_member
      WHERE area_code = $1 AND from_on <= $2 AND (to_on IS NULL OR to_on >= $2) ORDER BY kind DESC, name, id LIMIT 200`,
    values: [areaCode, on],
  });
  return rows;
}

export interface VotedItem {
  readonly position: number;
  readonly yes: number | null;
  readonly no: number | null;
  readonly abstained: number | null;
  readonly recused: readonly string[];
  readonly passed: boolean | null;
  readonly state: string;
}

type AgendaRow = Omit<AgendaItemView, 'proposedRecusals'>;

const agendaColumns = `t.case_id AS "caseId", t.task_id AS "taskId", t.household_id AS "householdId", h.number AS "householdNumber", h.head_name AS "headName",
  t.category, t.causes, t.marks, coalesce(t.returned_fields, '{}') AS "returnedFields", t.due_at AS "dueAt", t.state AS "taskState"`;

/** The village's cases that wait for a meeting, soonest due first; those on another meeting's table are left out. */
export async function waitingItems(client: ScopedClient, areaCode: string): Promise<AgendaRow[]> {
  const { rows } = await client.query<AgendaRow>({
    name: 'meeting_waiting',
    text: `SELECT ${agendaColumns} FROM task t LEFT JOIN household h ON h.id = t.household_id
      WHERE t.area_code = $1 AND t.kind = 'deliberation' AND t.state = 'open' ORDER BY t.due_at, t.task_id LIMIT 50`,
    values: [areaCode],
  });
  return rows;
}

/** A meeting's agenda with what was voted. */
export async function itemsOf(client: ScopedClient, meetingId: string): Promise<(AgendaRow & VotedItem)[]> {
  const { rows } = await client.query<AgendaRow & VotedItem>({
    name: 'meeting_items',
    text: `SELECT ${agendaColumns}, i.position, i.yes, i.no, i.abstained, i.recused::text[] AS recused, i.passed, i.state
      FROM meeting_item i JOIN task t ON t.task_id = i.task_id LEFT JOIN household h ON h.id = t.household_id
      WHERE i.meeting_id = $1 ORDER BY i.position LIMIT 60`,
    values: [meetingId],
  });
  return rows;
}

export interface KnownRelative {
  readonly householdId: string;
  readonly memberId: string;
  readonly name: string;
  readonly relation: string;
}

/** Members known to be related to some households: by the register of cadres' relatives, as member or through the member's account. */
export async function relativesOf(
  client: ScopedClient,
  areaCode: string,
  householdIds: readonly string[],
): Promise<KnownRelative[]> {
  const { rows } = await client.query<KnownRelative>({
    name: 'meeting_relatives',
    text: `SELECT DISTINCT r.household_id AS "householdId", m.id AS "memberId", m.name, r.relation
      FROM cadre_relative r JOIN deliberation_member m ON m.area_code = $1 AND (m.id = r.member_id OR m.account_id = r.account_id)
      WHERE r.household_id = ANY ($2::uuid[])`,
    values: [areaCode, householdIds],
  });
  return rows;
}
