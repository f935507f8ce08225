import { useQuery } from '@tanstack/react-query';
import { covers } from '#domain/access/areas';
import { call } from '../api/call';
import { api, type Schemas } from '../api/client';
import { useSignedIn } from '../api/session';
import { useCommonWords } from '../words/commonWords';
import { useLabel } from '../words/words';
import type { InputProps } from './Field';
import { SearchSelect } from './SearchSelect';

type Version = Schemas['PolicyRowView'];

interface PolicyVersionInputProps extends InputProps<string> {
  /** Where it must be in force. */
  readonly areaCode?: string;
  /** Only newer ones than this. */
  readonly newerThan?: { readonly code: string; readonly version: number };
}

/** A saved version of a policy that is in force, as `code@version`, newest first within its code. */
export function PolicyVersionInput({ areaCode, newerThan, ...input }: PolicyVersionInputProps) {
  const common = useCommonWords();
  const say = useLabel();
  const { todayOn } = useSignedIn();
  const saved = useQuery({
    queryKey: ['policies', 'offered'],
    queryFn: ({ signal }) => call(() => api.GET('/api/policies', { params: { query: { limit: 200 } }, signal })),
  });
  const mayBe = (row: Version): boolean =>
    row.effectiveOn <= todayOn &&
    (areaCode === undefined || covers(row.areaCode, areaCode)) &&
    (newerThan === undefined || row.code !== newerThan.code || row.version > newerThan.version);
  const options = (saved.data?.rows ?? [])
    .filter(mayBe)
    .toSorted((a, b) => a.code.localeCompare(b.code) || b.version - a.version)
    .map(({ code, version, nameZh, nameEn }) => ({
      value: `${code}@${version}`,
      label: say({ zh: `${nameZh} 第${version}版`, en: `${nameEn}, version ${version}` }),
    }));
  return (
    <SearchSelect
      {...input}
      options={options}
      placeholder={common('choose')}
      notFoundContent={common('none')}
      loading={saved.isFetching}
    />
  );
}

/** The code and version that were chosen. */
export function versionOf(chosen: string): { readonly policyCode: string; readonly policyVersion: number } {
  const [policyCode = '', version] = chosen.split('@');
  return { policyCode, policyVersion: Number(version) };
}
