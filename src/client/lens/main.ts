import {offerTool} from '../tool';
import {attachMandateLens} from './attach-mandate-lens';

offerTool('lens', attachMandateLens);
