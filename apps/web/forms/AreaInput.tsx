import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import type { AreaLevel } from '#domain/access/areas';
import { call } from '../api/call';
import { api } from '../api/client';
import { belowCity } from '../show/areaNames';
import { useAreaInputWords } from '../words/areaInputWords';
import type { InputProps } from './Field';

const mostOffered = 20;

interface AreaInputProps extends InputProps<string> {
  readonly level?: AreaLevel;
  /** Not offered. */
  readonly except?: string;
}

/** An area, found by a part of its name; of one level only where it is said. */
export function AreaInput({ level, except, ...input }: AreaInputProps) {
  const { id, value, onChange, onBlur, invalid, describedBy, label } = input;
  const t = useAreaInputWords();
  const [text, setText] = useState('');
  // A value that stood there before is found by its code.
  const wanted = text === '' ? value : text;
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
    <Select
      id={id}
      aria-label={label}
      aria-invalid={invalid}
      aria-describedby={describedBy}
      {...(invalid && { status: 'error' as const })}
      value={value ?? null}
      placeholder={t('type')}
      showSearch={{ filterOption: false, onSearch: (typed) => setText(typed.trim()) }}
      notFoundContent={text === '' ? t('type') : t('none')}
      options={(found.data?.rows ?? [])
        .filter(({ code }) => code !== except)
        .map(({ code, fullName }) => ({ value: code, label: belowCity(fullName) }))}
      onChange={(code: string | null | undefined) => onChange(code ?? undefined)}
      onBlur={onBlur}
      style={{ width: '100%' }}
    />
  );
}
