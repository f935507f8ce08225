import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { call } from '../api/call';
import { api } from '../api/client';
import { belowCity } from '../show/areaNames';
import { useHelpInputWords } from '../words/helpInputWords';
import type { InputProps } from './Field';
import { mark } from '../words/mark';

const mostOffered = 100;

/** 帮扶单位: the units that help in the village, those of wider areas included. */
export function UnitInput({ areaCode, ...input }: InputProps<string> & { readonly areaCode: string }) {
  const { id, value, onChange, onBlur, invalid, describedBy, label } = input;
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
      allowClear
      notFoundContent={t('noUnit')}
      onChange={(chosen: string | null | undefined) => onChange(chosen ?? undefined)}
      onBlur={onBlur}
      style={{ width: '100%' }}
    />
  );
}
