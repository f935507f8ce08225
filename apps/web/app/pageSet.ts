import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';
import type { Action } from '#domain/access/actions';
import type { Role } from '#domain/access/roles';
import type { Label } from '#domain/household/labels';

/** One line of the menu: where it leads, and who sees it. */
export interface MenuEntry extends Label {
  readonly path: string;
  /** Where other pages of this line begin. */
  readonly also?: readonly string[];
  readonly icon: ComponentType;
  /** Whoever has this right in any of the offices acted in. */
  readonly action: Action;
  /** And, where it is said, holds one of these roles. */
  readonly roles?: readonly Role[];
  /** What is counted beside it. */
  readonly count?: 'inbox';
  /** Small numbers first; what is first is the person's first page. */
  readonly order: number;
}

/** The `handle` of a page that is drawn without the component library (`app/Library.tsx`), and loaded without it. */
export const drawnAlone = 'drawnAlone';

/** The pages of one subject: their addresses inside the shell, and what of them stands in the menu. */
export interface PageSet {
  readonly routes: readonly RouteObject[];
  readonly menu: readonly MenuEntry[];
}
