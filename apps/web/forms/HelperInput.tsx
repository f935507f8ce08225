import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { call } from '../api/call';
import { api } from '../api/client';
import type { InputProps } from './Field';
import { useHelpInputWords } from '../words/helpInputWords';

const mostOffered = 100;

/** Who may help in the village, each with the load carried already. */
export function HelperInput({ areaCode, ...input }: InputProps<string> & { readonly areaCode: string }) {
  const { id, value, onChange, onBlur, invalid, describedBy, label } = input;
  const t = useHelpInputWords();
  const helpers = useQuery({
    queryKey: ['helpers', areaCode],
    queryFn: ({ signal }) =>
      call(() => api.GET('/api/helpers', { params: { query: { areaCode, limit: mostOffered } }, signal })),
  });
  const options = (helpers.data?.rows ?? []).map(({ accountId, name, households, openDuties }) => ({
    value: accountId,
    label: t('load', { name, households, duties: openDuties }),
  }));
  return (
    <Select
      id={id}
      aria-label={label}
      aria-invalid={invalid}
      aria-describedby={describedBy}
      {...(invalid && { status: 'error' as const })}
      value={value ?? null}
      options={options}
      showSearch={{ optionFilterProp: 'label' }}
      notFoundContent={t('noHelper')}
      onChange={(chosen: string | null | undefined) => onChange(chosen ?? undefined)}
      onBlur={onBlur}
      style={{ width: '100%' }}
    />
  );
}
