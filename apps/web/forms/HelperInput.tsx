import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { call } from '../api/call';
import { api } from '../api/client';
import type { InputProps } from './Field';
import { useHelpInputWords } from '../words/helpInputWords';

const mostOffered = 50;

/** Who may help in the place, each with the load carried already; of many, found by a part of the name. */
export function HelperInput({ areaCode, ...input }: InputProps<string> & { readonly areaCode: string }) {
  const { id, value, onChange, onBlur, invalid, describedBy, label } = input;
  const t = useHelpInputWords();
  const [text, setText] = useState('');
  const helpers = useQuery({
    queryKey: ['helpers', areaCode, text],
    queryFn: ({ signal }) => {
      const query = { areaCode, limit: mostOffered };
      return text === ''
        ? call(() => api.GET('/api/helpers', { params: { query }, signal }))
        : call(() => api.POST('/api/helpers/search', { body: { ...query, text }, signal }));
    },
    placeholderData: (before) => before,
  });
  const options = (helpers.data?.rows ?? []).map(({ accountId, name, households, tracked, openDuties }) => ({
    value: accountId,
    label: t(tracked > 0 ? 'loadTracked' : 'load', { name, households, tracked, duties: openDuties }),
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
      showSearch={{ filterOption: false, onSearch: (typed) => setText(typed.trim()) }}
      notFoundContent={t('noHelper')}
      onChange={(chosen: string | null | undefined) => onChange(chosen ?? undefined)}
      onBlur={onBlur}
      style={{ width: '100%' }}
    />
  );
}
