import {offerTool} from '../tool';
import {attachPartnerWorksheet} from './attach-partner-worksheet';

offerTool('partner-worksheet', attachPartnerWorksheet);
