import { useQuery } from '@tanstack/react-query';
import { toString as drawn } from 'qrcode';
import styles from './show.module.css';

/** A QR code that leads to an address; sharp on paper at any size. */
export function QrCode({ address, label }: { readonly address: string; readonly label: string }) {
  const { data } = useQuery({
    queryKey: ['qrcode', address],
    queryFn: () => drawn(address, { type: 'svg', margin: 1, errorCorrectionLevel: 'M' }),
    staleTime: Infinity,
  });
  if (data === undefined) return null;
  return <img className={styles.qr} alt={label} src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(data)}`} />;
}
