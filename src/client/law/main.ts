import {offerTool} from '../tool';
import {attachLawComparator} from './attach-law-comparator';

offerTool('law-comparator', attachLawComparator);
