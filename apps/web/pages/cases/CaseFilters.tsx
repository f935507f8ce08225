import { Select } from 'antd';
import { Button } from '../../controls/Button';
import { categoryLabels, causeLabels, channelLabels } from '#domain/household/codes';
import type { Label } from '#domain/household/labels';
import { caseStandingNames } from '#domain/process/standings';
import { phaseNames } from '#domain/process/state';
import { stepNames } from '#domain/process/step';
import { FilterFold } from '../../tables/FilterFold';
import { useCaseListWords } from '../../words/caseListWords';
import { useLabel } from '../../words/words';
import { AreaFilter } from './AreaFilter';
import styles from './cases.module.css';
import { type FilterName, filterNames, type useCaseFilter } from './caseFilter';

type Choices = Readonly<Record<string, Label>>;
const statuses = { open: { zh: '在办', en: 'Open' }, ended: { zh: '已终结', en: 'Ended' } } as const;
const steps = { ...stepNames, none: { zh: '无待办', en: 'Nothing open' } } as const;

const choices: readonly (readonly [Exclude<FilterName, 'areaCode'>, Choices])[] = [
  ['status', statuses],
  ['phase', phaseNames],
  ['step', steps],
  ['standing', caseStandingNames],
  ['category', categoryLabels],
  ['cause', causeLabels],
  ['channel', channelLabels],
];

/** What narrows the list, side by side. */
export function CaseFilters({ filter, set, clear }: ReturnType<typeof useCaseFilter>) {
  const t = useCaseListWords();
  const say = useLabel();
  const chosen = filterNames.filter((name) => filter[name] !== undefined).length;
  return (
    <FilterFold chosen={chosen}>
      <div className={`${styles.filters} no-print`}>
        <AreaFilter value={filter.areaCode} onChange={(code) => set('areaCode', code)} />
        {choices.map(([name, labels]) => (
          <Select
            key={name}
            aria-label={t(name)}
            placeholder={t(name)}
            value={filter[name] ?? null}
            options={Object.entries(labels).map(([value, label]) => ({ value, label: say(label) }))}
            allowClear
            showSearch={{ optionFilterProp: 'label' }}
            onChange={(value: string | null | undefined) => set(name, value ?? undefined)}
          />
        ))}
        {chosen > 0 && (
          <Button type="link" onClick={clear}>
            {t('clear')}
          </Button>
        )}
      </div>
    </FilterFold>
  );
}
