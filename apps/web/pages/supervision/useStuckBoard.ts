import { useQuery } from '@tanstack/react-query';
import { call } from '../../api/call';
import { api } from '../../api/client';

/** Why cases of an area do not move, and how long its steps take. */
export function useStuckBoard(areaCode: string | undefined) {
  return useQuery({
    queryKey: ['supervision', 'stuckBoard', areaCode],
    queryFn: ({ signal }) =>
      call(() =>
        api.GET('/api/supervision/stuck/board', { params: { query: { ...(areaCode && { areaCode }) } }, signal }),
      ),
  });
}
