import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { national15 } from '#domain/policy/shipped/national15';
import { town } from '#test/support/people/settle';

/** What the addresses of single things stand for. */
export interface Things {
  readonly caseId: string;
  readonly householdId: string;
  readonly taskId: string;
  readonly accountId: string;
  /** A review that waits for the township, and a visit that waits for the village. */
  readonly reviewTaskId: string;
  readonly formTaskId: string;
  readonly meetingId: string;
  readonly noticeId: string;
  /** Of the two, one that nobody took care of and one that waits for the township's review. */
  readonly lateCaseId: string;
  readonly reviewedCaseId: string;
}

/** What single pages want besides, which their own journeys make for themselves. */
export interface AllThings extends Things {
  readonly helperId: string;
  readonly auditId: string;
  readonly problemId: string;
  readonly lookBackId: string;
  readonly webhookId: string;
  readonly bulkId: string;
  readonly batchId: string;
  readonly sampleId: string;
  readonly sheetId: string;
  readonly importId: string;
}

/** One page: the route it has in the application, its address, and somebody who may see it. */
export interface EveryPage<Wants = Things> {
  readonly route: string;
  readonly address: (things: Wants) => string;
  readonly login: string;
}

const fixed = (route: string, login: string): EveryPage => ({ route, login, address: () => `/${route}` });
const { code, version } = national15;

/** Every page inside the shell, each with one role that may see it. */
export const everyPage: readonly EveryPage[] = [
  fixed('password', 'officer'),
  fixed('inbox', 'officer'),
  { route: 'tasks/:taskId', login: 'clerk', address: ({ taskId }) => `/tasks/${encodeURIComponent(taskId)}` },
  { route: 'tasks/:taskId', login: 'officer', address: ({ reviewTaskId }) => `/tasks/${reviewTaskId}` },
  fixed('cases', 'officer'),
  { route: 'cases/:id', login: 'officer', address: ({ caseId }) => `/cases/${caseId}` },
  fixed('households', 'clerk'),
  { route: 'households/moving', login: 'officer', address: () => `/households/moving?from=${town.village}` },
  { route: 'households/:id', login: 'clerk', address: ({ householdId }) => `/households/${householdId}` },
  fixed('today', 'clerk'),
  fixed('poster', 'clerk'),
  fixed('supervision', 'supervisor'),
  fixed('reports', 'county'),
  fixed('approval-batches', 'leader'),
  fixed('imports', 'county'),
  fixed('accounts', 'admin'),
  { route: 'accounts/:id', login: 'admin', address: ({ accountId }) => `/accounts/${accountId}` },
  fixed('substitutions', 'admin'),
  fixed('areas', 'admin'),
  fixed('policies', 'admin'),
  {
    route: 'policies/compare',
    login: 'admin',
    address: () => `/policies/compare?left=${code}@${version}&right=${code}@${version}&all=1`,
  },
  { route: 'policies/:code/:version', login: 'admin', address: () => `/policies/${code}/${version}` },
  { route: 'policies/:code/:version/edit', login: 'admin', address: () => `/policies/${code}/${version}/edit` },
  fixed('reference', 'admin'),
];

/** Pages whose own journeys open them in every run; here they are opened and looked at on demand. */
const inTheirJourneys: readonly EveryPage<AllThings>[] = [
  fixed('meetings', 'clerk'),
  fixed('meetings/new', 'clerk'),
  fixed('notices', 'clerk'),
  fixed('notices/new', 'clerk'),
  fixed('outbox', 'clerk'),
  fixed('supervision/stuck', 'supervisor'),
  fixed('flow', 'county'),
  fixed('sheets', 'supervisor'),
  {
    route: 'sheets/now',
    login: 'supervisor',
    address: () => `/sheets/now?kind=weekly&areaCode=${town.county}`,
  },
  fixed('bulk-operations', 'supervisor'),
  fixed('samples', 'county'),
  fixed('samples/new', 'county'),
  fixed('audits', 'auditor'),
  fixed('look-backs', 'county'),
  fixed('audit-problems', 'supervisor'),
  fixed('operations', 'operator'),
  fixed('notifications', 'clerk'),
  fixed('webhooks', 'admin'),
  { route: 'helpers/:id', login: 'officer', address: ({ helperId }) => `/helpers/${helperId}` },
  { route: 'audits/:id', login: 'county', address: ({ auditId }) => `/audits/${auditId}` },
  { route: 'audit-problems/:id', login: 'county', address: ({ problemId }) => `/audit-problems/${problemId}` },
  { route: 'look-backs/:id', login: 'supervisor', address: ({ lookBackId }) => `/look-backs/${lookBackId}` },
  { route: 'webhooks/:id', login: 'admin', address: ({ webhookId }) => `/webhooks/${webhookId}` },
  { route: 'bulk-operations/:id', login: 'supervisor', address: ({ bulkId }) => `/bulk-operations/${bulkId}` },
  { route: 'notices/:id/certificate', login: 'clerk', address: ({ noticeId }) => `/notices/${noticeId}/certificate` },
  { route: 'tasks/:taskId/form', login: 'clerk', address: ({ formTaskId }) => `/tasks/${formTaskId}/form` },
  { route: 'meetings/:id', login: 'clerk', address: ({ meetingId }) => `/meetings/${meetingId}` },
  { route: 'meetings/:id/sign-in', login: 'clerk', address: ({ meetingId }) => `/meetings/${meetingId}/sign-in` },
  { route: 'notices/:id', login: 'clerk', address: ({ noticeId }) => `/notices/${noticeId}` },
  fixed('pairings', 'officer'),
  fixed('helpers', 'officer'),
  fixed('helping-units', 'officer'),
  fixed('duties', 'officer'),
  fixed('benefits', 'county'),
  fixed('benefits/gaps', 'county'),
  { route: 'approval-batches/:id', login: 'leader', address: ({ batchId }) => `/approval-batches/${batchId}` },
  { route: 'samples/:id', login: 'county', address: ({ sampleId }) => `/samples/${sampleId}` },
  { route: 'sheets/:id', login: 'supervisor', address: ({ sheetId }) => `/sheets/${sheetId}` },
  { route: 'imports/:id', login: 'county', address: ({ importId }) => `/imports/${importId}` },
  { route: 'benefits/versions/:code', login: 'county', address: () => '/benefits/versions/studentAid' },
];

/** All of them. */
export const allPages: readonly EveryPage<AllThings>[] = [...everyPage, ...inTheirJourneys];

/** The routes of the application: the one that its frame has, and those of its subjects, read from their files. */
export function routesOfTheApplication(): readonly string[] {
  const pages = join(__dirname, '../../../apps/web/pages');
  const files = readdirSync(pages, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('Pages.ts'));
  const ofSubjects = files.flatMap((file) =>
    [...readFileSync(join(pages, file), 'utf8').matchAll(/path: '([^/'][^']*)'/g)].map(([, route = '']) => route),
  );
  return ['password', ...ofSubjects];
}
