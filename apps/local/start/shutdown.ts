import type { Report } from '../servers/report';

type Step = () => Promise<void> | void;

/** What has to be undone when the stack stops, in the reverse of the order in which it was done. */
export class Shutdown {
  private readonly steps: Step[] = [];
  private running: Promise<void> | undefined;

  constructor(private readonly report: Report) {}

  add(step: Step): void {
    this.steps.push(step);
  }

  get begun(): boolean {
    return this.running !== undefined;
  }

  /** Undoes everything once, however often it is called. A step that fails is told and does not keep the others from being done. */
  run(): Promise<void> {
    this.running ??= this.undo();
    return this.running;
  }

  private async undo(): Promise<void> {
    for (let step = this.steps.pop(); step !== undefined; step = this.steps.pop()) {
      try {
        await step();
      } catch (error) {
        this.report(`停止时出错：${String(error)}`, 'an error while stopping');
      }
    }
  }
}
