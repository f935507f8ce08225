const fenInYuan = 100;

/** 1234567 fen → 12,345.67; whole yuan without the dot. */
export function yuan(fen: number): string {
  const text = (Math.abs(fen) / fenInYuan).toFixed(fen % fenInYuan === 0 ? 0 : 2);
  const [whole = '', rest] = text.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${fen < 0 ? '−' : ''}${grouped}${rest === undefined ? '' : `.${rest}`}`;
}
