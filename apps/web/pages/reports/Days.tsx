import { Input } from 'antd';
import { Button } from '../../controls/Button';
import { type FormEvent, useId, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useReportWords } from '../../words/reportWords';
import styles from './reports.module.css';

type Day = 'on' | 'from' | 'implementedBy';

interface DaysProps<N extends Day> {
  readonly names: readonly N[];
  readonly counted: Readonly<Record<N, string>>;
}

/** The days by which a report is counted; they stand in the address. */
export function Days<N extends Day>({ names, counted }: DaysProps<N>) {
  const t = useReportWords();
  const id = useId();
  const [params, setParams] = useSearchParams();
  const [chosen, setChosen] = useState<Readonly<Record<N, string>>>(counted);
  const count = (event: FormEvent): void => {
    event.preventDefault();
    const next = new URLSearchParams(params);
    for (const name of names) if (chosen[name] !== '') next.set(name, chosen[name]);
    setParams(next);
  };
  return (
    <form className={`${styles.days} no-print`} onSubmit={count}>
      {names.map((name) => (
        <label key={name} htmlFor={`${id}-${name}`}>
          {t(name)}
          <Input
            id={`${id}-${name}`}
            type="date"
            value={chosen[name]}
            onChange={(event) => setChosen({ ...chosen, [name]: event.target.value })}
          />
        </label>
      ))}
      <Button htmlType="submit" type="primary">
        {t('show')}
      </Button>
    </form>
  );
}
