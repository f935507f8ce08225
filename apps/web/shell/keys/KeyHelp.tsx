import { lazy, Suspense, useEffect, useState } from 'react';
import { press } from './keyTable';

const KeyDialog = lazy(() => import('./KeyDialog').then((module) => ({ default: module.KeyDialog })));

/** Listens to the keyboard for whatever page is open, and shows on `?` which keys it knows. */
export function KeyHelp() {
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.key === '?' && !isInField(event.target)) {
        setOpen((before) => !before);
        event.preventDefault();
      } else if (press(event)) event.preventDefault();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
  if (!isOpen) return null;
  return (
    <Suspense>
      <KeyDialog onClose={() => setOpen(false)} />
    </Suspense>
  );
}

function isInField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest('input:not([type=checkbox]):not([type=radio]), textarea') !== null
  );
}
