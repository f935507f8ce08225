import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { areaAt, levelOf } from '#domain/access/areas';
import { once } from '../../api/call';
import { api } from '../../api/client';
import type { InputProps } from '../../forms/Field';
import { useHouseholdWords } from '../../words/householdWords';
import { ChoiceInput } from '../inputs';
import styles from '../household.module.css';

/** The areas directly below one; the counties without one; nothing is asked for ''. */
function useAreas(within: string | undefined) {
  return useQuery({
    queryKey: ['public', 'areas', within],
    queryFn: ({ signal }) =>
      once(() => api.GET('/api/public/areas', { params: { query: { ...(within && { within }) } }, signal })),
    enabled: within !== '',
    staleTime: Infinity,
  });
}

/** The village, from the county down; the one that the poster named stands there already. */
export function VillagePicker({ value, onChange, onBlur, ...input }: InputProps<string>) {
  const t = useHouseholdWords();
  // The lowest place chosen so far.
  const [chosen, setChosen] = useState(value ?? '');
  const [isNamed, setNamed] = useState(value !== undefined);
  const counties = useAreas(undefined);
  const only = counties.data?.length === 1 ? (counties.data[0]?.code ?? '') : '';
  const at = chosen === '' ? only : chosen;
  const county = at === '' ? '' : areaAt(at, 'county');
  const isBelow = at !== '' && levelOf(at) !== 'county';
  const township = isBelow ? areaAt(at, 'township') : '';
  const townships = useAreas(county);
  const villages = useAreas(township);
  const choose = (code: string | undefined, above: string): void => {
    setChosen(code ?? above);
    onChange(code !== undefined && levelOf(code) === 'village' ? code : undefined);
    onBlur();
  };
  const village = villages.data?.find(({ code }) => code === value);
  const steps = [
    { label: t('county'), query: counties, value: county, above: '' },
    { label: t('township'), query: townships, value: township, above: county },
    { label: t('village'), query: villages, value: village?.code ?? '', above: township },
  ];
  const failed = steps.find(({ query }) => query.isError);
  return (
    <div id={input.id} className={styles.picker} role="group" tabIndex={-1} aria-labelledby={`${input.id}-label`}>
      {isNamed && village !== undefined ? (
        <p className={styles.named}>
          <strong>{village.fullName}</strong>
          <button type="button" onClick={() => setNamed(false)}>
            {t('otherVillage')}
          </button>
        </p>
      ) : (
        steps.map((step, i) => (
          <ChoiceInput
            key={step.label}
            id={`${input.id}-${i}`}
            label={step.label}
            value={step.value}
            invalid={input.invalid}
            describedBy={input.describedBy}
            isDisabled={step.query.data === undefined}
            placeholder={step.query.isLoading ? t('loading') : t('choosePlace', { what: step.label })}
            options={(step.query.data ?? []).map(({ code, name }) => [code, name] as const)}
            onChange={(code) => choose(code, step.above)}
            onBlur={onBlur}
          />
        ))
      )}
      {failed !== undefined && (
        <button type="button" className={styles.again} onClick={() => void failed.query.refetch()}>
          {t('placesFailed')}
        </button>
      )}
    </div>
  );
}
