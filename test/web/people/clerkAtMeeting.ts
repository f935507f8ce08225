import type { Locator } from 'playwright-core';
import { committee, townPassword } from '#test/support/people/settle';
import { smallPhoto } from '#test/support/people/photo';
import type { Office } from '../support/office';
import type { Screen, ScreenOptions } from '../support/screen';

/** The village clerk at the meeting, with a phone. */
export class ClerkAtMeeting {
  private constructor(readonly screen: Screen) {}

  /** The same phone, at the meeting. */
  static holding(screen: Screen): ClerkAtMeeting {
    return new ClerkAtMeeting(screen);
  }

  static async signIn(office: Office, options: ScreenOptions = { size: 'phone' }): Promise<ClerkAtMeeting> {
    const screen = await office.screen(options);
    await screen.signIn('clerk', townPassword);
    return new ClerkAtMeeting(screen);
  }

  private get page() {
    return this.screen.page;
  }

  /** Until the pages lie on the phone, so that they open without a network. */
  async keepsPages(): Promise<void> {
    await this.page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
  }

  /** The card of one household on the agenda. */
  item(name: string): Locator {
    return this.page.getByRole('region', { name: new RegExp(`^第\\d+项：${name}$`) });
  }

  async prepares(): Promise<void> {
    await this.screen.goTo('/meetings/new');
    await this.page.getByRole('button', { name: /^筹备，\d+户$/ }).click();
    await this.page.getByRole('heading', { name: '点名' }).waitFor();
  }

  async callsTheRoll(heldAt = '2026-03-02T08:30'): Promise<void> {
    await this.page.getByRole('button', { name: '全部到会' }).click();
    await this.page.getByLabel('开会时间').fill(heldAt);
    await this.page.getByRole('textbox', { name: '地点' }).fill('村委会会议室');
    await this.chooses('主持人', committee[0]);
    await this.chooses('记录人', committee[1]);
  }

  private async chooses(label: string, name: string): Promise<void> {
    await this.page.getByRole('combobox', { name: label }).selectOption({ label: name });
  }

  async counts(name: string, votes: { yes: number; no: number; abstained: number }): Promise<void> {
    const item = this.item(name);
    await item.getByLabel('赞成').fill(String(votes.yes));
    await item.getByLabel('反对').fill(String(votes.no));
    await item.getByLabel('弃权').fill(String(votes.abstained));
  }

  async addsPapers(): Promise<void> {
    await this.takes('会议照片');
    await this.takes('签到表照片');
  }

  /** A photograph for a field of the form. */
  async takes(label: string): Promise<void> {
    const field = this.page.locator('[data-field]').filter({ hasText: label });
    const file = { name: '照片.png', mimeType: 'image/png', buffer: Buffer.from(smallPhoto()) };
    await field.locator('input[type=file]').setInputFiles(file);
    await field.getByRole('img', { name: '照片1' }).waitFor();
  }

  async submits(): Promise<void> {
    await this.page.getByRole('button', { name: '提交记录' }).click();
  }
}
