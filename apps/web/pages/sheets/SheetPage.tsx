import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { call } from '../../api/call';
import { api } from '../../api/client';
import { SheetPaper } from './SheetPaper';

/** A sheet as it was made. */
export function SheetPage() {
  const { id = '' } = useParams();
  const sheet = useQuery({
    queryKey: ['sheet', id],
    queryFn: ({ signal }) => call(() => api.GET('/api/sheets/{id}', { params: { path: { id } }, signal })),
  });
  return <SheetPaper sheet={sheet} />;
}
