import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { sheetKinds } from '#domain/sheets/period';
import { call } from '../../api/call';
import { api } from '../../api/client';
import { SheetPaper } from './SheetPaper';

/** What a sheet of the running period would say now; kind and area stand in the address. */
export function SheetNowPage() {
  const [params] = useSearchParams();
  const kind = sheetKinds.find((each) => each === params.get('kind')) ?? 'weekly';
  const areaCode = params.get('areaCode') ?? '';
  const sheet = useQuery({
    queryKey: ['sheet', 'now', kind, areaCode],
    queryFn: ({ signal }) => call(() => api.GET('/api/sheets/now', { params: { query: { kind, areaCode } }, signal })),
  });
  return <SheetPaper sheet={sheet} />;
}
