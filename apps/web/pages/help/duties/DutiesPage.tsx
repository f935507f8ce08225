import { PrinterOutlined } from '@ant-design/icons';
import { InputNumber, Radio, Select } from 'antd';
import { Button } from '../../../controls/Button';
import { Link, useSearchParams } from 'react-router';
import { dutyNames } from '#domain/assistance/duties';
import { useMayAnywhere, useOffices } from '../../../api/session';
import { Page } from '../../../shell/Page';
import { Card } from '../../../show/Card';
import { useCommonWords } from '../../../words/commonWords';
import { useDutyWords } from '../../../words/dutyWords';
import { useLabel } from '../../../words/words';
import { AreaFilter } from '../../cases/AreaFilter';
import styles from '../help.module.css';
import { DutyCounts } from './DutyCounts';
import { DutyList } from './DutyList';
import { filterIn, filterNames, type FilterName, groups, stateLabels } from './dutyFilter';

const years = { first: 2000, last: 2199 } as const;

/** “8个一”: how the duties stand, counted and one by one. A helper sees the own ones, an office those of its area. */
export function DutiesPage() {
  const t = useDutyWords();
  const common = useCommonWords();
  const [params, setParams] = useSearchParams();
  const offices = useOffices();
  const mayAnywhere = useMayAnywhere();
  const filter = filterIn(params);
  const isOffice = offices.some(({ role }) => role !== 'helper');
  const asked = params.get('by');
  const by = groups.find((group) => group === asked) ?? 'duty';
  const set = (name: FilterName | 'by', value: string | undefined): void => {
    const next = new URLSearchParams(params);
    if (value === undefined) next.delete(name);
    else next.set(name, value);
    setParams(next, { replace: true });
  };
  const toList = (name: FilterName, value: string): string => {
    const next = new URLSearchParams(params);
    next.set(name, value);
    return `/duties?${next.toString()}`;
  };
  const names = { duty: t('byDuty'), helper: t('byHelper'), area: t('byArea'), household: t('byHousehold') };
  const offered = isOffice ? groups : groups.filter((group) => group === 'duty' || group === 'household');
  const narrowedBy = { duty: 'duty', helper: 'helperId', area: 'areaCode', household: 'householdId' } as const;
  return (
    <Page
      title={t('title')}
      actions={
        <Button icon={<PrinterOutlined />} onClick={() => window.print()}>
          {common('print')}
        </Button>
      }
    >
      <Filters isOffice={isOffice} set={set} />
      <Card title={t('counts')}>
        <Radio.Group
          className="no-print"
          aria-label={t('by')}
          optionType="button"
          value={by}
          options={offered.map((group) => ({ value: group, label: names[group] }))}
          onChange={(event) => set('by', String(event.target.value))}
          style={{ marginBottom: 10 }}
        />
        <DutyCounts
          by={by}
          filter={filter}
          nameOf={({ id }, name) =>
            by === 'helper' && mayAnywhere('helper.read') ? (
              <Link to={`/helpers/${id}`}>{name}</Link>
            ) : (
              <Link to={toList(narrowedBy[by], id)}>{name}</Link>
            )
          }
        />
      </Card>
      <Card title={t('list')}>
        <DutyList filter={filter} />
      </Card>
    </Page>
  );
}

interface FiltersProps {
  readonly isOffice: boolean;
  set(name: FilterName, value: string | undefined): void;
}

function Filters({ isOffice, set }: FiltersProps) {
  const t = useDutyWords();
  const say = useLabel();
  const [params, setParams] = useSearchParams();
  const choices = [
    ['state', stateLabels],
    ['duty', dutyNames],
  ] as const;
  return (
    <div className={`${styles.bar} no-print`}>
      {isOffice && (
        <AreaFilter value={params.get('areaCode') ?? undefined} onChange={(code) => set('areaCode', code)} />
      )}
      {choices.map(([name, labels]) => (
        <Select
          key={name}
          aria-label={t(name)}
          placeholder={t(name)}
          value={params.get(name)}
          options={Object.entries(labels).map(([value, label]) => ({ value, label: say(label) }))}
          allowClear
          onChange={(value: string | null | undefined) => set(name, value ?? undefined)}
        />
      ))}
      <InputNumber
        aria-label={t('year')}
        placeholder={t('year')}
        value={params.get('year') === null ? null : Number(params.get('year'))}
        controls={false}
        min={years.first}
        max={years.last}
        precision={0}
        changeOnBlur
        onChange={(value) => {
          if (value === null || value >= years.first) set('year', value === null ? undefined : String(value));
        }}
        style={{ width: 100 }}
      />
      {filterNames.some((name) => params.has(name)) && (
        <Button type="link" onClick={() => setParams({}, { replace: true })}>
          {t('clear')}
        </Button>
      )}
    </div>
  );
}
