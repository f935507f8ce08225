import { Select } from 'antd';
import type { Label } from '#domain/household/labels';
import { useLabel } from '../words/words';

interface ChoicesProps<Name extends string> {
  /** Name in the address, words, and what can be chosen. */
  readonly choices: readonly (readonly [name: Name, label: string, labels: Readonly<Record<string, Label>>])[];
  readonly params: URLSearchParams;
  set(name: Name, value: string | undefined): void;
}

/** The filters of a list that are one of several codes; what is chosen stands in the address. */
export function Choices<Name extends string>({ choices, params, set }: ChoicesProps<Name>) {
  const say = useLabel();
  return choices.map(([name, label, labels]) => (
    <Select
      key={name}
      aria-label={label}
      placeholder={label}
      value={params.get(name)}
      options={Object.entries(labels).map(([value, each]) => ({ value, label: say(each) }))}
      allowClear
      onChange={(value: string | null | undefined) => set(name, value ?? undefined)}
    />
  ));
}
