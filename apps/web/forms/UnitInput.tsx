import { useQuery } from '@tanstack/react-query';
import { call } from '../api/call';
import { api } from '../api/client';
import { belowCity } from '../show/areaNames';
import { useHelpInputWords } from '../words/helpInputWords';
import type { InputProps } from './Field';
import { mark } from '../words/mark';
import { SearchSelect } from './SearchSelect';

const mostOffered = 100;

/** 帮扶单位: the units that help in the village, those of wider areas included. */
export function UnitInput({ areaCode, ...input }: InputProps<string> & { readonly areaCode: string }) {
  const t = useHelpInputWords();
  const units = useQuery({
    queryKey: ['helping-units', areaCode],
    queryFn: ({ signal }) =>
      call(() =>
        api.GET('/api/helping-units', { params: { query: { areaCode, active: true, limit: mostOffered } }, signal }),
      ),
  });
  const options = (units.data?.rows ?? []).map((unit) => ({
    value: unit.id,
    label: `${unit.name}${mark('（')}${belowCity(unit.areaName)}${mark('）')}`,
  }));
  return <SearchSelect {...input} options={options} allowClear notFoundContent={t('noUnit')} />;
}
