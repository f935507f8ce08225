import { visitsIn } from './everyRole';

visitsIn('en');
