import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Loading } from './Loading';
import { Problem } from './Problem';

interface ReadProps<T> {
  readonly query: UseQueryResult<T>;
  children(data: T): ReactNode;
}

/** What a query read, or the state it is in. What was read before stays while it is read again. */
export function Read<T>({ query, children }: ReadProps<T>) {
  if (query.data !== undefined) return children(query.data);
  if (query.isError) return <Problem error={query.error} again={() => void query.refetch()} />;
  return <Loading />;
}
