import { QrCode } from '../../show/QrCode';
import { usePosterWords } from '../../words/posterWords';
import styles from './poster.module.css';

/** The sheet itself. */
export function Poster({ village, address }: { readonly village: string; readonly address: string }) {
  const t = usePosterWords();
  return (
    <article className={styles.sheet} aria-label={t('title')}>
      <p className={styles.over}>{t('subheading')}</p>
      <h2>{t('heading')}</h2>
      <p className={styles.village}>{village}</p>
      <div className={styles.code}>
        <QrCode address={address} label={t('code', { village })} />
      </div>
      <p className={styles.who}>{t('who')}</p>
      <ol>
        <li>{t('step1')}</li>
        <li>{t('step2')}</li>
        <li>{t('step3')}</li>
      </ol>
      <p className={styles.free}>{t('free')}</p>
    </article>
  );
}
