import { Link } from 'react-router';
import { stepNames } from '#domain/process/step';
import type { Schemas } from '../../api/client';
import { useSupervisionWords } from '../../words/supervisionWords';
import { useCodeLabel } from '../../words/words';
import { cellsOf } from './boardCells';
import { Number } from './BoardTable';
import { canLeadDown } from './leadDown';
import { shareOf } from './shareOf';
import styles from './supervision.module.css';

/** The same on a phone: everything first, then a card for each area. */
export function BoardCards({ board }: { readonly board: Schemas['BoardView'] }) {
  const t = useSupervisionWords();
  const name = useCodeLabel();
  const cells = cellsOf(board);
  const stepName = (step: string): string => (step === 'none' ? t('nothingOpen') : name(stepNames, step));
  const places = [
    { at: null, code: board.areaCode ?? '', areaName: t('all') },
    ...board.areas.map(({ code, name: areaName }) => ({ at: code, code, areaName })),
  ];
  return (
    <ul className={styles.cards} aria-label={t('table')}>
      {places.map(({ at, code, areaName }) => {
        const all = cells.find(at, null);
        return (
          <li key={at ?? 'all'} className={styles.card}>
            <div className={styles.cardHead}>
              <h2>
                {at !== null && canLeadDown(at) ? <Link to={`/supervision?areaCode=${at}`}>{areaName}</Link> : areaName}
              </h2>
              <span className={styles.quiet}>
                {t('share')} {all ? shareOf(all) : '—'}
              </span>
            </div>
            <ul className={styles.steps}>
              {cells.steps
                .filter((step) => (cells.find(at, step)?.cases ?? 0) > 0)
                .map((step) => (
                  <li key={step}>
                    <span>{stepName(step)}</span>
                    <span>
                      <Number
                        cell={cells.find(at, step)}
                        code={code}
                        area={areaName}
                        step={stepName(step)}
                        at={board.at}
                      />
                    </span>
                  </li>
                ))}
            </ul>
          </li>
        );
      })}
    </ul>
  );
}
