import type { Schemas } from '../../../api/client';
import type { TaskRow } from '../useTasks';

export type RowResult = Schemas['RowResult'];

/** Why a row never goes in a batch, as its marks say; the API has the last word. */
export const staysAlone = ({ marks }: TaskRow): boolean => marks.includes('warning') || marks.includes('cadreRelative');
