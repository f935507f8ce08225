import { useMutation } from '@tanstack/react-query';
import { Button } from '../../controls/Button';
import { drawByRate } from '#domain/sampling/draw';
import { call } from '../../api/call';
import { api, type Schemas } from '../../api/client';
import { Problem } from '../../states/Problem';
import { useSampleWords } from '../../words/sampleWords';
import styles from './samples.module.css';

const pageRows = 200;

/** Draws again, here, from the list and the seed that were kept, and says whether the record agrees. */
export function RepeatDraw({ sampleId, seed }: { readonly sampleId: string; readonly seed: string }) {
  const t = useSampleWords();
  const repeat = useMutation({ mutationFn: () => compare(sampleId, seed) });
  return (
    <>
      <div className={`${styles.bar} no-print`}>
        <Button loading={repeat.isPending} onClick={() => repeat.mutate()}>
          {repeat.isPending ? t('repeating') : t('repeat')}
        </Button>
      </div>
      {repeat.isError && <Problem error={repeat.error} again={() => repeat.mutate()} />}
      {repeat.data !== undefined && (
        <p role="status" className={repeat.data.differing === 0 ? styles.good : styles.fault}>
          {repeat.data.differing === 0 ? t('same', repeat.data) : t('differs', { count: repeat.data.differing })}
        </p>
      )}
    </>
  );
}

async function compare(id: string, seed: string): Promise<{ all: number; chosen: number; differing: number }> {
  const rows = await wholeList(id);
  const frame = rows.map(({ caseId, stratum, numerator, denominator }) => ({
    id: caseId,
    stratum,
    rate: { numerator, denominator },
  }));
  const chosen = new Set(drawByRate(frame, seed).chosen);
  const differing = rows.filter((row) => row.chosen !== chosen.has(row.caseId)).length;
  return { all: rows.length, chosen: chosen.size, differing };
}

async function wholeList(id: string): Promise<readonly Schemas['SampleCaseRow'][]> {
  const rows: Schemas['SampleCaseRow'][] = [];
  let cursor: string | null = null;
  do {
    const query: { limit: number; cursor?: string } = { limit: pageRows, ...(cursor !== null && { cursor }) };
    const page: Schemas['SampleCaseList'] = await call(() =>
      api.GET('/api/samples/{id}/cases', { params: { path: { id }, query } }),
    );
    rows.push(...page.rows);
    cursor = page.next;
  } while (cursor !== null);
  return rows;
}
