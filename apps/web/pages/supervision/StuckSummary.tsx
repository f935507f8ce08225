import { Link } from 'react-router';
import { stepNames } from '#domain/process/step';
import { stuckReasonNames, stuckReasons } from '#domain/stuck/reason';
import type { Schemas } from '../../api/client';
import { durationOf } from '../../show/duration';
import { daysUntil } from '../../show/days';
import { useMoments } from '../../show/moments';
import { Read } from '../../states/Read';
import { useSupervisionWords } from '../../words/supervisionWords';
import { useCodeLabel } from '../../words/words';
import { inLifeOrder } from './boardCells';
import { stuckHref } from './stuckFilter';
import styles from './supervision.module.css';
import { useStuckBoard } from './useStuckBoard';

type Board = Schemas['StuckBoardView'];

/** Why cases do not move, and by which clock: what a supervisor asks first. */
export function StuckReasons({ areaCode }: { readonly areaCode: string | undefined }) {
  const board = useStuckBoard(areaCode);
  return <Read query={board}>{(data) => <Reasons board={data} />}</Read>;
}

/** How long the steps take against their limits, place by place, and how it has gone week by week. */
export function StuckSummary({ areaCode }: { readonly areaCode: string | undefined }) {
  const board = useStuckBoard(areaCode);
  return (
    <Read query={board}>
      {(data) => (
        <>
          <Times board={data} />
          <Places board={data} />
          <Weeks board={data} />
        </>
      )}
    </Read>
  );
}

function Reasons({ board }: { readonly board: Board }) {
  const t = useSupervisionWords();
  const name = useCodeLabel();
  const place = board.areaCode === null ? {} : { areaCode: board.areaCode };
  const total = board.cells.find(({ areaCode, reason }) => areaCode === null && reason === null);
  const all = total?.cases ?? 0;
  const counts = stuckReasons.flatMap((reason) => {
    const cell = board.cells.find((each) => each.areaCode === null && each.reason === reason);
    return cell && cell.cases > 0 ? [cell] : [];
  });
  return (
    <section className={styles.part} aria-labelledby="stuck-reasons">
      <h2 id="stuck-reasons">
        {t('reasons')}{' '}
        <Link to={stuckHref(place)} className={styles.quiet}>
          {t('stuckAll', { number: all })}
        </Link>
      </h2>
      <ul className={styles.steps}>
        {counts.map(({ reason, cases, oldestSinceAt }) => (
          <li key={reason}>
            <span>{reason !== null && name(stuckReasonNames, reason)}</span>
            <span>
              {oldestSinceAt !== null && (
                <span className={styles.quiet}>
                  {t('longest', { count: Math.max(0, -daysUntil(oldestSinceAt, board.at)) })}
                </span>
              )}
              <Link
                className={styles.count}
                to={stuckHref({ ...place, ...(reason !== null && { reason }) })}
                aria-label={t('reasonCell', {
                  reason: reason === null ? '' : name(stuckReasonNames, reason),
                  count: cases,
                })}
              >
                {cases}
              </Link>
            </span>
          </li>
        ))}
      </ul>
      {counts.length === 0 && <p className={styles.quiet}>{t('stuckEmpty')}</p>}
      <p className={styles.quiet}>
        {t('chainClock', { late: board.chainOverdue, all: board.identifying })} {t('chainText')}
      </p>
    </section>
  );
}

/** A time in the unit that says most of it. */
function useSpan(): (ms: number | null) => string {
  const t = useSupervisionWords();
  return (ms) => {
    if (ms === null) return '—';
    const { unit, number } = durationOf(ms);
    return t(unit, { number, days: number });
  };
}

