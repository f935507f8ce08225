import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { AreaLevel } from '#domain/access/areas';
import { call } from '../api/call';
import { api } from '../api/client';
import { belowCity } from '../show/areaNames';
import { useAreaInputWords } from '../words/areaInputWords';
import type { InputProps } from './Field';
import { SearchSelect } from './SearchSelect';

const mostOffered = 20;

interface AreaInputProps extends InputProps<string> {
  readonly level?: AreaLevel;
  /** Not offered. */
  readonly except?: string;
}

/** An area, found by a part of its name; of one level only where it is said. */
export function AreaInput({ level, except, ...input }: AreaInputProps) {
  const t = useAreaInputWords();
  const [text, setText] = useState('');
  // A value that stood there before is found by its code.
  const wanted = text === '' ? input.value : text;
  const found = useQuery({
    queryKey: ['areas', 'search', level, wanted],
    queryFn: ({ signal }) => {
      const query = { limit: mostOffered, ...(wanted !== undefined && { text: wanted }), ...(level && { level }) };
      return call(() => api.GET('/api/areas', { params: { query }, signal }));
    },
    enabled: wanted !== undefined,
    placeholderData: (before) => before,
  });
  return (
    <SearchSelect
      {...input}
      placeholder={t('type')}
      onSearch={setText}
      notFoundContent={text === '' ? t('type') : t('none')}
      options={(found.data?.rows ?? [])
        .filter(({ code }) => code !== except)
        .map(({ code, fullName }) => ({ value: code, label: belowCity(fullName) }))}
    />
  );
}
