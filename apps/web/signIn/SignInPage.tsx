import { useEffect } from 'react';
import { finishSigningOut } from '../api/session';
import { useShellWords } from '../words/shellWords';
import { useSignInWords } from '../words/signInWords';
import { useLanguage } from '../words/words';
import { SignInForm } from './SignInForm';
import { wantedAddress } from './signInAddress';
import styles from './signIn.module.css';

/**
 * 登录: an entry of its own, drawn with the browser's own inputs, so that a phone does not wait for the whole application
 * before it is asked who is there.
 */
export function SignInPage() {
  const shell = useShellWords();
  const t = useSignInWords();
  const { language, choose } = useLanguage();
  const other = language === 'zh' ? 'en' : 'zh';
  const title = `${t('title')} — ${shell('product')}`;
  useEffect(() => {
    document.title = title;
  }, [title]);
  useEffect(() => void finishSigningOut(), []);
  return (
    <div className={styles.page}>
      <main className={styles.box}>
        <div className={styles.head}>
          <img src="/icon.svg" alt="" width={44} height={44} />
          <div>
            <h1>{shell('product')}</h1>
            <p>{shell('productLong')}</p>
          </div>
        </div>
        <SignInForm onSignedIn={() => window.location.replace(wantedAddress(window.location))} />
        <div className={styles.foot}>
          <a href="/report">{t('selfReport')}</a>
          <button
            type="button"
            className={styles.language}
            lang={other === 'zh' ? 'zh-CN' : 'en'}
            onClick={() => choose(other)}
          >
            {shell('language')}
          </button>
        </div>
      </main>
    </div>
  );
}
