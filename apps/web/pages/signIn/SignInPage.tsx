import { useEffect } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { LanguageSwitch } from '../../shell/Header';
import { useShellWords } from '../../words/shellWords';
import { useSignInWords } from '../../words/signInWords';
import { SignInForm } from './SignInForm';
import styles from './signIn.module.css';

/** Only addresses of our own are gone back to. */
const ownAddress = (from: string | null): string =>
  from !== null && from.startsWith('/') && !from.startsWith('//') ? from : '/';

/** 登录 */
export function SignInPage() {
  const shell = useShellWords();
  const t = useSignInWords();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const title = `${t('title')} — ${shell('product')}`;
  useEffect(() => {
    document.title = title;
  }, [title]);
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
        <SignInForm onSignedIn={() => void navigate(ownAddress(params.get('from')), { replace: true })} />
        <div className={styles.foot}>
          <a href="/report">{t('selfReport')}</a>
          <LanguageSwitch />
        </div>
      </main>
    </div>
  );
}
