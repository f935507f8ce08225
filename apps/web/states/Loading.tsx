import { useCommonWords } from '../words/commonWords';
import styles from './states.module.css';

/** Something is on its way; drawn without the component library, since every first page shows it. */
export function Loading() {
  const t = useCommonWords();
  return (
    <div className={styles.state} role="status" aria-label={t('loading')}>
      <span className={styles.turning} aria-hidden />
      <p className={styles.text}>{t('loading')}</p>
    </div>
  );
}
