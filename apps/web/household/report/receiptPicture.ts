interface Paper {
  readonly title: string;
  readonly number: string;
  readonly lines: readonly string[];
}

const width = 720;
const margin = 48;
const lineHeight = 44;
const font = (size: number): string => `${size}px "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif`;

/** The receipt as a picture, for the phone's album. */
export async function receiptPicture({ title, number, lines }: Paper): Promise<Blob> {
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('the browser draws nothing');
  pen.font = font(28);
  const wrapped = lines.flatMap((line) => wrap(pen, line));
  canvas.width = width;
  canvas.height = 260 + wrapped.length * lineHeight + margin;
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.fillStyle = '#0b4f8a';
  pen.fillRect(0, 0, canvas.width, 12);
  pen.font = font(34);
  pen.fillText(title, margin, 90);
  pen.fillStyle = '#1b2430';
  pen.font = `600 ${font(48)}`;
  pen.fillText(number, margin, 180);
  pen.font = font(28);
  wrapped.forEach((line, i) => pen.fillText(line, margin, 250 + i * lineHeight));
  const picture = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (picture === null) throw new Error('the browser makes no picture');
  return picture;
}

/** Chinese breaks anywhere; English between words where there is room for it. */
function wrap(pen: CanvasRenderingContext2D, text: string): string[] {
  const rows: string[] = [];
  let row = '';
  for (const piece of text.match(/[ -~]+?(?:\s|$)|[ -~]+|[^ -~]/g) ?? []) {
    if (row !== '' && pen.measureText(row + piece).width > width - 2 * margin) {
      rows.push(row);
      row = '';
    }
    row += piece;
  }
  return [...rows, row];
}
