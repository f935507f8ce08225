import { Link } from 'react-router';
import type { Schemas } from '../../api/client';
import { useMoments } from '../../show/moments';
import { useCommonWords } from '../../words/commonWords';
import { useHouseholdWords } from '../../words/householdWords';
import { useLabel } from '../../words/words';
import styles from '../household.module.css';

type Status = Schemas['ReceiptStatus'];

/** The stages on the way to being monitored, in their order. */
const road = ['received', 'verifying', 'deciding', 'onNotice', 'approved', 'monitored'] as const;

/** Where an application stands, in plain words. */
export function StatusCard({ status }: { readonly status: Status }) {
  const t = useHouseholdWords();
  const common = useCommonWords();
  const say = useLabel();
  const { day, lastDay } = useMoments();
  const at = road.findIndex((stage) => stage === status.stage);
  return (
    <section className={styles.receipt} aria-label={t('standing')} role="status">
      <h2>{t('standing')}</h2>
      <p className={styles.sentence}>{say(status)}</p>
      {status.reasonZh !== null && (
        <p>
          {t('because')}
          <span lang="zh-CN">{status.reasonZh}</span>
        </p>
      )}
      {at >= 0 && (
        <ol className={styles.road}>
          {road.map((stage, i) => (
            <li
              key={stage}
              className={i < at ? styles.passed : i === at ? styles.now : undefined}
              {...(i === at && { 'aria-current': 'step' as const })}
            >
              {t(stage === 'received' ? 'arrived' : stage)}
            </li>
          ))}
        </ol>
      )}
      <ul>
        <li>{t('reportedOn', { day: day(status.reportedAt), place: status.areaName })}</li>
        {status.expectedUntil !== null && <li>{t('expectedUntil', { day: lastDay(status.expectedUntil) })}</li>}
        <li>{t('orCall', { hotline: status.hotline })}</li>
        <li>{say({ zh: status.howToObjectZh, en: status.howToObjectEn })}</li>
      </ul>
      <div className={`${styles.ways} no-print`}>
        <button type="button" onClick={() => window.print()}>
          {common('print')}
        </button>
      </div>
      {status.stage === 'onNotice' && (
        <Link className={`${styles.next} no-print`} to="/objection" state={{ receiptNumber: status.receiptNumber }}>
          {t('toObjection')}
        </Link>
      )}
    </section>
  );
}
