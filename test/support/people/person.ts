import type { CaseFileView } from '#contract/cases/caseFile';
import type { CommandResult } from '#contract/cases/commands';
import type { TraceView } from '#contract/cases/trace';
import type { ClueResult } from '#contract/clues/clue';
import type { ClaimView, DraftView } from '#contract/tasks/desk';
import type { CompleteResult, CompleteTaskBody } from '#contract/tasks/complete';
import type { TaskDetail } from '#contract/tasks/detail';
import type { SessionView } from '#contract/sessions/sessions';
import type { TaskCounts, TaskList, TaskRowView } from '#contract/tasks/inbox';
import type { TaskKind } from '#domain/process/taskKind';
import { Line } from './line';
import { smallPhoto } from './photo';

const chinaOffsetMs = 8 * 3_600_000;

/** Hears what each person does, in the office's words. */
export type Diary = (who: string, what: string) => void;

/** A decision as a person sends it; `key` to send the very same one again. */
export type Deciding = CompleteTaskBody & { readonly key?: string };

export interface Station {
  readonly base: string;
  readonly login: string;
  readonly password: string;
  /** What the person is called in the diary: office and name. */
  readonly title?: string;
  readonly diary?: Diary;
}

/** Somebody with an account, at the desk. Every verb is a request over HTTP; a “no” is thrown as `SaidNo`. */
export class Person {
  accountId = '';
  name = '';

  readonly line: Line;

  constructor(private readonly station: Station) {
    this.line = new Line(station.base);
  }

  /** Signs in, or fails with what the system said. */
  async signIn(): Promise<this> {
    const { accountId, name } = await this.line.signIn(this.station.login, this.station.password);
    this.accountId = accountId;
    this.name = name;
    return this;
  }

  inbox(query: Readonly<Record<string, string>> = {}): Promise<TaskList> {
    return this.line.get<TaskList>(`/api/tasks?${new URLSearchParams({ limit: '200', ...query }).toString()}`);
  }

  counts(query: Readonly<Record<string, string>> = {}): Promise<TaskCounts> {
    return this.line.get<TaskCounts>(`/api/tasks/counts?${new URLSearchParams(query).toString()}`);
  }

  /** The open task of a kind on a case, as the inbox shows it. */
  async findTask(kind: TaskKind, caseId: string): Promise<TaskRowView> {
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: TaskList = await this.inbox({ kind, ...(cursor !== '' && { cursor }) });
      const found = page.rows.find((row) => row.caseId === caseId);
      if (found) return found;
      cursor = page.next;
    }
    throw new Error(`${this.name} has no task “${kind}” on case ${caseId}`);
  }

  task(taskId: string): Promise<TaskDetail> {
    return this.line.get<TaskDetail>(`/api/tasks/${taskId}`);
  }

  complete(taskId: string, { key, ...body }: Deciding): Promise<CompleteResult> {
    return this.line.post<CompleteResult>(`/api/tasks/${taskId}/complete`, { body, ...(key !== undefined && { key }) });
  }

  /** Finds the task of the kind on the case and decides it. */
  async decide(kind: TaskKind, caseId: string, deciding: Deciding): Promise<CompleteResult> {
    const { taskId } = await this.findTask(kind, caseId);
    return this.complete(taskId, deciding);
  }

  withdraw(taskId: string): Promise<CompleteResult> {
    this.did('撤回了刚才的办理结果');
    return this.line.post<CompleteResult>(`/api/tasks/${taskId}/withdraw`);
  }

  claim(taskId: string): Promise<ClaimView> {
    return this.line.post<ClaimView>(`/api/tasks/${taskId}/claim`);
  }

  async release(taskId: string): Promise<void> {
    await this.line.post(`/api/tasks/${taskId}/release`);
  }

  handOver(taskId: string, toAccountId: string): Promise<CommandResult> {
    this.did('把任务转办给同事');
    return this.line.post<CommandResult>(`/api/tasks/${taskId}/hand-over`, { body: { toAccountId } });
  }

  keepDraft(taskId: string, content: object): Promise<DraftView> {
    return this.line.put<DraftView>(`/api/tasks/${taskId}/draft`, { body: { content } });
  }

  draft(taskId: string): Promise<DraftView> {
    return this.line.get<DraftView>(`/api/tasks/${taskId}/draft`);
  }

  caseFile(caseId: string): Promise<CaseFileView> {
    return this.line.get<CaseFileView>(`/api/cases/${caseId}`);
  }

  trace(caseId: string): Promise<TraceView> {
    return this.line.get<TraceView>(`/api/cases/${caseId}/trace`);
  }

  report(clue: object): Promise<ClueResult> {
    this.did('上报了一条线索');
    return this.line.post<ClueResult>('/api/clues', { body: clue });
  }

  /** A photograph for the area; gives its id. */
  async photograph(areaCode: string): Promise<string> {
    const form = new FormData();
    form.set('areaCode', areaCode);
    form.set('file', new Blob([smallPhoto()], { type: 'image/png' }), '照片.png');
    const { id } = await this.line.post<{ id: string }>('/api/files', { body: form });
    return id;
  }

  /** Business time as the system tells it, with Shanghai's offset: what a person writes as today. */
  async now(): Promise<string> {
    const { now } = await this.line.get<SessionView>('/api/session');
    return new Date(Date.parse(now) + chinaOffsetMs).toISOString().replace('Z', '+08:00');
  }

  /** Tells the diary. */
  protected did(what: string): void {
    this.station.diary?.(this.station.title ?? this.name, what);
  }
}
