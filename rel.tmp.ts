import {readFileSync} from 'node:fs';
import {createSearch} from './src/search/search';
import {packStore} from './src/search/store/to-store';
import {loadStore} from './src/search/store/load-store';
import {readGradedQueries,gradeOf,qualityOf} from './scripts/bench/graded-queries';
const qs=readGradedQueries('tests/relevance/queries.yml').filter(q=>q.expect!=='none');
(async()=>{
 const E:any={};
 for(const e of ['2.0','1.0','2.1']){const s=JSON.parse(readFileSync(`/tmp/s/new-${e}.json`,'utf8'));
  const files=packStore(s);const m=new Map(files.map(x=>[x.file,x.content]));
  const l=await loadStore({load:async(n)=>m.get(n)!});await l.loadStage('rank',()=>{});if(!process.env.NOTEXT)await l.loadStage('texts',()=>{});E[e]={s,store:l.store,ask:createSearch(l.store)};}
 const tot:any={success1:0,helpful1:0,mrr10:0,ndcg10:0};let n=0;const odd:any={success1:0,helpful1:0,mrr10:0,ndcg10:0};
 for(const [i,q] of qs.entries()){const {s,ask}=E[q.edition];
  const fits=(x:any)=>Object.entries(q.filters??{}).every(([f,v])=>{const own=f==='type'?[x.type]:x.facets[f]??[];return own.includes(v)||own.includes('all');});
  const ideal=s.sections.filter(fits).map((x:any)=>gradeOf(q,x)); if(!ideal.some((g:number)=>g>=2))continue; n++;
  const r=ask({text:q.query,filters:{},sort:'relevance'}).results.map((x:any)=>s.sections[x.card.id]).filter(fits).slice(0,10).map((x:any)=>gradeOf(q,x));
  const ql=qualityOf(r,ideal) as any;for(const k in tot)tot[k]+=ql[k];}
 console.log(n,Object.entries(tot).map(([k,v]:any)=>k+' '+(v/n).toFixed(4)).join('  '));
})();
