import { PrinterOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from '../../controls/Button';
import { useParams } from 'react-router';
import { categoryLabels, causeLabels, channelLabels, riskClassLabels } from '#domain/household/codes';
import { phaseNames } from '#domain/process/state';
import { call } from '../../api/call';
import { api, type Schemas } from '../../api/client';
import { useMayAnywhere } from '../../api/session';
import { Page } from '../../shell/Page';
import { Card } from '../../show/Card';
import { Facts } from '../../show/Facts';
import { useMoments } from '../../show/moments';
import { Read } from '../../states/Read';
import { useCaseFileWords } from '../../words/caseFileWords';
import { useCommonWords } from '../../words/commonWords';
import { useCodeLabel } from '../../words/words';
import { HouseholdProblems } from '../audits/HouseholdProblems';
import { BenefitsCard } from '../benefits/BenefitsCard';
import { HouseholdLookBacks } from '../lookBacks/HouseholdLookBacks';
import { CaseActions } from './CaseActions';
import { HelpCards } from './HelpCards';
import { PapersCards } from './PapersCards';
import { PeopleCard } from './PeopleCard';
import { RoadCard } from './RoadCard';
import { StandingCard } from './StandingCard';
import { TraceCard } from './TraceCard';
import { mark } from '../../words/mark';

type CaseFile = Schemas['CaseFileView'];

/** 案卷: one case on one page. */
export function CaseFilePage() {
  const t = useCaseFileWords();
  const common = useCommonWords();
  const { id = '' } = useParams();
  const mayAnywhere = useMayAnywhere();
  const file = useQuery({
    queryKey: ['cases', id],
    queryFn: ({ signal }) => call(() => api.GET('/api/cases/{id}', { params: { path: { id } }, signal })),
  });
  const name = file.data?.household?.headName ?? file.data?.household?.number;
  return (
    <Page
      title={name === undefined || name === null ? t('untitled') : t('title', { name })}
      actions={
        <Button icon={<PrinterOutlined />} onClick={() => window.print()}>
          {common('print')}
        </Button>
      }
    >
      <Read query={file}>
        {(data) => (
          <>
            <StandingCard file={data} />
            <CaseActions file={data} />
            {data.road
              .filter((road) => isWorthDrawing(road, data))
              .map((road) => (
                <RoadCard key={road.procedure} road={road} />
              ))}
            <Summary file={data} />
            {data.help !== null && <HelpCards help={data.help} />}
            {data.household !== null && data.help !== null && mayAnywhere('household.benefits') && (
              <BenefitsCard householdId={data.household.householdId} />
            )}
            {data.household !== null && <PeopleCard household={data.household} />}
            {data.household !== null && <Around householdId={data.household.householdId} />}
            {mayAnywhere('case.submissions') && <PapersCards caseId={id} />}
            {mayAnywhere('case.trace') && <TraceCard caseId={id} />}
          </>
        )}
      </Read>
    </Page>
  );
}

/** What stands beside the case at its household: what audits found there, and what is looked at again. */
function Around({ householdId }: { readonly householdId: string }) {
  const mayAnywhere = useMayAnywhere();
  return (
    <>
      {mayAnywhere('problem.read') && <HouseholdProblems householdId={householdId} />}
      {mayAnywhere('lookBack.read') && <HouseholdLookBacks householdId={householdId} />}
    </>
  );
}

// The elimination is drawn once the household is monitored: before that nobody knows whether it comes so far.
const isWorthDrawing = ({ procedure }: Schemas['RoadView'], { identifiedOn }: CaseFile): boolean =>
  procedure === 'identification' || identifiedOn !== null;

function Summary({ file }: { readonly file: CaseFile }) {
  const t = useCaseFileWords();
  const name = useCodeLabel();
  const { day } = useMoments();
  const { category, causes, riskClasses, channel, openedAt, identifiedOn, returnedTimes, phase } = file;
  return (
    <Card title={t('summary')}>
      <Facts
        rows={[
          [t('phase'), name(phaseNames, phase)],
          [t('category'), category && name(categoryLabels, category)],
          [t('causes'), causes.map((cause) => name(causeLabels, cause)).join(mark('、'))],
          [t('risks'), riskClasses.map((risk) => name(riskClassLabels, risk)).join(mark('、'))],
          [t('channel'), channel && name(channelLabels, channel)],
          [t('opened'), day(openedAt)],
          [t('identified'), identifiedOn && day(identifiedOn)],
          [t('returned'), String(returnedTimes)],
          [t('policy'), t('policyText', { code: file.policyCode, version: file.policyVersion })],
        ]}
      />
    </Card>
  );
}
