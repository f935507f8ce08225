import { Injectable } from '@nestjs/common';
import type { ReceiptQuestion, ReceiptStatus } from '#contract/clues/selfReport';
import { reasonNames } from '#domain/reasons/reasonCodes';
import { Database } from '../database/database';
import { refused } from '../http/refused';
import { hotline } from './hotline';
import { Intake } from './intake';
import { stageOf, stageTexts } from './receiptStages';

interface ReceiptRow {
  readonly status: string;
  readonly created_at: Date;
  readonly area_name: string;
  readonly phase: string | null;
  readonly steps: string[] | null;
  readonly outcome: string | null;
  readonly result_code: string | null;
  readonly chain_due_at: Date | null;
  readonly notice_ends_at: Date | null;
  readonly suspended: boolean | null;
  readonly case_id: string | null;
  readonly household_id: string | null;
  readonly area_code: string;
}

/** 回执查询: the applicant sees where the application is, whom to call, and how to object. */
@Injectable()
export class Receipts {
  constructor(
    private readonly database: Database,
    private readonly intake: Intake,
  ) {}

  /** A wrong number and a wrong last four get the same answer. */
  async status({ receiptNumber, lastFour }: ReceiptQuestion): Promise<ReceiptStatus> {
    const row = await this.find(receiptNumber, lastFour);
    const stage = stageOf({
      phase: row.phase,
      steps: row.steps ?? [],
      outcome: row.outcome,
      suspended: row.suspended === true,
    });
    const told = stage === 'notAdmitted' || stage === 'unfounded' ? row.result_code : null;
    return {
      receiptNumber,
      reportedAt: row.created_at,
      stage,
      ...stageTexts[stage],
      reasonZh: told === null ? null : (reasonNames[told]?.zh ?? null),
      expectedUntil: row.phase === 'identifying' ? row.chain_due_at : null,
      areaName: row.area_name,
      hotline,
      howToObjectZh: `公示期间对公示内容有异议的，可向乡镇人民政府反映，也可拨打${hotline}。`,
      howToObjectEn: `While the notice hangs you may object to the township government, or call ${hotline}.`,
    };
  }

  /** The case behind a receipt, for its holder. */
  async find(receiptNumber: string, lastFour: string): Promise<ReceiptRow> {
    const number = receiptNumber.trim().toUpperCase();
    const hash = this.intake.lastFourHash(number, lastFour.trim().toUpperCase());
    const row = await this.database.one<ReceiptRow>('receipt', 'SELECT * FROM receipt($1, $2)', [number, hash]);
    if (row === null) throw refused('receipt.unknown', { field: 'receiptNumber' });
    return row;
  }
}
