import { Link } from 'react-router';
import { stepNames } from '#domain/process/step';
import type { Schemas } from '../../api/client';
import { useSupervisionWords } from '../../words/supervisionWords';
import { useCodeLabel } from '../../words/words';
import { casesHref } from '../cases/caseFilter';
import { BoardFoot } from './BoardFoot';
import { cellsOf } from './boardCells';
import { canLeadDown } from './leadDown';
import { shareOf } from './shareOf';
import styles from './supervision.module.css';
import { useOldest } from './useOldest';

type Cell = Schemas['BoardCellView'];

/** One row an area, one column a step, the sums over both. */
export function BoardTable({ board }: { readonly board: Schemas['BoardView'] }) {
  const t = useSupervisionWords();
  const name = useCodeLabel();
  const cells = cellsOf(board);
  const stepName = (step: string): string => (step === 'none' ? t('nothingOpen') : name(stepNames, step));
  const rows = [
    ...board.areas.map(({ code, name: areaName }) => ({ code, areaName, at: code as string | null })),
    { code: board.areaCode ?? '', areaName: t('all'), at: null },
  ];
  const oldest = useOldest(board.at);
  return (
    <div className={styles.scroller}>
      <table className={styles.board} aria-label={t('table')}>
        <thead>
          <tr>
            <th scope="col">{t('area')}</th>
            {cells.steps.map((step) => (
              <th scope="col" key={step}>
                {stepName(step)}
              </th>
            ))}
            <th scope="col">{t('open')}</th>
            <th scope="col">{t('share')}</th>
            <th scope="col">{t('oldestColumn')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ code, areaName, at }) => {
            const all = cells.find(at, null);
            return (
              <tr key={at ?? 'all'} className={at === null ? styles.sum : undefined}>
                <th scope="row">
                  {at !== null && canLeadDown(at) ? (
                    <Link to={`/supervision?areaCode=${at}`}>{areaName}</Link>
                  ) : (
                    areaName
                  )}
                </th>
                {cells.steps.map((step) => (
                  <td key={step}>
                    <Number
                      cell={cells.find(at, step)}
                      code={code}
                      area={areaName}
                      step={stepName(step)}
                      at={board.at}
                    />
                  </td>
                ))}
                <td>
                  <Number cell={all} code={code} area={areaName} step={t('open')} at={board.at} />
                </td>
                <td>{all ? shareOf(all) : '—'}</td>
                <td>{oldest(all) ?? '—'}</td>
              </tr>
            );
          })}
        </tbody>
        <BoardFoot cells={cells} at={board.at} />
      </table>
    </div>
  );
}

interface NumberProps {
  readonly cell: Cell | undefined;
  /** Area of the list behind it; empty where the board has no single one. */
  readonly code: string;
  readonly area: string;
  readonly step: string;
  /** Business time of the board. */
  readonly at: string;
}

/** A count that leads to its list, for how long the longest waits, and how many of it are late or wait lawfully. */
export function Number({ cell, code, area, step, at }: NumberProps) {
  const t = useSupervisionWords();
  const oldest = useOldest(at)(cell);
  if (cell === undefined || cell.cases === 0) return <span className={styles.quiet}>·</span>;
  const place = {
    status: 'open',
    ...(code !== '' && { areaCode: code }),
    ...(cell.step !== null && { step: cell.step }),
  };
  const { cases, overdue, lawful } = cell;
  return (
    <>
      <Link
        to={casesHref(place)}
        aria-label={t('cell', { area, step, cases, overdue, lawful })}
        className={styles.count}
      >
        {cases}
      </Link>
      {oldest !== null && cell.step !== null && (
        <span className={styles.oldest}>{t('oldestShort', { days: oldest })}</span>
      )}
      {overdue > 0 && (
        <Link to={casesHref({ ...place, standing: 'overdue' })} className={styles.lateTag}>
          {t('lateShort', { number: overdue })}
        </Link>
      )}
      {lawful > 0 && (
        <Link to={casesHref({ ...place, standing: 'lawful' })} className={styles.lawfulTag}>
          {t('lawfulShort', { number: lawful })}
        </Link>
      )}
    </>
  );
}
