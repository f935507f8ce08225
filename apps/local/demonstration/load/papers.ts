import { createHash } from 'node:crypto';
import { crc32, deflateSync } from 'node:zlib';
import { filePurpose } from '#apps/api/files/filePurpose';
import { insertRows, type Connection } from '#apps/setup/insertRows';
import type { Secrets } from '#database/secrets';

const kinds = {
  visit: { name: '入户照片.png', colour: [120, 150, 90] },
  consent: { name: '授权书.png', colour: [235, 230, 215] },
  notice: { name: '公示张贴照片.png', colour: [200, 80, 70] },
  meeting: { name: '评议会照片.png', colour: [90, 110, 160] },
  evidence: { name: '措施落实凭证.png', colour: [170, 160, 120] },
  signature: { name: '农户签字.png', colour: [230, 230, 225] },
  signIn: { name: '签到表.png', colour: [225, 225, 235] },
} as const satisfies Record<string, { name: string; colour: readonly [number, number, number] }>;
export type PaperKind = keyof typeof kinds;

/** A photograph or a sheet that somebody uploads with a form. */
export interface Paper {
  readonly id: string;
  readonly kind: PaperKind;
  readonly areaCode: string;
  readonly uploadedBy: string;
  readonly caseId?: string;
  readonly taskId?: string;
}

/** Stores the files that forms point to. They are small coloured pictures: nobody's photograph. */
export async function keepPapers(client: Connection, secrets: Secrets, papers: readonly Paper[]): Promise<void> {
  await insertRows(
    client,
    `INSERT INTO file (id, sha256, name, media_type, bytes_count, content, content_key_id, area_code, case_id, task_id, uploaded_by, uploaded_at)
     SELECT id, sha256, name, 'image/png', bytes, decode(enc, 'base64'), "keyId", "areaCode", "caseId", "taskId", "uploadedBy", business_now()
     FROM jsonb_to_recordset($1::jsonb) AS r(id uuid, sha256 text, name text, bytes int, enc text, "keyId" text, "areaCode" text, "caseId" uuid, "taskId" text, "uploadedBy" uuid)
     ON CONFLICT DO NOTHING`,
    papers.map(({ kind, ...paper }) => {
      const content = pictureOf(kind);
      const sha256 = createHash('sha256').update(content).digest('hex');
      const { enc, keyId } = secrets.sealBytes(filePurpose, content);
      const sealed = { bytes: content.length, enc: enc.toString('base64'), keyId };
      return { ...paper, sha256, name: kinds[kind].name, ...sealed };
    }),
  );
}

const [width, height] = [160, 120];
const made = new Map<PaperKind, Buffer>();

function pictureOf(kind: PaperKind): Buffer {
  const picture = made.get(kind) ?? png(kinds[kind].colour);
  made.set(kind, picture);
  return picture;
}

/** A PNG of one colour that darkens downwards, inside a frame. */
function png([red, green, blue]: readonly [number, number, number]): Buffer {
  const rows = Array.from({ length: height }, (_, y) => {
    const shade = 1 - (y / height) * 0.35;
    const pixels = Array.from({ length: width }, (__, x) => {
      const frame = x < 4 || y < 4 || x >= width - 4 || y >= height - 4 ? 0.6 : 1;
      return [red, green, blue].map((part) => Math.round(part * shade * frame));
    });
    return Buffer.from([0, ...pixels.flat()]);
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a channel, true colour.
  header.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const body = deflateSync(Buffer.concat(rows));
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', body), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
