import type { Pool } from 'pg';
import {
  endImport,
  faultyRows,
  type JudgedRow,
  purgeImport,
  readImport,
  settleRow,
  waitingRows,
  type WaitingRow,
  writeCheck,
  writeConfirmation,
} from '#database/casework/imports';
import { findPolicyInForce } from '#database/casework/takingOver';
import type { Secrets } from '#database/secrets';
import { dayOf } from '#domain/calendar/instant';
import type { CommandActor } from '#domain/process/command';
import { isRefusal, type Refusal, refuse } from '#domain/refusal';
import type { RowFault } from '#domain/takeOver/fault';
import { readHouseholds } from '#domain/takeOver/readHouseholds';
import type { ReadHousehold } from '#domain/takeOver/takenHousehold';
import { Refused } from '#temporal/answers';
import type { CaseGateway } from '#temporal/caseGateway';
import { readBook } from '#workbook/readBook';
import type { ImportActivities, ImportState } from '#workflows/import/messages';
import { beating } from './beating';
import { circumstancesNow, recordEnded } from './endedCase';
import { writeErrorBook } from './errorBook';
import { namesOf } from './naming';
import { judgeByRegister, type KeptHousehold } from './registerCheck';
import { register } from './registering';
import { rehearse } from './rehearsal';
import { takeOverCommand, type Taking } from './takeOverCommand';

const judgedAtOnce = 200;
const takenAtOnce = 8;
const batch = 40;

/** The side effects of an import: a dry run that changes nothing, and households taken over one by one. */
export class ImportSideEffects implements ImportActivities {
  constructor(
    private readonly pool: Pool,
    private readonly secrets: Secrets,
    private readonly cases: CaseGateway,
  ) {}

  readonly checkImport = (importId: string): Promise<ImportState> => beating(() => this.check(importId));

  readonly beginTaking = (importId: string, actor: CommandActor): Promise<void> =>
    writeConfirmation(this.pool, importId, actor.accountId);

  readonly takeHouseholds = (importId: string, actor: CommandActor): Promise<number> =>
    beating(async () => {
      const { rows, waiting } = await waitingRows(this.pool, this.secrets, { importId, limit: batch });
      if (rows.length === 0) return 0;
      const taking = await this.takingOf(importId, actor);
      const queue = rows.values();
      const lane = async () => {
        for (const row of queue)
          await settleRow(this.pool, { importId, row: row.row, settled: await this.take(taking, row) });
      };
      // A failure is told when nothing is under way any more: the next attempt begins with what is left.
      const lanes = await Promise.allSettled(Array.from({ length: takenAtOnce }, lane));
      const failed = lanes.find((one) => one.status === 'rejected');
      if (failed) throw failed.reason;
      return waiting - rows.length;
    });

  readonly finishImport = (importId: string, state: 'done' | 'cancelled'): Promise<void> =>
    beating(async () => {
      const { workbook, faults } = await readImport(this.pool, this.secrets, importId);
      // Ended before by an attempt that died: nothing is left to do.
      if (workbook === null) return;
      const left = await faultyRows(this.pool, importId);
      const all = [...faults, ...left.flatMap((row) => row.faults)];
      const errors = await this.errorsOf(workbook, all, new Set(left.flatMap(({ number }) => number ?? [])));
      await endImport(this.pool, this.secrets, { importId, state, errors });
    });

  readonly purgeImport = (importId: string): Promise<void> => purgeImport(this.pool, importId);

