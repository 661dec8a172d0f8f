import {offerTool} from '../tool';
import {attachCite} from './attach-cite';

offerTool('cite', attachCite);
