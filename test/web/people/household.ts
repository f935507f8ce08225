import type { SelfReportForm } from '#domain/household/selfReport';
import { riskClassLabels } from '#domain/household/codes';
import type { Office } from '../support/office';
import type { Screen, ScreenOptions } from '../support/screen';

/** Somebody of a village with a phone and no account. */
export class VillagerAtScreen {
  private constructor(readonly screen: Screen) {}

  static async sitsDown(office: Office, options: ScreenOptions = { size: 'phone' }): Promise<VillagerAtScreen> {
    return new VillagerAtScreen(await office.screen(options));
  }

  private get page() {
    return this.screen.page;
  }

  /** Opens what the poster's code leads to. */
  async scans(villageCode: string): Promise<void> {
    await this.screen.goTo(`/report?v=${villageCode}`);
    await this.page.getByRole('heading', { name: '防返贫自主申报' }).waitFor();
  }

  /** The five things besides the village. */
  async fillsIn({ name, phone, idNumber, riskClass, difficulty }: SelfReportForm): Promise<void> {
    await this.page.getByLabel('户主或申报人姓名').fill(name);
    await this.page.getByLabel('联系电话').fill(phone);
    await this.page.getByLabel('身份证号').fill(idNumber);
    await this.page.getByLabel('遇到了哪类困难').selectOption(riskClassLabels[riskClass].zh);
    await this.page.getByLabel('说说具体情况').fill(difficulty);
  }

  async presses(name: string): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).click();
  }

  /** The number on the receipt shown. */
  async readsReceipt(): Promise<string> {
    await this.page.getByRole('heading', { name: '申报已收到' }).waitFor();
    return this.page.getByText(/^SW\d{8}-\d{8}$/).innerText();
  }
}
