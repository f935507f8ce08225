import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../api/call';
import { api } from '../api/client';
import type { InputProps } from './Field';
import { useHelpInputWords } from '../words/helpInputWords';
import { SearchSelect } from './SearchSelect';

const mostOffered = 50;

/** Who may help in the place, each with the load carried already; of many, found by a part of the name. */
export function HelperInput({ areaCode, ...input }: InputProps<string> & { readonly areaCode: string }) {
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
  return <SearchSelect {...input} options={options} onSearch={setText} notFoundContent={t('noHelper')} />;
}
