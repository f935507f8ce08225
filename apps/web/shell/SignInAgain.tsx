import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { signingInAgain } from '../api/mending';

const loadDialog = () => import('./SignInDialog');
const SignInDialog = lazy(() => loadDialog().then((module) => ({ default: module.SignInDialog })));
const soonMs = 20_000;

/** Asks for the password on the spot when the session has ended; the page below stays as it is, with everything typed. */
export function SignInAgain() {
  const [isOpen, setOpen] = useState(false);
  const answer = useRef<((isSignedIn: boolean) => void) | null>(null);
  useEffect(
    () =>
      signingInAgain.offer(
        () =>
          new Promise((resolve) => {
            answer.current = resolve;
            setOpen(true);
          }),
      ),
    [],
  );
  // Loaded before it is needed, when the page has come to rest: after an upgrade its file would be gone.
  useEffect(() => {
    const timer = setTimeout(() => void loadDialog().catch(() => null), soonMs);
    return () => clearTimeout(timer);
  }, []);
  const end = (isSignedIn: boolean): void => {
    setOpen(false);
    answer.current?.(isSignedIn);
    answer.current = null;
  };
  if (!isOpen) return null;
  return (
    <Suspense>
      <SignInDialog onEnd={end} />
    </Suspense>
  );
}
