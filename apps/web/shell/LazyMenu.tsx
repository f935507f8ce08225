import { cloneElement, lazy, Suspense, useState } from 'react';
import type { DropdownMenuProps } from './DropdownMenu';

const DropdownMenu = lazy(() => import('./DropdownMenu').then((module) => ({ default: module.DropdownMenu })));

/** A menu that is loaded when its button is pressed: a phone's first page does not pay for it. */
export function LazyMenu(props: DropdownMenuProps) {
  const [isWanted, setWanted] = useState(false);
  if (!isWanted) return cloneElement(props.children, { onClick: () => setWanted(true) });
  return (
    <Suspense fallback={props.children}>
      <DropdownMenu {...props} />
    </Suspense>
  );
}
