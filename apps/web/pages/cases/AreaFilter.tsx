import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { areaAt, covers, levelOf } from '#domain/access/areas';
import { call } from '../../api/call';
import { api } from '../../api/client';
import { useOffices } from '../../api/session';
import { useCaseListWords } from '../../words/caseListWords';

interface AreaFilterProps {
  readonly value: string | undefined;
  onChange(code: string | undefined): void;
}

/** Township and village by name, as far as the offices reach: a township’s officer chooses a village, a village has no choice. */
export function AreaFilter({ value, onChange }: AreaFilterProps) {
  const t = useCaseListWords();
  const offices = useOffices();
  const county = offices.find(({ areaCode }) => levelOf(areaCode) === 'county')?.areaCode;
  const ownTownship = offices.find(({ areaCode }) => levelOf(areaCode) === 'township')?.areaCode;
  const chosenTownship =
    value !== undefined && ['township', 'village'].includes(levelOf(value)) ? areaAt(value, 'township') : undefined;
  const isMine = chosenTownship !== undefined && offices.some(({ areaCode }) => covers(areaCode, chosenTownship));
  const township = isMine ? chosenTownship : county === undefined ? ownTownship : undefined;
  return (
    <>
      {county !== undefined && (
        <Below of={county} label={t('township')} value={chosenTownship} onChange={(code) => onChange(code)} />
      )}
      {township !== undefined && (
        <Below
          of={township}
          label={t('village')}
          value={value !== undefined && levelOf(value) === 'village' ? value : undefined}
          onChange={(code) => onChange(code ?? (county === undefined ? undefined : township))}
        />
      )}
    </>
  );
}

interface BelowProps extends AreaFilterProps {
  readonly of: string;
  readonly label: string;
}

const staleMs = 3_600_000;

function Below({ of, label, value, onChange }: BelowProps) {
  const areas = useQuery({
    queryKey: ['areas', of, 'children'],
    queryFn: ({ signal }) =>
      call(() => api.GET('/api/areas/{code}/children', { params: { path: { code: of } }, signal })),
    staleTime: staleMs,
  });
  return (
    <Select
      aria-label={label}
      placeholder={label}
      // A code alone says nothing to a reader: it stands here once its name is known.
      value={areas.data === undefined ? null : (value ?? null)}
      options={(areas.data ?? []).map(({ code, name }) => ({ value: code, label: name }))}
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      onChange={(code: string | null | undefined) => onChange(code ?? undefined)}
    />
  );
}
