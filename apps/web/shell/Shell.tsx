import { lazy, Suspense, useEffect } from 'react';
import { Navigate, Outlet, useLocation } from 'react-router';
import { isSignedOut } from '../api/problem';
import { SignedIn, useRenewedSession, useSession } from '../api/session';
import { signInAddress } from '../signIn/signInAddress';
import { Boundary } from '../states/Boundary';
import { Loading } from '../states/Loading';
import { Read } from '../states/Read';
import { useCommonWords } from '../words/commonWords';
import { useShellWords } from '../words/shellWords';
import { BottomBar } from './BottomBar';
import { Header } from './Header';
import { SideMenu } from './SideMenu';
import { SignInAgain } from './SignInAgain';
import { Told } from './Told';
import { KeyHelp } from './keys/KeyHelp';
import styles from './shell.module.css';
import { useIsOnline } from './useIsOnline';
import { useIsPhone } from './useIsPhone';

const OutboxKeeper = lazy(() => import('../device/OutboxKeeper').then((module) => ({ default: module.OutboxKeeper })));

/** What stands around every page of somebody who is signed in. Who is not goes to sign in and comes back here. */
export function Shell() {
  const session = useSession();
  const { pathname, search } = useLocation();
  if (isSignedOut(session.error)) return <ToSignIn address={signInAddress({ pathname, search })} />;
  return (
    <Read query={session}>
      {(signedIn) =>
        signedIn.mustChangePassword && pathname !== '/password' ? (
          <Navigate to="/password" replace />
        ) : (
          <SignedIn value={signedIn}>
            <Frame at={pathname} />
            <Told />
            <SignInAgain />
            <Suspense>
              <OutboxKeeper />
            </Suspense>
            <KeyHelp />
          </SignedIn>
        )
      }
    </Read>
  );
}

// An entry of its own: the window leaves the application.
function ToSignIn({ address }: { readonly address: string }) {
  useEffect(() => window.location.replace(address), [address]);
  return <Loading />;
}

function Frame({ at }: { readonly at: string }) {
  const t = useShellWords();
  const common = useCommonWords();
  const isPhone = useIsPhone();
  const isOnline = useIsOnline();
  useRenewedSession();
  return (
    <div className={styles.frame}>
      <a className="skip" href="#content">
        {t('skip')}
      </a>
      <Header />
      {!isOnline && (
        <div className={`${styles.offline} no-print`} role="status">
          {common('offline')}
        </div>
      )}
      <div className={styles.body}>
        {!isPhone && <SideMenu />}
        <main id="content" className={styles.content} tabIndex={-1}>
          <Boundary at={at}>
            <Suspense fallback={<Loading />}>
              <Outlet />
            </Suspense>
          </Boundary>
        </main>
      </div>
      {isPhone && <BottomBar />}
    </div>
  );
}
