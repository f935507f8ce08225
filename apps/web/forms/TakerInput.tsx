import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { call } from '../api/call';
import { api } from '../api/client';
import { useTakerWords } from '../words/takerWords';
import type { InputProps } from './Field';

/** Somebody who may be given a task: the same role at its place, today, and not bound to stand aside. */
export function TakerInput({ taskId, ...input }: InputProps<string> & { readonly taskId: string | undefined }) {
  const t = useTakerWords();
  const found = useQuery({
    queryKey: ['tasks', 'candidates', taskId],
    queryFn: ({ signal }) =>
      call(() => api.GET('/api/tasks/{id}/candidates', { params: { path: { id: taskId ?? '' } }, signal })),
    enabled: taskId !== undefined,
  });
  const { id, label, value, invalid, describedBy, onChange, onBlur } = input;
  return (
    <Select
      id={id}
      aria-label={label}
      aria-invalid={invalid}
      aria-describedby={describedBy}
      {...(invalid && { status: 'error' as const })}
      value={value ?? null}
      disabled={taskId === undefined}
      placeholder={t(taskId === undefined ? 'taskFirst' : 'choose')}
      notFoundContent={t('nobody')}
      loading={found.isFetching}
      options={(found.data?.rows ?? []).map(({ accountId, name }) => ({ value: accountId, label: name }))}
      showSearch={{ optionFilterProp: 'label' }}
      onChange={(chosen: string | null | undefined) => onChange(chosen ?? undefined)}
      onBlur={onBlur}
      style={{ width: '100%' }}
    />
  );
}
