import { AreaName } from '../../show/AreaName';
import { mark } from '../../words/mark';

const mostNamed = 3;

/** Where somebody holds the office; of many the first few. */
export function Offices({ codes }: { readonly codes: readonly string[] }) {
  return (
    <span>
      {codes.slice(0, mostNamed).map((code, i) => (
        <span key={code}>
          {i > 0 && '、'}
          <AreaName code={code} />
        </span>
      ))}
      {codes.length > mostNamed && `…${mark('（')}${codes.length}${mark('）')}`}
    </span>
  );
}
