import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Read } from './Read';

/** Whether a list goes on behind its last row, and how it is asked to. */
export interface More {
  readonly hasMore: boolean;
  readonly isLoadingMore: boolean;
  onMore(): void;
}

interface ReadPagesProps<R> {
  readonly query: UseInfiniteQueryResult<InfiniteData<{ readonly rows: readonly R[] }>>;
  children(rows: readonly R[], more: More): ReactNode;
}

/** The rows of a list that is read page by page, or the state that its reading is in. */
export function ReadPages<R>({ query, children }: ReadPagesProps<R>) {
  return (
    <Read query={query}>
      {({ pages }) =>
        children(
          pages.flatMap(({ rows }) => rows),
          {
            hasMore: query.hasNextPage,
            isLoadingMore: query.isFetchingNextPage,
            onMore: () => void query.fetchNextPage(),
          },
        )
      }
    </Read>
  );
}
