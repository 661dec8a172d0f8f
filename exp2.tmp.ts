import {readFileSync,writeFileSync} from 'node:fs';
import {findEditions, loadEdition} from './src/edition';
import {renderPages} from './src/remark/render-pages';
import {toSections} from './src/search/extract/to-sections';
import {packStore} from './src/search/store/to-store';
import {loadStore} from './src/search/store/load-store';
import {createSearch} from './src/search/search';
import {buildSync} from 'esbuild'; import {gzipSync} from 'node:zlib';
const cpu=(t?:any)=>{const u=process.cpuUsage(t);return (u.user+u.system)/1e6;};
(async()=>{
 const f=findEditions('.').find(x=>x.name===process.argv[2])!;
 const {edition}=loadEdition(process.cwd(),f); let t=process.cpuUsage();
 const pages=renderPages(edition!,{release:'public'}); console.log('render',cpu(t));t=process.cpuUsage();
 const s=toSections(edition!,pages);console.log('sections',s.sections.length,cpu(t));t=process.cpuUsage();
 const files=packStore(s);console.log('pack',cpu(t));
 const b:any={};for(const x of files)b[x.stage]=(b[x.stage]??0)+x.content.length;console.log(b,files.length);
 t=process.cpuUsage();
 const m=new Map(files.map(x=>[x.file,x.content]));
 const l=await loadStore({load:async(n,on)=>{on?.(1);return m.get(n)!;}});console.log('open first',cpu(t));t=process.cpuUsage();
 for(const st of ['rank','texts'] as const){console.log(st,(await l.loadStage(st,()=>{})).broken,cpu(t));t=process.cpuUsage();}
 const ask=createSearch(l.store);
 for(const q of ['passport taken away','SGB 2003/13','traficking','SEA','who do i report to']){const a=ask({text:q,filters:{},sort:'relevance'});console.log(q,a.complete,a.partial,a.results.slice(0,3).map(r=>r.card.title+' '+r.score.toFixed(1)));}
 const bad=s.sections.findIndex((x,i)=>{const {text,...c}=x;const {id,...k}=l.store.card(i)!;return JSON.stringify(Object.entries(c).sort())!==JSON.stringify(Object.entries(k).sort())||l.store.text(i)!==text;});
 console.log('round trip first bad',bad, bad>=0&&[s.sections[bad],l.store.card(bad)]);
 for (const ext of [[],['fflate']]) {const r=buildSync({entryPoints:['src/search/engine.ts'],bundle:true,minify:true,format:'iife',globalName:'E',target:'es2020',write:false,external:ext});
 console.log('engine',r.outputFiles[0]!.contents.length,gzipSync(r.outputFiles[0]!.contents,{level:9}).length);}
})();
