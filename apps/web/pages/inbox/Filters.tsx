import { useQuery } from '@tanstack/react-query';
import { Segmented, Select } from 'antd';
import { Button } from '../../controls/Button';
import { categoryLabels, causeLabels, channelLabels } from '#domain/household/codes';
import type { Label } from '#domain/household/labels';
import { call } from '../../api/call';
import { api } from '../../api/client';
import { useOffices } from '../../api/session';
import { FilterFold } from '../../tables/FilterFold';
import { useInboxWords } from '../../words/inboxWords';
import { useLabel } from '../../words/words';
import styles from './inbox.module.css';
import { type InboxFilter, isNarrowed } from './inboxFilter';

interface FiltersProps {
  readonly filter: InboxFilter;
  onChange(change: Partial<InboxFilter>): void;
  onClear(): void;
}

/** What narrows the list beside queue and light: whose, where, which kind of household. */
export function Filters({ filter, onChange, onClear }: FiltersProps) {
  const t = useInboxWords();
  const chosen = narrowing.filter((name) => filter[name] !== undefined).length;
  return (
    <FilterFold chosen={chosen}>
      <div className={styles.filters}>
        <Segmented<'all' | 'mine' | 'groups'>
          aria-label={t('scope')}
          value={filter.scope ?? 'all'}
          options={[
            { value: 'all', label: t('scopeAll') },
            { value: 'mine', label: t('scopeMine') },
            { value: 'groups', label: t('scopeGroups') },
          ]}
          onChange={(scope) => onChange({ scope })}
        />
        <AreaFilter value={filter.areaCode} onChange={(areaCode) => onChange({ areaCode })} />
        <CodeFilter
          name={t('category')}
          labels={categoryLabels}
          value={filter.category}
          onChange={(category) => onChange({ category })}
        />
        <CodeFilter
          name={t('causes')}
          labels={causeLabels}
          value={filter.cause}
          onChange={(cause) => onChange({ cause })}
        />
        <CodeFilter
          name={t('channel')}
          labels={channelLabels}
          value={filter.channel}
          onChange={(channel) => onChange({ channel })}
        />
        <Select
          aria-label={t('sort')}
          value={filter.sort ?? 'due'}
          options={[
            { value: 'due' as const, label: t('sortDue') },
            { value: 'opened' as const, label: t('sortOpened') },
          ]}
          onChange={(sort) => onChange({ sort })}
        />
        {isNarrowed(filter) && (
          <Button type="link" onClick={onClear}>
            {t('clear')}
          </Button>
        )}
      </div>
    </FilterFold>
  );
}

/** What stands here, beside queue and light. */
const narrowing = ['areaCode', 'category', 'cause', 'channel'] as const;

interface CodeFilterProps<Code extends string> {
  readonly name: string;
  readonly labels: Readonly<Record<Code, Label>>;
  readonly value: Code | undefined;
  onChange(value: Code | undefined): void;
}

function CodeFilter<Code extends string>({ name, labels, value, onChange }: CodeFilterProps<Code>) {
  const say = useLabel();
  // The keys of a closed table are its codes.
  const options = (Object.entries(labels) as [Code, Label][]).map(([code, label]) => ({
    value: code,
    label: say(label),
  }));
  return (
    <Select
      aria-label={name}
      placeholder={name}
      allowClear
      value={value ?? null}
      options={options}
      popupMatchSelectWidth={false}
      onChange={(chosen: Code | null | undefined) => onChange(chosen ?? undefined)}
      style={{ minWidth: 120 }}
    />
  );
}

/** The areas directly below the offices acted in. */
function AreaFilter({
  value,
  onChange,
}: {
  readonly value: string | undefined;
  onChange(value: string | undefined): void;
}) {
  const t = useInboxWords();
  const codes = [...new Set(useOffices().map(({ areaCode }) => areaCode))];
  const areas = useQuery({
    queryKey: ['areas', 'below', codes],
    queryFn: async ({ signal }) => {
      const found = await Promise.all(
        codes.map((code) => call(() => api.GET('/api/areas/{code}/children', { params: { path: { code } }, signal }))),
      );
      return found.flat();
    },
    staleTime: Infinity,
  });
  if ((areas.data ?? []).length === 0) return null;
  return (
    <Select
      aria-label={t('place')}
      placeholder={t('place')}
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      value={value ?? null}
      options={(areas.data ?? []).map(({ code, name }) => ({ value: code, label: name }))}
      popupMatchSelectWidth={false}
      onChange={(chosen: string | null | undefined) => onChange(chosen ?? undefined)}
      style={{ minWidth: 120 }}
    />
  );
}
