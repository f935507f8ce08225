import { useQuery } from '@tanstack/react-query';
import { call } from '../api/call';
import { api } from '../api/client';

/** What an area is called; '' until it is known. */
export function useAreaName(code: string): string {
  const { data } = useQuery({
    queryKey: ['areas', code],
    queryFn: ({ signal }) => call(() => api.GET('/api/areas/{code}', { params: { path: { code } }, signal })),
    staleTime: Infinity,
  });
  return data?.name ?? '';
}
