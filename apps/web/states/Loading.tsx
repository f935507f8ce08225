import { Spin } from 'antd';
import { useCommonWords } from '../words/commonWords';
import styles from './states.module.css';

/** Something is on its way. */
export function Loading() {
  const t = useCommonWords();
  return (
    <div className={styles.state} role="status" aria-label={t('loading')}>
      <Spin />
      <p className={styles.text}>{t('loading')}</p>
    </div>
  );
}
