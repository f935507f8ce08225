import type { Policy } from '../policy';
import { anhui } from './anhui';
import { gansu } from './gansu';
import { ganxian } from './ganxian';
import { hainan } from './hainan';
import { national15 } from './national15';

/** The policies that come with the product; a county writes its own beside them. */
export const shippedPolicies: readonly Policy[] = [national15, anhui, gansu, hainan, ganxian];
