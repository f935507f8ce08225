import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { roleFacts } from '#domain/access/roles';
import { call } from '../api/call';
import { api } from '../api/client';
import { useMayAnywhere } from '../api/session';
import { belowCity } from '../show/areaNames';
import { useAreaInputWords } from '../words/areaInputWords';
import { useLabel } from '../words/words';
import type { InputProps } from './Field';
import { mark } from '../words/mark';
import { SearchSelect } from './SearchSelect';

interface Option {
  readonly value: string;
  readonly label: string;
}
const mostOffered = 20;

/** A person with an office: administrators find any account of theirs by name, others choose among their colleagues. */
export function PersonInput({ except, ...input }: InputProps<string> & { readonly except?: string }) {
  const mayAnywhere = useMayAnywhere();
  return mayAnywhere('account.read') ? (
    <AccountInput {...input} except={except} />
  ) : (
    <ColleagueInput {...input} except={except} />
  );
}

type PersonProps = InputProps<string> & { readonly except: string | undefined };

function AccountInput(input: PersonProps) {
  const say = useLabel();
  const [text, setText] = useState('');
  const found = useQuery({
    queryKey: ['accounts', 'offered', text],
    queryFn: ({ signal }) =>
      call(() =>
        api.POST('/api/accounts/search', {
          body: { limit: mostOffered, active: true, ...(text !== '' && { text }) },
          signal,
        }),
      ),
    placeholderData: (before) => before,
  });
  const options = (found.data?.rows ?? []).map(({ id, name, grants }) => {
    const [first] = grants;
    const office =
      first === undefined
        ? ''
        : `${mark('（')}${say(roleFacts[first.role])} · ${belowCity(first.areaName)}${mark('）')}`;
    return { value: id, label: `${name}${office}` };
  });
  return <Choice {...input} options={options} onSearch={setText} />;
}

function ColleagueInput(input: PersonProps) {
  const say = useLabel();
  const [text, setText] = useState('');
  const colleagues = useQuery({
    queryKey: ['colleagues'],
    queryFn: ({ signal }) => call(() => api.GET('/api/colleagues', { params: { query: {} }, signal })),
  });
  // One line for each person, by the first of several offices.
  const options = new Map<string, Option>();
  for (const { accountId, name, role, areaName } of colleagues.data ?? []) {
    const label = `${name}${mark('（')}${say(roleFacts[role])} · ${belowCity(areaName)}${mark('）')}`;
    if (label.includes(text) && !options.has(accountId)) options.set(accountId, { value: accountId, label });
  }
  return <Choice {...input} options={[...options.values()]} onSearch={setText} />;
}

interface ChoiceProps extends PersonProps {
  readonly options: readonly Option[];
  onSearch(text: string): void;
}

function Choice({ options, except, ...input }: ChoiceProps) {
  const t = useAreaInputWords();
  return (
    <SearchSelect
      {...input}
      placeholder={t('typePerson')}
      notFoundContent={t('nobody')}
      options={options.filter((option) => option.value !== except)}
    />
  );
}
