import {offerTool} from '../tool';
import {attachTrainingPlanner} from './attach-training-planner';

offerTool('training-planner', attachTrainingPlanner);
