import {readFileSync} from 'node:fs';
import {createSearch} from './src/search/search';
import {packStore} from './src/search/store/to-store';
import {loadStore} from './src/search/store/load-store';
import {RANKING, FIELD_BOOSTS, MATCH_WEIGHTS} from './src/search/rank/weights';
import {readGradedQueries,gradeOf,qualityOf} from './scripts/bench/graded-queries';
const qs=readGradedQueries('tests/relevance/queries.yml').filter(q=>q.expect!=='none');
(async()=>{
 const E:any={};
 for(const e of ['2.0','1.0']){const s=JSON.parse(readFileSync(`/tmp/s/new-${e}.json`,'utf8'));
  const files=packStore(s);const m=new Map(files.map(x=>[x.file,x.content]));
  const l=await loadStore({load:async(n)=>m.get(n)!});await l.loadStage('rank',()=>{});await l.loadStage('texts',()=>{});E[e]={s,store:l.store};}
 const grades=new Map<string,number[]>();
 const ideals=new Map<string,number[]>();
 const run=(label:string,list=false)=>{
  for(const e in E)E[e].ask=createSearch(E[e].store);
  const tot:any={success1:0,helpful1:0,mrr10:0,ndcg10:0};let n=0;const miss:string[]=[];
  for(const q of qs){const {s,ask}=E[q.edition];
  const fits=(x:any)=>Object.entries(q.filters??{}).every(([f,v])=>{const own=f==='type'?[x.type]:x.facets[f]??[];return own.includes(v)||own.includes('all');});
  if(!grades.has(q.id)){grades.set(q.id,s.sections.map((x:any)=>gradeOf(q,x)));}
  const g=grades.get(q.id)!;const ideal=g.filter((_,i)=>fits(s.sections[i]));
  if(!ideal.some((g:number)=>g>=2))continue; n++;
  const res=ask({text:q.query,filters:{},sort:'relevance'}).results.filter((x:any)=>fits(s.sections[x.card.id])).slice(0,10);
  const ql=qualityOf(res.map((x:any)=>g[x.card.id]!),ideal) as any;for(const k in tot)tot[k]+=ql[k];
  if(!ql.success1)miss.push(q.id+' ['+q.edition+'] '+q.query+' => '+res.slice(0,3).map((r:any)=>r.card.title.slice(0,40)+'('+g[r.card.id]+' '+r.score.toFixed(1)+')').join(' | '));}
  console.log(label.padEnd(24),Object.entries(tot).map(([k,v]:any)=>k+' '+(v/n).toFixed(4)).join('  '));if(list)console.log(miss.join('\n'));
 };
 run('base',true);
 const R=RANKING as any,M=MATCH_WEIGHTS as any;
 const vary=(o:any,k:string,vs:number[])=>{const b=o[k];for(const v of vs){o[k]=v;run(k+' '+v);}o[k]=b;};
 vary(R,'rarityPower',[0.5,0.75,1.25]);vary(R,'coordinationPower',[3,5]);vary(R,'feedbackShare',[0,0.1,0.15,0.25]);vary(R,'feedbackFrom',[3,8]);vary(R,'feedbackTerms',[8,10]);vary(M,'synonym',[0.5,0.7]);vary(M,'prefix',[0.5,0.6,0.8]);
})();
