import { PrinterOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from '../../controls/Button';
import { useSearchParams } from 'react-router';
import { levelOf } from '#domain/access/areas';
import { call } from '../../api/call';
import { api } from '../../api/client';
import { useOffices } from '../../api/session';
import { AreaInput } from '../../forms/AreaInput';
import { Page } from '../../shell/Page';
import { belowCity } from '../../show/areaNames';
import { Empty } from '../../states/Empty';
import { Read } from '../../states/Read';
import { useCommonWords } from '../../words/commonWords';
import { usePosterWords } from '../../words/posterWords';
import { Poster } from './Poster';
import styles from './poster.module.css';

/** 申报海报 of one village, A4. Its code leads to where this page was opened. */
export function PosterPage() {
  const t = usePosterWords();
  const common = useCommonWords();
  const [params, setParams] = useSearchParams();
  const own = useOffices().find(({ areaCode }) => levelOf(areaCode) === 'village')?.areaCode;
  const code = params.get('village') ?? own;
  const area = useQuery({
    queryKey: ['areas', code],
    queryFn: ({ signal }) =>
      call(() => api.GET('/api/areas/{code}', { params: { path: { code: code ?? '' } }, signal })),
    enabled: code !== undefined,
  });
  const address = `${window.location.origin}/report?v=${code ?? ''}`;
  return (
    <Page
      title={t('title')}
      isPaper
      actions={
        <Button type="primary" icon={<PrinterOutlined />} disabled={!area.data} onClick={() => window.print()}>
          {common('print')}
        </Button>
      }
    >
      <div className={`${styles.about} no-print`}>
        <p>{t('lead')}</p>
        {own === undefined && (
          <AreaInput
            id="poster-village"
            level="village"
            label={t('village')}
            value={code}
            invalid={false}
            describedBy={undefined}
            onChange={(village) => setParams(village === undefined ? {} : { village })}
            onBlur={() => undefined}
          />
        )}
        {code !== undefined && <p>{t('address', { address })}</p>}
      </div>
      {code === undefined ? (
        <Empty title={t('chooseVillage')} />
      ) : (
        <Read query={area}>{({ fullName }) => <Poster village={belowCity(fullName)} address={address} />}</Read>
      )}
    </Page>
  );
}
