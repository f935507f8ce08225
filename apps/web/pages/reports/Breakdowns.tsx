import { Link, useSearchParams } from 'react-router';
import { levelOf } from '#domain/access/areas';
import { categoryLabels, causeLabels } from '#domain/household/codes';
import { measureLabels } from '#domain/household/measures';
import { outcomeNames } from '#domain/process/event';
import type { Schemas } from '../../api/client';
import { useReportWords } from '../../words/reportWords';
import { useCodeLabel } from '../../words/words';
import { FigureTable } from './FigureTable';
import { useFigures } from './useFigures';

type Summary = Schemas['SummaryView'];
type Figures = Schemas['FiguresView'];

/** The same figures by area, category, cause and measure; an area leads down. */
export function Breakdowns({ summary }: { readonly summary: Summary }) {
  const t = useReportWords();
  const name = useCodeLabel();
  const heads = useHeads();
  const values = useValues();
  return (
    <>
      <ByArea areas={summary.areas} />
      <FigureTable
        title={t('byCategory')}
        first={t('category')}
        heads={heads}
        rows={summary.categories.map((row) => ({
          id: row.category,
          name: name(categoryLabels, row.category),
          values: values(row),
        }))}
      />
      <FigureTable
        title={t('byCause')}
        first={t('cause')}
        heads={heads}
        rows={summary.causes.map((row) => ({
          id: row.cause ?? 'unknown',
          name: row.cause === null ? t('unknown') : name(causeLabels, row.cause),
          values: values(row),
        }))}
      />
      <ByMeasure categories={summary.measureCategories} />
      <FigureTable
        title={t('gone')}
        first={t('how')}
        heads={[t('households'), t('people')]}
        rows={summary.total.gone.map(({ outcome, households, people }) => ({
          id: outcome,
          name: name(outcomeNames, outcome),
          values: [households, people],
        }))}
      />
    </>
  );
}

function useHeads(): readonly string[] {
  const t = useReportWords();
  return [t('monitored'), t('eliminated'), t('notEliminated'), t('rate'), t('identifiedNow'), t('eliminatedNow')];
}

function useValues(): (row: Figures) => readonly string[] {
  const { counted, percent } = useFigures();
  return ({ monitored, eliminated, notEliminated, eliminationRate, inPeriod }) => [
    counted(monitored),
    counted(eliminated),
    counted(notEliminated),
    percent(eliminationRate.byPerson),
    counted(inPeriod.identified),
    counted(inPeriod.eliminated),
  ];
}

function ByArea({ areas }: Pick<Summary, 'areas'>) {
  const t = useReportWords();
  const heads = useHeads();
  const values = useValues();
  const { share } = useFigures();
  const [params] = useSearchParams();
  const below = (code: string): string => {
    const next = new URLSearchParams(params);
    next.set('areaCode', code);
    return `/reports?${next.toString()}`;
  };
  return (
    <FigureTable
      title={t('byArea')}
      first={t('area')}
      heads={[...heads, t('implemented')]}
      rows={areas.map((row) => ({
        id: row.code,
        name: levelOf(row.code) === 'village' ? row.name : <Link to={below(row.code)}>{row.name}</Link>,
        values: [...values(row), share(row.measures.implemented)],
      }))}
    />
  );
}

function ByMeasure({ categories }: { readonly categories: Summary['measureCategories'] }) {
  const t = useReportWords();
  const name = useCodeLabel();
  const { share } = useFigures();
  return (
    <FigureTable
      title={t('byMeasure')}
      first={t('measure')}
      heads={[t('declared'), t('approved'), t('implemented'), t('stopped')]}
      rows={categories.map((row) => ({
        id: row.category,
        name: name(measureLabels, row.category),
        values: [row.declared, row.approved, share(row.implemented), row.stopped],
      }))}
    />
  );
}
