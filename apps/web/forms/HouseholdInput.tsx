import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../api/call';
import { api } from '../api/client';
import { belowCity } from '../show/areaNames';
import { useHelpInputWords } from '../words/helpInputWords';
import type { InputProps } from './Field';
import { mark } from '../words/mark';
import { SearchSelect } from './SearchSelect';

export interface ChosenHousehold {
  readonly id: string;
  readonly areaCode: string;
}

const mostOffered = 20;

interface HouseholdInputProps extends InputProps<string> {
  /** Told with the household, for what depends on where it is. */
  onHousehold(household: ChosenHousehold | undefined): void;
}

/** A household of the register, found by a name or its number; the words are sent in a body, never in an address. */
export function HouseholdInput({ onHousehold, ...input }: HouseholdInputProps) {
  const t = useHelpInputWords();
  const [text, setText] = useState('');
  const found = useQuery({
    queryKey: ['households', 'offered', text],
    queryFn: ({ signal }) =>
      call(() =>
        api.POST('/api/households/search', {
          body: { limit: mostOffered, ...(text !== '' && { text }) },
          signal,
        }),
      ),
    placeholderData: (before) => before,
  });
  const rows = found.data?.rows ?? [];
  return (
    <SearchSelect
      {...input}
      options={rows.map(({ id: householdId, headName, number, areaName }) => ({
        value: householdId,
        label: `${headName ?? ''} ${number}${mark('（')}${belowCity(areaName)}${mark('）')}`.trim(),
      }))}
      onSearch={setText}
      notFoundContent={t('noHousehold')}
      onChange={(chosen) => {
        input.onChange(chosen);
        onHousehold(rows.find((row) => row.id === chosen));
      }}
    />
  );
}
