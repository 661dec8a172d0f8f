import {readFileSync} from 'node:fs';
import {gzipSync} from 'node:zlib';
import {packStore} from './src/search/store/to-store';
import {typeLook} from './src/search/extract/section-types';
import {packAnchor,packName} from './src/search/store/name-codes';
const gz=(x:any)=>gzipSync(x,{level:9}).length;
const s=JSON.parse(readFileSync('/tmp/s/new-2.1.json','utf8'));
const cards=s.sections.map((x:any,id:number)=>({id,...x}));
const isNamed=({type,address,names}:any)=>!typeLook(type).isSentence&&!(type==='page'&&address.includes('#'))&&(type!=='instrument'||names.some((n:any)=>n.kind==='symbol'));
for(const [n,l] of [['first',cards.filter(isNamed)],['rest',cards.filter((x:any)=>!isNamed(x))]] as any){
 const u=(f:(x:any)=>any)=>[...new Set(l.map((x:any)=>JSON.stringify(f(x))))];
 const col=(f:(x:any)=>any)=>{const v=u(f);return gz(Buffer.from(l.flatMap((x:any)=>{const p=v.indexOf(JSON.stringify(f(x)));return p<128?[p]:[p&127|128,p>>7];})));};
 console.log(n,l.length,{pages:gz(u(x=>x.address.split('#')[0]).join()),pageCol:col(x=>x.address.split('#')[0]),crumbs:gz(u(x=>x.breadcrumbs).join()),crumbsN:u(x=>x.breadcrumbs).length,crumbCol:col(x=>x.breadcrumbs),facets:gz(u(x=>x.facets).join()),facetsN:u(x=>x.facets).length,facetCol:col(x=>x.facets),types:col(x=>x.type),
 titles:gz(l.map((x:any)=>x.title).join('\n')),anchors:gz(l.map((x:any)=>packAnchor(x.address.split('#')[1]??'',x.title,x.names)).join('\n')),
 namesEarly:gz(l.map((x:any)=>x.names.filter((m:any)=>m.kind!=='alias'&&m.kind!=='said').map((m:any)=>packName(m,x.title)).join('\t')).join('\n')),
 namesLate:gz(l.map((x:any)=>x.names.filter((m:any)=>m.kind==='alias'||m.kind==='said').map((m:any)=>packName(m,x.title)).join('\t')).join('\n'))});
}
console.log('labels',gz(JSON.stringify(s.labels)), JSON.stringify(s.labels).length);
const byType:any={};for(const c of cards.filter(isNamed))(byType[c.type]??=[]).push(c);for(const t in byType)console.log(t,byType[t].length,'titles',gz(byType[t].map((x:any)=>x.title).join('\n')),'avg',byType[t].reduce((n:number,x:any)=>n+x.title.length,0)/byType[t].length);
