import { useQuery } from '@tanstack/react-query';
import { call } from '../api/call';
import { api } from '../api/client';
import { belowCity } from './areaNames';

const staleMs = 3_600_000;

/** An area by its name, where only its code is known; the code until then. */
export function AreaName({ code }: { readonly code: string }) {
  const area = useQuery({
    queryKey: ['areas', code],
    queryFn: ({ signal }) => call(() => api.GET('/api/areas/{code}', { params: { path: { code } }, signal })),
    staleTime: staleMs,
  });
  return <>{area.data === undefined ? code : belowCity(area.data.fullName)}</>;
}
