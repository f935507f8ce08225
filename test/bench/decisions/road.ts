import type { LiveCase, LiveTask } from '#test/support/cases/liveCase';

/**
 * What is open in a case after so many decisions: the same in every case of the shelf, so it is looked at once. Looking costs the
 * database what is no part of a decision; a case that went another way would refuse the decision, which ends the measurement.
 */
export class Road {
  /** Ids without their case in front. */
  private readonly open = new Map<number, readonly LiveTask[]>();

  async openAfter(live: LiveCase, decided: number): Promise<LiveTask[]> {
    const known = this.open.get(decided) ?? (await this.look(live, decided));
    return known.map((task) => ({ ...task, taskId: `${live.caseId}${task.taskId}` }));
  }

  private async look(live: LiveCase, decided: number): Promise<readonly LiveTask[]> {
    const tasks = await live.tasks();
    const open = tasks.map((task) => ({ ...task, taskId: task.taskId.slice(live.caseId.length) }));
    this.open.set(decided, open);
    return open;
  }
}
