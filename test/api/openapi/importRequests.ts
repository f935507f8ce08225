import type { ImportView } from '#contract/imports/imports';
import { until } from '#test/support/cases/until';
import { aHousehold, workbookOf } from '#test/support/imports/workbooks';
import { upload } from '../imports/importer';
import type { GoodRequest, Ground } from './requests';

let made = 0;

/** A checked import with one good household and one faulty one. */
async function checkedImport({ desk }: Ground): Promise<string> {
  const officer = await desk.as('county');
  const households = [
    aHousehold({ number: `W-${++made}` }),
    aHousehold({ number: `W-${++made}`, areaCode: '410621108999' }),
  ];
  const { body } = await officer.post<ImportView>('/api/imports', { body: upload(await workbookOf(households)) });
  await until('the dry run is over', async () => {
    const seen = await officer.get<ImportView>(`/api/imports/${body.id}`);
    return seen.body.state === 'checked';
  });
  return body.id;
}

const onImport = async (ground: Ground): Promise<GoodRequest> => ({
  as: 'county',
  params: { id: await checkedImport(ground) },
});

/** Imports: one good request for each address. */
export const importRequests: Readonly<Record<string, (ground: Ground) => GoodRequest | Promise<GoodRequest>>> = {
  'GET /api/imports/template': () => ({ as: 'county' }),
  'GET /api/imports': () => ({ as: 'county' }),
  'POST /api/imports': async () => ({
    as: 'county',
    body: upload(await workbookOf([aHousehold({ number: `W-${++made}` })])),
  }),
  'GET /api/imports/{id}': onImport,
  'GET /api/imports/{id}/rows': onImport,
  'GET /api/imports/{id}/errors': onImport,
  'POST /api/imports/{id}/confirm': onImport,
  'POST /api/imports/{id}/cancel': onImport,
};
