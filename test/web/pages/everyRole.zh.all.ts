import { visitsIn } from './everyRole';

visitsIn('zh');
