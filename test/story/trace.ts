import type { CaseFileView } from '#contract/cases/caseFile';
import type { Cast, Narrator } from './chapters';

const chinaOffsetMs = 8 * 3_600_000;

/** Tells a case's trace, event by event, and gives its file as it stands. */
export async function printTrace({ county }: Cast, caseId: string, narrate: Narrator): Promise<CaseFileView> {
  const { rows } = await county.trace(caseId);
  for (const { seq, at, who, sentence, time } of rows) {
    const day = new Date(new Date(at).getTime() + chinaOffsetMs).toISOString().slice(0, 10);
    narrate(
      `  ${String(seq).padStart(3)} ${day} ${who.name}　${sentence.zh}${time && time.lateMs > 0 ? '　〔超期〕' : ''}`,
    );
  }
  const file = await county.caseFile(caseId);
  narrate(`  → ${file.standing?.sentence.zh ?? ''} ${file.standing?.sentence.en ?? ''}`);
  return file;
}
