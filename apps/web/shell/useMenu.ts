import { useQuery } from '@tanstack/react-query';
import { useLocation } from 'react-router';
import { roleHas } from '#domain/access/actions';
import { isRole } from '#domain/access/roles';
import { call } from '../api/call';
import { api } from '../api/client';
import { useMayAnywhere, useOffices } from '../api/session';
import type { MenuEntry } from '../app/pageSet';
import { pageSets } from '../app/pages';

const entries = pageSets.flatMap(({ menu }) => menu).toSorted((a, b) => a.order - b.order);

/** The menu of the offices acted in, first page first. */
export function useMenu(): readonly MenuEntry[] {
  const offices = useOffices();
  return entries.filter(({ action, roles }) =>
    offices.some(({ role }) => isRole(role) && roleHas(role, action) && (roles?.includes(role) ?? true)),
  );
}

/** Whether the page that is open belongs to a line of the menu. */
export function useIsHere(): (entry: MenuEntry) => boolean {
  const { pathname } = useLocation();
  return ({ path, also = [] }) => [path, ...also].some((at) => pathname === at || pathname.startsWith(`${at}/`));
}

const countEveryMs = 60_000;

/** How much waits, for the number beside the inbox; null where nobody may ask or nothing is known yet. */
export function useInboxCount(): number | null {
  const mayAnywhere = useMayAnywhere();
  const { data } = useQuery({
    queryKey: ['tasks', 'counts', 'menu'],
    queryFn: ({ signal }) => call(() => api.GET('/api/tasks/counts', { params: { query: { scope: 'all' } }, signal })),
    enabled: mayAnywhere('task.claim'),
    refetchInterval: countEveryMs,
  });
  return data?.total ?? null;
}