/** The middle of each step's times, place by place, with how many stays it is the middle of. */
function Places({ board }: { readonly board: Board }) {
  const t = useSupervisionWords();
  const name = useCodeLabel();
  const span = useSpan();
  const areas = board.areas.filter(({ code }) => board.places.some(({ areaCode }) => areaCode === code));
  if (areas.length === 0) return null;
  return (
    <section className={styles.part} aria-labelledby="place-times">
      <h2 id="place-times">{t('placeTimes')}</h2>
      <div className={styles.scroller}>
        <table className={styles.board} aria-labelledby="place-times">
          <thead>
            <tr>
              <th scope="col">{t('area')}</th>
              {inLifeOrder(board.steps).map(({ step }) => (
                <th scope="col" key={step}>
                  {name(stepNames, step)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {areas.map(({ code, name: areaName }) => (
              <tr key={code}>
                <th scope="row">{areaName}</th>
                {inLifeOrder(board.steps).map(({ step }) => {
                  const time = board.places.find((each) => each.areaCode === code && each.step === step);
                  if (time === undefined) return <td key={step}>·</td>;
                  const { left, late, medianMs, allowedMs } = time;
                  const isSlow = allowedMs !== null && medianMs > allowedMs;
                  return (
                    <td key={step} className={isSlow ? styles.late : undefined} title={t('placeCell', { left, late })}>
                      {span(medianMs)} <span className={styles.quiet}>{t('ofStays', { count: left })}</span>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles.quiet}>{t('placeTimesText')}</p>
    </section>
  );
}

function Times({ board }: { readonly board: Board }) {
  const t = useSupervisionWords();
  const name = useCodeLabel();
  const span = useSpan();
  const place = board.areaCode === null ? {} : { areaCode: board.areaCode };
  if (board.steps.length === 0) return null;
  return (
    <section className={styles.part} aria-labelledby="step-times">
      <h2 id="step-times">{t('times')}</h2>
      <div className={styles.scroller}>
        <table className={styles.board}>
          <thead>
            <tr>
              <th scope="col">{t('step')}</th>
              <th scope="col">{t('median')}</th>
              <th scope="col">{t('ninetieth')}</th>
              <th scope="col">{t('allowed')}</th>
              <th scope="col">{t('leftLate')}</th>
            </tr>
          </thead>
          <tbody>
            {inLifeOrder(board.steps).map(({ step, left, late, medianMs, ninetiethMs, allowedMs }) => (
              <tr key={step}>
                <th scope="row">
                  <Link to={stuckHref({ ...place, step })}>{name(stepNames, step)}</Link>
                </th>
                <td>{span(medianMs)}</td>
                <td className={allowedMs !== null && ninetiethMs > allowedMs ? styles.late : undefined}>
                  {span(ninetiethMs)}
                </td>
                <td>{span(allowedMs)}</td>
                <td>{`${late}/${left}`}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles.quiet}>
        {t('timesText')}{' '}
        <Link to={`/flow${board.areaCode === null ? '' : `?areaCode=${board.areaCode}`}`}>{t('timesByArea')}</Link>
      </p>
    </section>
  );
}

function Weeks({ board }: { readonly board: Board }) {
  const t = useSupervisionWords();
  const { shortDay } = useMoments();
  const most = Math.max(1, ...board.weeks.map(({ overdue }) => overdue));
  return (
    <section className={styles.part} aria-labelledby="stuck-weeks">
      <h2 id="stuck-weeks">{t('weeks')}</h2>
      <div className={styles.scroller}>
        <table className={styles.board}>
          <thead>
            <tr>
              <th scope="col">{t('week')}</th>
              <th scope="col">{t('weekOverdue')}</th>
              <th scope="col">{t('weekOpen')}</th>
              <th scope="col">{t('weekLeft')}</th>
            </tr>
          </thead>
          <tbody>
            {board.weeks.map(({ weekOn, overdue, open, left }) => (
              <tr key={weekOn}>
                <th scope="row">{shortDay(`${weekOn}T00:00:00+08:00`)}</th>
                <td>
                  <span className={styles.bar} style={{ width: `${(overdue / most) * 80}px` }} aria-hidden /> {overdue}
                </td>
                <td>{open}</td>
                <td>{left}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
