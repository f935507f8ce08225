import { Modal } from 'antd';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useSignedIn } from '../api/session';
import { canAskToSignIn } from '../api/signInAgain';
import { useSignInWords } from '../words/signInWords';

const SignInForm = lazy(() => import('../pages/signIn/SignInForm').then((module) => ({ default: module.SignInForm })));

/** Asks for the password on the spot when the session has ended; the page below stays as it is, with everything typed. */
export function SignInAgain() {
  const t = useSignInWords();
  const { login } = useSignedIn();
  const [isOpen, setOpen] = useState(false);
  const answer = useRef<((isSignedIn: boolean) => void) | null>(null);
  useEffect(
    () =>
      canAskToSignIn(
        () =>
          new Promise((resolve) => {
            answer.current = resolve;
            setOpen(true);
          }),
      ),
    [],
  );
  const end = (isSignedIn: boolean): void => {
    setOpen(false);
    answer.current?.(isSignedIn);
    answer.current = null;
  };
  return (
    <Modal open={isOpen} title={t('expiredTitle')} footer={null} onCancel={() => end(false)} destroyOnHidden>
      <p>{t('expiredText')}</p>
      <Suspense>
        <SignInForm login={login} onSignedIn={() => end(true)} />
      </Suspense>
    </Modal>
  );
}
