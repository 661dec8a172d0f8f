import {readFileSync} from 'node:fs';
import {packStore} from './src/search/store/to-store';
const s=JSON.parse(readFileSync('/tmp/s/new-2.1.json','utf8'));
const t=process.cpuUsage();const w=performance.now();packStore(s);const u=process.cpuUsage(t);console.log(u.user/1e6,u.system/1e6,'wall',performance.now()-w);
