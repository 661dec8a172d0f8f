import {readFileSync,writeFileSync} from 'node:fs';
import {findEditions, loadEdition} from './src/edition';
import {renderPages} from './src/remark/render-pages';
import {toSections} from './src/search/extract/to-sections';
for (const f of findEditions('.')) { if(!process.argv.includes(f.name)) continue;
 const {edition}=loadEdition(process.cwd(),f); let t=process.cpuUsage();
 const pages=renderPages(edition!,{release:'public'}); console.log('render',process.cpuUsage(t).user/1e6);t=process.cpuUsage();
 const s=toSections(edition!,pages);console.log('sections',s.sections.length,process.cpuUsage(t).user/1e6);
 writeFileSync(`/tmp/s/new-${f.name}.json`,JSON.stringify(s));
 const old=JSON.parse(readFileSync(`/tmp/s/old-${f.name}.json`,'utf8'));
 let diff=0;const keys=(x:any)=>x.sections.map((q:any)=>({...q,url:undefined,address:(q.url??`/${f.name}/`+q.address).replace(`/${f.name}/`,'')}));
 const a=keys(old),b=keys(s);console.log(a.length,b.length, JSON.stringify(old.labels)===JSON.stringify(s.labels));
 const n:any={};
 for(let i=0;i<Math.max(a.length,b.length);i++){ for(const k of ['address','title','type','text','names','facets','breadcrumbs']) if(JSON.stringify(a[i]?.[k])!==JSON.stringify(b[i]?.[k])){n[k]=(n[k]??0)+1; if(n[k]<4)console.log(k,a[i]?.address,'\n  OLD',JSON.stringify(a[i]?.[k]).slice(0,700),'\n  NEW',JSON.stringify(b[i]?.[k]).slice(0,700));}}
 console.log(n);
}
