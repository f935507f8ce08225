import { useQuery } from '@tanstack/react-query';
import { call } from '../api/call';
import { api } from '../api/client';
import { useTakerWords } from '../words/takerWords';
import type { InputProps } from './Field';
import { SearchSelect } from './SearchSelect';

/** Somebody who may be given a task: the same role at its place, today, and not bound to stand aside. */
export function TakerInput({ taskId, ...input }: InputProps<string> & { readonly taskId: string | undefined }) {
  const t = useTakerWords();
  const found = useQuery({
    queryKey: ['tasks', 'candidates', taskId],
    queryFn: ({ signal }) =>
      call(() => api.GET('/api/tasks/{id}/candidates', { params: { path: { id: taskId ?? '' } }, signal })),
    enabled: taskId !== undefined,
  });
  return (
    <SearchSelect
      {...input}
      disabled={taskId === undefined}
      placeholder={t(taskId === undefined ? 'taskFirst' : 'choose')}
      notFoundContent={t('nobody')}
      loading={found.isFetching}
      options={(found.data?.rows ?? []).map(({ accountId, name }) => ({ value: accountId, label: name }))}
    />
  );
}
