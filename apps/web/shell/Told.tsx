import { CheckCircleOutlined, CloseOutlined } from '@ant-design/icons';
import { useEffect } from 'react';
import { useShellWords } from '../words/shellWords';
import styles from './told.module.css';
import { forgetTold, useTold } from './saidInPassing';

const shownMs = 6_000;

/** What was submitted, for a moment, on whichever page follows; light enough for a phone's first page. */
export function Told() {
  const t = useShellWords();
  const told = useTold();
  useEffect(() => {
    if (told === null) return undefined;
    const timer = setTimeout(forgetTold, shownMs);
    return () => clearTimeout(timer);
  }, [told]);
  return (
    <div role="status" className="no-print">
      {told !== null && (
        <div key={told.number} className={styles.told}>
          <CheckCircleOutlined className={styles.mark} aria-hidden />
          <span>{told.title}</span>
          <button type="button" className={styles.close} aria-label={t('close')} onClick={forgetTold}>
            <CloseOutlined aria-hidden />
          </button>
        </div>
      )}
    </div>
  );
}