  private async check(importId: string): Promise<ImportState> {
    const { state, workbook, countyCode, createdBy, documentFileId } = await readImport(
      this.pool,
      this.secrets,
      importId,
    );
    if (state !== 'reading') return state as ImportState;
    if (workbook === null) throw new Error(`The workbook of import ${importId} is gone`);
    const unreadable = async (faults: readonly RowFault[]) => {
      await writeCheck(this.pool, this.secrets, { importId, state: 'unreadable', faults, rows: [], errors: null });
      return 'unreadable' as const;
    };
    const book = await readBook(workbook);
    if (isRefusal(book)) return unreadable([wholeFault(book)]);
    const circumstances = await circumstancesNow(this.pool, importId, null);
    const read = readHouseholds(book, dayOf(circumstances.now));
    if ('faults' in read) return unreadable(read.faults);
    const inForce = await findPolicyInForce(this.pool, countyCode);
    if (inForce === null) return unreadable([{ sheet: null, row: null, column: null, code: 'clue.noPolicy' }]);
    const actor = { accountId: createdBy, role: 'countyOfficer', areaCode: countyCode } as const;
    const taking = { importId, countyCode, documentFileId, actor, policy: inForce.policy, policyHash: inForce.hash };
    const rows: JudgedRow[] = [];
    for (const some of inChunks(read.households(), judgedAtOnce)) {
      const judged = await judgeByRegister(this.pool, this.secrets, { countyCode, households: some });
      rows.push(...judged.map((row) => rehearse(this.secrets, row, { taking, circumstances })));
    }
    const faults = [...read.strays, ...rows.flatMap((row) => row.faults)];
    const errors = faults.length === 0 ? null : await writeErrorBook({ book, faults, only: null });
    await writeCheck(this.pool, this.secrets, { importId, state: 'checked', faults: read.strays, rows, errors });
    return 'checked';
  }

  /** Takes one household over; a refusal is its outcome, everything else is tried again. */
  private async take(
    taking: Taking,
    { key, bodyHash, body }: WaitingRow,
  ): Promise<{ caseId: string } | { refusal: Refusal }> {
    // Written by the dry run.
    const kept = JSON.parse(body) as KeptHousehold;
    const { policy, policyHash, countyCode, actor } = taking;
    const names = namesOf(this.secrets, countyCode, kept.facts.number ?? '');
    const registered = await register(this.pool, this.secrets, { facts: kept.facts, names, author: actor.accountId });
    if (isRefusal(registered)) return { refusal: registered };
    const { householdId, submission } = registered;
    const command = takeOverCommand(this.secrets, taking, { kept, names: { ...names, key }, bodyHash, submission });
    const birth = { caseId: names.caseId, householdId, areaCode: kept.facts.areaCode, policyHash };
    if (command.ended) {
      const recorded = await recordEnded(this.pool, command, { birth, policy });
      return isRefusal(recorded) ? { refusal: inSheetWords(recorded) } : { caseId: recorded.caseId };
    }
    try {
      const { caseId } = await this.cases.open({ birth, policy }, command);
      return { caseId };
    } catch (error) {
      if (error instanceof Refused) return { refusal: inSheetWords(error.refusal) };
      throw error;
    }
  }

  private async takingOf(importId: string, actor: CommandActor): Promise<Taking> {
    const { countyCode, documentFileId } = await readImport(this.pool, this.secrets, importId);
    const inForce = await findPolicyInForce(this.pool, countyCode);
    if (inForce === null) throw new Error(`No procedure is in force for ${countyCode}`);
    return { importId, countyCode, documentFileId, actor, policy: inForce.policy, policyHash: inForce.hash };
  }

  private async errorsOf(
    workbook: Buffer,
    faults: readonly RowFault[],
    only: ReadonlySet<string>,
  ): Promise<Buffer | null> {
    if (faults.length === 0) return null;
    const book = await readBook(workbook);
    if (isRefusal(book)) throw new Error(`A workbook that was read can be read no more: ${book.code}`);
    return writeErrorBook({ book, faults, only });
  }
}

function* inChunks(households: Iterable<ReadHousehold>, size: number): Generator<ReadHousehold[]> {
  let chunk: ReadHousehold[] = [];
  for (const household of households) {
    chunk.push(household);
    if (chunk.length < size) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}

/** A known key with another body is, for whoever filled the sheet in, a household that was taken over with other content meanwhile. */
function inSheetWords(refusal: Refusal): Refusal {
  return refusal.code === 'key.otherBody' ? refuse('import.changed') : refusal;
}

function wholeFault({ code, params }: Refusal): RowFault {
  return { sheet: null, row: null, column: null, code, ...(params && { params }) };
}
