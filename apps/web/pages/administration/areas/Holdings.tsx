import { useQuery } from '@tanstack/react-query';
import { Alert } from '../../../controls/Alert';
import { type AreaHoldings, holdingNames } from '#domain/access/areaRules';
import { call } from '../../../api/call';
import { api } from '../../../api/client';
import { Read } from '../../../states/Read';
import { useAreaWords } from '../../../words/areaWords';
import styles from '../administration.module.css';
import { useLanguage } from '../../../words/words';

const kinds = Object.keys(holdingNames) as readonly (keyof AreaHoldings)[]; // the domain's table is the whole set

/** What hangs on an area: as long as there is anything, it cannot be closed. */
export function Holdings({ code }: { readonly code: string }) {
  const t = useAreaWords();
  const { language } = useLanguage();
  const holdings = useQuery({
    queryKey: ['areas', code, 'holdings'],
    queryFn: ({ signal }) => call(() => api.GET('/api/areas/{code}/holdings', { params: { path: { code } }, signal })),
  });
  const said = (kind: keyof AreaHoldings, count: number): string => {
    const { zh, en, unit } = holdingNames[kind];
    return language === 'zh' ? `${zh}${count}${unit}` : `${count} ${en}`;
  };
  return (
    <div className={styles.stated}>
      <Read query={holdings}>
        {(counts) => {
          const held = kinds.filter((kind) => counts[kind] > 0);
          if (held.length === 0) return <Alert type="success" showIcon title={t('holdsNothing')} />;
          return (
            <Alert
              type="warning"
              showIcon
              title={t('holds')}
              description={
                <>
                  <div>{held.map((kind) => said(kind, counts[kind])).join(language === 'zh' ? '、' : ', ')}</div>
                  <div>{t('holdsHelp')}</div>
                </>
              }
            />
          );
        }}
      </Read>
    </div>
  );
}
