import { useSearchParams } from 'react-router';
import type { Schemas } from '../../api/client';
import { durationOf } from '../../show/duration';
import { useSupervisionWords } from '../../words/supervisionWords';
import type { Cells } from './boardCells';
import { shareOf } from './shareOf';
import styles from './supervision.module.css';
import { useOldest } from './useOldest';
import { useStuckBoard } from './useStuckBoard';

type Time = Schemas['StepTimeView'];

/** Each step of the whole area: share overdue, longest wait, and the times of late against the limit. */
export function BoardFoot({ cells, at }: { readonly cells: Cells; readonly at: string }) {
  const t = useSupervisionWords();
  const oldest = useOldest(at);
  const [params] = useSearchParams();
  const { data } = useStuckBoard(params.get('areaCode') ?? undefined);
  const span = (ms: number | null | undefined): string => {
    if (ms === null || ms === undefined) return '—';
    const { unit, number } = durationOf(ms);
    return t(unit, { number, days: number });
  };
  const timeOf = (step: string): Time | undefined => data?.steps.find((each) => each.step === step);
  const rows: readonly (readonly [string, (step: string) => string])[] = [
    [
      t('share'),
      (step) => {
        const cell = cells.find(null, step);
        return cell ? shareOf(cell) : '—';
      },
    ],
    [t('oldestColumn'), (step) => oldest(cells.find(null, step)) ?? '—'],
    [t('medianLately'), (step) => span(timeOf(step)?.medianMs)],
    [t('ninetieth'), (step) => span(timeOf(step)?.ninetiethMs)],
    [t('allowed'), (step) => span(timeOf(step)?.allowedMs)],
  ];
  return (
    <tfoot>
      {rows.map(([name, valueOf]) => (
        <tr key={name} className={styles.foot}>
          <th scope="row">{name}</th>
          {cells.steps.map((step) => (
            <td key={step}>{valueOf(step)}</td>
          ))}
          <td colSpan={3} aria-hidden />
        </tr>
      ))}
    </tfoot>
  );
}
