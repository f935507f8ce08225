import type { Receipt, ReceiptStatus } from '#contract/clues/selfReport';
import type { ObjectionResult } from '#contract/notices/objection';
import type { SelfReportForm } from '#domain/household/selfReport';
import { Line } from './line';
import type { Diary } from './person';

/** 农户, or any villager: no account, a phone at most. */
export class Villager {
  private readonly line: Line;

  constructor(
    base: string,
    readonly name: string,
    private readonly diary?: Diary,
  ) {
    this.line = new Line(base);
  }

  /** 自主申报: six things, a receipt. */
  async report(form: SelfReportForm, key?: string): Promise<Receipt> {
    const receipt = await this.line.post<Receipt>('/api/public/self-reports', {
      body: form,
      ...(key !== undefined && { key }),
    });
    this.did(`自主申报，拿到回执${receipt.receiptNumber}`);
    return receipt;
  }

  /** 回执查询. */
  async ask(receiptNumber: string, lastFour: string): Promise<ReceiptStatus> {
    const status = await this.line.post<ReceiptStatus>('/api/public/receipts/status', {
      body: { receiptNumber, lastFour },
    });
    this.did(`凭回执查询：${status.zh}`);
    return status;
  }

  /** 公示异议: by the number of the notice and the entry. */
  async objectTo(
    noticeNumber: string,
    entry: number,
    text: string,
    more: { name?: string; phone?: string } = {},
  ): Promise<ObjectionResult> {
    const result = await this.line.post<ObjectionResult>('/api/public/objections', {
      body: { noticeNumber, entry, text, ...more },
    });
    this.did('对公示提出异议');
    return result;
  }

  private did(what: string): void {
    this.diary?.(this.name, what);
  }
}
