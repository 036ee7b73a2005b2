const e=864e5;function t(t,n,r){let i=/* @__PURE__ */ new Date(0);return i.setUTCFullYear(t,n-1,r),i.getUTCMonth()===n-1&&i.getUTCDate()===r?i.getTime()/e:null}const n=(t,n,r)=>Math.round(Date.UTC(t,n-1,r)/e);function r(t){let n=/* @__PURE__ */ new Date(t*e);return{year:n.getUTCFullYear(),month:n.getUTCMonth()+1,day:n.getUTCDate()}}const i=e=>String(e).padStart(2,`0`),a=e=>String(e).padStart(4,`0`),o=e=>{let{year:t,month:n,day:o}=r(e);return`${a(t)}-${i(n)}-${i(o)}`};function s(e){let n=/^(\d{4})-(\d\d)-(\d\d)/.exec(e);return n&&t(Number(n[1]),Number(n[2]),Number(n[3]))}const c=e=>((e+3)%7+7)%7+1,l=e=>e-c(e)+1;function u(e){let t=l(e)+3,{year:i}=r(t);return{year:i,week:Math.floor((t-n(i,1,1))/7)+1}}const d=(e,t,n)=>n?t+(e-c(t)+7)%7:t-(c(t)-e+7)%7,f=(e,t)=>t===12?n(e,12,31):n(e,t+1,1)-1;function p(e,t,r,i){if(i<0){let n=f(e,t);return n-(c(n)-r+7)%7}let a=n(e,t,1);return a+(r-c(a)+7)%7+(i-1)*7}function m(e){let t=e%19,r=Math.floor(e/100),i=e%100,a=(19*t+r-Math.floor(r/4)-Math.floor((r-Math.floor((r+8)/25)+1)/3)+15)%30,o=(32+r%4*2+2*Math.floor(i/4)-a-i%4)%7,s=a+o-7*Math.floor((t+11*a+22*o)/451)+114;return n(e,Math.floor(s/31),s%31+1)}function h(e){let t=(e%19*19+15)%30,r=t+(e%4*2+e%7*4-t+34)%7+114;return n(e,Math.floor(r/31),r%31+1)+13}const g=`break stop comma dash slash apos poss opening closing money other lower upper num big year ordinal count few half decade numeric clock zone code fiscal month may weekday wday weekdays season holiday unit units tick part parts now today nearday tonight overnight recent recently future the a this that these same last next past following coming current each early earlier later ago edge middle entire near latest of in on at by and or to into from between since until before after during for through over about more than time old`,ee=57344,te=new Map(g.split(` `).map((e,t)=>[e,String.fromCharCode(ee+t)])),ne={mon:`(month|may)`,dom:`(num|ordinal)`,dated:`(weekday|wday)`,night:`((overnight on?)|(the part of the?))`,amount:`(num|count|a|few|big|half)`,period:`(unit|units)`,ofyear:`(((of|comma)? fiscal? unit? year)|(of? (this|last|next|that|the? same|the? past) fiscal? unit)|(of the unit))`},re=new Map(g.split(` `).map((e,t)=>[e,ee+t])),_=e=>re.get(e)??0;function ie(e){let t=te.get(e);if(t===void 0)throw Error(`no symbol is called ${e}`);return t}const ae=e=>e.replace(/[a-z]+/g,e=>ne[e]?ae(ne[e]):ie(e)).replace(/\s+/g,``),oe=e=>e.replace(/\((?!\?)/g,`(?:`),se=e=>new RegExp(oe(ae(e)),`y`),ce=e=>RegExp(`(?:${oe(ae(e))})$`);function le(e){let t=ae(e),n=0,r=e=>t[n]===`?`?(n++,{...e,empty:!0}):e,i=()=>{let e=t.charAt(n++);if(e!==`(`)return r({symbols:/* @__PURE__ */ new Set([e]),empty:!1});let i=t[n]===`?`;i&&(n+=t[n+1]===`<`?3:2);let o=a();return n++,i?{symbols:/* @__PURE__ */ new Set,empty:!0}:r(o)},a=()=>{let e=/* @__PURE__ */ new Set,r=!1,a=!0;for(;n<t.length&&t[n]!==`)`;){if(t[n]===`|`){n++,r||=a,a=!0;continue}let o=i();if(a)for(let t of o.symbols)e.add(t);a&&=o.empty}return{symbols:e,empty:r||a}};return new Set([...a().symbols].map(e=>e.charCodeAt(0)))}const ue=ce(`((the? (edge|middle|half) of the?)|(the? ordinal half of the?)|the? early dash?|earlier|later)`),de=ce(`(the? (edge|middle|early tick) of|early on?|earlier on?|later on?)`),fe=ce(`((the|this|early)? part (of|on)?|early dash? part|clock zone? on?)`),pe=se(`comma? (at|by|about)? (early|at)? clock zone?`),me=se(`early? part`),he=/* @__PURE__ */ new Set([`week`,`month`,`quarter`,`half`,`season`,`year`,`decade`,`century`]);function ge(e,t){let{tokens:n}=e,{start:r,end:i}=e,{time:a}=t,o=t.period?.grain??(/-\d$|-XX$|-\d\d$/.test(t.blank)?`day`:`year`),s=()=>n.symbols.slice(Math.max(0,r-8),r),c=e=>{let t=e.exec(s());return t&&(r-=t[0].length),t!==null};if(he.has(o)&&c(ue),o===`day`&&a===void 0){let t=e=>{e.lastIndex=i;let t=e.exec(n.symbols);return t?(i+=t[0].length,!0):!1},o=(t,r)=>{for(let i=t;i<r;i++)e.is(i,`part`,`clock`,`zone`)&&(a=(a??``)+(n.meanings[i]?.key??``))};t(me)||t(pe)?o(e.end,i):c(fe)&&o(r,e.start),c(de)}return{start:r,end:i,time:a}}const _e=_(`break`);var ve=class e{tokens;start;end;constructor(e,t,n){this.tokens=e,this.start=t,this.end=n}get lead(){let e=this.start-1;for(;e>this.start-5&&this.is(e,`early`,`dash`,`the`,`edge`,`middle`,`of`);)e--;return e}last(t){return new e(this.tokens,Math.max(this.start,this.end-t),this.end)}months(){return this.values(`month`,`may`)}isCapital(e){return/^\p{Lu}/u.test(this.word(e))}values(...e){return this.places(...e).map(e=>this.tokens.meanings[e]?.value??0)}value(...e){return this.values(...e)[0]}keys(...e){return this.places(...e).map(e=>this.tokens.meanings[e]?.key??``)}key(...e){return this.keys(...e)[0]??``}has(...e){return this.places(...e).length>0}holiday(){for(let{key:e,holiday:t}of this.tokens.meanings.slice(this.start,this.end))if(t)return{name:e,holiday:t};return null}word(e){let{text:t,starts:n,ends:r}=this.tokens;return t.slice(n[e]??t.length,r[e])}is(e,...t){let n=this.tokens.symbols.charCodeAt(e)||_e;for(let e of t)if(_(e)===n)return!0;return!1}places(...e){let t=[];for(let n=this.start;n<this.end;n++)this.is(n,...e)&&t.push(n);return t}};const ye={day:`day`,week:`week`,fortnight:`week`,weekend:`weekend`,month:`month`,quarter:`quarter`,year:`year`,decade:`decade`,century:`century`},v=e=>ye[e.key(`unit`,`units`)]??null,y={day:`XXXX-XX-XX`,week:`XXXX-WXX`,weekend:`XXXX-WXX-WE`,month:`XXXX-XX`,quarter:`XXXX-QX`,half:`XXXX-HX`,season:`XXXX-XX`,year:`XXXX`,decade:`XXX`,century:`XX`,span:`XXXX-XX-XX`},be={day:[`day`,`month`,`year`],week:[`week`,`year`],weekend:[`week`,`year`],month:[`month`,`year`],quarter:[`month`,`year`]},b=e=>be[e]??[`year`],xe={day:1,weekend:2,week:3,span:3,month:4,season:5,quarter:5,half:6,year:7,decade:8,century:9},Se=(e,t,r,i,a)=>{let o=i+a-1;return{grain:e,value:t,from:n(r,i,1),to:f(r+Math.floor((o-1)/12),(o-1)%12+1)}},x=e=>({grain:`day`,value:o(e),from:e,to:e});function Ce(e){let t=l(e),{year:n,week:r}=u(e);return{grain:`week`,value:`${a(n)}-W${i(r)}`,from:t,to:t+6}}function we(e){let{value:t,to:n}=Ce(e);return{grain:`weekend`,value:`${t}-WE`,from:n-1,to:n}}function S(e,t){let n=e+Math.floor((t-1)/12),r=((t-1)%12+12)%12+1;return Se(`month`,`${a(n)}-${i(r)}`,n,r,1)}function Te(e,t){let n=e+Math.floor((t-1)/4),r=((t-1)%4+4)%4+1;return Se(`quarter`,`${a(n)}-Q${r}`,n,r*3-2,3)}const Ee=(e,t)=>Se(`half`,`${a(e)}-H${t}`,e,t*6-5,6),De=[`SP`,`SU`,`FA`,`WI`],Oe=(e,t)=>Se(`season`,`${a(e)}-${De[t-1]??``}`,e,t*3,3),C=e=>Se(`year`,a(e),e,1,12),ke=e=>{let t=Math.floor(e/10)*10;return{...Se(`decade`,a(t).slice(0,3),t,1,120)}},Ae=e=>Se(`century`,i(e-1),(e-1)*100,1,1200),je=(e,t)=>t.to<e.from?null:{grain:`span`,value:`${e.value}/${t.value}`,from:e.from,to:t.to},Me=e=>Math.ceil(r(e).month/3);function Ne(e,t){let{year:n,month:i}=r(t);switch(e){case`day`:return x(t);case`week`:return Ce(t);case`weekend`:return we(t);case`month`:return S(n,i);case`quarter`:return Te(n,Me(t));case`half`:return Ee(n,i>6?2:1);case`year`:return C(n);case`decade`:return ke(n);case`century`:return Ae(Math.floor(n/100)+1);default:return null}}function Pe(e,t,n){let{year:i,month:a}=r(t);switch(e){case`day`:return x(t+n);case`week`:return Ce(t+7*n);case`weekend`:return we(t+7*n);case`month`:return S(i,a+n);case`quarter`:return Te(i,Me(t)+n);case`half`:{let e=i*2+ +(a>6)+n;return Ee(Math.floor(e/2),(e%2+2)%2+1)}case`year`:return C(i+n);case`decade`:return ke(i+10*n);case`century`:return Ae(Math.floor(i/100)+1+n);default:return null}}const Fe=`January February March April May June July August September October November December`.split(` `),Ie=`Monday Tuesday Wednesday Thursday Friday Saturday Sunday`.split(` `),Le=e=>Fe[e-1]??``,Re=e=>Ie[e-1]??``;function ze(e){let{year:t,month:n,day:i}=r(e);return`${Re(c(e))} ${i} ${Le(n)} ${t}`}const Be={stated:`as stated`,vague:`vague`,unknown:`publication day unknown`,closest:`closest {what} to {to}`,lastBefore:`last {what} before {to}`,lastUpTo:`last {what} on or before {to}`,firstAfter:`first {what} after {to}`,firstFrom:`first {what} on or after {to}`,secondAfter:`second {what} after {to}`,inYear:`{what} of {to}`,inWeek:`{what} in the week {place} {to}`,away:`{count} {place} {to}`,fromSpeech:`{count} {place} the day of speech, {to}`,night:`the night before {to}`,comingWeek:`said on a Sunday of what is to come: the week after {to}`,sevenDays:`the seven days to {to}`,atHand:`on the day at hand, {to}`,namedBefore:`the {what} named before, {to}`,yearBefore:`a year before {to}`,toldBehind:`the {what} of {to}, named right behind`,endsOn:`the {what} that ends on {to}`,attacks:`the attacks of 11 September 2001`},w=(e,t,n=``,r=0)=>({key:e,what:n,count:r,to:t}),Ve={SP:`spring`,SU:`summer`,FA:`autumn`,WI:`winter`};function He(e){let t=s(e);if(e.includes(`/`))return e.split(`/`).map(He).join(` to `);if(t!==null)return ze(t);let[n=``,r=``,i]=e.split(`-`);if(r===`WXX`)return Re(Number(i));if(r===`XX`)return`day ${Number(i)} of a month`;let a=Le(Number(r)),o=a||Ve[r]||r.replace(/^Q/,`quarter `).replace(/^H/,`half `);return n===`XXXX`?i===void 0?o:`${Number(i)} ${o}`:a?`${a} ${n}`:e}function Ue({key:e,what:t,count:n,to:r}){let i=Math.abs(n),a={what:He(t),to:He(r),count:i>1?`${i} ${t}s`:`the ${t}`,place:n<0?`before`:n>0?`after`:`of`};return Be[e].replace(/\{(\w+)\}/g,(e,t)=>a[t]??``)}const T=(e,t,n,r,i)=>({kind:`dated`,period:e,blank:t,inferred:n,why:r,...i===void 0?{}:{time:i}}),E=e=>e&&T(e,``,[],w(`stated`,``)),D={kind:`none`};function We(e){let[t=0,n]=e.values(`num`,`count`,`a`,`big`),r=n===void 0?t:t>=20&&n<10?t+n:0;return e.has(`few`,`half`,`or`)||!(r>0&&r<=200)?null:e.key(`unit`,`units`)===`fortnight`?2*r:r}const Ge=e=>(n,i)=>{let a=v(n),o=We(n);if(o===null||!a)return{kind:`vague`,value:e<0?`PAST_REF`:`FUTURE_REF`};let s=e*o,c=n.has(`today`)?`day`:n.has(`this`)?v(n.last(1)):null;return c===`day`&&a===`week`?i.fromPublication(y.day,b(`day`),[`away`,a,s],e=>x(e+7*s)):c&&a===`year`?i.fromPublication(y[c],b(c),[`away`,a,s],e=>{let{year:n,month:i,day:a}=r(e),o=t(n+s,i,a);return o===null?null:Ne(c,o)}):i.fromPublication(y[a],b(a),[`away`,a,s],e=>Pe(a,e,s))},Ke=`(about|more than|over)? amount ((dash|and|or)? amount)? dash? period`,qe=[{pattern:`${Ke} ago (this unit|today)?`,read:Ge(-1)},{pattern:`${Ke} ago weekday`,read(e,t){let n=We(e);if(n===null||v(e)!==`week`)return null;let r=e.value(`weekday`)??1,i=[`lastUpTo`,`XXXX-WXX-${r}`,0];return t.fromPublication(y.day,b(`day`),i,e=>x(d(r,e-7*n,!1)))}},{pattern:`${Ke} from (now|today)`,read:Ge(1)},{pattern:`${Ke} (poss|closing|apos) time`,read:Ge(1)},{pattern:`(about|more than|over)? amount tick ago`,read:()=>D}],Je={kind:`vague`,value:`PAST_REF`};function Ye(e,t){return e.is(e.end,`comma`)?t.plainDateAt(e,e.end+(e.is(e.end+1,`on`,`in`)?2:1)):null}function Xe(e,t,n,r){let{anchor:i}=t,a=Ye(e,t);if(a&&xe[a.grain]<=xe[n])return T(Ne(n,a.from),y[n],b(n),w(`toldBehind`,a.value,n));if(!i||xe[i.grain]>xe[n])return Je;let o=r>0?i.to:i.from,s=r===0?Ne(n,o):Pe(n,o,r);return T(s,y[n],b(n),w(`away`,i.value,n,r))}const Ze=(e,t)=>t.kind===`dated`&&e.has(`part`)?{...t,time:e.key(`part`)}:t,Qe=[`(that same?|the same) unit`,`(that same?|the same) part`].map(e=>({pattern:e,read(e,t){let n=e.has(`part`)?`day`:v(e),r=n&&Xe(e,t,n,0);return r&&Ze(e,r)}})),$e=[`stop`,`comma`,`break`,`closing`,`and`,`other`,`dash`],et=[`the (following|past|next) (unit|part)`,`the (unit|part) (before|after|earlier|past|later)`].map(e=>({pattern:e,read(e,t){let n=e.has(`part`)?`day`:v(e);if(!n||e.has(`next`)&&n!==`day`||e.has(`past`)&&e.key(`past`)!==`before`)return null;let r=e.has(`past`,`before`,`earlier`)?-1:1;return e.has(`before`,`after`)&&!e.is(e.end,...$e)?Je:Ze(e,Xe(e,t,n,r))}})),tt={pattern:`(about|more than)? amount period (earlier|later|before|after|past)`,read(e,t){let n=v(e),r=We(e),i=e.has(`earlier`,`before`,`past`)?-1:1;return e.has(`past`)&&e.key(`past`)!==`before`?null:e.has(`before`,`after`)&&!e.is(e.end,...$e)||e.is(e.end,`than`)?D:!n||r===null?Je:Xe(e,t,n,i*r)}};function nt({grain:e,from:t},n){let{month:i}=r(t);return e===`year`?C(n):e===`quarter`?Te(n,Math.ceil(i/3)):e===`month`?S(n,i):null}const rt=[`the? unit dash (ago|earlier) unit`,`the? unit dash (ago|earlier) ordinal dash? unit`,`the same unit of? (last unit|the (past|last) unit|a unit (ago|earlier)|year)`].map(e=>({pattern:e,read(e,t){let[n=``,i=``]=e.keys(`unit`),[a,o]=e.has(`dash`)?[n,i]:[i,n],s=e.value(`year`);if(s===void 0&&a!==`year`)return null;if(o===`week`)return t.fromPublication(y.week,b(`week`),[`away`,`year`,-1],e=>Ce(e-364));let c=o===`month`?o:`quarter`,l=e.value(`ordinal`),u=t.seen.get(c)??t.anchor,d=l!==void 0&&u?Te(r(u.from).year,l):u;if(!d)return Je;let f=e.has(`last`)&&t.published!==null?t.published:d.from,p=nt(d,s??r(f).year-1);if(!p)return Je;let m=s===void 0?w(`yearBefore`,d.value):w(`inYear`,String(s),c);return T(p,y[p.grain],b(p.grain),m)}})),it=[...Qe,...et,tt,...rt],at=(e,t)=>T(x(e),y.day,b(`day`),w(`atHand`,o(e)),t);function ot(e,t){let n=e.anchor?.grain===`day`?e.anchor.from:e.published;return n===null?T(null,y.day,b(`day`),w(`unknown`,``),t):at(n,t)}const st=[{pattern:`clock zone`,read(e,t){let n=e.is(e.end,`comma`),r=e.is(e.end,`comma`,`on`)?e.end+1:e.end,i=e.is(r,`clock`)?null:t.readAt(e.tokens,r),a=e.key(`clock`)+e.key(`zone`);if(i?.kind===`dated`&&i.period?.grain===`day`)return n?{...i,time:a}:D;let o=t.sentenceDay??(e.key(`zone`)===`Z`?t.published:null);return o===null?D:at(o,a)}},{pattern:`clock`,read:()=>D},{pattern:`(?<=in|through|during) the part`,read:(e,t)=>e.is(e.end,`of`,`weekday`)?null:ot(t,e.key(`part`))},{pattern:`(?<=in) early? part`,read:(e,t)=>/^trad(?:e|ing)$/.test(e.word(e.end))?ot(t,e.key(`part`)):null},{pattern:`(early|earlier|later) in the unit`,read(e,t){if(e.key(`unit`)!==`day`)return null;let n=ot(t,``);return n.kind===`dated`?T(n.period,n.blank,n.inferred,n.why):n}}],ct=/^(?:end(?:ed|s|ing)?|through)$/;function lt(e,{to:t}){let{year:i,month:a}=r(t);if(e===`quarter`)return a%3==0?Ne(`quarter`,t):je(S(i,a-2),S(i,a));let o=n(a===12?i:i-1,a%12+1,1);return{...C(i),from:o,to:f(i,a)}}const ut={pattern:`the? fiscal? (ordinal dash?)? unit`,read(e,t){let n=v(e);if(n!==`quarter`&&n!==`year`&&n!==`week`)return null;let r=e.end;e.is(r,`comma`)&&r++;for(let t of[`which`,`that`,`will`])e.word(r)===t&&r++;if(!ct.test(e.word(r)))return null;let i=t.plainDateAt(e,e.is(r+1,`on`,`in`)?r+2:r+1);if(i?.grain!==`day`&&i?.grain!==`month`)return null;let a=n===`week`?Ne(n,i.to):lt(n,i);return T(a,y[n],b(n),w(`endsOn`,i.value,n))}},dt=x(n(2001,9,11)),ft=/^(?:attack|terror|hijack)/i,pt=[{pattern:`num slash num`,read(e){let[t,n]=e.values(`num`);return t===9&&n===11?T(dt,``,[`year`],w(`attacks`,``)):null}},{pattern:`month num`,read(e){return e.value(`month`)!==9||e.value(`num`)!==11||!ft.test(e.word(e.end))?null:T(dt,``,[`year`],w(`attacks`,``))}}],mt=/^XXXX-\d\d-\d\d/,ht=({from:e,to:t},n)=>Math.max(e-n,n-t,0);function gt({make:e,slack:t},n,i){let{year:a}=r(n),o=null;for(let r of[0,-1,1,-2,2]){let s=e(a+r);!s||i===`past`&&s.from>n+t||i===`future`&&s.to<n-t||(!o||ht(s,n)<ht(o,n))&&(o=s)}return o}function _t(e,t){let n=e.has(`poss`)?e:e.last(3),i=n.has(`that`,`same`)?t.anchor?.from??t.published:t.published;return i===null?null:r(i).year+(n.has(`last`,`past`)?-1:+!!n.has(`next`,`coming`))}function vt(e,t,n){let{make:i,blank:a,name:o=a}=n,s=e.value(`year`);if(s!==void 0)return E(i(s));let c=e.has(`poss`)?`year`:e.last(1).key(`unit`);if(c!==``&&c!==`year`&&c!==`quarter`)return null;if(c===`year`){let n=_t(e,t);return n===null?T(null,a,[`year`],w(`unknown`,``)):T(i(n),a,[`year`],w(`inYear`,String(n),o))}let{yearAnchor:l,anchor:u}=t,d=l&&mt.test(a)?l:e.has(`that`,`same`)?u:null;if(d)return T(gt(n,d.to,null),a,[`year`],w(`closest`,d.value,o));let f=[e.has(`last`,`past`)?`lastBefore`:e.has(`next`,`coming`)?`firstAfter`:`closest`,o];return t.fromPublication(a,[`year`],f,a=>{let{year:o}=r(a),s=[-2,-1,0,1,2].map(e=>i(o+e)).filter(e=>e!==null);if(f[0]===`lastBefore`)return s.findLast(e=>e.to<a)??null;if(f[0]===`firstAfter`)return s.find(e=>e.from>a)??null;let c=e.is(e.lead,`since`)?0:n.slack;return gt({...n,slack:c},a,e.has(`this`)?null:t.tenseOfYear(e))})}const yt=/^(?:and|or|but|when|as|if|because|while|where|who|which|that|with|i|we|you|he|she|it|they|there|is|was|are|were|has|had|will|would|could|can|may|said|says|came|comes|falls|fell|so|not)$/;function bt({tokens:e,start:t}){let n=e.starts[t]??0;return/\b(?:Ukrain|Kyiv)/.test(e.text.slice(Math.max(0,n-2e3),n+1e3))}const xt=[`(the|this|last|next)? holiday`,`holiday comma? ofyear`].map(e=>({pattern:e,read(e,t){let n=e.holiday();if(!n)return null;let{name:r,holiday:i}=n;return r===`Independence Day`&&!bt(e)||i.bare&&e.is(e.end,`upper`,`lower`,`dash`)&&!yt.test(e.word(e.end))?D:vt(e,t,{name:r,make:e=>x(i.on(e)),blank:`XXXX-XX-XX`,slack:60})}}));function St(e,n,r,a,o){if(t(2024,r,a)===null)return D;let s=e=>{let n=t(e,r,a);return n===null?null:x(n)};return o===void 0?vt(e,n,{make:s,blank:`XXXX-${i(r)}-${i(a)}`,slack:45}):E(s(o))}function Ct(e,t){let n=St(e,t,e.months()[0]??0,e.value(`num`,`ordinal`)??0);return e.has(`part`)&&n?.kind===`dated`?{...n,time:e.key(`part`)}:n}const wt=[`(dated part? comma?)? mon dom`,`(dated part? comma?)? dom mon`,`(dated comma?)? the? ordinal of mon`].flatMap(e=>[e,`${e} comma? ofyear`].map(e=>({pattern:e,read:Ct}))),Tt=se(`((comma|and|or|to) the? ordinal)? (stop|comma|break|closing|other|at|to|until|from|after|before|and (lower|the)|or (lower|the))`),Et=[`on`,`by`,`until`,`since`,`from`,`before`,`after`,`to`,`through`,`between`,`and`,`or`,`weekday`,`wday`,`comma`];function Dt(e,n,i){let{year:a,month:o}=r(n);return[-1,0,1,2].map(n=>t(a+Math.floor((o+n-1)/12),(o+n+11)%12+1,e)).filter(e=>e!==null&&(i?e<=n:e>=n)).at(i?-1:0)??null}function Ot(e){return e.is(e.start-1,...Et)?(Tt.lastIndex=e.end,e.end===e.tokens.starts.length||Tt.test(e.tokens.symbols)):!1}const kt={pattern:`((dated comma?)? the ordinal)|((?<=the ordinal (and|or)) ordinal)`,read(e,t){let n=e.value(`ordinal`)??0;if(e.key(`ordinal`)!==`figures`||!Ot(e))return null;let r=t.tense(e)===`past`,a=`XXXX-XX-${i(n)}`;return t.fromPublication(a,[`month`,`year`],[r?`lastUpTo`:`firstFrom`,a],e=>{let t=Dt(n,e,r);return t===null?null:x(t)})}},At=`(comma|and|or|(comma and))`,jt=`(${At} num)`,Mt=[`upper`,`of`,`unit`,`units`,`tick`,`big`,`dash`,`slash`,`money`,`month`,`may`,`more`,`few`],Nt=/^(?:i|we|you|he|she|it|they|is|are|was|were|has|have|had|will|would|could|when|while|as|with|near|but|because)$/;function Pt(e,t,...n){let r=t<0?e.start-1:e.end;for(let i=0;i<12;i++)if(e.is(r+i*t,...n))return r+i*t;return-1}const Ft=(e,t)=>e.tokens.meanings[t]?.value??0;function It(e,n){let{anchor:a}=n,{end:o}=e;if(e.is(o,...Mt)||e.is(o,`lower`)&&!Nt.test(e.word(o))||a?.grain!==`day`)return null;let{year:s,month:c}=r(a.from);if(Ft(e,Pt(e,-1,`month`,`may`))!==c)return null;let l=e.value(`num`)??0,u=t(s,c,l);if(u===null)return null;if(e.has(`year`))return E(x(u));let d=`XXXX-${i(c)}-${i(l)}`;return T(x(u),d,[`year`],w(`closest`,a.value,d))}const Lt=[{pattern:`mon num (?=${jt} ${jt}? ${jt}? comma? year)`,read:e=>{let n=t(Ft(e,Pt(e,1,`year`)),e.months()[0]??0,e.value(`num`)??0);return n===null?null:E(x(n))}},...[``,jt,`${jt} ${jt}`].map(e=>({pattern:`(?<=mon num ${e} ${At}) num (comma? year)?`,read:It})),{pattern:`num (?=(comma num)? (comma num)? comma? (and|or) num mon)`,read(e,t){if(!e.is(e.start-1,`on`,`of`,`by`,`the`,`dash`)&&!e.is(e.start-2,`num`))return null;let n=Pt(e,1,`month`,`may`),r=e.is(n+1,`year`)?Ft(e,n+1):void 0;return St(e,t,Ft(e,n),e.value(`num`)??0,r)}}];function Rt(e,t){let[n=0]=e.months();return vt(e,t,{make:e=>S(e,n),blank:`XXXX-${i(n)}`,slack:20})}const zt=[`mon comma? ofyear`,`(this|last|next|the same|(the|this) (past|coming|following)) mon`,`the unit of mon ofyear?`].map(e=>({pattern:e,read:(e,t)=>e.has(`of`,`unit`)&&e.key(`unit`)!==`month`&&e.key(`unit`)!==`year`?null:Rt(e,t)})),Bt=[`in`,`of`,`since`,`by`,`until`,`to`,`from`,`before`,`after`,`during`,`for`,`through`,`between`,`early`,`or`,`than`,`dash`,`slash`],Vt=/^(?:as|with|began|begun|started|ended|entered|toward|towards|throughout|versus)$/,Ht=/* @__PURE__ */ new Set([4,6,8]),Ut={pattern:`that? mon`,read(e,t){let{start:n,end:r}=e,i=e.is(r,`upper`);if(e.has(`that`)&&!e.is(n-1,`break`,`stop`,`comma`,`on`,`in`))return null;let a=e.has(`that`)||e.is(n-1,...Bt)||Vt.test(e.word(n-1));if(e.has(`may`)){if(!(e.value(`may`)===3&&/^(?:has|had|is|was|will|saw|brought)$/.test(e.word(r)))&&!a||i&&e.is(n-1,`dash`,`slash`,`of`,`by`,`to`,`from`,`for`,`after`,`before`))return null}else if(!a&&!e.is(n-1,`a`,`the`)&&(i||e.is(r,`poss`)&&Ht.has(e.value(`month`)??0)))return null;return Rt(e,t)}},Wt=[...zt,Ut],O=e=>new Set(e.split(` `)),Gt=O(`will ll shall would may might can could should must wo`),Kt=O(`expected scheduled due planned plans plan hopes hope intends intend wants want slated going ready`),qt=O(`is are am has have ve re being do does`),Jt=O(`was were had did said told went came took met made gave found got left began won lost saw kept held sent built spoke wrote rose fell grew ran hit cut put set sold bought broke became brought caught chose drew drove flew fought heard knew led paid sat stood struck thought threw withdrew been gone done seen taken given spent shot hurt quit rode sang sank shook slept slid spread stole stuck swept swore taught tore woke beat bent bit blew burst dealt drank ate fed fled froze hid laid lay lent lit meant rang sought shed sped swung undertook upheld arose cast couldn`),Yt=O(`begins starts sets opens ends expires takes returns meets votes comes leaves arrives closes runs faces goes resumes travels flies departs gathers convenes turns reopens launches matures hosts plays visits heads take meet vote return begin start open hold resume travel come arrive leave gather`),Xt=O(`come bring drink eat call wait do don let go keep see send tell give take vote join meet return leave stop start watch remember apply submit order book visit read boil ask try stay write check make`),Zt=O(`need indeed speed seed feed united exceed proceed succeed`),Qt=O(`the a an his her its their our my your this that these those office work court power school parliament talks people trial prison hospital war peace death life top home date`),$t=(e,t)=>e.word(t).toLowerCase(),en=(e,t)=>e.is(t,`to`)&&e.is(t+1,`lower`)&&!Qt.has($t(e,t+1))&&!/(?:ing|ers|ions?|ery|ness|ity|ance|ence|ship|ism)$/.test($t(e,t+1)),tn=O(`began went came sought got led used quick slow first last able unable enough happy glad proud`),nn=O(`agreed decided promised vowed pledged asked ordered urged called invited wanted hoped intended offered threatened voted moved prepared poised slated supposed required told warned sentenced expected scheduled planned determined authorized authorised empowered proposed directed instructed`);function rn(e,t){for(let n=t-1;n>t-4&&e.is(n,`lower`,`upper`,`ordinal`,`last`);n--){let t=$t(e,n);if(nn.has(t)||Kt.has(t))return!0;if(tn.has(t)||t.length>3&&t.endsWith(`ed`)&&!Zt.has(t))return!1}return!0}const an=/^(?:be|been|being|not|also|then|never|ever|just|still|all|already|both|so|even|t|.*ly)$/;function on(e,t){for(let n=t-1;n>=t-4&&e.is(n,`lower`,`to`,`apos`,`poss`,`now`);n--){let t=$t(e,n);if(t===`could`&&$t(e,n+1)===`not`)return`past`;if(e.is(n,`to`)||Gt.has(t))return`future`;if(t===`is`||t===`are`||t===`re`||t===`being`)return`present`;if(qt.has(t)||Jt.has(t))return`past`;if(e.is(n,`lower`)&&!an.test(t))return null}return null}function sn(e,t){if(e.is(t,`nearday`))return(e.tokens.meanings[t]?.value??0)<0?`past`:`future`;if(en(e,t))return rn(e,t)?`future`:null;let n=$t(e,t);return e.is(t,`upper`)&&n.endsWith(`ed`)&&e.is(t-1,`stop`,`break`)?`past`:(e.is(t-1,`opening`)||e.is(t,`lower`)&&e.is(t-1,`comma`,`other`))&&Xt.has(n)?`future`:!e.is(t,`lower`)||/^(?:plan|hope)s?$/.test(n)&&!e.is(t+1,`to`,`the`,`a`,`on`,`for`)?null:Kt.has(n)&&e.is(t-1,`lower`)&&$t(e,t-1)===`been`?on(e,t-1):n===`could`&&$t(e,t+1)===`not`?`past`:Gt.has(n)||Kt.has(n)?`future`:Yt.has(n)?e.is(t-1,`the`,`a`,`poss`,`of`,`this`,`for`,`in`,`on`,`dash`)?null:on(e,t)??`future`:qt.has(n)?`present`:n.endsWith(`ed`)&&e.is(t-1,`the`,`a`,`poss`,`of`)&&e.is(t+1,`lower`)?null:Jt.has(n)||n.length>3&&n.endsWith(`ed`)&&!Zt.has(n)?on(e,t)??`past`:null}function cn(e){let t=!1,n=e.is(e.lead-1,`that`);if(e.is(e.end,`lower`)&&e.is(e.start-1,`on`)){let t=sn(e,e.end);if(t&&t!==`present`)return t}for(let r=e.start-1;!n&&r>=0&&r>e.start-20&&!e.is(r,`break`,`stop`);r--){t||=e.is(r,`opening`);let n=sn(e,r);if(n&&(!t||n===`future`))return n}for(let t=e.end;t<e.end+20&&!(t>=e.tokens.starts.length||e.is(t,`break`,`stop`,`closing`));t++){let n=sn(e,t);if(n)return n}return null}function ln(e){let t=e.start;for(;t>e.start-24&&!e.is(t-1,`stop`,`break`,`opening`,`closing`);)t--;return t}const un=/^(?:i|we|you|it|they|he|she)$/,dn=/^(?:subscribe|donate|sign|join|call|order|buy|book|shop)$/i;function fn(e){let t=ln(e);if(e.has(`today`)&&dn.test(e.word(t)))return!0;if(!Xt.has(e.word(t).toLowerCase())||e.word(t+1).endsWith(`ed`))return!1;for(let n=t;n<t+24&&!e.is(n,`stop`,`break`);n++)if(e.is(n,`and`)&&un.test(e.word(n+1)))return!0;return!1}function pn(e){let t=e.end;for(let n=t+72;!e.is(t,`closing`);t++)if(t>n||e.is(t,`break`))return!1;for(let n=t+24;t<n;t++)if(e.is(t,`stop`,`break`))return e.is(t-1,`year`)&&e.is(t-2,`month`,`may`)&&e.is(t-3,`comma`,`dash`);return!1}const mn=/(?:^|[.!?;:\n]\s?)(?:Add|Bake|Beat|Boil|Chill|Chop|Combine|Cook|Cover|Crumble|Cut|Drain|Fry|Heat|Mash|Mix|Peel|Pour|Press|Roast|Season|Serve|Simmer|Slice|Soak|Sprinkle|Stir|Whisk)\s/g,hn=e=>(e.match(mn)?.length??0)>=3,gn=(e,t)=>t.quote?pn(e):fn(e)||t.isRecipe(e.tokens.text);function _n(e){let t=ln(e);for(let n=t;n<e.end+24&&!e.is(n,`stop`,`break`);n++)if(e.is(n,`each`,`weekdays`,`parts`)||/^(?:daily|weekly)$/.test(e.word(n))||e.is(n,`weekday`)&&e.is(n-1,`ordinal`,`last`)&&e.is(n+1,`of`))return!0;return!1}function vn(e,t){let{quote:n,published:r}=t;if(!n)return r;let i=yn(e),a=i!==null&&(e.is(i+1,`a`)||e.is(i+2,`a`)),o=(n.ended&&a?null:n.day)??(i===null?null:bn(i,e,t));return o!==null&&(r===null||o<=r)?o:r}function yn(e){let t=e.end+60;for(let n=e.end;n<=t&&!e.is(n,`break`);n++)if(e.is(n,`closing`))return n;return null}function bn(e,t,n){for(let r=e+1;r<=e+12&&!t.is(r,`stop`,`break`,`opening`,`comma`);r++){if(!t.is(r,`weekday`,`month`,`may`,`num`,`numeric`))continue;let e=n.readAt(t.tokens,r);if(e?.kind===`dated`&&e.period?.grain===`day`)return e.period.from}return null}const xn=b(`day`);function Sn(e,t,n,r){let i=vn(e,t);return i!==null&&i!==t.published?T(x(i+n),y.day,xn,w(`fromSpeech`,o(i),`day`,n),r):t.fromPublication(y.day,xn,[`away`,`day`,n],e=>x(e+n),r)}const Cn={pattern:`(today|nearday)`,read(e,t){if(e.is(e.start-1,`upper`)&&e.isCapital(e.start))return D;let n=e.is(e.start-1,`opening`)&&e.is(e.end+ +!!e.is(e.end,`comma`),`closing`);return e.is(e.start-1,`a`)||n||gn(e,t)?D:Sn(e,t,e.value(`today`,`nearday`)??0)}},wn={pattern:`the unit (before|after) nearday`,read(e,t){let n=e.value(`nearday`)??0;return e.key(`unit`)===`day`&&e.has(`before`)===n<0?Sn(e,t,2*n):null}},Tn=[`(this|last) part`,`(later|early)? tonight`].map(e=>({pattern:e,read(e,t){let n=e.end-1;return e.isCapital(n)&&(e.has(`part`)||e.is(e.end,`upper`))?D:Sn(e,t,e.has(`last`)?-1:0,e.has(`tonight`)?`NI`:e.key(`part`))}})),En=e=>je(x(e-1),x(e)),Dn={pattern:`overnight`,read:(e,t)=>gn(e,t)?D:t.fromPublication(y.day,xn,[`night`],En,`NI`)},On=[{pattern:`overnight (on|to|into)? weekday`,read(e,t){let n=e.value(`weekday`)??1,r=t.tense(e)===`future`,i=t=>{let i=d(n,t,r);return e.has(`to`,`into`)?En(i):x(i)},a=`XXXX-WXX-${n}`;return t.fromPublication(a,xn,[r?`firstFrom`:`lastUpTo`,a],i,`NI`)}},Cn,wn,...Tn,Dn],kn={pattern:`numeric`,read(e,n){let r=e.key(`numeric`),i=s(r);if(i!==null)return E(x(i));let[a=0,o=0,c=0]=r.split(/[/.]/).map(Number),l=c>99?c:c<70?2e3+c:1900+c,u=r.includes(`.`);if(c<=99&&u)return null;let d=n.dayFirst||u?t(l,o,a)??t(l,a,o):t(l,a,o)??t(l,o,a);return d===null?null:E(x(d))}};function An(e,t,n,r){let i=n===`half`?2:4,a=r<0?i:r;return a>i?null:vt(e,t,{make:e=>n===`half`?Ee(e,a):Te(e,a),blank:`XXXX-${n===`half`?`H`:`Q`}${a}`,slack:45})}const jn=[`the? fiscal? ordinal dash? unit`,`the? fiscal? ordinal dash? unit ofyear`,`the last unit ofyear`,`year dash? ordinal dash? unit`].map(e=>({pattern:e,read:(e,t)=>e.key(`unit`)===`quarter`?An(e,t,`quarter`,e.value(`ordinal`)??-1):null})),Mn={pattern:`(year|((this|last|next) unit)) poss ordinal dash? (unit|half)`,read(e,t){let[n=``,r=``]=e.keys(`unit`,`half`),i=e.value(`year`),a=e.has(`half`)?`half`:`quarter`;return(i===void 0?r:n)!==(a===`half`?``:a)||i===void 0&&n!==`year`?null:An(e,t,a,e.value(`ordinal`)??-1)}},Nn=/^(?:net|profits?|loss(?:es)?|earnings|results?|sales|revenues?|figures|income|growth|output|production|operating|pre-?tax|turnover|gdp|deliver(?:y|ies)|dividend|report|data)$/i,Pn=[`the? (ordinal|last) dash? half ofyear`,`ordinal dash half`].map(e=>({pattern:e,read(e,t){return!e.has(`year`,`unit`)&&!Nn.test(e.word(e.end))?null:An(e,t,`half`,e.value(`ordinal`)??-1)}})),Fn=[`code`,`the? code dash? ofyear`,`year dash? code`].map(e=>({pattern:e,read:(e,t)=>An(e,t,e.key(`code`)===`half`?`half`:`quarter`,e.value(`code`)??1)})),In=[Mn,...jn,...Pn,...Fn],Ln=`(dash|to|through|until)`,k=`(comma? year)?`;function Rn(e,n){let[r=0,a=0]=e.values(`num`,`ordinal`),[o=0,s=o]=e.months(),[c,l]=e.values(`year`),u=e=>{let n=t(l===void 0&&s<o?e-1:e,o,r),i=t(l??e,s,a);return n===null||i===null?null:je(x(n),x(i))};return!u(c??2023)&&!u(2024)?null:vt(e,n,{make:u,blank:`XXXX-${i(o)}-${i(r)}/XXXX-${i(s)}-${i(a)}`,slack:75})}const zn=[`night? mon dom ${Ln} dom ${k}`,`night? dom ${Ln} dom of? mon ${k}`,`mon dom ${k} ${Ln} mon dom ${k}`,`dom mon year? ${Ln} dom mon year?`,`(?<=between) mon dom and mon? dom ${k}`,`(?<=between) dom mon? and dom mon ${k}`,`night mon dom and dom ${k}`,`night dom and dom mon ${k}`].map(e=>({pattern:e,read:Rn})),Bn=[`mon dom and dom ${k}`,`dom and dom mon ${k}`].map(e=>({pattern:e,read(e,t){let[n=0,r=0]=e.values(`num`,`ordinal`);return r===n+1?Rn(e,t):null}})),Vn=[`mon ${k} ${Ln} mon ${k}`,`(?<=between) mon year? and mon year?`,`mon or mon year?`].map(e=>({pattern:e,read(e,t){if(t.tense(e)!==`past`&&_n(e))return D;let[n=0,r=0]=e.months(),[a,o]=e.values(`year`);return vt(e,t,{make:e=>je(S(o===void 0&&n>r?e-1:a??e,n),S(o??e,r)),blank:`XXXX-${i(n)}/XXXX-${i(r)}`,slack:45})}})),Hn={pattern:`year (dash|slash) (year|num|big)`,read(e){let[t=0,n=0]=e.values(`year`,`num`,`big`);if(t<1500||t>2100)return null;let r=e.key(`num`,`big`)===`two figures`?100:10,i=n>=1e3?n:n<r?t-t%r+n:0;return e.has(`slash`)&&i!==t+1?null:i>t&&i<=2100?E(je(C(t),C(i))):n>=1e3?D:r===100&&n>=1&&n<=12?E(S(t,n)):null}},Un={pattern:`((the|that)? part from)? weekday ${Ln} weekday`,read(e,t){let[n=1,r=1]=e.values(`weekday`),i=t.tense(e)===`future`,a=`XXXX-WXX-${n}/XXXX-WXX-${r}`;return t.fromPublication(a,b(`day`),[i?`firstFrom`:`lastUpTo`,a],e=>{let t=c(e),a=(r-n+7)%7,o=i?e+(n-t+7)%7:e-(t-r+7)%7-a;return je(x(o),x(o+a))})}},Wn=[...zn,...Bn,...Vn,Hn,Un],Gn=[`the? season comma? ofyear`,`the? season of? year (dash|slash) (year|num|big)`,`(this|last|next|that|(the|this)? (past|coming|following)|the same) season`,`(?<=in|by|until|since|early|during|over|before|after|for|through|of|dash) the? season`].map(e=>({pattern:e,read(e,t){let n=e.value(`season`)??1;return!e.has(`year`,`unit`,`this`,`last`,`next`,`that`,`the`,`past`,`coming`)&&e.is(e.end,`lower`,`upper`)?null:vt(e,t,{make:e=>Oe(e,n),blank:`XXXX-${De[n-1]}`,slack:30})}})),Kn=[`(amount (and|dash|to|or|comma)?)? amount (and a half)? (dash|entire)? (period|tick)`,`(this|that|the|these)? (last|next|past|coming|following|ordinal) amount? amount (period|tick)`,`the (past|last|next) amount`,`the past unit`,`each (ordinal|amount)? (period|tick|part|month|season)`,`(period|tick) (after|by|dash|in|to|on|over) (period|tick)`,`amount dash? period dash? old`,`amount dash? part`].map(e=>({pattern:e,read:()=>D})),qn=(e,t,n)=>e.fromPublication(y[t],b(t),[`away`,t,n],e=>Pe(t,e,n)),Jn={pattern:`(this|last|next|this (past|coming|current)|the (coming|current|last|next)|current) fiscal? unit`,read(e,t){let n=v(e);if(!n||n===`day`)return null;if(e.isCapital(e.end-1)&&e.is(e.start-1,`upper`,`opening`))return D;let r=e.has(`last`,`past`)?-1:+!!e.has(`next`,`coming`);if(e.has(`the`)&&e.has(`next`,`last`)&&n!==`quarter`&&!(n===`decade`&&r>0))return D;if(n===`weekend`)return Yn(e,t,r);let{published:i}=t;return n===`week`&&r===0&&i!==null&&c(i)===7&&t.tense(e)===`future`?t.fromPublication(y.week,b(n),[`comingWeek`],e=>Pe(n,e,1)):qn(t,n,r)}};function Yn(e,t,n){return qn(t,`weekend`,t.published===null?0:(r=>{let i=c(r);return e.has(`past`)||!e.has(`this`,`last`,`next`,`coming`)?i>5||t.tense(e)===`future`?0:-1:e.has(`this`)&&i<=2&&t.tense(e)===`past`?-1:n})(t.published))}const Xn={pattern:`(?<=over|during|on|at|for|in|this) the unit`,read:(e,t)=>v(e)===`weekend`?Yn(e,t,0):null},Zn={pattern:`the past unit`,read(e,t){let n=v(e);return n===`weekend`?Yn(e,t,-1):n!==`week`||e.key(`past`)===`before`?null:t.fromPublication(y.week,b(n),[`sevenDays`],e=>je(x(e-6),x(e)))}},Qn=[`(?<=(edge|middle|half) of) the unit`,`(early|earlier|later) in the unit`,`unit dash edge`,`unit poss edge`,`(?<=by|before|at|until|since|of|to) unit edge`].map(e=>({pattern:e,read(e,t){let n=v(e);return n&&n!==`day`?qn(t,n,0):null}})),$n={pattern:`(?<=in|for|during|over) the (entire|current|latest)? unit`,read(e,t){let n=v(e);if(n!==`month`&&n!==`quarter`&&n!==`year`)return null;if(e.is(e.end,`to`)&&e.word(e.end+1)===`date`)return D;if(e.is(e.end,`dash`))return null;let r=e.has(`entire`)&&t.anchor?Ne(n,t.anchor.from):t.seen.get(n);return r?T(r,y[n],b(n),w(`namedBefore`,r.value,n)):e.has(`latest`)&&n===`quarter`?qn(t,n,-1):null}},er=[Jn,Zn,Xn,...Qn,$n],tr=(e,t)=>t.map(t=>({pattern:t,read:()=>({kind:`vague`,value:e})})),nr=[{pattern:`the near? future`,read:e=>e.is(e.end,`lower`,`upper`)?null:{kind:`vague`,value:`FUTURE_REF`}},{pattern:`these units`,read:e=>({kind:`vague`,value:e.value(`these`)===0?`PRESENT_REF`:`PAST_REF`})},...tr(`PRESENT_REF`,[`now`]),...tr(`PAST_REF`,[`recently`,`(?<=in) the? recent (units|tick)`,`(units|tick) ago`]),...tr(`FUTURE_REF`,[`the? coming (units|tick)`,`the? (coming|next) few (units|tick)`])],rr=[{pattern:`the (ordinal|last) unit of mon ofyear?`,read(e,t){if(v(e)!==`week`)return null;let n=e.value(`ordinal`)??-1;if(n>4)return null;let i=Rt(new ve(e.tokens,e.start+4,e.end),t);if(i?.kind!==`dated`||!i.period)return i;let{year:a,month:o}=r(i.period.from);return{...i,period:Ce(p(a,o,4,n))}}},{pattern:`the unit of mon num (comma? year)?`,read(e,t){if(v(e)!==`week`)return null;let n=Ct(new ve(e.tokens,e.start+3,e.end),t);return n?.kind===`dated`&&n.period?{...n,period:Ce(n.period.from)}:n}}],ir=b(`day`);function ar(e,t,n,r,i=0){let a=e.value(`weekday`)??1,o=`XXXX-WXX-${a}`;return t.fromPublication(o,ir,[r,o,i],e=>x(n(e,a)))}const or=/^(?:Super|Black|Bloody|Ash|Holy|Maundy|Cyber|Giving|Shrove)$/,sr=[`on`,`by`,`until`,`since`,`from`,`of`,`before`,`after`,`to`,`for`,`through`,`early`,`earlier`,`later`,`comma`,`a`,`break`,`stop`],cr=/^(?:one|some|any|other)$/i,lr=/(?:ed|said|told|that|late|met|began|held|broke|took|made|left|came|saw|won)$/;function ur(e){let{start:t,end:n}=e;return or.test(e.word(t-1))||e.is(n,`part`)&&e.isCapital(n)&&e.is(n+1,`upper`)?!0:!e.is(n,`upper`)||e.is(t-1,...sr)?!1:!e.is(t-1,`lower`)||!lr.test(e.word(t-1))}function dr(e,t){let n=e.start-1,r=t.tense(e);if(r===`past`||r===`future`)return r===`future`;let i=e.is(n-1,`stop`,`break`);return e.is(n,`by`,`until`,`for`)&&!(i&&e.is(n,`until`))||r===`present`&&e.is(n,`on`,`through`,`from`)}const fr={pattern:`weekday`,read(e,t){let{start:n,end:r}=e;if(e.is(n-1,`each`,`ordinal`)||cr.test(e.word(n-1))||ur(e)||e.is(n-1,`a`)&&(e.is(n-2,`on`)||!e.is(r,`lower`,`upper`,`part`))||gn(e,t))return D;let i=dr(e,t);return ar(e,t,(e,t)=>d(t,e,i),i?`firstFrom`:`lastUpTo`)}},pr=(e,t,n)=>ar(e,t,(e,t)=>l(e)+7*n+t-1,`inWeek`,n),mr={pattern:`(this|last|next|the? (past|coming)|this (past|coming)) weekday`,read(e,t){return e.has(`last`,`past`)?ar(e,t,(e,t)=>d(t,e-1,!1),`lastBefore`):e.has(`next`,`coming`)?ar(e,t,(e,t)=>d(t,e+1,!0),`firstAfter`):pr(e,t,0)}},hr={pattern:`(that|the? following|the next) weekday`,read(e,t){if(e.has(`that`)&&!e.is(e.start-1,`on`,`by`,`since`,`until`,`break`,`stop`,`comma`))return null;let{anchor:n}=t,r=e.value(`weekday`)??1,i=`XXXX-WXX-${r}`;return n?T(x(d(r,n.to+1,!0)),i,ir,w(`firstAfter`,o(n.to),i)):T(null,i,ir,w(`unknown`,``))}},gr=[`weekday of? (this|last|next|the? (past|coming)) unit`,`(last|next) unit weekday`,`weekday unit`].map(e=>({pattern:e,read(e,t){if(e.key(`unit`)!==`week`)return null;let n=e.has(`last`,`past`)?-1:+!!e.has(`next`,`coming`);return n!==0||e.has(`this`)?pr(e,t,n):ar(e,t,(e,t)=>d(t,e+1,!0)+7,`secondAfter`)}})),_r=[...[`each? weekdays`,`each? weekday (parts|tick)`,`the? (ordinal|last) weekday of (each|the) (month|unit)`,`the weekday of the next unit`,`the weekday (before|after)`,`weekday ((dash|to|and) weekday)? comma? ((clock (dash|to) clock)|(num dash num))`].map(e=>({pattern:e,read:()=>D})),...gr,mr,hr,fr],vr=/^(?:people|troops|soldiers|m?en|women|children|workers|members|homes|houses|ships|planes|aircraft|cars|vehicles|tanks|drones|shares|points|tons|tonnes|miles|k?m|km|k?g|mm|cm|feet|square|cubic|percent|votes|words|residents|civilians|refugees|prisoners|deaths|more|other|(?:kilo)?(?:met(?:er|re)s|grams))$/,yr=/^(?:met(?:er|re)|foot|mile|acre|page|seat|bed|room|member|person|man|strong|odd|plus)$/,br=/^(?:room|flight|chapter|section|article|page|number|resolution|model|paragraph|line|highway|route|bus|train|channel|order|lot|version|form|psalm)$/,xr={pattern:`(the? unit)? year`,read(e){let{start:t,end:n}=e,r=e.value(`year`)??0;return e.has(`unit`)&&e.key(`unit`)!==`year`?null:r<1500||r>2100||e.is(t-1,`money`,`slash`,`big`,`num`,`apos`,`upper`)||e.is(n,`slash`,`tick`,`units`)||e.is(t-1,`dash`)&&!e.is(t-2,`year`,`early`)||e.is(n,`zone`)||e.is(t-1,`lower`)&&br.test(e.word(t-1))||e.is(n,`lower`)&&vr.test(e.word(n))||e.is(n,`dash`)&&(e.is(n+1,`unit`)||yr.test(e.word(n+1)))||e.is(t-1,`about`,`than`)&&e.is(n,`lower`)?D:E(C(r))}},Sr={pattern:`the? decade`,read(e){let t=e.value(`decade`)??0;return t<100&&!e.has(`the`)&&!e.is(e.start-1,`early`,`dash`,`and`)?null:E(ke(t>99?t:1900+t))}},Cr={pattern:`the? (count dash)? ordinal dash? unit`,read(e){if(e.key(`unit`)!==`century`)return null;let t=(e.value(`count`)??0)+(e.value(`ordinal`)??0);return t>0&&t<30?E(Ae(t)):null}},wr=[{pattern:`the? fiscal unit? year`,read:e=>e.has(`unit`)&&e.key(`unit`)!==`year`?null:E(C(e.value(`year`)??0))},{pattern:`fiscal`,read(e){let t=e.value(`fiscal`)??0;return t>0?E(C(t)):null}}],Tr=/* @__PURE__ */ new Set([19,20]),Er={pattern:`(?<=in|since|of|by|until|from) count dash? count (dash? count)?`,read(e){let[t=0,n=0,r=0]=e.values(`count`);return!Tr.has(t)||n<10||n>90||n<20&&r>0||r>9||t===20&&n>30?null:E(C(t*100+n+r))}},Dr=[Sr,Cr,...wr,Er,xr],Or=[kn,...pt,...Wn,...Lt,...wt,kt,ut,...In,...Wt,...Gn,...Dr,...xt,...On,..._r,...er,...rr,...qe,...it,...st,...nr,...Kn],kr=/* @__PURE__ */ new Map;for(let{pattern:e,read:t}of Or){let n={shape:se(e),read:t};for(let t of le(e)){let e=kr.get(t);e?e.rules.push(n):kr.set(t,{gate:n.shape,rules:[n]})}}for(let e of kr.values())e.gate=new RegExp(e.rules.map(({shape:e})=>e.source).join(`|`),`y`);function Ar(e,t,n){let{symbols:r}=e,i=kr.get(r.charCodeAt(t));if(!i||(i.gate.lastIndex=t,!i.gate.test(r)))return null;let a=[];for(let{shape:e,read:n}of i.rules)e.lastIndex=t,e.test(r)&&a.push({end:e.lastIndex,read:n});for(let{end:r,read:i}of a.sort((e,t)=>t.end-e.end)){let a=new ve(e,t,r),o=i(a,n);if(o)return{phrase:a,reading:o}}return null}const jr=_(`opening`),Mr=_(`closing`),Nr=_(`stop`),Pr=_(`break`);var Fr=class{published;dayFirst;anchor=null;seen=/* @__PURE__ */ new Map;yearAnchor=null;quote=null;sentenceDay=null;#e=null;#t=null;readAt;constructor(e,t,n){this.published=e,this.dayFirst=t,this.readAt=(e,t)=>n(e,t,this)?.reading??null}fromPublication(e,t,n,r,i){let a=this.published;if(a===null)return T(null,e,t,w(`unknown`,``),i);let[s,c,l]=n;return T(r(a),e,t,w(s,o(a),c,l),i)}plainDateAt(e,t){if(!e.is(t,`month`,`may`,`weekday`)&&!(e.is(t,`num`)&&e.is(t+1,`month`,`may`)))return null;let n=this.readAt(e.tokens,t);return n?.kind===`dated`?n.period:null}isRecipe(e){return this.#t??=hn(e),this.#t}tense(e){return e.is(e.lead,`since`)?`past`:cn(e)}tenseOfYear(e){let t=this.tense(e);return e.is(e.lead,`until`,`to`)?t===`past`?null:`future`:t}step(e){e>Mr?this.#e=null:(e===jr?this.quote??={day:this.sentenceDay??this.#e,ended:this.sentenceDay===null}:(e===Mr||e===Pr)&&(this.quote=null),e===Nr||e===Pr?(this.yearAnchor=null,this.#e=e===Nr?this.sentenceDay:null,this.sentenceDay=null):e!==Mr&&(this.#e=null))}pass(e,t){this.anchor=e;let n=Ne(`quarter`,e.from),r=n&&n.from===e.from&&n.to===e.to?n:e,i=this.seen.get(`quarter`);(r.grain!==`quarter`||!i||i.to<r.to)&&this.seen.set(r.grain,r),e.grain===`day`&&(t&&(this.yearAnchor=e),this.quote||(this.sentenceDay=e.from))}};const Ir=e=>new Set(e.split(` `)),Lr=Ir(`mr mrs ms mx dr prof rev hon st sen sens rep reps gov govs lt col gen maj capt cmdr sgt cpl adm brig pres supt det insp atty amb messrs mt ft no nos vs art fig vol sec dep asst dir sr. fr`),Rr=Ir(`jr sr inc corp co ltd llc bros jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun etc al a.m p.m ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo cal ala dept est approx univ ave blvd rd km kg p.s`),A=`A-Za-zªµº\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02AF\\u0370-\\u0373\\u0376-\\u037D\\u0386-\\u0481\\u048A-\\u052F\\u1E00-\\u1FBC`,zr=/* @__PURE__ */ new Uint8Array(65536);function Br(e){if(!(e>=128))return Vr(e);let t=Hr(e);return t===null?Wr(e):t}function Vr(e){return e>=97&&e<=122?2:e>=65&&e<=90?3:e>=48&&e<=57?4:e===39||e===96?6:1}function Hr(e){return e<256?e>=192?e===215||e===247?1:e<223?3:2:e===170||e===181||e===186?2:e===178||e===179||e===185||e>=188&&e<=190?9:e===173?5:e===180?6:1:e<384?Ur(e)?3:2:e>=768&&e<=879?21:e>=1024&&e<=1119?e<1072?3:2:e>=8192&&e<=8303?e===8216||e===8217?6:e>=8203&&e<=8207||e>=8234&&e<=8238||e>=8288&&e<=8297?5:1:e>=8352&&e<=8384?1:null}function Ur(e){if(e===312||e===329||e===383)return!1;if(e===376)return!0;let t=e>312&&e<329||e>376;return e%2==+!!t}function Wr(e){let t=String.fromCharCode(e);return/\p{Lu}/u.test(t)?3:/\p{Lt}/u.test(t)?35:/\p{L}/u.test(t)?2:/\p{Nd}/u.test(t)?4:/\p{M}/u.test(t)?21:/\p{N}/u.test(t)?9:/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/.test(t)?5:/['’ʼ‘`´]/.test(t)?6:1}function Gr(e){let t=zr[e];if(t)return t;let n=Br(e);return zr[e]=n,n}const j=e=>Gr(e)&7,Kr=e=>{let t=Gr(e),n=t&7;return n===2||n===3||n===4||!!(t&8)},qr=e=>{let t=Gr(e);return(t&7)==4||!!(t&8)},Jr=e=>!!(Gr(e)&16),Yr=e=>(Gr(e)&39)==3,M=e=>e>=55296&&e<=57343,Xr=e=>{let t=e.charCodeAt(0);return M(t)?/^[\p{L}\p{N}]/u.test(e):Kr(t)},Zr=e=>{let t=e.charCodeAt(0);return M(t)?/^\p{Lu}/u.test(e):Yr(t)},Qr=e=>{for(let t=0;t<e.length;t++){let n=e.charCodeAt(t);if(M(n))return/\p{L}/u.test(e);let r=j(n);if(r===2||r===3)return!0}return!1},$r=e=>{for(let t=0;t<e.length;t++){let n=e.charCodeAt(t);if(M(n))return/^[^\p{L}\p{N}]*\p{Lu}/u.test(e);if(Kr(n))return Yr(n)}return!1},ei=e=>{for(let t=0;t<e.length;t++)if(e.charCodeAt(t)>127)return!1;return!0},ti=e=>ei(e)?e.toLowerCase():e.normalize(`NFD`).replace(/\p{M}/gu,``).toLowerCase();function ni(e){let[t=``,r]=e.split(/(?=[+-]\d+$)/);if(t===`easter`)return e=>m(e)+Number(r);if(t===`orthodox`)return h;let[i=1,a=1,o]=e.split(`/`).map(Number);return e=>o===void 0?n(e,i,a):p(e,i,a,o)}const ri=/* @__PURE__ */ new Set([`Easter`,`Christmas`,`Thanksgiving`,`Halloween`,`Epiphany`,`New Year’s`,`New Year`]),ii=/* @__PURE__ */ new Map;for(let[,e=``,t=``]of`
1/1 New Year’s Day|New Year’s|New Year
1/6 Epiphany
1/7 Orthodox Christmas
1/1/3 Martin Luther King Jr. Day|Martin Luther King Day
2/14 Valentine’s Day
2/1/3 Presidents Day|Presidents’ Day
3/8 International Women’s Day|Women’s Day
3/17 St. Patrick’s Day|St Patrick’s Day
4/1 April Fools’ Day|April Fool’s Day
easter-7 Palm Sunday
easter-2 Good Friday
easter+0 Easter|Easter Sunday
easter+1 Easter Monday
orthodox+0 Orthodox Easter
5/1 May Day
5/9 Victory Day|Europe Day
5/1/-1 Memorial Day
6/12 Russia Day
6/19 Juneteenth
7/4 U.S. Independence Day|American Independence Day
7/14 Bastille Day
8/24 Ukraine’s Independence Day|Ukrainian Independence Day|Independence Day
9/1/1 Labor Day
10/31 Halloween
11/11 Veterans Day|Armistice Day|Remembrance Day
11/4/4 Thanksgiving|Thanksgiving Day
12/6 St. Nicholas Day
12/24 Christmas Eve
12/25 Christmas|Christmas Day
12/26 Boxing Day
12/31 New Year’s Eve`.matchAll(/^(\S+) (.+)$/gm)){let n=ni(e);for(let e of t.split(`|`)){let t=/^\p{L}+/u.exec(e)?.[0]??``,r=[...ii.get(t)??[],{name:e,holiday:{on:n,bare:ri.has(e)}}];ii.set(t,r.sort((e,t)=>t.name.length-e.name.length))}}function ai(e,t,n){for(let{name:r,holiday:i}of ii.get(n)??[]){let n=t+r.length;if(e.slice(t,n).replaceAll(`'`,`’`)===r&&!/[\p{L}\d]/u.test(e.charAt(n)))return{end:n,name:r,holiday:i}}return null}const oi=/(\d{4}([-/])\d\d\2\d\d)(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,6})?)?(?:Z|[+-]\d\d:?\d\d)?)?(?![\d/-])/y,si=/\d{1,2}([/.])\d{1,2}\1(?:\d{4}|\d\d)(?![\d/])/y,ci=/(\d{1,2})(?:[:.](\d\d))?\s?(?:([ap])\.?m\b\.?|o['’]clock\b)|(\d{1,2}):(\d\d)(?::\d\d)?(?!\d)/iy,li=/(?!20\d0['’])(\d\d)?\d0['’]?s\b/y,ui=/(\d{1,2})(?:st|nd|rd|th)\b/iy,di=/([1-4])Q\b/y,fi=/\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+\.\d+/y,pi=/(\d{1,20})([\p{L}\d]{0,40})/uy;function mi(e,t){let n=n=>(n.lastIndex=t,n.exec(e)),r=(e,n,r=0,i=``)=>({symbol:e,end:t+n[0].length,value:r,key:i}),a=n(oi);if(a)return r(`numeric`,a,0,a[1]?.replaceAll(`/`,`-`));let o=n(si);if(o)return r(`numeric`,o,0,o[0]);let s=n(ci);if(s){let e=s[3]?.toLowerCase(),t=Number(s[1]??s[4]),n=s[2]??s[5]??`00`;if(t<=24&&Number(n)<60)return r(`clock`,s,0,`${i(e?t%12+(e===`p`?12:0):t)}:${n}`)}let c=n(li);if(c)return r(`decade`,c,Number.parseInt(c[0],10));let l=n(ui);if(l)return r(Number(l[1])<=31?`ordinal`:`other`,l,Number(l[1]),`figures`);let u=n(di);if(u)return r(`code`,u,Number(u[1]),`quarter`);let d=n(fi);if(d)return r(`big`,d,NaN);let f=n(pi);if(!f?.[1])return{symbol:`other`,end:t+1,value:0,key:``};if(f[2])return r(`other`,f);let p=Number(f[1]),m=f[1].length;return m===4&&p>=1e3&&p<3e3?r(`year`,f,p):r(m<=2&&p>=1&&p<=31?`num`:`big`,f,p,m===2?`two figures`:``)}const hi=/* @__PURE__ */ new Map,gi=/* @__PURE__ */ new Map;function N(e,t,{key:n=``,value:r=0,step:i=0,capital:a=!1,into:o=hi}={}){for(let[s,c]of t.split(` `).entries())for(let t of c.split(`/`))t!==`-`&&o.set(t,{code:_(e),value:r+s*i,key:n,capital:a})}const _i={value:1,step:1},vi={..._i,capital:!0};N(`month`,`january february - april - june july august september october november december`,vi),N(`month`,`jan feb mar apr - jun jul aug sep/sept oct nov dec`,{...vi,into:gi}),N(`may`,`march - may`,{value:3,step:1,capital:!0}),N(`weekday`,`monday tuesday wednesday thursday friday saturday sunday`,vi),N(`weekdays`,`mondays tuesdays wednesdays thursdays fridays saturdays sundays`,vi),N(`wday`,`mon tue/tues wed thu/thur/thurs fri sat sun`,{...vi,into:gi}),N(`season`,`spring/springtime summer/summertime fall/autumn winter/wintertime`,_i),N(`count`,`one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty`,_i),N(`count`,`thirty forty fifty sixty seventy eighty ninety hundred`,{value:30,step:10}),N(`ordinal`,`first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth`,_i),N(`ordinal`,`final`,{value:-1}),N(`decade`,`twenties thirties forties fifties sixties seventies eighties nineties`,{value:20,step:10}),N(`a`,`a an`,{value:1}),N(`few`,`few several couple many some dozen dozens numerous`);for(let e of[`day`,`week`,`month`,`quarter`,`year`,`decade`,`weekend`,`fortnight`,`period`])N(`unit`,e,{key:e}),N(`units`,`${e}s`,{key:e});N(`unit`,`century`,{key:`century`}),N(`units`,`centuries`,{key:`century`}),N(`tick`,`hour hours minute minutes seconds min mins hr hrs moment moments nights`),N(`part`,`morning dawn`,{key:`MO`}),N(`part`,`noon midday lunchtime`,{key:`MI`}),N(`part`,`afternoon`,{key:`AF`}),N(`part`,`evening dusk`,{key:`EV`}),N(`part`,`night midnight`,{key:`NI`}),N(`parts`,`mornings afternoons evenings`),N(`today`,`today`),N(`nearday`,`yesterday - tomorrow`,{value:-1,step:1}),N(`zone`,`gmt utc`,{key:`Z`}),N(`zone`,`est edt et cst cdt pst pdt bst cet cest eet eest msk ist hkt jst`),N(`these`,`these those`,{step:1}),N(`past`,`past`),N(`past`,`previous prior preceding`,{key:`before`}),N(`following`,`following ensuing`),N(`coming`,`coming upcoming forthcoming`),N(`recently`,`recently lately`),N(`near`,`near foreseeable distant`),N(`early`,`early late mid`),N(`edge`,`end close beginning start outset`),N(`entire`,`entire whole full`),N(`each`,`each every per`),N(`about`,`about around nearly almost roughly approximately`),N(`more`,`more less fewer`),N(`now`,`now currently nowadays presently`),N(`fiscal`,`fiscal financial fy`),N(`until`,`until till`),N(`through`,`through thru`);for(let e of`the this that same last next recent future latest current earlier later ago middle half old time than tonight overnight of in on at by to into and or from between since before after during for over`.split(` `))N(e,e);const yi=e=>hi.get(e),bi=e=>gi.get(e),xi={value:0,key:``},Si=8192;function Ci(e){let t=``;for(let n=0;n<e.length;n+=Si)t+=String.fromCharCode(...e.slice(n,n+Si));return t}const wi=e=>e>=48&&e<=57,Ti=e=>{if(e<128)return e>=97&&e<=122||e>=65&&e<=90;let t=j(e);return t===2||t===3||t===5},Ei=e=>e===32||e===9||e===160||e===8239||e===8201,Di=e=>e<128?e>=97&&e<=122:j(e)===2,Oi=e=>e<128?e>=65&&e<=90:j(e)===3,ki={};for(let[e,t]of[[`break`,`
`],[`stop`,`!?;`],[`comma`,`,`],[`dash`,`-‐‑–—`],[`slash`,`/`],[`opening`,"“«‘„`"],[`closing`,`”»`],[`money`,`$€£¥₴₽#`]])for(let n of t)ki[n]=e;const Ai=_(`lower`),ji=_(`upper`),Mi=/^(?:q([1-4])|h([12])|fy(\d{2}|\d{4}))$/,Ni=/['’‘](\d0)s\b/y;function Pi(e){let t=[],n=[],r=[],i=[],a=0,o=``,s=(e,o,s)=>{t.push(a),n.push(o),r.push(s),i.push(e),a=o},c=(e,t,n=xi)=>s(_(e),t,n),l=()=>{let t=a+1;for(;t<e.length&&(Ti(e.charCodeAt(t))||wi(e.charCodeAt(t)));)t++;o=t-a>13?``:e.slice(a,t);let n=Oi(e.charCodeAt(a));if(n){let t=ai(e,a,o);if(t)return c(`holiday`,t.end,{value:0,key:t.name,holiday:t.holiday})}let r=n?o.toLowerCase():o,i=yi(r);if(i&&(n||!i.capital))return s(i.code,t,i);if(n&&t-a<=6){let n=bi(r),i=e[t]===`.`;if(n&&(i||wi(e.charCodeAt(t+1))))return s(n.code,i?t+1:t,n);let a=Mi.exec(r);if(a?.[1])return c(`code`,t,{value:Number(a[1]),key:`quarter`});if(a?.[2])return c(`code`,t,{value:Number(a[2]),key:`half`});if(a?.[3])return c(`fiscal`,t,{value:Number(a[3])+(a[3].length===2?2e3:0),key:``})}s(n?ji:Ai,t,xi)},u=()=>{let r=a+1;for(;Ei(e.charCodeAt(r));)r++;let i=t.at(-1)??a,s=n.at(-1)===a,l=s&&a-i===1&&Oi(e.charCodeAt(i))||Di(e.charCodeAt(r))||s&&Lr.has(o.toLowerCase());c(l?`other`:`stop`,a+1)},d=t=>{Ni.lastIndex=a;let n=Ni.exec(e);if(n)return c(`decade`,a+n[0].length,{value:Number(n[1]),key:``});let r=e.charCodeAt(a+1),i=a>0&&!Ei(e.charCodeAt(a-1));if(i&&(r===115||r===83)&&!Ti(e.charCodeAt(a+2)))return c(`poss`,a+2);if(t===`‘`||!i&&Ti(r))return c(`opening`,a+1);c(Ti(r)?`apos`:`closing`,a+1)},f=()=>{let t=e.charAt(a);if(t===`.`)return u();if(t===`'`||t===`’`||t===`‘`)return d(t);if(t===`"`)return c(Ti(e.charCodeAt(a+1))||wi(e.charCodeAt(a+1))?`opening`:`closing`,a+1);c(ki[t]??`other`,a+1)};for(;a<e.length;){let t=e.charCodeAt(a);if(Ei(t))a++;else if(wi(t)){let t=mi(e,a);c(t.symbol,t.end,t)}else Ti(t)?l():f()}return{text:e,starts:t,ends:n,meanings:r,symbols:Ci(i)}}const Fi=e=>/^en(?:-US)?$/i.test(e??`en`);function Ii(e,t){let n=Pi(e),{starts:r,ends:i,symbols:a}=n,c=new Fr(t.publishedOn===null?null:s(t.publishedOn),!Fi(t.language),Ar),l=[],u=(e,t,n)=>{let a={start:r[e]??0,end:i[t-1]??0};l.push({kind:`date`,span:a,...n,rule:Ue(n.why)})},d=0,f=0;for(;f<r.length;){c.step(a.charCodeAt(f));let e=Ar(n,f,c);if(!e){f++;continue}let{phrase:t,reading:r}=e;if(f=t.end,r.kind!==`none`){if(r.kind===`vague`)u(t.start,t.end,{value:r.value,type:`DATE`,from:null,to:null,inferred:[],why:w(`vague`,``)});else{let{start:e,end:n,time:i}=ge(t,r),{period:a,blank:s,inferred:l,why:p}=r,m=a?.value??s;f=n,u(e<d?t.start:e,n,{value:i===void 0||a?.grain===`span`?m:`${m}T${i}`,type:i===void 0?`DATE`:`TIME`,from:a&&o(a.from),to:a&&o(a.to),inferred:l,why:p}),a&&c.pass(a,l.length===0)}d=f}}return l}const Li=[`DeepState map archive`,`Widely reported`,`wikimili.com: Russian-occupied territories of Ukraine`,`news.online.ua 2026-01-02`,`kyivindependent.com 2025-08-26`,`ukrinform.jp 2022-04-04`,`networthspace.com 2022-04-03 (AFP)`,`nu.nl 2022-04`],Ri=[`Never occupied`,`Before the armed seizures`,`Armed groups seize the Security Service building in Luhansk, 6 April 2014; “Luhansk People’s Republic” proclaimed`,`Minsk line of contact: about one third of the oblast occupied`,`Full-scale invasion`,`Lysychansk falls, 3 July 2022`,`Ukrainian counteroffensive reaches Bilohorivka`,`Annexation proclaimed by Russia; Russia claimed full control on 30 June 2025`,`Not occupied; a few border hamlets in March–May 2022, below 0.02 %`,`Zaporizke and Novoheorhiivka occupied`,`Russian-led armed groups seize Sloviansk, 12 April 2014; “Donetsk People’s Republic” proclaimed`,`Full-scale invasion; Mariupol falls, 20 May 2022`,`Annexation proclaimed by Russia`,`Not occupied before the full-scale invasion`,`Border area in the north-east entered from Belarus`,`No Russian forces left in the oblast, its governor said on 4 April 2022`,`Full-scale invasion from Crimea; Melitopol, Berdiansk and Enerhodar occupied`,`Annexation proclaimed by Russia; the city of Zaporizhzhia is not occupied`,`Attacked in February–March 2022, not occupied`,`Advance on Kyiv from Belarus`,`Declared wholly liberated by the deputy defence minister, 2 April 2022`,`Before the Russian seizure; Ukrainian law dates the occupation from 20 February 2014`,`Russian forces take control of Sevastopol`,`Annexation proclaimed by Russia; wholly occupied since`,`Russian forces seize the Crimean parliament and bases`,`Advance from Kherson towards Mykolaiv and Voznesensk`,`Snihurivka liberated, 10 November 2022; Kinburn Spit still occupied`,`Only Snake (Zmiinyi) Island occupied`,`Snake Island retaken`,`Advance through the Sumy, Konotop, Trostianets and Okhtyrka districts`,`Free of Russian troops, its governor said on 8 April 2022; border strips below 0.01 % from December 2024`,`Russian push across the Sumy border`,`Full-scale invasion; Izium, Kupiansk and Balakliia occupied`,`Ukrainian counteroffensive, September 2022`,`New Russian offensive towards Vovchansk and Lyptsi, 10 May 2024`,`Full-scale invasion; city of Kherson occupied, 2 March 2022`,`Annexation proclaimed by Russia; Ukrainian advance on the right bank in October`,`City of Kherson and the right bank liberated, 11 November 2022; left bank still occupied`,`Siege of Chernihiv`,`Russian withdrawal complete`],zi=[[`05`,`2014-02-20`,0,0,0,[0]],[`07`,`2014-02-20`,0,0,0,[0]],[`09`,`2014-02-20`,0,3,1,[1]],[`09`,`2014-04-06`,1,2,2,[2]],[`09`,`2015-02-18`,1,0,3,[0],31.5,`constant`],[`09`,`2022-02-24`,1,0,4,[0]],[`09`,`2022-07-03`,2,0,5,[0],99.9,`constant`],[`09`,`2022-09-19`,1,0,6,[0],99.8,`constant`],[`09`,`2022-09-30`,1,0,7,[0,3]],[`12`,`2014-02-20`,0,0,8,[0]],[`12`,`2025-08-26`,1,1,9,[4,0]],[`14`,`2014-02-20`,0,3,1,[1]],[`14`,`2014-04-12`,1,2,10,[2]],[`14`,`2015-02-18`,1,0,3,[0],32,`constant`],[`14`,`2022-02-24`,1,0,11,[0]],[`14`,`2022-09-30`,1,0,12,[0,3]],[`18`,`2014-02-20`,0,3,13,[1]],[`18`,`2022-02-24`,1,0,14,[0],.6,`peak`],[`18`,`2022-04-04`,0,1,15,[5]],[`21`,`2014-02-20`,0,0,0,[0]],[`23`,`2014-02-20`,0,3,13,[1]],[`23`,`2022-02-25`,1,0,16,[0]],[`23`,`2022-09-30`,1,0,17,[0,3]],[`26`,`2014-02-20`,0,0,0,[0]],[`30`,`2014-02-20`,0,0,18,[0]],[`32`,`2014-02-20`,0,3,13,[1]],[`32`,`2022-02-24`,1,0,19,[0],24,`peak`],[`32`,`2022-04-02`,0,1,20,[6,5]],[`35`,`2014-02-20`,0,0,0,[0]],[`40`,`2014-02-20`,0,3,21,[1]],[`40`,`2014-02-27`,1,2,22,[2]],[`40`,`2014-03-18`,2,1,23,[2,3],100,`constant`],[`43`,`2014-02-20`,0,3,21,[1]],[`43`,`2014-02-27`,1,2,24,[2]],[`43`,`2014-03-18`,2,1,23,[2,3],100,`constant`],[`46`,`2014-02-20`,0,0,0,[0]],[`48`,`2014-02-20`,0,3,13,[1]],[`48`,`2022-02-26`,1,0,25,[0]],[`48`,`2022-11-11`,1,0,26,[0,3],.56,`first`],[`51`,`2014-02-20`,0,3,13,[1]],[`51`,`2022-02-24`,1,0,27,[0],0,`constant`],[`51`,`2022-06-30`,0,0,28,[0]],[`53`,`2014-02-20`,0,0,0,[0]],[`56`,`2014-02-20`,0,0,0,[0]],[`59`,`2014-02-20`,0,3,13,[1]],[`59`,`2022-02-24`,1,0,29,[0],17.6,`peak`],[`59`,`2022-04-08`,0,1,30,[7,0]],[`59`,`2025-05-25`,1,0,31,[0,3]],[`61`,`2014-02-20`,0,0,0,[0]],[`63`,`2014-02-20`,0,3,13,[1]],[`63`,`2022-02-24`,1,0,32,[0]],[`63`,`2022-09-11`,1,0,33,[2,0,3],5.6,`first`],[`63`,`2024-05-10`,1,0,34,[0,3]],[`65`,`2014-02-20`,0,3,13,[1]],[`65`,`2022-02-24`,1,0,35,[0]],[`65`,`2022-09-30`,1,0,36,[0]],[`65`,`2022-11-11`,1,0,37,[0,3],71,`first`],[`68`,`2014-02-20`,0,0,0,[0]],[`71`,`2014-02-20`,0,0,0,[0]],[`74`,`2014-02-20`,0,3,13,[1]],[`74`,`2022-02-24`,1,0,38,[0],22.6,`peak`],[`74`,`2022-04-04`,0,1,39,[5,0]],[`77`,`2014-02-20`,0,0,0,[0]]],Bi=[[`09`,`8231 1223 268 173 99 0 -96 -125 -12 35 9 7 5 4 2 1 18 1 2 2 -1 0 3 0 0 0 2 3 3 5 10 20 10 1 3 4 6 10 2 6 2 16 10 0 -1 1 0 0 0 0 0 0 0 0`],[`12`,`0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 6 17 20 5 7 3 -15 -11 -2 -3 0 -10 -6`],[`14`,`5164 293 275 89 56 90 -350 -5 29 24 51 45 28 3 -6 -42 -20 -13 0 7 12 18 5 45 13 42 36 48 43 123 130 147 241 130 101 60 29 56 115 130 185 130 29 25 64 129 47 51 36 20 11 18 21 -2`],[`23`,`7295 -53 41 -5 -27 -16 0 -4 0 8 20 8 0 1 1 -27 -18 -16 -15 -3 0 6 0 1 1 0 5 -1 2 0 0 15 4 3 0 0 10 1 5 6 8 17 26 36 68 31 25 11 16 6 3 5 3 -6`],[`48`,`156 285 27 21 9 1 -25 3 -420 0 0 0 0 0 0 0 0 -1 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0`],[`59`,`209 -209 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 47 42 -1 -1 -1 5 0 12 4 5 13 18 0 1 1 0`],[`63`,`820 2360 -136 234 32 32 -2942 -220 2 8 2 2 0 1 2 0 0 5 0 6 4 -1 6 1 0 0 61 6 2 7 8 6 17 14 13 8 5 2 1 7 29 5 13 7 35 0 7 2 6 11 -3 3 4 4`],[`65`,`7844 944 89 17 16 7 -16 -467 -1368 0 0 0 0 -4 10 -47 12 -14 4 -9 -3 0 0 0 0 9 0 0 2 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0`]],Vi=[`none`,`partial`,`full`],Hi=[`computed`,`sourced`,`partly sourced`,`unsourced`],Ui=Li[0]??``,Wi=`2022-04-03 2022-05-01 2022-06-01 2022-07-01 2022-08-01 2022-09-01 2022-10-01 2022-11-01 2022-12-01 2023-01-01 2023-02-02 2023-03-01 2023-04-01 2023-05-01 2023-06-02 2023-07-01 2023-08-01 2023-09-01 2023-10-01 2023-11-01 2023-12-01 2024-01-01 2024-02-01 2024-03-01 2024-04-02 2024-05-01 2024-06-01 2024-07-08 2024-08-01 2024-09-01 2024-10-01 2024-11-01 2024-12-01 2025-01-02 2025-02-01 2025-03-01 2025-04-02 2025-05-01 2025-06-01 2025-07-01 2025-08-01 2025-09-01 2025-10-01 2025-11-01 2025-12-01 2026-01-01 2026-02-01 2026-03-01 2026-04-01 2026-05-01 2026-06-01 2026-07-01 2026-08-01 2026-08-22`.split(` `),Gi=Wi.at(-1)??`2014-02-20`;let Ki;function qi(){if(Ki)return Ki;Ki=/* @__PURE__ */ new Map;for(let[e,t,n,r,i,a,o,s]of zi){let c=Ki.get(`UA-${e}`)??[],l=c.at(-1);l&&(l.to=t),c.push({from:t,to:null,status:Vi[n]??`none`,evidence:Hi[r]??`unsourced`,event:Ri[i]??``,source:a.map(e=>Li[e]).join(`; `),share:o??null,basis:s??null}),Ki.set(`UA-${e}`,c)}return Ki}const Ji=new Map(Bi.map(([e,t])=>[`UA-${e}`,t])),Yi=/* @__PURE__ */ new Map;function Xi(e){let t=Yi.get(e);if(t)return t;let n=0,r=(Ji.get(e)?.split(` `)??[]).map((e,t)=>(n+=Number(e),{day:Wi[t]??``,share:n/100}));return Yi.set(e,r),r}const Zi=({from:e,to:t},n)=>e<=n&&(t===null||n<t),Qi=e=>Date.parse(e)/864e5;function $i(e,t){let n=Xi(t).filter(({day:t})=>Zi(e,t));return e.basis===`first`&&e.share!==null&&n[0]?.day!==e.from?[{day:e.from,share:e.share},...n]:n}const ea=(e,t,n=null)=>({share:e,asOf:t,shareIsInterpolated:n===`interpolated`,shareIsUpperEstimate:n===`peak`});function ta(e,t,n){let r=(Qi(n)-Qi(e.day))/(Qi(t.day)-Qi(e.day));return Math.round((e.share+r*(t.share-e.share))*100)/100}function na(e,t,n,r){return e.status===`none`?ea(0,r):t?.day===r?ea(t.share,r):t&&n?ea(ta(t,n,r),r,`interpolated`):e.share!==null&&e.basis===`constant`?ea(e.share,r):t?ea(t.share,t.day):e.share!==null&&e.basis===`peak`?ea(e.share,r,`peak`):n?ea(n.share,n.day):ea(null,r)}const ra=[`UA-14`,`UA-09`,`UA-23`,`UA-65`];function ia(e,t){let n=e===`UA-43`||e===`UA-40`?`2014-03-18`:ra.includes(e)?`2022-09-30`:null;return n!==null&&n<=t?{date:n,wording:`Annexation proclaimed by Russia`}:null}function aa(e,t){let n=t;if(e[t]?.status===`none`)return null;for(;n>0&&e[n-1]?.status!==`none`;)n--;return e[n]?.from??null}function oa(e,t){let n=qi().get(e);if(!n)throw RangeError(`${e} is no first-level unit of Ukraine`);let r=t===null||t>Gi?Gi:t,i=Math.max(0,n.findLastIndex(({from:e})=>e<=r)),a=n[i];if(!a)throw RangeError(`${e} has no data`);let o=$i(a,e),s=o.findLast(e=>e.day<=r),c=o.find(e=>e.day>r),l=s??c;return{status:a.status,...na(a,s,c,r),since:aa(n,i),event:r<`2014-02-20`?`Before 2014-02-20`:a.event,source:a.source,evidence:a.evidence,measured:l&&a.status!==`none`?{...l,source:Wi.includes(l.day)?Ui:a.source}:null,claimed:ia(e,r)}}const P=`[ \\u00A0\\u202F]`,F=`[’'ʼ]`,sa=`(?<![${A}\\d-])`,ca=`(?![${A}\\d])`,la=e=>({inLowerCase:new RegExp(e.toLowerCase(),`uy`)}),I=e=>la(`(?:${e})${ca}`),L=e=>la(`(?<=${sa}(?:${e}))`),ua=e=>RegExp(`${sa}(?:${e})${ca}`,`iu`);let da={text:``,lower:``};function fa(e){return da.text!==e&&(da={text:e,lower:e.replaceAll(`İ`,`I`).toLowerCase()}),da.lower}function pa(e,t,n){let[r,i]=e instanceof RegExp?[e,t]:[e.inLowerCase,fa(t)];return r.lastIndex=n,r.test(i)?r.lastIndex:null}const R=(e,t,n)=>pa(e,t,n)!==null,ma=`(?:${F}s?)?`,ha=`(?:(?:north|south)(?:-?(?:east|west))?|east|west|central)(?:ern)?(?:most)?`,ga=`(${ha}|(?:[${A}]{2,12}-)?(?:occupied|held|controlled|annexed|proclaimed|declared|styled)|partially|partly|temporarily|Russian|Ukrainian|Ukraine${F}s|neighbou?ring|nearby|adjacent|bordering|front-?line|border|war-torn|embattled|breakaway|separatist|disputed|contested|liberated|coastal|so-called|industrial|mining|coal-mining|administrative|wider|entire|whole|former|other|also|small|large|some|nearly|almost)`,_a=`(?:${ga}${P}){0,4}`,va=`(?:(?:the|both|(?:parts?|portions|swath(?:e)?s|slivers|areas|pieces|most|much|all|half|rest) of|${ga})${P}){0,6}`,ya=`(?:and|n?or|as well as|but not|but|(?:along|together) with|plus|with|&)`,ba=`(?:${P}\\([^()\\n]{1,40}\\))?`,xa=RegExp(`${ma}${ba}(?:[,;]${P}?(?:${ya}${P})?|${P}${ya}${P}|${P}?[/–—-]${P}?)${va}`,`uy`),Sa=RegExp(`\\p{Lu}[${A}-]{1,20}(?:${F}s)?(?:${P}\\p{Lu}[${A}-]{1,20})?`,`uy`),Ca=L(`the${P}${_a}`),wa=`(?:oblast|region|province)`,Ta=`(?:oblasts|oblasti|regions|provinces|territories)`,Ea=`((?:state|military|civil|civilian|occupation|exiled|separatist|legitimate|ukrainian|deputy|vice|former|acting|new|then|[${A}]{2,9}-(?:installed|backed|appointed))[- ])`,Da=`(?:${ma}${ba}${P}|-)(?:${ga}${P}){0,2}`,Oa=I(`${Da}(?:${wa}|(?:regional|provincial)(?!${P}(?:[${A}’'-]{1,20}${P})?(?:academic|clinical|children|theat(?:re|er)|museum|university|library|philharmonic|stadium|airport|hospital|clinic|medical|art|puppet|drama))|${Ea}{0,3}governor(?:ship)?|(?:city|town|village|settlement)${P}of(?=${P}(?!the|its))|(?:RMA|OVA|ODA|RSA)|${Ea}{1,3}administration)`),ka=I(`${Da}(?:${Ta}|(?:oblast|regional|provincial|region)${P}${Ea}{0,3}(?:administrations|governors|authorities|councils|officials|heads|governments|parliaments|legislatures|leaders)|governors|${Ea}{1,3}administrations)`),Aa=I(`(?:,?${P}(?:and|or)|,)${P}(?:several |some |many |all )?(?:other|neighbou?ring|nearby|adjacent|surrounding)${P}(?:${ga}${P}){0,2}${Ta}`),ja=I(`${Da}["“‘«']?(?:people${F}?s?${F}?${P})?republics?`),Ma=I(`${P}peninsula`),Na=I(`${ma}${P}(?:city|municipal|mayor|downtown|airport|(?:international |central )?(?:railway |train |bus )?station|nuclear|atomic|N?PP|power|plant|reactors?|facility|thermal|hydroelectric|dam|suburbs?|outskirts|neighbou?rhoods?|districts?|streets?|residents?|natives?|port|airfield|university|school|hospital|museum|theat(?:re|er)|prison|market|direction|axis|sector|front|frontline)`),Pa=L(`(?:${wa}|${Ta}|republics?|governors?|governorship)${P}of${P}(?:the${P})?${_a}`),Fa=L(`(?:${Ta}|governors|republics)${P}of${P}(?:the${P})?${_a}`),Ia=L(`${Ta}(?:${P}(?!(?:and|or|but)${P}|cit|town|village|capital|port|place)[${A}’'-]{1,20}){0,8}(?:,?${P}(?:including|namely|such${P}as|like|especially|particularly|notably|mainly)${P}|${P}?(?:[:–—]${P}?|\\()|${P}-${P})(?:the${P})?`),La=I(`,${P}(?:an?|the|two|three|four|five|both|all|one${P}of${P}(?:the|its|four|several|Ukraine${F}s)(?:${P}(?:four|five|six))?)(?:${P}(?!(?:of|in|from|near|to|by|on|at|outside|across|beyond|around|off|with|for)${P}|city|capital|cent|town|port)[${A}’'-]{1,20}){0,4}?${P}(?:${wa}|${Ta})`),Ra=`(?:(?:the|its|their|both)${P})?${_a}`,za=e=>L(`(?:${e})${P}${Ra}`),Ba=za(`annex(?:ed|es|ing)?|annexations? of|independence of|(?:proclaimed|declared|styled|breakaway|separatist|people${F}?s|so-called)[”’"']? republics? (?:of|in)|incorporat(?:e|es|ed|ing|ion of)|accession of|sovereignty over|status of|(?:borders|boundaries|territor(?:y|ies)) of`),Va=`(?:its|their|all|ukrainian|the|remaining|forces|troops|army|soldiers|completely|fully|entirely|out|back)`,Ha=za(`ced(?:e|es|ed|ing)|cession of|relinquish(?:es|ed|ing)?|surrender(?:s|ed|ing)?(?: of)?|giv(?:e|es|ing|en) up|gave up|hand(?:s|ed|ing)? over|claim(?:s|ed|ing)?(?: to)?|swap(?:s|ped|ping)?|conced(?:e|es|ed|ing)|renounc(?:e|es|ed|ing)|demand(?:s|ed|ing)?|withdr(?:aw|aws|ew|awing|awn|awal)(?: ${Va}){0,4} from|pull(?:s|ed|ing)?(?: ${Va}){0,4} (?:of|from)|control (?:of|over)`),Ua=za(`(?:rest|remainder|remaining (?:parts?|portions?|areas?|third|quarter|territor(?:y|ies))|[${A}\\d.,-]+ ?(?:%|per ?cent)|parts?|portions?|most|much|all|half|two-thirds|a third|three-quarters|swath(?:e)?s|areas|slivers?|entirety|whole) of`),Wa=`(?:${ha}${P})?`,Ga=L(`(?:(?<!(?:formerly|previously|once|never|briefly)${P})(?:occupied|annexed)|(?:Russian?|Moscow|Kremlin|separatist|rebel|militant|partially|partly|temporarily)[- ](?:occupied|held|controlled|annexed))${P}${Wa}`),Ka=L(`(?:partially|partly)[- ](?:occupied|held|controlled)${P}`),qa=L(`(?:Ukrainian|Ukraine|Kyiv|government)[- ](?:held|controlled)${P}${Wa}`),Ja=L(`(?:(?:north|south)(?:-?(?:east|west))?|west)(?:ern)?${P}`),Ya=`(?:cit(?:y|ies)|towns?|villages?|hamlets?|townships?)`,Xa=`[${A}][${A}’'-]{1,20}(?: [${A}][${A}’'-]{1,20})?`,Za=L(`(?:(?:${Ya}|farms|forests|settlements)(?: (?:of|called) ${Xa},?| and ${Ya})? (?:in|across|throughout)|villages of|(?:town|village|hamlet|settlement) of ${Xa},)${P}${Ra}`),Qa=I(`,?${P}(?:(?:which|that)${P})?(?:(?:is|are|remains?|was|were|ha(?:s|ve)${P}been)${P})?(?:now${P})?(?:almost${P}|nearly${P})?(?:wholly|entirely|partly|partially|largely|mostly|completely|fully)${P}(?:occupied|controlled|held|under${P}(?:Russian|occupation))`),$a=`(?:left|right|east(?:ern)?|west(?:ern)?)[- ]bank`,eo=I(`${F}s?${P}(?:[${A}-]{1,20}${P}){0,2}${$a}`),to=L(`${$a}(?: of)?${P}`),no=za(`(?:governors?|governorship|(?:russian?|moscow|kremlin)-(?:installed|appointed|backed|imposed) (?:acting )?(?:head|leader|chief|administration|authorities)) (?:of|in|for)`),ro=L(`(?:(?:cit(?:y|ies)|towns?|ports?|mayors?|suburbs?|outskirts|cent(?:er|re)s?|capitals?)(?: like| such as|,? including| of|:)?|(?:streets|residents|people|apartments|hospitals?) (?:of|in))${P}`),io=ua(`oblasts?|regions?|provinces?|republics?|Donbass?|territor(?:y|ies|ial)|annex(?:ed|es|ing|ation)?|ced(?:e|es|ed|ing)|sovereignty|recogni[sz](?:e|ed|es|ing|tion)|referend(?:um|a|ums)|withdr(?:aw|awal|awing|ew)|concessions?|special status|self-(?:rule|government)|land swaps?|claim(?:s|ed|ing)?|constitution|fr(?:eeze|eezing|ozen)|front[- ]?lines?|rest of|de facto`),ao=ua(`cit(?:y|ies)|mayors?|downtown|streets?|airports?|stations?|apartments?|drones?|missiles?|rockets?|shell(?:s|ed|ing)?|strikes?|struck|explosions?|blasts?|bomb(?:s|ed|ing)?|killed|wounded|injured|sirens?|trains?|buses|match|football|soccer|stadium|concert|hospital|university|outages?|blackouts?|electricity|power|water supply`),oo=/[.!?…]["”’»)\]]{0,3}\s(?=["“‘«(]?[\p{Lu}\d])|\n/gu;function so(e,t,n){let r=e.slice(Math.max(0,t-300),t),i=e.slice(n,n+300),a=[...r.matchAll(oo)].at(-1),o=i.search(oo);return`${r.slice(a?a.index+a[0].length:0)} ${o<0?i:i.slice(0,o)}`}function co(e,t,n){let r=so(e,t,n);return io.test(r)&&!ao.test(r)}const lo=(e,t,n)=>ao.test(so(e,t,n)),uo=`2022-02-24`,fo=(e,t)=>e===null||e>=t,po=[[`UA-14`,`2014-04-12`,null],[`UA-09`,`2014-04-06`,null],[`UA-65`,`2022-03-02`,`2022-11-11`]],mo=(e,t)=>po.some(([n,r,i])=>n===e&&fo(t,r)&&(i===null||t!==null&&t<i)),z=(e,{text:t,start:n})=>R(e,t,n),ho=(e,{text:t,run:n})=>R(e,t,n.listStart),go=(e,{text:t,end:n})=>R(e,t,n),_o=({codes:e})=>e.every(e=>ra.includes(e)),vo=e=>e.codes.length>1&&_o(e),yo=({codes:e,day:t})=>fo(t,uo)&&e.every(e=>e===`UA-14`||e===`UA-09`),bo=({codes:e,day:t})=>e.every(e=>mo(e,t)),xo=({codes:e,day:t})=>!e.some(e=>mo(e,t)),So=[e=>e.run.members.length>1&&(ho(Fa,e)||ho(Ia,e)),e=>e.run.members.length===1&&z(Pa,e),e=>go(La,e),e=>z(no,e)],Co=[e=>e.codes.length>=3&&_o(e)&&e.run.isPure&&fo(e.day,uo),e=>z(Ba,e),e=>z(to,e)||go(eo,e),e=>z(Za,e),e=>z(Ka,e)||go(Qa,e),e=>z(Ga,e)&&(vo(e)||xo(e)),e=>z(qa,e)&&bo(e),e=>(vo(e)||yo(e))&&z(Ha,e),e=>z(Ua,e)&&(yo(e)||vo(e)&&!lo(e.text,e.start,e.end)),e=>yo(e)&&z(Ja,e),e=>vo(e)&&e.run.hasRegion&&!lo(e.text,e.start,e.end),e=>vo(e)&&co(e.text,e.start,e.end)];function wo(e,t,n){let r=[...new Set(t.members.flatMap(e=>e.codes))],i={text:e,day:n,run:t,codes:r,start:t.members[0]?.start??0,end:t.members.at(-1)?.end??0};return z(ro,i)?!1:So.some(e=>e(i))?!0:!r.includes(`UA-32`)&&Co.some(e=>e(i))}const To=[[`05`,0,`Vinnytsia`,0,`Вінницька~`,`Винницкая~`,0,0,26513,`Q166709`,`Vinnitsa|Vinnytsia|Vinnytsya/Vinnychchyna//Vinnytska|Vinnitskaya`],[`07`,0,`Volyn`,0,`Волинська~`,`Волынская~`,`Lutsk`,0,20144,0,`/Volyn/Volhynia/Volynska|Volynskaya`],[`09`,0,`Luhansk`,0,`Луганська~`,`Луганская~`,0,0,26684,0,`Lugansk|Luhansk/Luhanshchyna//Luhanska|Luganskaya`],[`12`,0,`Dnipropetrovsk`,0,`Дніпропетровська~`,`Днепропетровская~`,`Dnipro`,`2016-05-19`,31914,0,`Dnepropetrovsk|Dnipropetrovsk/Dnipropetrovshchyna/Dnipro/Dnipropetrovska|Dnepropetrovskaya`],[`14`,0,`Donetsk`,0,`Донецька~`,`Донецкая~`,0,0,26517,`Q2012050`,`Donetsk/Donechchyna//Donetska|Donetskaya`],[`18`,0,`Zhytomyr`,0,`Житомирська~`,`Житомирская~`,0,0,29832,`Q40637`,`Zhitomir|Zhytomyr/Zhytomyrshchyna//Zhytomyrska|Zhitomirskaya`],[`21`,0,`Zakarpattia`,0,`Закарпатська~`,`Закарпатская~`,`Uzhhorod`,0,12777,0,`/Zakarpattia|Zakarpattya|Zakarpatye|Transcarpathia//Transcarpathian|Zakarpatska|Zakarpatskaya`],[`23`,0,`Zaporizhzhia`,0,`Запорізька~`,`Запорожская~`,0,0,27180,0,`Zaporizhia|Zaporizhya|Zaporizhzhia|Zaporizhzhja|Zaporizhzhya|Zaporozhe|Zaporozhia|Zaporozhye///Zaporizka|Zaporozhskaya`],[`26`,0,`Ivano-Frankivsk`,0,`Івано-Франківська~`,`Ивано-Франковская~`,0,0,13900,0,`Ivano-Frankivsk|Ivano-Frankovsk/Ivano-Frankivshchyna//Ivano-Frankivska|Ivano-Frankovskaya`],[`30`,1,`Kyiv`,`Kyiv City`,`Київ`,`Киев`,0,0,839,0,`///`],[`32`,0,`Kyiv`,0,`Київська~`,`Киевская~`,0,0,28131,0,`Kiev|Kyiv/Kyivshchyna//Kyivska|Kievskaya`],[`35`,0,`Kirovohrad`,0,`Кіровоградська~`,`Кировоградская~`,`Kropyvnytskyi`,`2016-07-14`,24588,0,`Kirovograd|Kirovohrad/Kirovohradshchyna/Kropyvnytskyi/Kirovohradska|Kirovogradskaya`],[`40`,1,`Sevastopol`,`Sevastopol City`,`Севастополь`,`Севастополь`,0,0,864,0,`/Sevastopol|Sebastopol//`],[`43`,2,`Crimea`,`Autonomous Republic of Crimea`,`Автономна Республіка Крим`,`Автономная Республика Крым`,`Simferopol`,0,26081,0,`/Autonomous Republic of Crimea|Republic of Crimea|Crimea|Krym//Crimean`],[`46`,0,`Lviv`,0,`Львівська~`,`Львовская~`,0,0,21833,0,`Lviv|Lvov/Lvivshchyna//Lvivska|Lvovskaya`],[`48`,0,`Mykolaiv`,0,`Миколаївська~`,`Николаевская~`,0,0,24598,0,`Mykolaiv|Mykolayiv|Mikolaiv|Nikolaev|Nikolayev/Mykolaivshchyna//Mykolaivska|Mykolayivska|Nikolaevskaya|Nikolayevskaya`],[`51`,0,`Odesa`,0,`Одеська~`,`Одесская~`,0,0,33310,0,`Odesa|Odessa/Odeshchyna//Odeska|Odesskaya`],[`53`,0,`Poltava`,0,`Полтавська~`,`Полтавская~`,0,0,28748,0,`Poltava/Poltavshchyna//Poltavska|Poltavskaya`],[`56`,0,`Rivne`,0,`Рівненська~`,`Ровенская~`,0,0,20047,0,`Rivne|Rovno/Rivnenshchyna//Rivnenska|Rovenskaya`],[`59`,0,`Sumy`,0,`Сумська~`,`Сумская~`,0,0,23834,0,`Sumi|Sumy/Sumshchyna//Sumska|Sumskaya`],[`61`,0,`Ternopil`,0,`Тернопільська~`,`Тернопольская~`,0,0,13823,0,`Ternopil|Ternopol/Ternopilshchyna//Ternopilska|Ternopolskaya`],[`63`,0,`Kharkiv`,0,`Харківська~`,`Харьковская~`,0,0,31415,0,`Kharkiv|Kharkov/Kharkivshchyna//Kharkivska|Kharkovskaya`],[`65`,0,`Kherson`,0,`Херсонська~`,`Херсонская~`,0,0,28461,0,`Cherson|Kherson/Khersonshchyna//Khersonska|Khersonskaya`],[`68`,0,`Khmelnytskyi`,0,`Хмельницька~`,`Хмельницкая~`,0,0,20645,`Q171331`,`Khmelnitskiy|Khmelnitsky|Khmelnytsky|Khmelnytskyi|Khmelnytskyy/Khmelnychchyna//Khmelnytska|Khmelnitskaya`],[`71`,0,`Cherkasy`,0,`Черкаська~`,`Черкасская~`,0,0,20900,`Q161808`,`Cherkassy|Cherkasy/Cherkashchyna//Cherkaska|Cherkasskaya`],[`74`,0,`Chernihiv`,0,`Чернігівська~`,`Черниговская~`,0,0,31865,0,`Chernigov|Chernihiv/Chernihivshchyna//Chernihivska|Chernigovskaya`],[`77`,0,`Chernivtsi`,0,`Чернівецька~`,`Черновицкая~`,0,0,8097,`Q168856`,`Chernivtsi|Chernovtsy///Chernivetska|Chernovitskaya`]],Eo=[[`Donbas`,[`UA-14`,`UA-09`],`Donbas|Donbass|Donets Basin|Donetsk Basin`]],Do=[`shared`,`own`,`headed`,`adjective`],Oo=e=>e?e.split(`|`):[],ko=[...To.flatMap(([e,,,,,,,t,,,n])=>n.split(`/`).flatMap((n,r)=>Oo(n).map(n=>({text:n,use:Do[r]??`shared`,codes:[`UA-${e}`],ownFrom:t||null})))),...Eo.flatMap(([,e,t])=>Oo(t).map(t=>({text:t,use:`own`,codes:e,ownFrom:null})))],Ao=e=>e.replace(/[.*+?^${}()|[\]\\]/g,`\\$&`),jo=e=>Ao(e).replace(/(?<=[nt]s)(?=k)/g,`[’'ʼ]?`).replace(/(?<=vs)(?=k)/g,`[’'ʼ]?`),Mo=e=>e.replace(/[’'ʼ]/g,``).toUpperCase(),No=new Map(ko.map(e=>[Mo(e.text),e])),Po=new RegExp(ko.map(({text:e})=>e).sort((e,t)=>t.length-e.length||(e<t?-1:1)).flatMap(e=>[jo(e),jo(e.toUpperCase())]).join(`|`),`g`),Fo=(e,t)=>t>=0&&t<e.length&&(Kr(e.charCodeAt(t))||e.charAt(t)===`_`),Io=(e,t)=>e.charAt(t-1)===`-`&&Fo(e,t-2);function Lo(e,t){let n=[];for(let r of e.matchAll(Po)){let i=r.index,a=i+r[0].length;if(Fo(e,i-1)||Fo(e,a)||Io(e,i))continue;let o=No.get(Mo(r[0]));if(!o)continue;let s=o.use===`shared`&&o.ownFrom!==null&&(t===null||t>=o.ownFrom);n.push({start:i,end:a,name:o.text,use:s?`own`:o.use,codes:o.codes})}return n}function Ro(e,t,n){let r=t;for(let t=0;t<=4;t++){if(r=pa(xa,e,r),r===n)return t;if(r===null||r>n||(r=pa(Sa,e,r),r===null||r>n))return null}return null}function zo(e,t){let n=t;for(let t=0;t<4;t++){if(n=pa(xa,e,n),n===null||(n=pa(Sa,e,n),n===null))return!1;if(R(ka,e,n))return!0}return!1}const Bo=RegExp(`(?<![${A}\\d-])(?:DPR|DNR|LPR|LNR)(?![${A}\\d-]| Korea)`,`gu`),Vo=e=>e===`UA-14`||e===`UA-09`,Ho=e=>[...e.matchAll(Bo)].map(({0:e,index:t})=>({start:t,end:t+e.length,codes:[e.startsWith(`D`)?`UA-14`:`UA-09`]})),Uo=RegExp(`(?<![${A}])four${P}(?:(?:illegally|newly)${P})?annexed${P}(?:(?:Ukrainian|eastern|southern)${P}){0,2}(?:regions|oblasts|provinces|territories)(?![${A}])`,`giu`);function Wo(e,t,n){if(t!==null&&t<`2022-09-30`)return[];let r=[],i=0;for(let{0:t,index:a}of e.matchAll(Uo)){let e=a+t.length;for(;(n[i]?.start??1/0)<e;)i++;(n[i]?.start??1/0)>e+60&&r.push({start:a,end:e,codes:ra})}return r}const Go=RegExp(`(?<![${A}])the${P}(?:(?:occupied|annexed|Black${P}Sea)${P})?peninsula(?![${A}])`,`giu`);function Ko(e,t){let n=[],r=0;for(let{0:i,index:a}of e.matchAll(Go)){for(;(t[r]?.end??1/0)<=a;)r++;let o=t[r-1];!o||a-o.end>400||/\p{Lu}\p{Ll}+[ \u00A0][Pp]eninsula|[Ii]sthmus of/u.test(e.slice(o.end,a))||n.push({start:a,end:a+i.length,codes:[`UA-43`,`UA-40`]})}return n}const qo=[[ka,`many`],[Oa,`one`],[Na,`city`]],Jo=e=>e.includes(`UA-43`);function Yo(e,{codes:t,end:n}){for(let[t,r]of qo){let i=pa(t,e,n);if(i!==null)return{head:r,headEnd:i}}if(t.some(Vo)){let t=pa(ja,e,n);if(t!==null)return{head:e.charAt(t-1).toLowerCase()===`s`?`republics`:`republic`,headEnd:t}}if(Jo(t)){let t=pa(Ma,e,n);if(t!==null)return{head:`peninsula`,headEnd:t}}return zo(e,n)||R(Aa,e,n)?{head:`many`,headEnd:n}:{head:null,headEnd:n}}const Xo=(e,t)=>({...t,...Yo(e,t),article:R(Ca,e,t.start)}),Zo=RegExp(`(?:^|[^${A}])n?or[^${A}]`,`u`);function Qo(e,t){let n=[];for(let r of t){let t=n.at(-1),i=t?.members.at(-1),a=i?Ro(e,i.headEnd,r.start):null;!t||!i||a===null?n.push({members:[r],hasStrangers:!1,alternatives:[]}):(t.members.push(r),t.alternatives.push(Zo.test(e.slice(i.headEnd,r.start))),a>0&&(t.hasStrangers=!0))}return n}function $o({members:e,alternatives:t}){let n=/* @__PURE__ */ new Set,r=es(e),i=null,a=!1;for(let o=e.length-1;o>=0;o--){let s=e[o];s&&(s.head===null?i!==null&&(!a||r[o])&&(i===`many`||i===`republics`?n.add(s):(i===`one`||i===`republic`)&&(t[o]||r[o]?n.add(s):i=null)):(i=s.head,a=!1,s.head!==`city`&&n.add(s)),s.article&&(a=!0))}return n}function es(e){let t=[];for(let[n,r]of e.entries())t.push(r.article||t[n-1]===!0&&e[n-1]?.head===null);return t}const ts=/^(?:Odessa|Sevastopol|Sebastopol|Poltava|Crimea)$/,ns=/Ukrain|Russia|Soviet|Moscow|Kremlin|Ky?ie?v|Black Sea|Crimea|Donbas|Putin|Odesa|Kherson|Mykolaiv|Nikolaev/,rs=RegExp(`,${P}(?:Texas|Tex\\.|TX|Delaware|Del\\.|Missouri|Mo\\.|Florida|Fla\\.|California|Calif\\.|Wisconsin|Wis\\.|Indiana|Mississippi|Washington|New York|N\\.Y\\.|Ontario|Victoria)(?![${A}])`,`uy`),is=/Texas|Midland|Permian|Ector County|Delaware|Missouri/;function as(e){let t=null,n=null;return({name:r,end:i})=>ts.test(r)?(rs.lastIndex=i,rs.test(e)||r===`Odessa`&&(n??=is.test(e),n&&!/Ukrain/.test(e))?!0:r===`Crimea`||r===`Poltava`||r===`Odessa`?!1:(t??=ns.test(e),!t)):!1}const os=RegExp(`(?:${P}|[-–.])(?!Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|Jan|Feb|March|April|May|June|July|Aug|Sep|Oct|Nov|Dec|Ukrain|Russia|Putin|Zelensk|Moscow|Kyiv|Kiev|Kremlin|Trump|Biden|Region|Oblast|Province|Peninsula|Governor)\\p{Lu}\\p{Ll}`,`uy`),ss=I(`${P}(?:bridge|battalion|arena|massacre|tragedy|voivodeship|stadium|palace)`),cs=L(`(?:FC|FK|HC|SC|BC|TV|Radio|Siege of|Battle of)${P}`),ls=L(`(?:city|port|harbou?r|bay|town|mayor|airport|base|streets|resort)${P}(?:of|in)${P}`),us=I(`(?:${F}s)?${P}(?:bay|harbou?r|port|naval|airport|shipyard|mayor|city|blue)`),ds=I(`(?:,?${P}(?:in|on)|,)${P}(?:the${P})?(?:(?:Russian-)?(?:occupied|annexed)${P})?Crimean?`),fs=`(?:Simferopol|Yalta|Kerch|Feodosi[iy]?a|Dzhanko[iy]|Yevpatori[iy]?a|Bakhchysara[iy])`,ps=L(`${fs}(?:,|,? and| or)${P}`),ms=I(`(?:,|,? and| or)${P}${fs}`),hs=L(`Crimea,? and (?:the )?(?:federal )?city of${P}`),gs=/(?<=^|\n)/y,_s=RegExp(`,${P}(?:Ukraine|Russia)|${P}(?:\\(|[—–-]${P})`,`uy`),vs=(e,{start:t,end:n})=>!R(hs,e,t)&&(R(ls,e,t)||R(us,e,n)||R(ds,e,n)||R(ps,e,t)||R(ms,e,n)||R(gs,e,t)&&R(_s,e,n));function ys(e,t){let{start:n,end:r,codes:i}=t;return R(os,e,r)||R(ss,e,r)||R(cs,e,n)?!1:!(i[0]===`UA-40`&&vs(e,t))}const bs=[`oblast`,`city`,`autonomous republic`],xs=To.map(([e,t,n,r,i,a,o,,s,c])=>({code:`UA-${e}`,kind:bs[t]??`oblast`,shortName:n,name:{en:r||`${n} Oblast`,uk:i.replace(`~`,` область`),ru:a.replace(`~`,` область`)},centre:o||n,areaKm2:s,wikidata:c||null})),Ss=new Map(xs.map(e=>[e.code,e])),Cs=e=>Ss.get(e)??null;function ws(e){let t=/* @__PURE__ */ new Map;return n=>{if(n.length>60)return e(n);let r=t.get(n);if(r!==void 0)return r;let i=e(n);return t.size>=2e4&&t.clear(),t.set(n,i),i}}function Ts(e,t){let n=e.map(e=>{let{status:n,share:r,asOf:i,measured:a,source:o}=oa(e,t),s=Cs(e)?.areaKm2??0,c=a??{share:r,day:i,source:o};return{status:n,area:s,share:c.share,asOf:c.day,source:c.source}}),r=n.every(e=>e.status===`full`)?`full`:n.every(e=>e.status===`none`)?`none`:`partial`,i=n.reduce((e,t)=>e+t.area,0),a=n.every(({share:e})=>e!==null),o=n.reduce((e,{area:t,share:n})=>e+t*(n??0),0);return{status:r,share:a?Math.round(o/i*100)/100:null,asOf:n.map(({asOf:e})=>e).sort()[0]??``,source:[...new Set(n.map(({source:e})=>e))].join(`; `)}}const Es=ws(e=>{let[t=``,...n]=e.split(` `);return Ts(n,t||null)}),Ds=e=>({start:t,end:n},r)=>{let i=Es(`${e??``} ${r.join(` `)}`);return{kind:`oblast`,span:{start:t,end:n},codes:[...r],...i}};function Os(e,t,n){let r=$o(t),i=[];for(let n of t.members)r.has(n)||n.head===`city`||(n.use===`own`&&ys(e,n)?r.add(n):n.use===`shared`&&i.push(n));let a=t.members[0]?.start??0,o={members:i,isPure:!t.hasStrangers,hasRegion:r.size>0,listStart:a};if(i.length>0&&wo(e,o,n))for(let e of i)r.add(e);return t.members.filter(e=>r.has(e))}function ks(e){let{start:t,end:n,headEnd:r,head:i,codes:a}=e;return i===`peninsula`?{start:t,end:r,codes:[`UA-43`,`UA-40`]}:{start:t,end:i===`republic`?r:n,codes:a}}const As=(e,t)=>e.start-t.start||t.end-e.end;function js(e,{publishedOn:t}){let n=as(e),r=Lo(e,t).filter(e=>!n(e)),i=Qo(e,r.map(t=>Xo(e,t))).flatMap(n=>Os(e,n,t)).map(ks),a=i.filter(({codes:e})=>e.includes(`UA-43`)),o=[...i,...i.length>0||r.some(({codes:e})=>e.some(Vo))?Ho(e):[],...Wo(e,t,i),...a.length>0?Ko(e,a):[]],s=Ds(t);return o.sort(As).map(e=>s(e,e.codes))}const Ms=[`head_of_state`,`head_of_government`,`organisation_head`,`foreign_minister`,`defence_minister`,`governor`,`occupation_official`,`military`,`intelligence`,`adviser`,`envoy`,`spokesperson`,`other`,`legislator`],Ns=e=>`${e}-01-01`.slice(0,10),Ps=e=>e.length===4?`${e}-12-31`:e.length===7?`${e}-31`:e,Fs=({from:e,to:t},n)=>(e===null||Ns(e)<=n)&&(t===null||n<=Ps(t)),Is=({from:e,to:t})=>(e?.length??0)+(t?.length??10),Ls=({title:e})=>/^acting\b/i.test(e),Rs=(e,t)=>e.filter(e=>Fs(e,t)).sort((e,t)=>Number(zs(e,t))-Number(zs(t,e))||Ms.indexOf(e.kind)-Ms.indexOf(t.kind)||Number(Ls(e))-Number(Ls(t))||(t.from??``).localeCompare(e.from??``)||Is(t)-Is(e)),zs=(e,t)=>e.to!==null&&e.to===t.from&&e!==t,Bs=(e,t)=>Rs(e,t)[0]??null,Vs=e=>{let t=new Int32Array(e.length*2);return t.set(e),t};function Hs(e,t){let n=t;for(let r=t;r<e.length;r++){let t=j(e.charCodeAt(r));if(t===1)break;if(t===6){let t=r+1<e.length?j(e.charCodeAt(r+1)):1;if(t!==2&&t!==3)break;let n=r+2<e.length?j(e.charCodeAt(r+2)):1;if((e.charCodeAt(r+1)|32)==115&&(n===1||n===6))break}else(t!==5||Us(e,r))&&(n=r+1)}return n}const Us=(e,t)=>Jr(e.charCodeAt(t));function Ws(e,t,n){let r=j(e.charCodeAt(t));if(r===4)return 4;if(r!==3)return 1;for(let r=t+1;r<n;r++)if(j(e.charCodeAt(r))===2)return 2;return 3}function Gs(e){let t=new Int32Array(Math.max(16,e.length>>2)),n=new Int32Array(t.length),r=0;for(let i=0;i<e.length;){let a=j(e.charCodeAt(i));if(a!==2&&a!==3&&a!==4){i++;continue}r===t.length&&(t=Vs(t),n=Vs(n));let o=Hs(e,i);t[r]=i,n[r]=o,r++,i=Ks(e,o)}let i=new Uint8Array(r);for(let a=0;a<r;a++)i[a]=Ws(e,B({starts:t},a),V({ends:n},a));return{text:e,count:r,starts:t,ends:n,cases:i,folded:{by:null,keys:[]}}}function Ks(e,t){return t+1<e.length&&j(e.charCodeAt(t))===6&&(e.charCodeAt(t+1)|32)==115&&(t+2===e.length||![2,3,4,5].includes(j(e.charCodeAt(t+2))))?t+2:t}const B=({starts:e},t)=>e[t]??0,V=({ends:e},t)=>e[t]??0,H=(e,t)=>e.text.slice(B(e,t),V(e,t));function qs(e,t,n){let{folded:r}=e;r.by!==n&&(e.folded={by:n,keys:Array(e.count)});let i=e.folded.keys[t];if(i!==void 0)return i;let a=n(H(e,t));return e.folded.keys[t]=a,a}const Js=(e,t)=>e.text.slice(t<0?0:V(e,t),t+1<e.count?B(e,t+1):e.text.length),Ys=`UA;Ukraine;Ukrainian;Kyiv;Kiev
RU;Russia;Russian;Kremlin;Moscow
BY;Belarus;Belarusian;Minsk
US;the United States;American;U.S.;US;USA;United States;America;Washington
GB;the United Kingdom;British;UK;U.K.;United Kingdom;Britain;London
FR;France;French;Paris
DE;Germany;German;Berlin
IT;Italy;Italian;Rome
ES;Spain;Spanish;Madrid
PT;Portugal;Portuguese;Lisbon
PL;Poland;Polish;Warsaw
LT;Lithuania;Lithuanian;Vilnius
LV;Latvia;Latvian;Riga
EE;Estonia;Estonian;Tallinn
FI;Finland;Finnish;Helsinki
SE;Sweden;Swedish;Stockholm
NO;Norway;Norwegian;Oslo
DK;Denmark;Danish;Copenhagen
IS;Iceland;Icelandic;Reykjavik
NL;the Netherlands;Dutch;Netherlands
BE;Belgium;Belgian
LU;Luxembourg;Luxembourgish
CH;Switzerland;Swiss
AT;Austria;Austrian;Vienna
CZ;the Czech Republic;Czech;Czechia;Prague
SK;Slovakia;Slovak;Bratislava
HU;Hungary;Hungarian;Budapest
RO;Romania;Romanian;Bucharest
BG;Bulgaria;Bulgarian;Sofia
MD;Moldova;Moldovan;Chisinau
RS;Serbia;Serbian;Belgrade
HR;Croatia;Croatian;Zagreb
SI;Slovenia;Slovenian;Ljubljana
BA;Bosnia and Herzegovina;Bosnian;Bosnia
ME;Montenegro;Montenegrin
MK;North Macedonia;Macedonian
AL;Albania;Albanian;Tirana
XK;Kosovo;Kosovar
GR;Greece;Greek;Athens
CY;Cyprus;Cypriot
MT;Malta;Maltese
IE;Ireland;Irish;Dublin
TR;Turkey;Turkish;Türkiye;Ankara
GE;Georgia;Georgian;Tbilisi
AM;Armenia;Armenian;Yerevan
AZ;Azerbaijan;Azerbaijani;Azeri;Baku
KZ;Kazakhstan;Kazakh
UZ;Uzbekistan;Uzbek
KG;Kyrgyzstan;Kyrgyz
TJ;Tajikistan;Tajik
TM;Turkmenistan;Turkmen
CN;China;Chinese;Beijing
TW;Taiwan;Taiwanese;Taipei
JP;Japan;Japanese;Tokyo
KR;South Korea;South Korean;Seoul
KP;North Korea;North Korean;Pyongyang
MN;Mongolia;Mongolian
IN;India;Indian;Delhi
PK;Pakistan;Pakistani;Islamabad
AF;Afghanistan;Afghan;Kabul
BD;Bangladesh;Bangladeshi
LK;Sri Lanka;Sri Lankan
NP;Nepal;Nepali
MM;Myanmar;Burmese
TH;Thailand;Thai;Bangkok
VN;Vietnam;Vietnamese;Hanoi
KH;Cambodia;Cambodian
MY;Malaysia;Malaysian
SG;Singapore;Singaporean
ID;Indonesia;Indonesian;Jakarta
PH;the Philippines;Philippine;Filipino;Philippines;Manila
AU;Australia;Australian;Canberra
NZ;New Zealand
CA;Canada;Canadian;Ottawa
MX;Mexico;Mexican
CU;Cuba;Cuban
GT;Guatemala;Guatemalan
HN;Honduras;Honduran
SV;El Salvador;Salvadoran
PA;Panama;Panamanian
CO;Colombia;Colombian
VE;Venezuela;Venezuelan;Caracas
EC;Ecuador;Ecuadorian
PE;Peru;Peruvian
BO;Bolivia;Bolivian
BR;Brazil;Brazilian
CL;Chile;Chilean
AR;Argentina;Argentine;Argentinian
UY;Uruguay;Uruguayan
PY;Paraguay;Paraguayan
IL;Israel;Israeli;Jerusalem
PS;Palestine;Palestinian
LB;Lebanon;Lebanese
SY;Syria;Syrian;Damascus
JO;Jordan;Jordanian
IQ;Iraq;Iraqi;Baghdad
IR;Iran;Iranian;Tehran
SA;Saudi Arabia;Saudi;Riyadh
AE;the United Arab Emirates;Emirati;UAE
QA;Qatar;Qatari;Doha
KW;Kuwait;Kuwaiti
OM;Oman;Omani
YE;Yemen;Yemeni;Houthi
EG;Egypt;Egyptian;Cairo
LY;Libya;Libyan
TN;Tunisia;Tunisian
DZ;Algeria;Algerian
MA;Morocco;Moroccan
SD;Sudan;Sudanese
ET;Ethiopia;Ethiopian
SO;Somalia;Somali
KE;Kenya;Kenyan
UG;Uganda;Ugandan
TZ;Tanzania;Tanzanian
RW;Rwanda;Rwandan
CD;Congo;Congolese
NG;Nigeria;Nigerian
GH;Ghana;Ghanaian
ML;Mali;Malian
NE;Niger;Nigerien
SN;Senegal;Senegalese
ZM;Zambia;Zambian
ZW;Zimbabwe;Zimbabwean
ZA;South Africa;South African;Pretoria
TO;Tonga;Tongan
VA;the Holy See;Vatican
EU;the European Union;EU;E.U.;European Union;Brussels
NATO;NATO;Nato
UN;the United Nations;UN;U.N.;United Nations
IAEA;the IAEA;IAEA
IMF;the IMF;IMF
OSCE;the OSCE;OSCE`.split(`
`).map(e=>{let[t=``,n=``,...r]=e.split(`;`);return{code:t,name:n,words:[n.replace(/^the /,``),...r]}}),Xs=`Oleksandr Alexander Aleksandr Olexandr Oleksander Sasha Alex Alexandru Alexandre Aleksandar
Oleksii Alexei Oleksiy Aleksey Alexey Aleksei Olexiy
Volodymyr Vladimir Wladimir Vladimír
Serhii Sergei Serhiy Sergey Sergii Sergiy
Andrii Andrei Andriy Andrey
Dmytro Dmitry Dmitro Dmitrii Dmitriy
Mykhailo Mikhail Mihail Mykhaylo Michail
Mykola Nikolai Nikolay Mikola
Yevhen Yevgeny Evgeny Yevhenii Yevgeniy Evgeni Evhen
Pavlo Pavel
Petro Pyotr Petr
Kyrylo Kirill Kyryl
Denys Denis
Viktor Victor
Iryna Irina
Olha Olga
Ihor Igor
Oleh Oleg
Hanna Anna Ganna
Artem Artyom
Kateryna Ekaterina Yekaterina Katerina
Maksym Maxim Maksim
Vadym Vadim
Hryhorii Grigory Grigori Hryhoriy
Heorhii Georgy Georgiy Georgii
Bohdan Bogdan
Svitlana Svetlana
Liudmyla Lyudmila Ludmila
Vasyl Vasily
Fedir Fyodor Fedor
Nataliia Natalia Natalya
Mariia Maria
Ruslan Rouslan
Oleksandra Alexandra Aleksandra
Yelyzaveta Elizaveta
Illia Ilya Ilia
Konstiantyn Konstantin Kostiantyn Constantin
Viacheslav Vyacheslav
Vladyslav Vladislav
Yaroslav Iaroslav
Radosław Radek Radoslaw
Joseph Joe
Michael Mike
James Jim
Robert Bob
William Bill
Anthony Antony Tony
Thomas Tom
Charles Chuck
Elizabeth Liz
Peter Pete
Christopher Chris
Stephen Steve Steven
Daniel Dan
Benjamin Ben
Timothy Tim
Edward Ed
Kenneth Ken
Matthew Matt
Jeffrey Jeff
Richard Dick Rick
Donald Don
Ronald Ron
Lawrence Larry
Patrick Pat
Gregory Greg
Nicholas Nick
Samuel Sam
Andrew Andy`.split(`
`).map(e=>e.split(` `)),Zs={ł:`l`,ø:`o`,đ:`d`,ð:`d`,ı:`i`,ß:`ss`,æ:`ae`,œ:`oe`,þ:`th`},Qs=e=>{for(let t=0;t<e.length;t++)if(e.charCodeAt(t)>122||e.charCodeAt(t)<48)return!1;return!0};function $s(e){let t=e.toLowerCase();if(Qs(t))return t;let n=``;for(let e of t.normalize(`NFD`))!(e>=`̀`&&e<=`ͯ`)&&!"'’ʼ‘`´­​‌‍‎‏⁠﻿".includes(e)&&(n+=Zs[e]??e);return n}function ec(e){let t=$s(e);if(t.length<4)return t;let n=t.replace(/[jy]/g,`i`);if(!/(.)\1|ou|ks/.test(n))return n;let r=``,i=``;for(let e=0;e<t.length;e++){let n=t.charAt(e),a=n===`j`||n===`y`?`i`:n;a!==i&&(a===`u`&&i===`o`||a===`s`&&i===`k`?(i=a===`u`?`u`:`x`,r=r.slice(0,-1)+i):(i=a,r+=a))}return r}let tc=null;const nc=()=>new Map(Xs.flatMap(e=>e.map(t=>[ec(t),ec(e[0]??t)])));function rc(e){let t=ec(e);return tc??=nc(),tc.get(t)??t}const ic=1024,ac=[[1,`minister ministers premier chancellor senator senators congressman congresswoman governor governors mayor mayors ambassador
    ambassadors lawmaker lawmakers mp mps mep meps legislator legislators parliamentarian commissioner king queen prince
    princess emir sultan pope general generals colonel lieutenant major brigadier admiral commander marshal diplomat envoy
    envoys negotiator ombudsman ombudswoman prosecutor justice judge sheriff secretary undersecretary councillor councilor
    councilman councilwoman alderman consul attache taoiseach tanaiste vicepremier strongman dictator separatist warlord
    assemblyman assemblywoman magistrate chargé d'affaires`],[33554433,`sen sens rep reps gov govs gen col lt maj brig adm cmdr capt amb`],[2,`president presidents chairman chairwoman speaker leader deputy head heads chief chiefs director chairperson chair
    coordinator administrator leaders representative deputies inspector superintendent officer officers commandant captain
    treasurer counsellor counselor whip delegate boss ruler premiers presidency attorney cochair rapporteur monitor`],[16777218,`spokesman spokesmen spokeswoman spokesperson spokespeople adviser advisers advisor advisors aide aides official officials`],[2097154,`counterpart counterparts predecessor successor`],[8388609,`king queen prince princess emir sultan pope sheikh ayatollah major`],[4194304,`democrat republican tory independent`],[4,`analyst analysts historian professor lecturer resident residents student teacher driver journalist journalists reporter
    reporters correspondent photographer editor author writer economist lawyer activist volunteer ceo businessman businesswoman
    entrepreneur singer actor actress musician artist player coach goalkeeper striker midfielder defender footballer farmer
    pensioner nurse doctor physician surgeon priest bishop wife husband son daughter mother father widow brother sister uncle
    aunt fellow researcher scientist expert founder cofounder owner manager executive engineer worker chef broker investor
    billionaire tycoon oligarch consultant blogger commentator columnist presenter anchor host producer veteran soldier
    prisoner victim survivor witness friend partner strategist pollster lobbyist donor voter campaigner defendant suspect
    gunman namesake supporter reader`],[33554436,`dr prof`],[8,`ministry ministries department government governmental parliament parliamentary presidential ministerial state federal
    national regional provincial municipal military army navy naval air forces force defense defence foreign interior security
    intelligence police policing council committee senate house congress congressional administration pentagon commission
    embassy oblast region province district republic duma rada bundestag bundesrat knesset seimas sejm commons lords assembly
    cabinet agency service services border customs court supreme constitutional election electoral central treasury justice
    health finance energy economy agriculture education transport transportation infrastructure environment labor trade culture
    digital veterans homeland fleet brigade battalion regiment corps staff mission rebel occupation installed appointed
    breakaway ruling opposition majority minority lower upper chamber joint armed ground airborne special peace mayoral city
    town village county civil countering disinformation anticorruption corruption bureau directorate inspectorate authority
    headquarters transitional strategic communications counterterrorism emergency emergencies domestic internal external social
    economic industry minister prime attorney press affairs policy sanctions european african prosecution hall palace
    legislature capitol legislative monetary reintegration enlargement trilateral delegation negotiating diplomatic
    humanitarian refugees nuclear watchdog budget`],[16,`company companies firm corporation corp inc ltd llc bank union club university college school hospital museum theatre
    theater newspaper magazine channel television tv radio tank institute foundation charity ngo nonprofit association shop
    factory farm church parish studio label league football soccer rugby tennis basketball hockey cricket airline hotel
    restaurant brewery startup marketing sales executive operating technology creative product research studies programme
    campus faculty orchestra choir opera festival gallery library zoo supermarket store business investment equity media
    publisher publishing broadcaster shipping insurance software automaker carmaker retailer manufacturer bookshop tournament
    stadium arena band film movie album`],[64,`deputy vice acting former ex then outgoing incoming first second senior junior chief lead assistant associate permanent top
    new newly longtime current retired late interim caretaker principal special high great grand lord lady sir honorary exiled
    ousted deposed designate elect shadow reigning pro fellow veteran`],[33554560,`mr mrs ms messrs mx`],[128,`sir dame lord lady mister madam madame monsieur herr frau pan pani`],[256,`monday tuesday wednesday thursday friday saturday sunday`],[512,`january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec`],[-2147478528,`the a an`],[5120,`his her its their our my your this that these those each every both some any no another one two three`],[3072,`of for at in from to on with by about after before against among around behind between despite during inside into like near
    over since than through throughout toward towards under until unlike upon via within without across above below outside
    beyond alongside amid amongst beside besides except including regarding past per as according`],[134218752,`who whom whose which that where when`],[ic,`and but or nor so yet if then because while although though whereas however meanwhile moreover also even only just still
    now here there what why how whether he she it they we you i him them us me himself herself not never perhaps maybe yes
    earlier later today yesterday tomorrow tonight once again soon such instead thus hence therefore according asked photo map
    captions picture video file q first second third last next other others many most more few several all none both either
    neither until unless separately additionally finally afterward afterwards elsewhere nevertheless otherwise recently
    previously did does do had has have is are was were will would could should may might can must dear read watch see let`],[8192,`said says say saying told tells tell added adds asked asks wrote writes noted notes warned warns announced announces argued
    argues insisted insists claimed claims stated states declared declares replied replies answered answers explained explains
    stressed stresses urged urges called calls confirmed confirms denied denies suggested suggests acknowledged acknowledges
    admitted admits promised promises vowed vows pledged pledges accused accuses joked jokes recalled recalls reported reports
    tweeted posted remarked commented conceded concluded continued emphasized emphasised expressed hailed praised condemned
    criticized criticised rejected welcomed thanked repeated described predicted observed complained boasted quipped responded
    revealed reiterated signaled threatened`],[16384,`is are was were be been being has had have will would could should may might can cannot must did does do won't isn't wasn't
    didn't doesn't hasn't hadn't wouldn't couldn't wants wanted seeks sought met meets visited visits spoke speaks took takes
    made makes gave gives came comes went goes left leaves signed signs agreed agrees held holds became becomes remains
    remained appeared appears needs knows knew thinks thought believes believed hopes hoped plans planned expects expected
    tried tries declined refused ordered arrived returned led leads faces faced won wins lost loses sent sends`],[32768,`heads headed leads led commands commanded governs governed chairs chaired runs ran represents represented oversees oversaw presides`],[65536,`appointed appoints named names elected elects nominated nominates reappointed reelected promoted`],[537001984,`van von der den de di da do dos das du del della la le el bin ibn ter ten zu af av y e`],[131072,`al ben abu`],[1073741824,`alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas
    kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio
    oklahoma oregon pennsylvania tennessee texas utah vermont virginia wisconsin wyoming hampshire jersey carolina dakota`],[262144,`jr sr ii iii iv`],[524288,`tower towers street avenue road square boulevard bridge building hotel plaza center centre institute foundation library
    museum university college school hospital airport stadium arena act law amendment prize award medal memorial park island
    islands river mountain valley lake county city town village hill hills castle cathedral organization company inc corp ltd
    group media steaks casino golf club fund brothers & sons jr doctrine effect ministry department agency bank board press
    post times review journal report show field house hall court station pass strait bay beach port peninsula sea ocean desert
    forest ship class fc united rovers athletics sox gallery theatre trophy cup open championship day family trust estate ranch
    bible motors electric dynamics caucus coalition command operations organizations organisations association alliance
    movement front project initiative network council forum summit conference committee congress league party union resort
    winery vineyard airlines records entertainment pictures studios sisters sr`],[1048592,`campaign`],[1048576,`administration government cabinet white presidency team regime adviser advisers aides ally allies era`],[67108864,`justice mills may march price brown green moon ban king self bacon rush cook case wood woods hill young long short white
    black gray grey bush rice stone ford carter hunt fox wolf bird day week west east north south law low power powers strong
    rich wise bright hope grace faith joy bell ball banks bank field fields rivers lake hall church bishop pope prince duke
    major marshall page parks pool reed rose snow summers winter wells ward walker turner taylor baker butler carpenter fisher
    hunter mason miller porter potter shepherd smith weaver best blunt bond chase child close cotton cross drew early flowers
    frost gold golden good hand hands hawk head holder holmes hook hull jones key lamb lane last lee light link little love
    mark marks marsh more moss noble pace paul pence perry pike post rand read ring rock root sands scott sharp shore silver
    singer speaker spencer steel storey street swift tank tower town train vance vale wall walls waters watts webb wild will
    winters worth store stores moos costa land lands small large blue red tester manning burns barr kaine`],[268435456,`photo photos photograph photographs picture pictures image images caption captions map maps graphic video illustration byline`]];function oc(){let e=/* @__PURE__ */ new Map,t=(t,n)=>e.set(t,(e.get(t)??0)|n);for(let[e,n]of ac)for(let r of n.split(/\s+/))t($s(r),e);for(let{words:e}of Ys)for(let n of e)n.includes(` `)||t($s(n),40);return e}let sc=null;function cc(e){return sc??=oc(),sc.get(e)??0}const lc=()=>({next:null,values:null,pending:null});var uc=class{#e=lc();#t;#n;constructor(e,t=null){this.#t=e,this.#n=t}add(e,t){let n=hc(e);if(n===null)throw Error(`A phrase without a word: "${e}"`);let r=this.#t(n);pc(this.#r(r)??fc(this.#e,r),e,t,n.length===e.length)}#r(e){let t=this.#e.next?.get(e);if(t||!this.#n)return t;let n=this.#n(e);if(n.length===0)return;let r=fc(this.#e,e);for(let[e,t]of n)pc(r,e,t,hc(e)?.length===e.length);return r}#i(e,t){let n=this.#t(t);return e.next?.get(n)??fc(e,n)}#a(e){for(let[t,n]of e.pending??[]){let r=e;for(let e of gc(t).slice(1))r=this.#i(r,e);mc(r,n)}e.pending=null}longestAt(e,t,n=dc){let r=this.#e,i=null;for(let a=t;a<e.count&&!(a>t&&!_c(e,a-1)&&!n(a-1)||V(e,a)-B(e,a)>60);a++){let o=qs(e,a,this.#t),s=r===this.#e?this.#r(o):r.next?.get(o);if(!s){if(a>t&&n(a))continue;break}r=s,r.pending&&this.#a(r),r.values&&(i={values:r.values,next:a+1})}return i}};const dc=()=>!1;function fc(e,t){let n=lc();return e.next??=/* @__PURE__ */ new Map,e.next.set(t,n),n}function pc(e,t,n,r){r?mc(e,n):e.pending?e.pending.push([t,n]):e.pending=[[t,n]]}function mc(e,t){e.values===null?e.values=[t]:e.values.includes(t)||e.values.push(t)}const hc=ws(e=>/^[A-Za-z]+(?=[ -]|$)/.exec(e)?.[0]??gc(e)[0]??null);function gc(e){if(/^[A-Za-z]+(?:[ -][A-Za-z]+)*$/.test(e))return e.split(/[ -]/);let t=Gs(e);return Array.from({length:t.count},(e,n)=>H(t,n))}function _c(e,t){let n=V(e,t),r=B(e,t+1);return r-n===1?yc(e.text.charCodeAt(n)):r-n<4&&vc(e.text.slice(n,r))}function vc(e){for(let t=0;t<e.length;t++){let n=e.charCodeAt(t);if(n<128&&!yc(n))return!1}return/^\p{Cf}*[ \u00A0\u202F\u2009\-\u2010\u2011]\p{Cf}*$/u.test(e)}const yc=e=>e===32||e===45||e===160||e===8239||e===8201||e===8208||e===8209,bc=ws(rc),xc=ws(e=>cc($s(e)));function Sc(e,t){let n=Gs(e),r=new Uint32Array(n.count);for(let e=0;e<n.count;e++)V(n,e)-B(n,e)<=60&&(r[e]=xc(H(n,e)));return{words:n,classes:r,keyOf:bc,isSurname:({from:e,to:r})=>(t.longestAt(n,e)?.next??0)>=r,headline:Cc(n,r)}}function Cc(e,t){let n=new Uint8Array(e.count);for(let r=0;r<e.count;){let i=r,a=0,o=0;do e.cases[i]===2||e.cases[i]===3?a++:e.cases[i]===1&&!((t[i]??0)&19456)&&o++,i++;while(i<e.count&&!wc(e,i-1));o===0&&a>=4&&i-r<=25&&n.fill(1,r,i),r=i}return n}const wc=(e,t)=>{let n=V(e,t);return B(e,t+1)===n+1?e.text.charCodeAt(n)===10:e.text.slice(n,Math.min(B(e,t+1),n+12)).includes(`
`)},U=(e,t,n)=>((e.classes[t]??0)&n)!==0,W=({words:e},t)=>e.cases[t]===2||e.cases[t]===3,Tc=({words:e},t)=>e.cases[t]===3&&V(e,t)-B(e,t)===1,Ec=(e,t)=>e.words.cases[t]===3&&!Tc(e,t);function G(e,t){let{words:n}=e;if(t<0||t+1>=n.count)return!1;if(_c(n,t))return!0;if(n.text.charCodeAt(V(n,t))!==46||!Tc(e,t)&&!(U(e,t,33554432)&&W(e,t)))return!1;let r=Js(n,t);return r===`.`||r===`. `||r===`.\xA0`}const Dc=({words:e},t)=>/^[-\u2010\u2011]$/.test(q(e,t)),K=({words:e},t)=>t>=0&&/^['’`´]s?\s$/i.test(q(e,t)),q=(e,t)=>e.text.slice(t<0?0:V(e,t),Math.min(t+1<e.count?B(e,t+1):e.text.length,(t<0?0:V(e,t))+12));function Oc(e,t){if(t<=0)return!0;let n=q(e.words,t-1);return n===` `||n===`, `?!1:/[\n!?:;"“”«»‘()[\]•*–—]/.test(n)||n.includes(`’`)&&n.length>1&&!K(e,t-1)?!0:n.includes(`.`)&&!G(e,t-1)}const kc=({words:e},{from:t,to:n})=>({start:B(e,t),end:V(e,n-1)}),Ac=(e,t)=>{let{start:n,end:r}=kc(e,t);return e.words.text.slice(n,r)};function jc(e,t){return Nc(e,t)||Pc(e,t)||Fc(e,t)||Ic(e,t)}const Mc=({words:e},t)=>e.text.slice(e.starts[t],e.ends[t]);function Nc(e,{from:t}){return t===0||!/^(?:by|words|text|reporting|from)$/i.test(Mc(e,t-1))||!/^[ :]+$/.test(q(e.words,t-1))?!1:t===1||q(e.words,t-2).includes(`
`)||/^reporting$/i.test(Mc(e,t-2))}function Pc(e,{from:t}){for(let n=t-1;n>=0&&n>t-8;n--){let t=q(e.words,n);if(t.includes(`
`)||t.includes(`.`))return!1;if(/^\s?:/.test(t)||/ (?:via|by)$/.test(t))return U(e,n,268435456)||/^(?:editor|referee|via)$/i.test(Mc(e,n))}return!1}function Fc(e,{from:t,to:n}){if(t===0)return!1;let r=q(e.words,t-1),i=/^\s?[)/|]|^ for |^$|^\n/.test(q(e.words,n-1));if(/^\s?[/|©]\s?$/.test(r))return i||U(e,t-1,268435456);let a=Mc(e,t-1);return/^(?:by|via)$/i.test(a)&&(i||U(e,t-2,268435456))}function Ic(e,{to:t}){for(let n=t;n<t+10&&n<e.words.count;n++){if(/^(?:contributed|reported)$/.test(Mc(e,n)))return G(e,n)&&/^(?:reporting|from|to)$/.test(Mc(e,n+1));if(/[.\n;:]/.test(q(e.words,n))&&!G(e,n))return!1}return!1}let Lc=null;function Rc(){let e=/* @__PURE__ */ new Map;for(let{code:t,words:n}of Ys)for(let r of n)r.includes(` `)||e.set($s(r),t);return e}const zc=ws(e=>(Lc??=Rc(),Lc.get($s(e))??null)),Bc=({words:e},t)=>zc(H(e,t));function Vc(e){let t=/* @__PURE__ */ new Map;for(let n=0;n<e.words.count;n++){let r=U(e,n,32)?Bc(e,n):Hc(e,n)?`US`:null;r&&t.set(r,(t.get(r)??0)+1)}return t}const Hc=({words:e},t)=>{let n=e.starts[t]??0;return e.text.charCodeAt(n)===85&&e.text.startsWith(`U.S`,n)};function Uc(e,{from:t,to:n}){for(let r=t;r<n;r++){let t=U(e,r,32)?Bc(e,r):Hc(e,r)?`US`:null;if(t)return t}return null}const Wc=[[/\bprime minister|\bpremier|\bchancellor|\btaoiseach/i,[`head_of_government`]],[/\bforeign minister|\bforeign secretary|\bsecretary of state|\btop diplomat|\bforeign policy chief/i,[`foreign_minister`,`organisation_head`]],[/\bdefen[cs]e (?:minister|secretary)|\bsecretary of defen[cs]e/i,[`defence_minister`]],[/\bpresident|\bking|\bqueen|\bemir|\bpope/i,[`head_of_state`,`organisation_head`]],[/\bsecretary[- ]general|\bdirector[- ]general|\bchief|\bhead\b/i,[`organisation_head`,`adviser`,`intelligence`,`military`]],[/\bgovernor|\bmayor/i,[`governor`,`occupation_official`]],[/\bspokes/i,[`spokesperson`]],[/\bsen(?:ator)?\b|\brep\b|\bcongress|\blawmaker|\bspeaker|\bmp\b/i,[`legislator`]],[/\bgen(?:eral)?\b|\bcol\b|\bcommander|\badmiral|\bcolonel/i,[`military`,`intelligence`,`defence_minister`]],[/\benvoy|\bambassador|\bnegotiator/i,[`envoy`]]],Gc=e=>Wc.find(([t])=>t.test(e))?.[1]??[],Kc=(e,t)=>t.length===0||e.offices.some(({kind:e})=>t.includes(e)),qc=e=>e===null?null:Number(e.slice(0,4));function Jc(e,t){let n=qc(t);return n===null||e.offices.length===0||e.offices.some(({from:e,to:t})=>(qc(e)??0)<=n+1&&(t===null||(qc(t)??0)>=n-3))}const Yc=/* @__PURE__ */ new Set([`US`,`GB`,`CA`,`AU`,`IE`,`NZ`]),Xc=({country:e})=>Yc.has(e),Zc=[`head_of_state`,`head_of_government`,`organisation_head`],Qc=e=>Xc(e)&&e.offices.every(({kind:e})=>e===`legislator`||e===`governor`);function $c(e,t){let n=t.toLowerCase(),r=(n.match(ei(n)?/[a-z]{4,}/g:/\p{L}{4,}/gu)??[]).filter(e=>!/^(?:former|acting|prime|deputy|minister|state|then|with|from)$/.test(e)),i=({title:e})=>r.every(t=>e.toLowerCase().includes(t));return r.length>0?e.filter(e=>e.offices.some(i)):[]}const el=(e,t)=>{let n=qc(t);return e.offices.some(({kind:e,from:t,to:r})=>Zc.includes(e)&&(n===null||(qc(t)??0)<=n+1&&(r===null||(qc(r)??0)>=n-4)))},tl=new Set(`kim park lee choi jung jeong chung kang cho yoon yun jang chang lim moon han shin seo suh kwon hwang ahn song hong roh noh choe
  wang li zhang liu chen yang zhao huang zhou wu xu sun zhu hu guo lin gao luo xi qin dong geng mao lai nguyen tran pham`.split(/\s+/)),nl=e=>tl.has(e.toLowerCase()),rl=(e,{from:t,to:n})=>{let r=[];for(let i=t;i<n;i++)!Tc(e,i)&&!(i>t&&U(e,i,262144))&&r.push(i);return r},il=({words:e},t)=>e.text.slice(e.starts[t],e.ends[t]),al=(e,t)=>{let n=rl(e,t),[r=t.from]=n;return`${e.keyOf(il(e,r))} ${e.keyOf(il(e,n.at(-1)??r))}`};function ol(e,t){let n=rl(e,t),[r=t.from]=n,i=n.at(-1)??r,a=(t,n)=>Ac(e,{from:t,to:n}),o=e.words.text.charAt(e.words.ends[i-1]??0);if(nl(il(e,r))&&(o===`-`||n.length===3))return[il(e,r)];let s=i;for(;s-1>r&&U(e,s-1,131072);)s--;o===`-`&&i-1>r&&(s=i-1);let c=[a(s,i+1)];return n.length>2&&s===i&&s-1>r&&c.push(a(i-1,i+1)),c}function sl(e,t){let n=new uc(e.keyOf),r=new uc(e.keyOf),i=[...t];for(let t of i){let[i]=t.names;if(!t.official&&i&&U(e,i.to-1,262144))continue;let a=t.person?.surnameForms??(i?ol(e,i):[]);for(let e of a)Qr(e)&&n.add(e,t);i&&r.add(il(e,i.from),t)}return{everybody:i,surnames:n,given:r}}const cl=(e,t)=>t?Ac(e,t.words).slice(0,200):null;function ll(e,t,n,r){if(U(e,t,1))return U(e,t,8388608)&&ul(e,t)||(ml(e,t,n)??hl(e,r))===`private`&&!U(e,t,41943040)?`civil`:`official`;if(U(e,t,4))return`civil`;if(U(e,t,4194304))return`official`;let i=hl(e,r)??ml(e,t,n);return i===`private`?`civil`:i===`public`||U(e,t,16777216)&&!dl(e,t,n,r)?`official`:`open`}const ul=(e,t)=>G(e,t-1)&&e.classes[t-1]===0&&!W(e,t-1)&&!K(e,t-1);function dl(e,t,n,r){for(let i=n.from;i<r.to;i++)if(i!==t&&W(e,i)&&e.classes[i]===0)return i>t&&!U(e,t+1,2048)?!1:!e.isSurname({from:i,to:i+1});return!1}const fl=(e,t)=>U(e,t,56)?U(e,t,16)&&!(U(e,t-1,8)&&pl(e,t))?`private`:`public`:null,pl=(e,t)=>/^(?:bank|union)$/i.test(H(e.words,t));function ml(e,t,{from:n}){for(let r=t-1;r>=n;r--){let t=fl(e,r);if(t)return t;if(K(e,r)&&e.isSurname({from:r,to:r+1}))return`public`}return null}function hl(e,{from:t,to:n}){let r=null;for(let i=t;i<n&&!(i>t&&U(e,i,134217728));i++){let t=fl(e,i)??(U(e,i,131)?`public`:null);if(t===`private`)return t;r??=t}return r}const gl=14680071,_l=/(?:s|men|people)$/i,vl=(e,t)=>{let n=H(e.words,t);return _l.test(n)&&!/^(?:boss|mrs|ms|princess|d['’]affaires)$/i.test(n)};function yl(e,t){let n=/^\.?['’]?\s*([,(–—]|-\s)\s*$/.exec(q(e.words,t.to-1));if(!n)return Nl(e,t.to);let r=bl(e,t.to);return xl(e,r)?{verdict:`official`,words:{from:r,to:r+2},plural:!1}:U(e,r,134217728)?jl(e,r):Cl(e,r,n[1]===`(`)}function bl(e,t){let{words:n}=e,r=n.text.slice(n.starts[t],Math.min(n.ends[t]??0,(n.starts[t]??0)+7));return/^(?:\d\d|left|right|center|centre)$/.test(r)&&q(n,t).startsWith(`,`)?t+1:t}function xl({words:e},t){return/^[DRI]$/.test(e.text.slice(e.starts[t],e.ends[t]))&&/^[-–]$/.test(q(e,t))}function Sl(e,t){let n=t;for(;n<e.words.count&&n-t<18&&(n++,G(e,n-1)||K(e,n-1)););return n}function Cl(e,t,n){let r=Sl(e,t);if(U(e,t,1024)&&!U(e,t,4096))return null;let i=Tl(e,{from:t,to:r});if(i===null||!El(e,i,r)||!n&&Ol(e,i,r))return null;let a={from:i+1,to:r},o=ll(e,i,{from:t,to:i},a),s=o===`open`?wl(e,t):o;return{verdict:U(e,i,2097152)?`official`:s,words:{from:t,to:r},plural:vl(e,i)}}function wl(e,t){if(!/^(?:its|their)$/.test(H(e.words,t)))return`open`;for(let n=t-1;n>t-30&&n>=0&&!Oc(e,n+1);n--){if(U(e,n,16))return`civil`;if(U(e,n,8))return`official`}return`open`}function Tl(e,{from:t,to:n}){let r=null;for(let i=t;i<n&&!(i>t&&U(e,i,134219776));i++)if(U(e,i,gl)&&(r===null||!U(e,r,1)||U(e,i,1)))r=i;else if(U(e,i,24576)&&!W(e,i))break;return r}function El(e,t,n){if(K(e,t))return!1;if(U(e,t,4194304))return W(e,t)&&(t+1>=n||U(e,t+1,2048))||Dl(e,t);if(t+1>=n||!G(e,t))return!0;let r=t+1;return U(e,r,93248)?!0:/(?:ed|ing|ible|ly)$/.test(H(e.words,r))}const Dl=(e,t)=>/^independent$/.test(H(e.words,t))&&U(e,t+1,2048),Ol=(e,t,n)=>t+1<n&&U(e,t+1,24576)&&!U(e,t+1,gl),kl=/^(?:now|also|then|long|once|currently|has|had|have|been|until|previously|recently|later|formerly|already|is|was|still|himself|herself)$/;function Al(e,t){let n=t;for(;n<t+5&&G(e,n)&&kl.test(e.words.text.slice(e.words.starts[n],e.words.ends[n]));)n++;return n}function jl(e,t){if(!G(e,t))return null;let n=Al(e,t+1),r=Sl(e,t);if(U(e,n,32768)){let t={from:n,to:r},i=Ml(e,{from:n+1,to:r});return i&&{verdict:i,words:t,plural:!1}}if(/^speaks?$/.test(H(e.words,n))&&/^for$/.test(H(e.words,n+1))){let t={from:n,to:r};return{verdict:Ml(e,{from:n+2,to:r})??`open`,words:t,plural:!1}}return n>t+1||U(e,n,65536)?Fl(e,n,r):null}const Ml=(e,{from:t,to:n})=>{let r=null;for(let i=t;i<n;i++){if(U(e,i,16))return`civil`;U(e,i,40)&&(r=`official`)}return r};function Nl(e,t){if(!G(e,t-1))return null;let{words:n}=e,r=n.text.slice(n.starts[t],n.ends[t]);return/^(?:is|was|became|becomes|remains|serves|served|has|had|will)$/.test(r)?Fl(e,Al(e,t),Sl(e,t)):null}const Pl=/^(?:is|was|be|become|became|becomes|remains|serves|served|serving|as|to|sworn|in|installed|appointed|named|elected|nominated|reelected|chosen|picked)$/;function Fl(e,t,n){let r=t;for(;r<n&&Pl.test(e.words.text.slice(e.words.starts[r],e.words.ends[r]));)r++;let i=Tl(e,{from:r,to:n});return i===null||!Il(e,r,i)?null:{verdict:ll(e,i,{from:r,to:i},{from:i+1,to:n}),words:{from:r,to:n},plural:!1}}const Il=(e,t,n)=>{for(let r=t;r<n;r++)if((U(e,r,10240)||/ing$/.test(H(e.words,r)))&&!W(e,r))return!1;return n-t<7},Ll=/^(?:presidents?|chairman|chairwoman|speaker|leader|deputy)$/i,Rl=14680319,zl=(e,t)=>G(e,t-1)&&U(e,t-1,128)&&W(e,t-1);function Bl(e,t){let n=Vl(e,t);if(n===null)return null;let r=Kl(e,n),i={from:r,to:n};if(U(e,n,4194304)&&(!W(e,n)||U(e,n-1,-2147483648)))return null;let a=ll(e,n,i,{from:n+1,to:t});return{verdict:W(e,n)&&a===`open`&&Ll.test(H(e.words,n))||a===`open`&&U(e,n,2097152)?`official`:a,words:{from:r,to:t},plural:vl(e,n)}}function Vl(e,t){let n=t-1;for(;n>=0&&G(e,n)&&U(e,n,128)&&!U(e,n,4);)n--;return G(e,n)?U(e,n,gl)?n:Hl(e,n):null}function Hl(e,t){if(!U(e,t,40)&&!W(e,t))return null;for(let n=t;n>t-12&&n>0&&(G(e,n-1)||K(e,n-1));n--)if(Wl(e,n)){if(U(e,n-1,gl))return n-1}else if(!W(e,n)&&!U(e,n,14684415)&&!Gl(e,n))return null;return null}const Ul=(e,t,n)=>n.test(e.words.text.slice(e.words.starts[t],e.words.ends[t])),Wl=(e,t)=>Ul(e,t,/^(?:of|for|to)$/),Gl=(e,t)=>Ul(e,t,/^and$/);function Kl(e,t){let n=t;for(;n>0&&n>t-12;){let t=n-1;if(!G(e,t)&&!K(e,t))break;if(U(e,t,4096)&&!ql(e,t))return t;if(!(W(e,t)?Jl(e,t):U(e,t,Rl)&&!U(e,t,8192)))break;n=t}return n}const ql=(e,t)=>W(e,t)&&G(e,t-1),Jl=(e,t)=>Ec(e,t)||!U(e,t,9472)||U(e,t,Rl);function Yl(e,t){if(t.from===0||!/^['’]?s?, $/.test(q(e.words,t.from-1)))return null;let n={from:Xl(e,t.from-1),to:t.from},r=Zl(e,n);if(r===null)return null;let i=Kl(e,r);if(!(i===n.from&&Oc(e,i))&&(!$l(e,t.to)||eu(e,n.from)))return null;let a=ll(e,r,{from:i,to:r},{from:r+1,to:t.from});return{verdict:U(e,r,2097152)?`official`:a,words:{from:i,to:t.from},plural:vl(e,r)}}function Xl(e,t){let n=t;for(;n>0&&n>t-16&&(G(e,n-1)||K(e,n-1));)n--;return n}function Zl(e,{from:t,to:n}){let r=null;for(let i=n-1;i>=t;i--)if(U(e,i,gl)&&(i+1===n||U(e,i+1,134219776))){if(r===null||Ql(e,Kl(e,r)-1))r=i;else break}return r}const Ql=(e,t)=>U(e,t,2048),$l=(e,t)=>/^\.?['’]?[,.;:)–—”"\n]|^$|^ [–—]/.test(q(e.words,t-1)),eu=(e,t)=>Oc(e,t)&&W(e,t)&&U(e,t,134227968)&&!U(e,t,4096);function tu(e,t,n){let r=/* @__PURE__ */ new Map,i=[],a=null,o=new Set(t.filter(({from:e,to:t})=>t-e>2).map(({to:t})=>ru(e,t)));for(let s of t){if(s.people.length===0&&s.to-s.from===2&&(o.has(ru(e,s.to))||e.isSurname(s)))continue;let t=jc(e,s),c=Bl(e,s.from),l=t?[]:[c,yl(e,s),Yl(e,s)].filter(e=>e!==null),u=a&&iu(e,a.to,s.from)?a.role:null,d=l.find(({verdict:e})=>e===`official`)??l.find(({verdict:e})=>e===`civil`)??u??l[0]??null,f=c?.plural?c:u;a=f?{role:f,to:s.to}:null;let p=s.people.length>1?n(s.people,d):s.people[0]??null,m=p?p.id:al(e,s),h=r.get(m)??{person:p,name:``,official:!1,civil:!1,credited:!0,stated:null,names:[]};r.set(m,h),h.names.push({from:s.from,to:s.to}),h.credited&&=t,h.civil||=d?.verdict===`civil`;let g=Ac(e,s);p?h.name=p.name:g.length>h.name.length&&(h.name=g);let ee=d?.verdict===`official`&&d!==u?cl(e,d):null;h.stated??=ee,h.official||=d?.verdict===`official`,i.push({...s,who:h,stated:ee})}return nu(r.values()),{people:[...r.values()],judged:i}}function nu(e){let t=[...e],n=({person:e})=>e!==null&&Qc(e),r=t.some(e=>e.official||e.person!==null&&!n(e));for(let e of t)!e.person||e.official||e.credited||(e.official=!n(e)||r&&!e.civil||t.filter(n).length>2)}const ru=({words:e,keyOf:t},n)=>`${t(H(e,n-2))} ${t(H(e,n-1))}`;function iu(e,t,n){let r=n===t?q(e.words,t-1):null;if(r!==null)return/^,? $/.test(r)||r===`, `;if(n!==t+1)return!1;let{words:i}=e;return i.text.slice(i.starts[t],i.ends[t])===`and`}const au=67109376;function ou(e,t){let n=[],r=t=>Tc(e,t)&&G(e,t);for(let i=0;i<e.words.count;){if(!W(e,i)){i++;continue}let a=t.longestAt(e.words,i,r),o=a?du(e,a.next):i;if(a&&lu(e,i)){i=o;continue}if(a&&!uu(e,a.next,o)){let t=o;n.push({from:cu(e,i,t),to:t,people:a.values}),i=t;continue}let s=fu(e,i,n=>t.longestAt(e.words,n,r)!==null),c=hu(e,{from:i,to:s});c&&!su(e,c)&&n.push({...c,people:[]}),i=s}return n}const su=(e,{from:t})=>e.headline[t]===1&&e.isSurname({from:t,to:t+1}),cu=(e,t,n)=>n-t>1&&U(e,t,8388736)?t+1:t,lu=(e,t)=>G(e,t-1)&&/^(?:USS|USNS|HMS|HMCS|carrier)$/.test(H(e.words,t-1)),uu=(e,t,n)=>n>t&&/^jr$/i.test(H(e.words,t));function du(e,t){let n=t<e.words.count?B(e.words,t):0,r=e.words.text.slice(V(e.words,t-1),Math.min(n,V(e.words,t-1)+3));return U(e,t,262144)&&W(e,t)&&(r===` `||r===`, `)?t+1:t}function fu(e,t,n){let r=t+1;for(;r<e.words.count&&r-t<24&&G(e,r-1);){if(W(e,r)){if(n(r))return r;r++;continue}if(pu(e,t,r)){r++;continue}let i=mu(e,r);if(i===r||!W(e,i)||n(r)||n(i))return r;r=i+1}return r}const pu=(e,t,n)=>nl(H(e.words,t))&&Dc(e,n-1)&&e.classes[n]===0;function mu(e,t){let n=t;for(;n<t+2&&U(e,n,131072)&&G(e,n);)n++;return n}function hu(e,t){let{from:n}=t,r=gu(e,t),i=n;for(let t=n;t<r-1;t++)yu(e,t)&&(i=t+1);let a=r;for(a-i>2&&G(e,i-1)&&_u(e,i-1)&&(i=a-2),a-i===1&&(i=vu(e,n,r));a-i>2&&yu(e,a-1)&&!U(e,a-1,67371520);)a--;return a-i>=2&&a-i<=6&&xu(e,i,a)?{from:i,to:a}:null}function gu(e,{from:t,to:n}){if(e.headline[t]!==1)return n;let r=0;for(let i=t;i<n;i++){if(r>=2&&(yu(e,i)||/s$/.test(H(e.words,i))))return i;r=yu(e,i)?0:r+1}return n}const _u=(e,t)=>/^(?:of|for)$/.test(H(e.words,t))&&U(e,t-1,3);function vu(e,t,n){let r=n-1,i=r-1;return i>=t&&U(e,r,au)&&!yu(e,i)?i:r}const yu=(e,t)=>!U(e,t,262144)&&(U(e,t,274228735)||bu(e,t)),bu=(e,t)=>Ec(e,t)&&V(e.words,t)-B(e.words,t)>2;function xu(e,t,n){let r=n-1;if(Tc(e,r)||U(e,r,1073741824)||U(e,r,524288)&&e.isSurname({from:t,to:t+1})||G(e,t-1)&&U(e,t-1,-2147483648)||U(e,t,536871680))return!1;let i=0;for(let n=t;n<r;n++)!Dc(e,n)&&!U(e,n+1,262144)&&i++;return i===0?!1:!yu(e,r)||U(e,r,au)}const Su=e=>/^[A-Za-z]+(?:[ -][A-Za-z]+)*$/.test(e)?e.toLowerCase().replaceAll(` `,`-`):e.normalize(`NFD`).toLowerCase().replace(/\p{M}/gu,``).replace(/[^\p{L}\p{N}]+/gu,`-`).replace(/^-|-$/g,``);function Cu({name:e,aliases:t,surnameForms:n}){let r=e.slice(0,e.indexOf(` `)),i=n.filter(t=>r!==``&&!e.endsWith(t)&&!e.startsWith(t));return[e,...t,...i.map(e=>`${r} ${e}`)]}const wu=(e,t)=>(t===0?e.name:t<16?Cu(e)[t]:e.surnameForms[t-16])??``;var Tu=class{#e;#t;#n=null;constructor(e,t){this.#e=e,this.#t=t}beginning(e){this.#n??=Eu(this.#e);let t=this.#n.get(e);return t===void 0?[]:t.split(`,`).map(e=>{let t=Number.parseInt(e,36),n=this.#t.person(Math.floor(t/32));return[wu(n,t%32),n]})}};function Eu(e){let t=/* @__PURE__ */ new Map;for(let n of e.split(`
`)){let e=n.indexOf(` `);t.set(n.slice(0,e),n.slice(e+1))}return t}const Du=[`head_of_state`,`head_of_government`,`foreign_minister`,`defence_minister`,`adviser`,`envoy`,`spokesperson`,`military`,`intelligence`,`governor`,`legislator`,`organisation_head`,`occupation_official`,`other`],Ou=[`wikidata`,`sourced`,`partly sourced`,`unsourced`];function ku(e){let[t,...n]=Array.from(e,e=>`!$&()+,./:;<=>?@0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz{}~^_[]`.indexOf(e));return t===void 0?null:[String(1950+t),...n.map(e=>String(e).padStart(2,`0`))].join(`-`)}const Au=e=>e?e.split(`|`):[],J={sources:0,country:1,name:2,aliases:3,surnames:4,gender:5,qid:6,sourceNumbers:7,days:8,titles:9};var ju=class{name;#e;#t;#n=``;#r=``;#i=null;constructor(e,t){this.name=e.cell(J.name,t),this.#t=e,this.#e=t}get id(){if(this.#n===``){let e=this.#t.cell(J.qid,this.#e);this.#n=e?`Q${e}`:Su(this.name),this.#t.identified.set(this.#n,this)}return this.#n}get country(){for(let e=this.#e;this.#r===``&&e>=0;e--)this.#r=this.#t.cell(J.country,e);return this.#r}get aliases(){return Au(this.#t.cell(J.aliases,this.#e))}get surnameForms(){let e=this.#t.cell(J.surnames,this.#e);return e?e.split(`|`):[this.name.slice(this.name.lastIndexOf(` `)+1)]}get gender(){let e=this.#t.cell(J.gender,this.#e);return e===``?`m`:e===`f`?`f`:null}get offices(){return this.#i??=this.#t.offices(this.#e,this.country),this.#i}};const Mu=new class{#e;#t;#n=[];#r=[];#i=[];identified=/* @__PURE__ */ new Map;constructor(e,t){this.#e=e,this.#t=t}#a(e){this.#n.length===0&&(this.#n=this.#e.split(`
#
`));let t=this.#r[e]??(this.#n[e]??``).split(`
`);return this.#r[e]=t,t}cell(e,t){return this.#a(e)[t]??``}get count(){return this.#a(J.name).length}all(){return Array.from({length:this.count},(e,t)=>this.person(t))}person(e){let t=this.#i[e];if(t)return t;let n=new ju(this,e);return this.#i[e]=n,n}offices(e,t){let n=this.cell(J.days,e).split(`|`),r=this.cell(J.titles,e).split(`|`),i=Ys.find(({code:e})=>e===t)?.name??``;return this.cell(J.sourceNumbers,e).split(`|`).map((e,t)=>{let a=this.cell(J.sources,Number.parseInt(e,36)),o=r[t]??``,[,s=``,c,l=``]=/^([^-*]+)([-*])(.+)$/.exec(n[t]??``)??[];return{title:o.slice(1).replace(`%`,i),kind:this.#t.kinds[Number.parseInt(o.charAt(0),36)]??`other`,from:ku(s),to:c===`-`?ku(l):null,asOf:ku(l)??``,evidence:this.#t.evidences[Number(a.charAt(0))]??`unsourced`,source:a.slice(1)}})}}(`3knowledge
0every-politician-scrapers (Wikidata, 2022-07) from+to
2every-politician-scrapers (Wikidata, 2022-07) from + knowledge
2public roster or news text (secondary) (roster of office holders, 2026-09) + knowledge
1every-politician-scrapers (Wikidata, 2022-07) from
1every-politician-scrapers (Wikidata, 2022-07) from + public roster or news text (secondary) (roster of office holders, 2026-09)
2public roster or news text (secondary) + knowledge
2every-politician-scrapers (Wikidata, 2022-07) to + knowledge
1every-politician-scrapers (Wikidata, 2022-07) from + open-data-archive/world-leaders-current 2026-08-22
1unitedstates/congress-legislators 2026-06-15
2unitedstates/congress-legislators 2026-06-15 + knowledge
2open-data-archive/world-leaders-current 2026-08-22 + knowledge
2pravda.com.ua 2023-01-24 (to); from unsourced
1fakty.com.ua 2026-01-08
2radiosvoboda.org 2026-01-02 + knowledge
1HistoryAtState/pocom 2026-06
2en.wikipedia.org Spokesperson for the United States Department of State (from); to unsourced
1Wikipedia Current events 2025-01-20; public roster or news text (secondary) (roster of office holders, 2026-09)
1en.wikipedia.org President of the European Council
1interfax.com.ua 2024-12; wz.lviv.ua 2024-12-31
1nv.ua 2025-07-17; Wikipedia Current events 2025-11-19
1pravda.com.ua 2023-04-13; menafn.com (Ukrinform) 2025-04-18
1radiosvoboda.org 2026-01-05
2Wikipedia Current events 2023-08-23 (to); from unsourced
2globalsecurity.org (Lithuanian MFA) 2025-10-17 (as_of); from unsourced
1360.ru 2025-09-24
1HistoryAtState/pocom 2026-06; public roster or news text (secondary) (roster of office holders, 2026-09)
1Reuters 2023-10-30 (TASS source)
1Reuters 2025-05-16
1Wikipedia Current events 2014-08-09 (from: week); Wikipedia Current events 2018-08-31
1Wikipedia Current events 2019-07-03; Wikipedia Current events 2022-01-11
1Wikipedia Current events 2021-12-08; en.wikipedia.org Merz cabinet
1Wikipedia Current events 2022-09-06; Wikipedia Current events 2022-10-25
1Wikipedia Current events 2022-09-06; every-politician-scrapers (Wikidata, 2022-07) from
1Wikipedia Current events 2022-09-08; every-politician-scrapers (Wikidata, 2022-07) from
1Wikipedia Current events 2022-09-08; open-data-archive/world-leaders-current 2026-08-22
1Wikipedia Current events 2022-10-22; open-data-archive/world-leaders-current 2026-08-22
1Wikipedia Current events 2022-10-25; Wikipedia Current events 2024-07-05
1Wikipedia Current events 2022-12-29; public roster or news text (secondary) (roster of office holders, 2026-09)
1Wikipedia Current events 2023-01-01; open-data-archive/world-leaders-current 2026-08-22
1Wikipedia Current events 2023-01-07; Wikipedia Current events 2023-10-03
1Wikipedia Current events 2023-01-18; every-politician-scrapers (Wikidata, 2022-07) from
1Wikipedia Current events 2023-03-09; public roster or news text (secondary) (roster of office holders, 2026-09)
1Wikipedia Current events 2023-03-11; every-politician-scrapers (Wikidata, 2022-07) from
1Wikipedia Current events 2023-03-11; open-data-archive/world-leaders-current 2026-08-22
1Wikipedia Current events 2023-06-20; public roster or news text (secondary) (roster of office holders, 2026-09)
1Wikipedia Current events 2023-07-25; news text 2026-06 (New Delhi meeting)
1Wikipedia Current events 2023-10-01; Wikipedia Current events 2025-02-21
1Wikipedia Current events 2023-10-01; every-politician-scrapers (Wikidata, 2022-07) from
1Wikipedia Current events 2023-11-13; Wikipedia Current events 2024-07-05
1Wikipedia Current events 2023-12-13; public roster or news text (secondary) (roster of office holders, 2026-09)
1Wikipedia Current events 2024-01-09; Wikipedia Current events 2024-09-05
1Wikipedia Current events 2024-01-09; every-politician-scrapers (Wikidata, 2022-07) from
1Wikipedia Current events 2024-02-08; every-politician-scrapers (Wikidata, 2022-07) from
1Wikipedia Current events 2024-03-01; public roster or news text (secondary) (roster of office holders, 2026-09)
1Wikipedia Current events 2024-04-09; every-politician-scrapers (Wikidata, 2022-07) from
1Wikipedia Current events 2024-05-12; every-politician-scrapers (Wikidata, 2022-07) from
1Wikipedia Current events 2024-07-23; every-politician-scrapers (Wikidata, 2022-07) from
1Wikipedia Current events 2024-07-23; public roster or news text (secondary) (roster of office holders, 2026-09)
1Wikipedia Current events 2024-09-04; every-politician-scrapers (Wikidata, 2022-07) from + swissinfo.ch 2024-09-05
1Wikipedia Current events 2024-09-05; Wikipedia Current events 2024-12-13
1Wikipedia Current events 2024-10-01; every-politician-scrapers (Wikidata, 2022-07) from
1Wikipedia Current events 2024-10-01; public roster or news text (secondary) (roster of office holders, 2026-09)
1Wikipedia Current events 2024-10-20; open-data-archive/world-leaders-current 2026-08-22
1Wikipedia Current events 2024-12-12; Wikipedia Current events 2025-08-04
1Wikipedia Current events 2024-12-13; Wikipedia Current events 2025-09-09
1Wikipedia Current events 2024-12-16; every-politician-scrapers (Wikidata, 2022-07) from
1Wikipedia Current events 2024-12-29; every-politician-scrapers (Wikidata, 2022-07) from
1Wikipedia Current events 2024-12-29; public roster or news text (secondary) (roster of office holders, 2026-09)
1Wikipedia Current events 2025-01-10; every-politician-scrapers (Wikidata, 2022-07) from
1Wikipedia Current events 2025-01-20; every-politician-scrapers (Wikidata, 2022-07) from
1Wikipedia Current events 2025-01-23; public roster or news text (secondary) (roster of office holders, 2026-09)
1Wikipedia Current events 2025-01-27; public roster or news text (secondary) (roster of office holders, 2026-09)
1Wikipedia Current events 2025-01-29; public roster or news text (secondary) (roster of office holders, 2026-09)
1Wikipedia Current events 2025-02-03; public roster or news text (secondary) (roster of office holders, 2026-09)
1Wikipedia Current events 2025-03-10; every-politician-scrapers (Wikidata, 2022-07) from
1Wikipedia Current events 2025-03-10; public roster or news text (secondary) (roster of office holders, 2026-09)
1Wikipedia Current events 2025-03-14; open-data-archive/world-leaders-current 2026-08-22
1Wikipedia Current events 2025-04-04; every-politician-scrapers (Wikidata, 2022-07) from
1Wikipedia Current events 2025-05-08; public roster or news text (secondary) (roster of office holders, 2026-09)
1Wikipedia Current events 2025-05-26; public roster or news text (secondary) (roster of office holders, 2026-09)
1Wikipedia Current events 2025-06-03; open-data-archive/world-leaders-current 2026-08-22
1Wikipedia Current events 2025-07-17; every-politician-scrapers (Wikidata, 2022-07) from
1Wikipedia Current events 2025-07-17; every-politician-scrapers (Wikidata, 2022-07) from + tass.com/world/1990769
1Wikipedia Current events 2025-08-06; every-politician-scrapers (Wikidata, 2022-07) from
1Wikipedia Current events 2025-08-06; public roster or news text (secondary) (roster of office holders, 2026-09)
1Wikipedia Current events 2025-09-09 (resigned 2025-10-06, reappointed 2025-10-10); open-data-archive/world-leaders-current 2026-08-22
1Wikipedia Current events 2025-10-21; open-data-archive/world-leaders-current 2026-08-22
1Wikipedia Current events 2025-11-28; every-politician-scrapers (Wikidata, 2022-07) from + unn.ua 2026-01-02
1Wikipedia Current events 2025-12-09; public roster or news text (secondary) (roster of office holders, 2026-09)
1Wikipedia Current events 2026-02-23; public roster or news text (secondary) (roster of office holders, 2026-09)
1Wikipedia Current events 2026-02-28; every-politician-scrapers (Wikidata, 2022-07) from + public roster or news text (secondary)
1agensir.it 2024-12-04; open-data-archive/world-leaders-current 2026-08-22
1babel.ua 2022-07-27; liga.net 2025-06 and glavnoe.in.ua 2025-06 (Rada 29, decree 31 October)
1babel.ua 2024-02-04; ukranews.com 2024-01
1babel.ua 2024-03-19
1babel.ua 2024-04-22; kyivindependent.com 2024-06-11
1babel.ua 2024-09
1babel.ua 2025-10-15; liga.net 2026-01-08
1censor.net 2025-07-30; fbc.net.ua 2025-07 (from: month)
1censor.net 2025-07-30; vedomosti.ru 2026-01-06; news text 2026-02 (Geneva talks)
1censor.net 2025-11; lordspress.co.uk 2025-11
1da.wikipedia.org SACEUR
1devdiscourse.com 2024-11-29; unn.ua 2025-06-03
1dw.com 2025-05 (from: month); Wikipedia Current events 2025-08-01
1dw.com 2025-05; en.wikipedia.org Merz cabinet; Wikipedia Current events 2025-06-24
1dw.com 2025-05; en.wikipedia.org Merz cabinet; news text 2026-09-26 (met Lavrov at the UN)
1en.wikipedia.org Dmitry Peskov (2020-08); rbc.ru 2026-02-03
1en.wikipedia.org Governor of Kharkiv Oblast; news text 2026-08 (Pechenihy strike)
1en.wikipedia.org Hennadiy Lahuta; babel.ua 2022-07-09
1en.wikipedia.org List of ambassadors of the United States to Ukraine; tass.com 2025-05-05
1en.wikipedia.org Merz cabinet; open-data-archive/world-leaders-current 2026-08-22
1en.wikipedia.org Naftali Bennett (2022-08); Wikipedia Current events 2021-06-13
1en.wikipedia.org Olha Stefanishyna (2022-08); kyivindependent.com 2025-08-27
1en.wikipedia.org President of the European Council; agensir.it 2024-12-04
1en.wikipedia.org Ramzan Kadyrov (2022-08) (acting from 2007-02-15); konturnovosti.com 2026-02-05
1en.wikipedia.org Recep Tayyip Erdoğan (2022-08)
1en.wikipedia.org Roman Starovoyt (2022-08) (acting from 2018-10-11); dailywrap.net 2024-12 (to: month)
1en.wikipedia.org Sergey Aksyonov (2022-08)
1en.wikipedia.org Sergey Surovikin
1en.wikipedia.org Sergey Surovikin; Wikipedia Current events 2023-01-11
1en.wikipedia.org Spokesperson for the United States Department of State (to = successor)
1en.wikipedia.org Vladimir Saldo (2025-06; military-civilian head to 2022-10-04, then acting governor, governor 2023-09-23)
1english.pravda.ru 2024-10-10; tass.com 2024-10-10
1euromaidanpress.com 2024-08-30; evz.ro 2025-08-03
1every-politician-scrapers (Wikidata, 2022-07) from + public roster or news text (secondary) (2026-07-23)
1every-politician-scrapers (Wikidata, 2022-07) from + radiotavisupleba.ge 2026-01-09
1every-politician-scrapers (Wikidata, 2022-07) from; 360.ru 2025-09-24
1fakty.com.ua 2025-01-07
1fakty.com.ua 2026-01-05
1focus.ua 2026-01-05
1glavnoe.in.ua 2025-06
1gov.pl 2023-12-13; Wikipedia Current events 2026-03-20
1gov.uk 2025-09-02; easterneye.biz 2025-06-04 (from: month)
1hurriyetdailynews.com 2023-06-04 (from: year)
1indiatoday.in (Reuters) 2025-06-20
1infobae.com (EFE) 2025-02-24; turkey.news-pravda.com 2025-08-07
1kyivindependent.com 2023-02-07; babel.ua 2025-10-15
1kyivindependent.com 2023-02-07; pravda.com.ua 2024-02-04
1kyivindependent.com 2023-12-28
1kyivindependent.com 2023-12-28; Wikipedia Current events 2025-08-20
1kyivindependent.com 2025-04-15
1kyivindependent.com 2025-10-15; africandawn.net 2025-10 (from: year)
1lenta.ru 2022-07-01 (from: year); ukrinform.net 2022-07-01
1meaws.com (CNN) 2023-03
1meduza.io 2024-12-06; neopolitika.ru 2024-12-06 (acting until 2024-09-16)
1menafn.com (Ukrinform) 2023-09-05 (from: month)
1menafn.com (Ukrinform) 2024-03-16; pravda.com.ua 2024-03-16
1menafn.com (Ukrinform) 2024-11-29; menafn.com (Ukrinform) 2025-11-28
1menafn.com (Ukrinform) 2025-04-18
1news.online.ua 2024-08-30
1pledgetimes.com 2024-04-02
1postimees.ee 2018-11-22
1postimees.ee 2018-11-22 (acting); rbc.ru 2026-02-03
1pravda.com.ua 2023-01-24; babel.ua 2024-09
1pravda.com.ua 2024-02-11; Reuters 2025-03 (successor decree, Sunday 16 March)
1pravda.com.ua 2024-02-11; babel.ua 2024-11-29
1pravda.com.ua 2024-02-11; unn.ua 2025-06-03
1pravda.com.ua 2024-05-14; Wikipedia Current events 2025-07-07
1pravda.com.ua 2025-05-05; Reuters 2025-11-19
1rt.com 2024-05-12; news text 2026-06 (New Delhi security advisers meeting)
1spokesman.com (Washington Post) 2025-08-09 (from: year)
1starconcord.com.sg 2024-03 (predecessor dismissed 2022-08; dismissed 2024-02)
1techdaily.ru 2020-11; unn.ua 2024-03-08
1themoscowtimes.com 2024-05-14
1tvzvezda.ru 2025-12-29; vedomosti.ru 2025-12-29
1ukranews.com 2021-07-09
1ukrinform.de 2025-08-27; unn.ua 2025-08-27
1unian via world-today-news.com 2022-01; meduza.io 2023-01-17
1unitedstates/congress-legislators 2026-06-15; public roster or news text (secondary) (roster of office holders, 2026-09)
1unn.ua 2025-05-15
1unn.ua 2025-06-03
1unn.ua 2025-12-22
1unn.ua 2025-12-22; 24tv.ua 2025-12-23
1vedomosti.ru 2025-12-29
1vedomosti.ru 2025-12-29; news.mail.ru 2026-01-13
1vmeste-rf.tv 2020-11-18 (acting until 2021-09-27); radio1.ru 2025-11-23
1wiadomosci.wp.pl 2024-05-14
2360.ru 2025-09-24 (from); as_of unsourced
2Le Monde via mahalsa.fr 2025-07-23 (named; from 2025-09-01); as_of unsourced
2Le Monde via mahalsa.fr 2025-07-23 (to; from: summer 2021); day of from unsourced
2Reuters 2022-10-08 (from: UK intelligence, April 2022); to unsourced
2Reuters 2023-10-30 (from); as_of unsourced
2Reuters via newsukraine.rbc.ua 2025-11-19 (to: planned for January 2026); from unsourced
2Wikipedia Current events 2014-08-14 (to); from unsourced
2Wikipedia Current events 2014-10-20 (from); to unsourced
2Wikipedia Current events 2016-02-11 (from); to unsourced
2Wikipedia Current events 2016-02-11 (to); from unsourced
2Wikipedia Current events 2017-01-01 (to); from unsourced
2Wikipedia Current events 2017-01-17 (from); to unsourced
2Wikipedia Current events 2017-05-17 (from); to unsourced
2Wikipedia Current events 2018-03-14 (from); to unsourced
2Wikipedia Current events 2018-04-26 (to); from unsourced
2Wikipedia Current events 2018-08-25 (to); from unsourced
2Wikipedia Current events 2018-12-15 (from); as_of unsourced
2Wikipedia Current events 2019-07-17 (from); to unsourced
2Wikipedia Current events 2019-07-17 (to); from unsourced
2Wikipedia Current events 2019-09-27 (to); from unsourced
2Wikipedia Current events 2020-02-18 (to); from unsourced
2Wikipedia Current events 2020-09-16 (to); from unsourced
2Wikipedia Current events 2021-06-16 (from); as_of unsourced
2Wikipedia Current events 2021-12-08 (to); from unsourced
2Wikipedia Current events 2022-03-13 (from); as_of unsourced
2Wikipedia Current events 2022-06-03 (announced; de facto since April); as_of unsourced
2Wikipedia Current events 2022-07-18 (to; suspended 17 July); from unsourced
2Wikipedia Current events 2022-07-18; every-politician-scrapers (Wikidata, 2022-07) to + knowledge
2Wikipedia Current events 2022-11-09 (to); from unsourced
2Wikipedia Current events 2023-01-16 (resignation); from and day of to unsourced
2Wikipedia Current events 2023-01-24 (to); from unsourced
2Wikipedia Current events 2023-05-20 (from); as_of unsourced
2Wikipedia Current events 2023-07-25 (to); from unsourced
2Wikipedia Current events 2023-09-03 (to; head of the fund when chosen as minister); from unsourced
2Wikipedia Current events 2023-10-24 (to); from unsourced
2Wikipedia Current events 2023-11-13 (to); from unsourced
2Wikipedia Current events 2023-12-29 (from); as_of unsourced
2Wikipedia Current events 2024-02-08 and pravda.com.ua 2024-02-11 (to); from unsourced
2Wikipedia Current events 2024-02-08; public roster or news text (secondary) + knowledge
2Wikipedia Current events 2024-04-24 (to = arrest); from unsourced
2Wikipedia Current events 2024-07-02 (from); to unsourced
2Wikipedia Current events 2024-07-05; open-data-archive 2026-08-22 + knowledge
2Wikipedia Current events 2024-07-16 (re-elected); from and as_of unsourced
2Wikipedia Current events 2024-10-01 (from); to unsourced
2Wikipedia Current events 2024-10-01 (to); from unsourced
2Wikipedia Current events 2024-11-06 (dismissal); from unsourced
2Wikipedia Current events 2024-12-12 (to = successor); from unsourced
2Wikipedia Current events 2025-01-16 (from); to unsourced
2Wikipedia Current events 2025-01-20 (to); from unsourced
2Wikipedia Current events 2025-01-23 (to); from unsourced
2Wikipedia Current events 2025-01-24 (confirmed); public roster or news text (secondary) (roster of office holders, 2026-09) + knowledge
2Wikipedia Current events 2025-02-04; public roster or news text (secondary) + knowledge
2Wikipedia Current events 2025-02-12 (from); to = successor took office, public roster
2Wikipedia Current events 2025-02-12 (to); from unsourced
2Wikipedia Current events 2025-02-18 (confirmed; took office days later); as_of unsourced
2Wikipedia Current events 2025-04-28 (died 21 April); from unsourced
2Wikipedia Current events 2025-05-01 (to); from unsourced
2Wikipedia Current events 2025-06-15 (announced); day of from and as_of unsourced
2Wikipedia Current events 2025-07-17; pravda.com.ua 2025-07-17; azatutyun.am 2026-01-14 + knowledge
2Wikipedia Current events 2025-07-17; pravda.com.ua 2025-07-17; public news files 2026-07 + knowledge
2Wikipedia Current events 2025-08-22 (to); from unsourced
2Wikipedia Current events 2025-09-02 (in office that day); from and as_of unsourced
2Wikipedia Current events 2025-09-05 (from); as_of unsourced
2Wikipedia Current events 2025-09-05 (to); from unsourced
2Wikipedia Current events 2025-09-09 (from); to unsourced
2Wikipedia Current events 2025-09-25 (from); to unsourced
2Wikipedia Current events 2025-10-10 (in office that day); from and as_of unsourced
2Wikipedia Current events 2025-11-01 (from); to unsourced
2Wikipedia Current events 2025-11-01 (to); from unsourced
2Wikipedia Current events 2025-11-12 (in office that day); from and as_of unsourced
2Wikipedia Current events 2026-03-03 (as_of); from unsourced
2Wikipedia Current events 2026-03-24 (as_of); from unsourced
2Wikipedia Current events 2026-03-26 (as_of); from unsourced
2actualno.com 2023-02-07; public roster or news text (secondary) + knowledge
2ahram.org.eg (Xinhua) 2023-06-04 (from); as_of unsourced
2archyde.com 2023-10-25 (from: cabinet sworn in); stvr.sk 2023-10-20 (nominated); as_of unsourced
2babel.ua 2020-06-11 (from); as_of unsourced
2babel.ua 2024-03-19 (acting; confirmed 2024-04-02); as_of unsourced
2babel.ua 2024-04-22 (to); censor.net 2024-06-05 (from approximate: two and a half years in the post)
2babel.ua 2024-09 (from); nv.ua 2025-07-17 (reappointed); as_of unsourced
2babel.ua 2024-09 (from); unn.ua 2026-01-02 + knowledge
2babel.ua 2024-09 (from: month); as_of unsourced
2bostontimes.org 2024-03-18 (from); to unsourced
2caliber.az 2024-11 (to); from unsourced
2censor.net 2021-07-09 (from); to unsourced
2censor.net 2024-06-08 (from; took up duties 2024-07); as_of unsourced
2censor.net 2025-02 (named corps commander); Reuters 2025-03 (corps formed); as_of unsourced
2censor.net 2025-04-17 (from); as_of unsourced
2censor.net 2025-11 (to); from unsourced
2chatnewstv.com 2024-11-28 (member of the Commission from 2024-12-01); from and as_of unsourced
2clearancejobs.com 2025-02-18 (from); in office 2026-03 (ms.now); to see successor
2clearstory.news 2023-09-23 (governor that day); from and as_of unsourced
2da.wikipedia.org SACEUR (from = predecessor to); to unsourced
2de.wikipedia.org Igor Konaschenkow (from); as_of unsourced
2devdiscourse.com 2025-04-02 (confirmed 1 April); as_of unsourced
2diplomatictimes.net 2022-08-08 (from); to unsourced
2dw.com 2025-05 (to = successor); from unsourced
2eadaily.com 2025-02-23 (from); turkey.news-pravda.com 2025-08-07 (still in office); as_of unsourced
2en.wikipedia.org Aleksandar Vučić (2022-08) (to; gives 28 April 2014 for from)
2en.wikipedia.org Anton Siluanov (2022-08) (from; acting 2011-09-27 to 2011-12-16); as_of unsourced
2en.wikipedia.org Ignazio Cassis (2022-08) (from); as_of unsourced
2en.wikipedia.org Lorenzo Guerini (2022-08) (from); to unsourced
2en.wikipedia.org Magdalena Andersson (2022-08) (from); to unsourced
2en.wikipedia.org Mykhailo Fedorov (2022-08); nv.ua 2025-07-17 (first deputy prime minister from 2025-07-17); to = eve of the defence post, sueddeutsche.de 2026-01-14
2en.wikipedia.org Pekka Haavisto (2022-08) (from); to unsourced
2en.wikipedia.org Robert Golob (2022-08) (from); to unsourced
2en.wikipedia.org Sergey Sobyanin (2022-08) (from); as_of unsourced
2en.wikipedia.org Tamila Tasheva (2022-08) (from); to unsourced
2en.wikipedia.org Von der Leyen Commission II (from); Wikipedia Current events 2025-03-17 (still in office); as_of unsourced
2en.wikipedia.org Von der Leyen Commission II; newsukraine.rbc.ua 2024-09-17 (portfolio); as_of unsourced
2en.wikipedia.org Von der Leyen Commission II; rks.news 2024-11 (from); as_of unsourced
2en.wikipedia.org Vyacheslav Volodin (2022-08) (from); as_of unsourced
2every-politician-scrapers (Wikidata, 2022-07) from + like123.com 2024-09 + knowledge
2every-politician-scrapers (Wikidata, 2022-07) from + offstream.news 2026-05-09 + knowledge
2every-politician-scrapers (Wikidata, 2022-07) from + public roster or news text (secondary) (scheduled) + knowledge
2evz.ro 2025-08-03 (from); as_of unsourced
2glavnoe.in.ua 2025-06 (decree of 21 June); as_of unsourced
2glavred.net 2025-08-30 (in office that day); from and as_of unsourced
2gov.pl 2023-12-13 (from); as_of unsourced
2gov.pl 2023-12-13 (from); to unsourced
2gov.pl 2023-12-13; news text 2025-07 (remains coordinator)
2gov.uk 2025-09-02 (from); as_of unsourced
2govconexec.com 2025-01 (to); from unsourced
2govconexec.com 2025-01; zazoom.it 2025-01-17 (from); as_of unsourced
2hromadske.radio 2024-07-15 (from); as_of unsourced
2hromadske.ua 2018-09-07; en.wikipedia.org Denis Pushilin (acting until 2018-11-20); as_of unsourced
2hurriyetdailynews.com 2023-06-04 (from); Wikipedia Current events 2025-03-04 (still in office); as_of unsourced
2independent.co.uk 2025-08-09 (from; nominated to the UN that day); to unsourced
2korrespondent.net 2024-03-25 (from); to unsourced
2kyivindependent.com 2023-02-07 (from); en.wikipedia.org Vladimir Saldo (2025-06, named as holder); as_of unsourced
2kyivindependent.com 2024-06-11 (from); as_of unsourced
2kyivindependent.com 2025-04-15 (to = corps command); from unsourced
2kyivindependent.com 2025-10-15 (from); as_of unsourced
2livemint.com 2025-05-02 (from); as_of unsourced
2meduza.io 2024-12-06 (from, acting); as_of unsourced
2mehrnews.com (Xinhua) 2025-03-06 (from); as_of unsourced
2naslovi.net 2025-07-17 + knowledge
2news text 2026-08 (TASS; in office); lenta.ru 2026-03-10 (predecessor term ends 2026-04); day of from unsourced
2portfolio.hu 2024-05-12 (first deputy prime minister in the new government); day of from and as_of unsourced
2pravda.com.ua 2022-10-03 (in office that day); from and to unsourced
2pravda.com.ua 2023-09-08 (newly appointed); nv.ua 2025-07-17 (to); day of from unsourced
2pravda.com.ua 2024-02-04 (from; decree dated 2024-02-02); as_of unsourced
2pravda.com.ua 2024-02-11 (from); to unsourced
2pravda.com.ua 2024-02-11 (to); from unsourced
2pravda.com.ua 2024-05-14 (from); pravda.com.ua 2025-05-15 (still in office); as_of unsourced
2pravda.com.ua 2025-05-15 (from); as_of unsourced
2public roster or news text (secondary) (Rada vote 2026-08-19) + knowledge
2public roster or news text (secondary) (Time 2026-06-02) + knowledge
2public roster or news text (secondary) (elected 2026-09-02, scheduled inauguration) + knowledge
2public roster or news text (secondary) (resignation 2026-08-31) + knowledge
2rferl.org 2016-04-22; kubnews.ru 2026-03-10 (second and last term ends 2026-04); successor in office by 2026-08; exact day of to unsourced
2sonline.hu 2023-10-25 (from); as_of unsourced
2spectator.sme.sk 2012-04-04 (from); to unsourced
2sud.ua 2025-07-16 (in office that day); from and as_of unsourced
2sud.ua 2025-07-16 (to); from unsourced
2sueddeutsche.de 2026-01-14 + knowledge
2sueddeutsche.de 2026-01-14; public news files 2026-07 + knowledge
2swissinfo.ch 2024-09-05 + knowledge + public roster or news text (secondary)
2teol.hu 2023-05 (from); archyde.com 2023-10-25 (to = successor); day of from unsourced
2text.orf.at 2026-01-13 + knowledge
2theblaze.com 2025-04-11 (from: confirmation); as_of unsourced
2themoscowtimes.com and krone.at 2024-05-14 (from); as_of unsourced
2tid.news 2026-01 + knowledge
2ukrinform.net 2022-07-01 (from); as_of unsourced
2unn.ua 2025-06-03 (from); as_of unsourced
2unn.ua 2025-06-03 (from); to from public news files 2026-07
2unn.ua 2025-06-03 (to); from unsourced
2unn.ua 2025-08-27 (from); as_of unsourced
2unn.ua 2025-12-22 (post ended with the head of the Office); from unsourced
2vedomosti.ru 2025-12-29 (to); news.mail.ru 2026-01-13 (from: ten-year posting)
2wtvr.com 2022-05-20 (from, as coordinator for strategic communications); to unsourced
2wtvr.com 2022-05-20 (to); from unsourced
2zaraz1.guru 2023-05 (decree 312/2023; Cabinet approval of 30 May); as_of unsourced
2zazoom.it 2025-07-04 (from); as_of unsourced
2zazoom.it 2025-07-04 (to); from unsourced
#
AE
AL
AM

AR
AT




AU







AZ

BA
BE







BG





BR





BY













CA










CH


CL
CN













CO
COE


CU
CY
CZ







DE
























DK



EE












EG
ES



EU






























FI






FR



























GB


















































GE





GR


HR


HU








IAEA

ICC


ICRC

ID

IE




IL














IMF
IN




IR







IS

IT













JP







KE
KG
KP


KR





KZ


LT














LU
LV








MD








MX


NATO






NL










NO





NZ


ORG
OSCE





PH


PK

PL

















PS
PT

QA

RO









RS


RU

































































































SA


SE








SI

SK











SV
SY

TJ
TR










TW

UA





















































































































































































UN










US




































































































































































































































































UY
UZ
VA



VE
WB
XK
ZA



#
Mohammed bin Zayed Al Nahyan
Edi Rama
Serzh Sargsyan
Nikol Pashinyan
Javier Milei
Sebastian Kurz
Karl Nehammer
Christian Stocker
Alexander Schallenberg
Beate Meinl-Reisinger
Tony Abbott
Malcolm Turnbull
Scott Morrison
Anthony Albanese
Julie Bishop
Penny Wong
Peter Dutton
Richard Marles
Ilham Aliyev
Jeyhun Bayramov
Milorad Dodik
Alexander De Croo
Bart De Wever
Sophie Wilmès
Maxime Prévot
Didier Reynders
Theo Francken
Frank Vandenbroucke
Annelies Verlinden
Iliana Iotova
Boyko Borisov
Kiril Petkov
Nikolai Denkov
Rosen Zhelyazkov
Rumen Radev
Dilma Rousseff
Michel Temer
Jair Bolsonaro
Luiz Inácio Lula da Silva
Mauro Vieira
Celso Amorim
Alexander Lukashenko
Roman Golovchenko
Alexander Turchin
Vladimir Makei
Sergei Aleinik
Maxim Ryzhenkov
Viktor Khrenin
Alexander Volfovich
Natalya Eismont
Viktor Gulevich
Pavel Muraveiko
Ivan Tertel
Natalia Kochanova
Sviatlana Tsikhanouskaya
Stephen Harper
Justin Trudeau
Mark Carney
François-Philippe Champagne
Mélanie Joly
Anita Anand
Bill Blair
David McGuinty
Chrystia Freeland
Doug Ford
Pierre Poilievre
Viola Amherd
Karin Keller-Sutter
Ignazio Cassis
Gabriel Boric
Xi Jinping
Li Keqiang
Li Qiang
Qin Gang
Wang Yi
Wei Fenghe
Li Shangfu
Dong Jun
Li Hui
Zhao Lijian
Wang Wenbin
Mao Ning
Lin Jian
Guo Jiakun
Gustavo Petro
Thorbjørn Jagland
Marija Pejčinović Burić
Alain Berset
Miguel Díaz-Canel
Nikos Christodoulides
Miloš Zeman
Petr Pavel
Bohuslav Sobotka
Petr Fiala
Andrej Babiš
Jan Lipavský
Petr Macinka
Jana Černochová
Joachim Gauck
Frank-Walter Steinmeier
Angela Merkel
Olaf Scholz
Friedrich Merz
Gerhard Schröder
Sigmar Gabriel
Heiko Maas
Johann Wadephul
Annegret Kramp-Karrenbauer
Christine Lambrecht
Boris Pistorius
Steffen Hebestreit
Stefan Kornelius
Carsten Breuer
Markus Söder
Roderich Kiesewetter
Alice Weidel
Annalena Baerbock
Wolfgang Schäuble
Christian Lindner
Nancy Faeser
Alexander Dobrindt
Robert Habeck
Lars Klingbeil
Helle Thorning-Schmidt
Mette Frederiksen
Lars Løkke Rasmussen
Troels Lund Poulsen
Toomas Hendrik Ilves
Kersti Kaljulaid
Alar Karis
Ülle Madise
Taavi Rõivas
Jüri Ratas
Kristen Michal
Urmas Paet
Eva-Maria Liimets
Urmas Reinsalu
Margus Tsahkna
Jüri Luik
Hanno Pevkur
Abdel Fattah el-Sisi
Mariano Rajoy
Pedro Sánchez
José Manuel Albares
Margarita Robles
Matti Maasikas
Katarina Mathernova
David O'Sullivan
Eric Mamer
Paula Pinho
Peter Stano
Anitta Hipper
Manfred Weber
Guy Verhofstadt
Martin Schulz
David Sassoli
Roberta Metsola
Catherine Ashton
Federica Mogherini
Josep Borrell
Kaja Kallas
Valdis Dombrovskis
Andrius Kubilius
Olivér Várhelyi
Marta Kos
Christine Lagarde
José Manuel Barroso
Jean-Claude Juncker
Ursula von der Leyen
Herman Van Rompuy
Charles Michel
António Costa
Maroš Šefčovič
Margrethe Vestager
Thierry Breton
Henna Virkkunen
Sauli Niinistö
Alexander Stubb
Sanna Marin
Petteri Orpo
Pekka Haavisto
Elina Valtonen
Antti Häkkänen
Nicolas Sarkozy
François Hollande
Emmanuel Macron
Manuel Valls
Bernard Cazeneuve
Édouard Philippe
Jean Castex
Élisabeth Borne
Gabriel Attal
Michel Barnier
François Bayrou
Sébastien Lecornu
Laurent Fabius
Jean-Marc Ayrault
Jean-Yves Le Drian
Catherine Colonna
Stéphane Séjourné
Jean-Noël Barrot
Florence Parly
Catherine Vautrin
Thierry Burkhard
Fabien Mandon
Jordan Bardella
Jean-Luc Mélenchon
Marine Le Pen
Gérald Darmanin
Bruno Le Maire
Bruno Retailleau
King Charles III
Queen Elizabeth II
Tony Blair
Gordon Brown
Theresa May
Boris Johnson
Liz Truss
Rishi Sunak
Keir Starmer
Andy Burnham
William Hague
Philip Hammond
Jeremy Hunt
Dominic Raab
James Cleverly
David Cameron
Yvette Cooper
Ed Miliband
Michael Fallon
Gavin Williamson
Penny Mordaunt
Ben Wallace
Grant Shapps
John Healey
Dan Jarvis
Wes Streeting
Jonathan Powell
Melinda Simmons
Martin Harris
Peter Mandelson
Tony Radakin
Richard Knighton
Richard Moore
Blaise Metreweli
Nicola Sturgeon
John Swinney
Sadiq Khan
Jeremy Corbyn
Kemi Badenoch
Nigel Farage
John Bercow
Michael Gove
George Osborne
Kwasi Kwarteng
Rachel Reeves
Angela Rayner
David Lammy
Priti Patel
Suella Braverman
Shabana Mahmood
David Davis
Giorgi Marghvilashvili
Salome Zourabichvili
Mikheil Kavelashvili
Giorgi Gakharia
Irakli Garibashvili
Irakli Kobakhidze
Alexis Tsipras
Kyriakos Mitsotakis
Nikos Dendias
Kolinda Grabar-Kitarović
Zoran Milanović
Andrej Plenković
Katalin Novák
Tamás Sulyok
András Baka
Viktor Orbán
Péter Magyar
Péter Szijjártó
Anita Orbán
Kristóf Szalay-Bobrovniczky
Romulusz Ruszin-Szendi
Yukiya Amano
Rafael Grossi
Piotr Hofmański
Tomoko Akane
Karim Khan
Peter Maurer
Mirjana Spoljaric
Joko Widodo
Prabowo Subianto
Leo Varadkar
Simon Harris
Micheál Martin
Simon Coveney
Enda Kenny
Shimon Peres
Reuven Rivlin
Isaac Herzog
Naftali Bennett
Yair Lapid
Benjamin Netanyahu
Gideon Sa'ar
Moshe Ya'alon
Avigdor Lieberman
Benny Gantz
Yoav Gallant
Israel Katz
Bezalel Smotrich
Itamar Ben-Gvir
Ron Dermer
Kristalina Georgieva
Manmohan Singh
Narendra Modi
Subrahmanyam Jaishankar
Rajnath Singh
Ajit Doval
Ali Khamenei
Mojtaba Khamenei
Hassan Rouhani
Ebrahim Raisi
Masoud Pezeshkian
Mohammad Javad Zarif
Hossein Amir-Abdollahian
Abbas Araghchi
Katrín Jakobsdóttir
Kristrún Frostadóttir
Giorgio Napolitano
Sergio Mattarella
Silvio Berlusconi
Enrico Letta
Matteo Renzi
Giuseppe Conte
Mario Draghi
Giorgia Meloni
Luigi Di Maio
Antonio Tajani
Lorenzo Guerini
Guido Crosetto
Paolo Gentiloni
Matteo Salvini
Shinzo Abe
Yoshihide Suga
Fumio Kishida
Shigeru Ishiba
Sanae Takaichi
Takeshi Iwaya
Toshimitsu Motegi
Gen Nakatani
William Ruto
Sadyr Japarov
Kim Jong Un
Choe Son Hui
Kim Yo Jong
Park Geun-hye
Moon Jae-in
Yoon Suk Yeol
Lee Jae-myung
Cho Tae-yul
Cho Hyun
Nursultan Nazarbayev
Kassym-Jomart Tokayev
Karim Massimov
Dalia Grybauskaitė
Gitanas Nausėda
Algirdas Butkevičius
Saulius Skvernelis
Ingrida Šimonytė
Gintautas Paluckas
Inga Ruginienė
Mindaugas Sinkevičius
Linas Linkevičius
Gabrielius Landsbergis
Kęstutis Budrys
Arvydas Anušauskas
Laurynas Kasčiūnas
Dovilė Šakalienė
Robertas Kaunas
Xavier Bettel
Raimonds Vējonis
Egils Levits
Edgars Rinkēvičs
Krišjānis Kariņš
Evika Siliņa
Andris Kulbergs
Baiba Braže
Artis Pabriks
Andris Sprūds
Nicolae Timofti
Igor Dodon
Maia Sandu
Pavel Filip
Dorin Recean
Alexandru Munteanu
Vasile Tofan
Nicu Popescu
Mihai Popșoi
Enrique Peña Nieto
Andrés Manuel López Obrador
Claudia Sheinbaum
Rob Bauer
Giuseppe Cavo Dragone
Mircea Geoană
Radmila Shekerinska
Anders Fogh Rasmussen
Mark Rutte
Jens Stoltenberg
Dick Schoof
Rob Jetten
Frans Timmermans
Sigrid Kaag
Wopke Hoekstra
Hanke Bruins Slot
Caspar Veldkamp
David van Weel
Kajsa Ollongren
Ruben Brekelmans
Geert Wilders
Erna Solberg
Jonas Gahr Støre
Ine Marie Eriksen Søreide
Anniken Huitfeldt
Espen Barth Eide
Tore Sandvik
Jacinda Ardern
Christopher Luxon
Winston Peters
Patriarch Bartholomew
Heidi Tagliavini
Martin Sajdik
Lamberto Zannier
Thomas Greminger
Helga Schmid
Feridun Sinirlioğlu
Benigno Aquino III
Rodrigo Duterte
Ferdinand Marcos Jr.
Imran Khan
Shehbaz Sharif
Bronisław Komorowski
Andrzej Duda
Karol Nawrocki
Ewa Kopacz
Beata Szydło
Mateusz Morawiecki
Donald Tusk
Witold Waszczykowski
Zbigniew Rau
Radosław Sikorski
Antoni Macierewicz
Mariusz Błaszczak
Władysław Kosiniak-Kamysz
Wiesław Kukuła
Szymon Hołownia
Tomasz Siemoniak
Jarosław Kaczyński
Marcin Kierwiński
Mahmoud Abbas
Luís Montenegro
Paulo Rangel
Tamim bin Hamad Al Thani
Mohammed bin Abdulrahman Al Thani
Traian Băsescu
Klaus Iohannis
Nicușor Dan
Nicolae Ciucă
Marcel Ciolacu
Ilie Bolojan
Bogdan Aurescu
Luminița Odobescu
Oana Țoiu
Angel Tîlvăr
Aleksandar Vučić
Ivica Dačić
Aleksandar Vulin
Boris Yeltsin
Vladimir Putin
Mikhail Gorbachev
Mikhail Mishustin
Sergei Lavrov
Andrei Belousov
Vladislav Surkov
Alexei Dyumin
Nikolai Patrushev
Yuri Ushakov
Vladimir Medinsky
Sergei Ivanov
Anton Vaino
Dmitry Medvedev
Oleg Salyukov
Dmitry Kozak
Maxim Oreshkin
Sergei Kiriyenko
Sergei Shoigu
Boris Gryzlov
Mikhail Zurabov
Andrei Kelin
Anatoly Antonov
Alexander Darchiev
Mikhail Ulyanov
Alexander Lukashevich
Dmitry Polyanskiy
Vitaly Churkin
Vasily Nebenzya
Kirill Dmitriev
Dmitry Peskov
Igor Konashenkov
Maria Zakharova
Valery Gerasimov
Aleksandr Dvornikov
Sergei Surovikin
Apti Alaudinov
Viktor Sokolov
Sergei Pinchuk
Alexander Lapin
Mikhail Teplinsky
Dmitry Utkin
Andrei Mordvichev
Nikolai Yevmenov
Alexander Moiseyev
Yevgeny Prigozhin
Alexander Bortnikov
Sergei Naryshkin
Igor Korobov
Igor Kostyukov
Vyacheslav Gladkov
Alexander Bogomaz
Alexei Smirnov
Alexander Khinshtein
Yury Slyusar
Ramzan Kadyrov
Andrei Kartapolov
Leonid Slutsky
Vyacheslav Volodin
Valentina Matviyenko
Konstantin Kosachev
Vladimir Zhirinovsky
Igor Girkin
Vladimir Konstantinov
Sergei Menyailo
Dmitry Ovsyannikov
Mikhail Razvozhayev
Sergei Aksyonov
Aleksei Chaly
Natalia Poklonskaya
Alexei Miller
Igor Sechin
Alexander Bastrykin
Igor Krasnov
Maria Lvova-Belova
Timur Ivanov
Alexander Fomin
Yunus-bek Yevkurov
Sergei Ryabkov
Sergei Vershinin
Alexander Grushko
Andrei Rudenko
Mikhail Galuzin
Marat Khusnullin
Alexander Novak
Alexei Likhachev
Viktor Zolotov
Denis Manturov
Elvira Nabiullina
Tatyana Moskalkova
Yana Lantratova
Sergei Sobyanin
Anton Siluanov
Vladimir Kolokoltsev
Roman Starovoit
Patriarch Kirill
Yury Chaika
Alexander Gutsan
King Salman
Mohammed bin Salman
Faisal bin Farhan
Stefan Löfven
Magdalena Andersson
Ulf Kristersson
Carl Bildt
Margot Wallström
Ann Linde
Tobias Billström
Maria Malmer Stenergard
Pål Jonson
Robert Golob
Janez Janša
Andrej Kiska
Zuzana Čaputová
Peter Pellegrini
Igor Matovič
Eduard Heger
Ľudovít Ódor
Robert Fico
Miroslav Lajčák
Rastislav Káčer
Juraj Blanár
Jaroslav Naď
Robert Kaliňák
Nayib Bukele
Bashar al-Assad
Ahmed al-Sharaa
Emomali Rahmon
Abdullah Gül
Recep Tayyip Erdoğan
Ahmet Davutoğlu
Binali Yıldırım
Mevlüt Çavuşoğlu
Hakan Fidan
Fikri Işık
Nurettin Canikli
Hulusi Akar
Yaşar Güler
Ibrahim Kalin
Tsai Ing-wen
Lai Ching-te
Viktor Yushchenko
Viktor Yanukovych
Volodymyr Zelensky
Arseniy Yatsenyuk
Volodymyr Groysman
Oleksiy Honcharuk
Yulia Svyrydenko
Serhii Koretskyi
Andrii Deshchytsia
Pavlo Klimkin
Dmytro Kuleba
Andrii Sybiha
Ihor Tenyukh
Mykhailo Koval
Valeriy Heletey
Stepan Poltorak
Andriy Zahorodniuk
Andriy Taran
Oleksii Reznikov
Mykhailo Fedorov
Yevhen Khmara
Mykhailo Podolyak
Serhiy Leshchenko
Oleksandr Kamyshin
Oleksiy Arestovych
Petro Andriushchenko
Dmytro Lytvyn
Ihor Zhovkva
Kyrylo Tymoshenko
Iryna Vereshchuk
Pavlo Palisa
Serhiy Kyslytsya
Andriy Bohdan
Andriy Yermak
Kyrylo Budanov
Oleksandr Turchynov
Oleksii Danilov
Oleksandr Lytvynenko
Rustem Umerov
Vasyl Bodnar
Andriy Kostin
Vadym Prystaiko
Valerii Zaluzhnyi
Oksana Markarova
Olha Stefanishyna
Andriy Melnyk
Leonid Kuchma
Yurii Ihnat
Eduard Basurin
Iuliia Mendel
Serhii Nykyforov
Andrii Yusov
Natalia Humeniuk
Serhii Cherevatyi
Viktor Tregubov
Oleh Nikolenko
Heorhii Tykhyi
Vladyslav Voloshyn
Dmytro Pletenchuk
Andrii Demchenko
Illia Yevlash
Viktor Muzhenko
Serhiy Shaptala
Anatoliy Barhylevych
Andrii Hnatov
Ihor Skybiuk
Denys Prokopenko
Andriy Biletsky
Serhiy Naiev
Yurii Sodol
Oleksandr Tarnavskyi
Oleh Apostol
Mykola Oleshchuk
Anatolii Kryvonozhko
Oleksandr Pavliuk
Hennadii Shapovalov
Oleksii Neizhpapa
Vadym Sukharevskyi
Robert Brovdi
Alexander Khodakovsky
Ruslan Khomchak
Oleksandr Syrskyi
Mykhailo Drapatyi
Oleh Ivashchenko
Valentyn Nalyvaichenko
Vasyl Hrytsak
Ivan Bakanov
Vasyl Malyuk
Vladyslav Haivanenko
Ihor Taburets
Vyacheslav Chaus
Ruslan Osypenko
Valentyn Reznichenko
Oleksandr Hanzha
Pavlo Kyrylenko
Vadym Filashkin
Svitlana Onyshchuk
Oleh Syniehubov
Hennadii Lahuta
Yaroslav Yanushevych
Oleksandr Prokudin
Mykola Kalashnyk
Serhiy Haidai
Artem Lysohor
Oleksii Kharchenko
Maksym Kozytskyi
Vitalii Kim
Maksym Marchenko
Oleh Kiper
Dmytro Lunin
Filip Pronin
Vitalii Diakivnych
Oleksandr Koval
Dmytro Zhyvytskyi
Volodymyr Artiukh
Oleh Hryhorov
Natalia Zabolotna
Oleksandr Starukh
Yurii Malashko
Ivan Fedorov
Vitalii Bunechko
Roman Mrochko
Serhii Popko
Tymur Tkachenko
Serhii Lysak
Anatolii Fedoruk
Borys Filatov
Oleksandr Senkevych
Oleksandr Merezhko
Andriy Parubiy
Dmytro Razumkov
Ruslan Stefanchuk
Davyd Arakhamia
Oleksiy Honcharenko
Mariana Bezuhla
Yaroslav Zhelezniak
Viktor Medvedchuk
Mustafa Dzhemilev
Yulia Tymoshenko
Petro Poroshenko
Alexander Borodai
Alexander Zakharchenko
Valery Bolotov
Igor Plotnitsky
Kirill Stremousov
Vladimir Saldo
Yevgeny Balitsky
Vitaly Ganchev
Denis Pushilin
Leonid Pasechnik
Konstantin Ivashchenko
Galina Danilchenko
Vladimir Rogov
Refat Chubarov
Hanna Maliar
Taras Kachka
Oleksandr Kubrakov
Oleksiy Kuleba
Denys Shmyhal
Kyrylo Shevchenko
Andriy Pyshnyy
Petro Kotin
Volodymyr Kudrytskyi
Metropolitan Epiphanius
Ihor Terekhov
Vitali Klitschko
Andriy Sadovyi
Vadym Boychenko
Hennadii Trukhanov
Svitlana Hrynchuk
Serhii Marchenko
Arsen Avakov
Denys Monastyrskyi
Ihor Klymenko
Ivan Vyhivskyi
Herman Halushchenko
Tamila Tasheva
Yuriy Lutsenko
Iryna Venediktova
Ruslan Kravchenko
Lyudmyla Denisova
Dmytro Lubinets
Stéphane Dujarric
Tedros Adhanom Ghebreyesus
Ban Ki-moon
António Guterres
Michelle Bachelet
Volker Türk
Filippo Grandi
Barham Salih
Martin Griffiths
Tom Fletcher
Rosemary DiCarlo
Jimmy Carter
Ronald Reagan
Bill Clinton
George W. Bush
Barack Obama
Joe Biden
Donald Trump
Al Gore
Dick Cheney
Henry Kissinger
Madeleine Albright
Colin Powell
Condoleezza Rice
Hillary Clinton
John Kerry
Rex Tillerson
Mike Pompeo
Antony Blinken
Robert Gates
Leon Panetta
Chuck Hagel
Ashton Carter
James Mattis
Mark Esper
Lloyd Austin
Pete Hegseth
Marco Rubio
Ben Rhodes
Susan Rice
Michael Flynn
H.R. McMaster
John Bolton
Robert O'Brien
Jake Sullivan
Fiona Hill
Susie Wiles
Stephen Miller
Tom Homan
Steve Bannon
Mike Huckabee
Julianne Smith
Matthew Whitaker
Michael McFaul
John Tefft
Jon Huntsman
John Sullivan
Lynne Tracy
Geoffrey Pyatt
Marie Yovanovitch
Bridget Brink
Gordon Sondland
Michael Carpenter
William Taylor
Kristina Kvien
Julie Davis
Jared Kushner
Steve Witkoff
Keith Kellogg
Kurt Volker
Penny Pritzker
Nikki Haley
Kelly Craft
Linda Thomas-Greenfield
Mike Waltz
Sean Parnell
Pat Ryder
Tommy Pigott
Heather Nauert
Morgan Ortagus
Ned Price
Matthew Miller
Tammy Bruce
Jay Carney
Josh Earnest
Sean Spicer
Jen Psaki
Karine Jean-Pierre
Karoline Leavitt
John Kirby
Martin Dempsey
Joseph Dunford
Mark Milley
Charles Q. Brown
Dan Caine
Ben Hodges
Philip Breedlove
Curtis Scaparrotti
Tod Wolters
Christopher Cavoli
Alexus Grynkewich
Bill Pulte
Dan Bongino
James Clapper
Dan Coats
Avril Haines
Tulsi Gabbard
David Petraeus
John Brennan
Gina Haspel
William Burns
John Ratcliffe
James Comey
Christopher Wray
Sarah Huckabee Sanders
Gavin Newsom
Jeb Bush
Ron DeSantis
Brian Kemp
Josh Green
JB Pritzker
Janet Mills
Martin O'Malley
Wes Moore
Gretchen Whitmer
Tim Walz
Chris Christie
Phil Murphy
Andrew Cuomo
Kathy Hochul
John Kasich
Josh Shapiro
Greg Abbott
Spencer Cox
Glenn Youngkin
Karen Bass
Rudy Giuliani
Michael Bloomberg
Eric Adams
Zohran Mamdani
Gregory Meeks
Michael McCaul
Steve Scalise
Hakeem Jeffries
Joe Wilson
Jim Jordan
Jim Himes
Adam Kinzinger
Thomas Massie
Elise Stefanik
Don Bacon
Jamie Raskin
Liz Cheney
Matt Gaetz
Brian Fitzpatrick
Alexandria Ocasio-Cortez
Ilhan Omar
Lauren Boebert
Marjorie Taylor Greene
Nancy Mace
Harry Reid
John Thune
Mitch McConnell
Chuck Schumer
Newt Gingrich
John Boehner
Paul Ryan
Nancy Pelosi
Kevin McCarthy
Mike Johnson
Tommy Tuberville
Katie Britt
Lisa Murkowski
John McCain
Kyrsten Sinema
Mark Kelly
Tom Cotton
Dianne Feinstein
Adam Schiff
Richard Blumenthal
Chris Murphy
Chris Coons
Rick Scott
Jon Ossoff
Raphael Warnock
James Risch
Dick Durbin
Tammy Duckworth
Chuck Grassley
Joni Ernst
Rand Paul
Bill Cassidy
John Kennedy
Susan Collins
Angus King
Chris Van Hollen
Elizabeth Warren
Elissa Slotkin
Amy Klobuchar
Roger Wicker
Josh Hawley
Eric Schmitt
Jeanne Shaheen
Bob Menendez
Cory Booker
Kirsten Gillibrand
Thom Tillis
Ron Wyden
Bob Casey
John Fetterman
Jack Reed
Lindsey Graham
Tim Scott
Mike Rounds
Marsha Blackburn
John Cornyn
Ted Cruz
Mike Lee
Mitt Romney
Bernie Sanders
Mark Warner
Tim Kaine
Joe Manchin
Jim Justice
Ron Johnson
Samantha Power
Lee Zeldin
Clarence Thomas
Samuel Alito
Sonia Sotomayor
Elena Kagan
Neil Gorsuch
Brett Kavanaugh
Amy Coney Barrett
Ketanji Brown Jackson
Jerome Powell
John Roberts
Kash Patel
Russell Vought
Robert Mueller
Jack Smith
Elbridge Colby
Victoria Nuland
Eric Holder
Loretta Lynch
Jeff Sessions
William Barr
Merrick Garland
Pam Bondi
Todd Blanche
Wendy Sherman
Kurt Campbell
Christopher Landau
Gina Raimondo
Howard Lutnick
Linda McMahon
Chris Wright
Robert F. Kennedy Jr.
Alejandro Mayorkas
Kristi Noem
Markwayne Mullin
Pete Buttigieg
Sean Duffy
Dan Driscoll
Doug Burgum
Steven Mnuchin
Janet Yellen
Scott Bessent
Jamieson Greer
Mike Pence
Kamala Harris
JD Vance
Luis Lacalle Pou
Shavkat Mirziyoyev
Pope Francis
Pope Leo XIV
Pietro Parolin
Matteo Zuppi
Nicolás Maduro
Ajay Banga
Albin Kurti
Jacob Zuma
Cyril Ramaphosa
Naledi Pandor
Ronald Lamola
#









































Alyaksandr Lukashenka
Raman Halouchanka
Aliaksandr Turchyn
Uladzimir Makei
Siarhei Aleinik

Viktar Khrenin






Svetlana Tikhanovskaya|Svetlana Tsikhanouskaya





















































































Abdel Fattah al-Sisi


















Josep Borrell Fontelles



























































Sir Keir Starmer






Lord Cameron











Dame Melinda Simmons


Sir Tony Radakin
Rich Knighton|Sir Richard Knighton
Sir Richard Moore








































Rafael Mariano Grossi




Mirjana Spoljaric Egger












Bibi Netanyahu












S. Jaishankar


Ayatollah Khamenei




Javad Zarif



























































Arturs Krišjānis Kariņš

















Robert Bauer


















Jonas Gahr Stoere







Bartholomew I of Constantinople|Ecumenical Patriarch Bartholomew




Helga Maria Schmid

Noynoy Aquino

Bongbong Marcos























Sheikh Tamim
Sheikh Mohammed bin Abdulrahman








Oana-Silvia Țoiu





Vladimir Vladimirovich Putin|V. Putin


Serguei Lavrov
Andrei Belousow








Oleg Salukov








































Ramsan Kadyrov







































Kirill of Moscow|Vladimir Gundyaev


Salman bin Abdulaziz
Mohammad bin Salman
Faisal bin Farhan Al Saud|Prince Faisal bin Farhan

























Ahmad al-Sharaa|Abu Mohammed al-Jolani


Tayyip Erdogan










William Lai



















Myhailo Fedorov|Mykhailo Fedoriv














Kyrylo Budanow
















Andriy Yusof














Redis





Mykola Oleschuk


Gennadiy Shapovalov


Robert Madyar Brovdi


















Oleh Syniegubov
Gennadiy Laguta











Pylyp Pronin|Philip Pronin




Oleh Hryhoriev
















Davyd Arahamiya
Alexei Goncharenko

















Halyna Danylchenko











Epiphanius I




Gennadiy Trukhanov





Ivan Vygovsky
German Galushchenko






















Joe Biden Jr.







Hillary Rodham Clinton







Ash Carter








H. R. McMaster|HR McMaster













Jon Huntsman Jr.









Julie Fisher|Julie Fisher Davis|Julie Davis Fisher



























CQ Brown|C.Q. Brown|Charles Q. Brown Jr.
John Daniel Caine|Dan "Razin" Caine|J. Daniel Caine

























J. B. Pritzker























































































Bob Casey Jr.




























Kashyap Patel
Russ Vought


















RFK Jr.













J.D. Vance|J. D. Vance|James David Vance


Jorge Bergoglio|Jorge Mario Bergoglio
Robert Prevost|Robert Francis Prevost









#
bin Zayed|MBZ




















De Croo
De Wever















Lula|Lula da Silva


Lukashenko|Lukashenka
Golovchenko|Halouchanka



Ryzhenkov|Ryzhankou




Muraveiko|Muraveika


Tsikhanouskaya|Tikhanovskaya|Tikhanouskaya















Xi
Li
Li
Qin
Wang
Wei
Li
Dong
Li
Zhao
Wang
Mao
Lin
Guo


Pejčinović Burić|Burić
















Schröder|Schroeder









Söder|Soeder



Schäuble|Schaeuble






















el-Sisi|al-Sisi|Sisi



























von der Leyen
Van Rompuy



























Le Drian









Le Pen

Le Maire

Charles III
Elizabeth II


















































Zourabichvili|Zurabishvili


Garibashvili|Gharibashvili






















Spoljaric|Egger
Widodo|Jokowi
Prabowo





























Raisi|Raeisi


Amir-Abdollahian|Amirabdollahian
Araghchi|Araqchi










Di Maio















Kim
Choe
Kim
Park
Moon
Yoon
Lee
Cho
Cho

Tokayev|Tokaev



































Peña Nieto
López Obrador


Cavo Dragone|Dragone

Shekerinska|Šekerinska








Bruins Slot

van Weel




Støre|Gahr Støre|Stoere


Eide|Barth Eide











Aquino

Marcos























Tamim|Al Thani
Al Thani


Nicușor Dan










































Zakharova|Zaharova









Mordvichev|Mordvichyov
Yevmenov|Evmenov
Moiseyev|Moiseev








Khinshtein|Khinstein






Kosachev|Kosachyov

Girkin|Strelkov



Razvozhayev|Razvozhaev
Aksyonov|Aksenov

















Likhachev|Likhachyov









Patriarch Kirill



bin Salman|MBS
bin Farhan







Malmer Stenergard|Stenergard
















Assad|al-Assad
al-Sharaa|Sharaa|Jolani












Tsai
Lai




Groysman|Hroysman
Honcharuk|Goncharuk





Sybiha|Sybiga


Heletey|Geletey

Zahorodniuk|Zagorodnyuk














Kyslytsya|Kislitsa

Yermak|Ermak




Umerov|Umierov








Ihnat|Ignat




Humeniuk|Gumenyuk

Tregubov|Trehubov








Barhylevych|Bargylevych
Hnatov|Gnatov








Kryvonozhko|Kryvonozhka




Brovdi|Madyar






Hrytsak|Gritsak

Malyuk|Malyk
Haivanenko|Gaivanenko




Hanzha|Ganzha


Onyshchuk|Onyschuk
Syniehubov|Synehubov|Sinegubov
Lahuta|Laguta



Haidai|Gaidai
Lysohor|Lysogor











Hryhorov|Grigorov





















Dzhemilev|Jemilev









Ganchev|Hanchev

Pasechnik|Pasichnyk


Rogov|Rohov





Shmyhal|Shmygal




Epiphanius|Epifaniy

Klitschko|Klychko



Hrynchuk|Grynchuk





Halushchenko|Galushchenko







Tedros|Ghebreyesus
Ban




















































Huntsman|Jr.


























































Huckabee Sanders|Sanders











































Greene|Taylor Greene




































Van Hollen





































Barrett|Coney Barrett
Jackson|Brown Jackson






















Kennedy














Lacalle Pou|Lacalle

Pope Francis
Leo XIV|Pope Leo









#









f




f
f







f




f
f





f













f



f
f




f
f


f


f
f













f




f










f


f






f
f






f
f


f



f
f



f

f




f








f

f


f

f




f
f
f

f



f
f


f




f

f


f


f








f







f


f
f




f




f


f

f









f



f






f





f
f



f





f
f

f
f
f


f







f


f





f





f


f






















f













f
f







f










f






f
f
f








f



f

f






f






f

f




f








f



f






f

f


f


f

f
f


f



f



f









f
f

























f
f




































f


























f









f




f













f
f
f











f


f
f

f




f

























f







f






















f













f
f




f


f











































f



















f

















f



f












f


f














f






f

f

f





f





f










f

f
f














f





f
f




f





f

f
f



f
f




f
f
f
f




f
f


f



f
f
f
















f
f


f




f






f


f




f





f













f


f


f
f
f
f
f







f



f
f

f


f









f

f



f


f
f
f



f


f








f










f



f
f


f
f







f

f



f

f


f

f



f






f



f












f

#
1951896

612803
7035479

2262885
42860944
64576653
64168538
15787318
348577
927550
7436908
335697
434858
456759
7173778

57371


476596
336599
18434995
3302670
978208
2072384


433338
57775
106928258
28536878
59978016
26257557
40722
463533
10304982
37181


2866
27043179
56235580
2026222


83283317
83286479

105908105

96435835
4236620

206
3099714

21159815
15054353
67442310
4908168
3018407
4492815




117254

15031
18111
4414390
7216297
701801
7929529









209611
30111243
123939

48905549
29032

890971
3377548
10819807
42402111

12023473

76658

61053














564328






57652
5015
182397
3080572
57289
12366816
12358575
16407395
3785077
2621730
1789192
58100
105069608
645970
11716283
1433583
1399218
307871
10819
6070218
64595113
5997107
16407368











105667
3741557
312901
11869065
57630
57663


484605
15849
57661

12983
950958
610788




29207
503143
16986436
6029546
317485
17382244
16299227

157
3052772
10287
560890
3579995
3171170
20020731
30339350
438465
12963
20089181
217070
7711
559040
273396

30339198
3074013
2942097
65515763
97966824






43274
9682


264766
180589
272201
20055561
6383803
269909
58282
332987
333533
268584
6131460
192
291057
216594
304095
262409
580464
263166
478596
615077
727587
7983764
3183438
63565297
57834080



31193317













534727




13107337
272416

43287680
6066533
27885302
312015
552751
247424
3176299
57687
11685764
21995345


57641

685293

66813321
107171051







3318231

1728820
7518922
920403
1670096
57815
57410
455854

39318
1396120
43723
966349
981881
58311


487304




41914
1058
16186720
3506475

57336

348144
5947347
5933752
10296812
17991320

467464

1220
3956186

674957
47563
53844829
294460
451791
13581225
440710
3836978
3119423
1071031

132345
122465
359480
1335527
1705028
1654639
1655453
5530859


56226
30436217

138048
21001
16090635
12612463


57394
200881
209639
57379
9268379
394006
1797508
437096
12655545

1936326
345625
17118365

3672207
28735068
27807718


2416022
348043
3047551
3736499



713138

57478
4164146
15071069
7155601
13407948


65640221
66724494




18603939
435200
162983
46052
57792
57665

28860866
32681
15077856
14520235
5165280


2776715
106119770

291644
467948
1770992
156540
267320







1388868


6082854





42939
9151911

246216
4877021
11771436
946
9375875
9388252
58085
597698
1748055
1374797


984160



11764394
10346767
1855372
23020336
57279
701484
11163124
28950289
21179176
18538164
18537583

104630859
12720714
222031
57843
11074974

7747

4298520
58217
4082839
548164

446865
4479563
2121094
204027
3739455
23530

714330

313915
32024
188296
1965600
15845826
4067324


23656173

1394102
1000053



20812953
36073












516824
983654


102076857


4497838

217115
15068409
2037108
982461
182654
736840
200015


4290693
26158335
60828711
15838823
15829163
15963668



19908285
99521842


319464


3658303


1153835
4321847
9956195

2329960
74746
4303668

319497
589645
1344473
22283716

612244


6892571
72099398
2740012
4935873
1780398
52922
237522
18243775
3112958
18202362
27299991
18645045
57627
12762303
26273268
17330556
552706
46227987

57606
467905
113956708

86755007
1502209

44329


42852
39259
58198
863496
249206

15431339
6046409
17045790
19636157




1459658
3874799
471730
4150130
64486491
61112536

12100652
10857432
24025631

3916289
15978427
4135002
12141949
66819268
87069520
4392444
64495543









20066227

16701497
12083216
65200615

15850
4154638
12118123
64842485

82025082
16713168
54964679
54860605
96058561
16706784
629702















20070771




12086588
















2509516
17325581
62726046
89191595

111097893
107884996





109297952





65199830



102340260
65206917











105302343









2482633
63184986
20070130
44059595



1859524
735699
48283
58077
16902077

16745486
17582456

2650738
12080634


43590358



2038582


66809451

66094865
28701679
2689364




31919
2011720

12162684

89034171
704389
65198777


107620810
65088401
458282
64632862

74023
19402646


1253
311440



808173


15429937




76
6279
22686







22316
331401
473239
7821917


381670
4806029
267902
33190271
941013

324546

50612
6834757
5628492
311269
7342642
16730147







6790538

500486
11607
6241291

12100764
6762913
66973646
5585845


65200438

13628723

27916194
6447103
293365
11668
28871485
19920980
55386653











12066523
28957228


26093
6282969
6766465










1681008
632321
14525857
32620

984191
28606502
1276563
16980175




























1545391
539509












27831059






462981
355522
380900


203966
170581
766866
19880665



10390





2023708





721871













390491


270316








22212













454970
















1188501




1922011


4169153









3448772




24248265
263725


24313
10853588


57808
450675



58132


57282
1148669
11043304
1718291
#
5
0
1
3
0
1|1
1x
3
1|2
0
1
1
1
8
1
4
1
0
5
0
0
2
22
1|1
6n
1|1
0
0
0|0
2|3
1|1
2
0
69
2|3
1
1
2
13
0
0
5
23
24
2
0
0
4
0
0
2
0
4
4
0
1
2
25
1
2
2|6v
0
0
1|1u|3m
0
0
0|0
0
7q
0
8
17
18
5u
0|1a
2
5w
5y
0
0
0
0
0
0
0
0
0
3
0
3
2
16
1
2
1|2h
2
0
2
0
0|b
5l
v
33
0
0
5b
2y
5f
5r
2w
0
0
0
0
0
0
7m|6q
0
67
0
0
0
2x
1
5
1|0
0
1
1
84
92
1
1
1m
1
1
2
1|0
1
4
5
1
5
4
4
0
0
0
0
0
0
0
0
0
0
u
64
0
1|0
1|79
1l|7y
7f
7z
0
80
0|3
0
0
5g|b
i
1|36
2|2k
0
0
0
0
2
0|1i
2
19
7u
0
0
0
1
8
1
1
1
1
1g
1f
1o
1t
2|2e
57
56
0|5a
2
0
6w
1
0
50
4z
0
0
0
0|0
0
0
z
y
0
0
1
1|x
2|w
11
63
0|b
1
1|1
7
1
5x
1|1d
0
6
1
1
1
2
0
6
6
6
0
0
0
0
3p
8b
2
6j
0
0
0
0
0
0|0
0
0
0
0
0
0
6p|6o
0
0
0
0
1
1v
1w
1
2
3
1|1
5
2|0
1
5
5
2
6
3
83
3
2
6
2
2|0
0
3
0
3
5k
0
0
55
1r
1|0
6b
2|1z
1
1|1|1
1
1
0
34
2
1|12
0
1
1|1
0
0
0|6x
0
0
0
3
1
8
6s
4
0
2j
3
1
2
3
0
2
6
1j
3
1
8
0
1
1
1
2
10
0
59|0
7r
0
1|1|0
0|0
5j
1
1p
65
2f
1|0
1|0
1|0
0
0
5
4
0
1
1
26
29
0
0
1
5
1
1
5
0
0
68
1s
6r
3
1
2
o
2
8i
7e
2t
0
1|1
2
2|3
2
6
3
o
2
0
7
1
5
1
6u
6t
3
2
0
0
0
0
8c
8d
0
0
0
2|1q
66|0
62
2i
1
1|1
2
0
6m
0
2
0
0
1
5
1|1
2
0
0
0
0
0
0
0
0
0
0
0
7|3
0
0
0
0
0
1
2c
2d
1
1
2
1|i|1e
1
2
1|88
1
0
3o
0
0
1|8a
0
89
0
3
0
5
4|0
1
6f
28
2
0
6e|3
1|1
0
0
0
7o|5
1|1|1
1
0
8
0
8
3h
2|8y
5i
4k
2|9f
6
1|0
1
4
1|4
4q|s
1|2
4x
4
1k|4g
0|4
0
4
3f
8p
0
1|9n|4u
4l|4v
1
4
3s|7n
2z
7j
4
4
51
3b|3c
0
4i
47
0
52|r
n
8z
2n
73
n
4
4
48
49
4w
0
41
8o
0
37
0
0
81
4
0
0
54
0
1
0
4
3a|4
7
0
0
0
0
3j|p
0
61
0
0
0
0
4
0
0
4
4
0
0
2|8s
4
94
8r
7w
7p
4
39|4e
0
1
4y
3
b|b
4
1
7s
3
1
1
2
0
0
0
7v
0|3
1
2
1|3
1
2
9c
96|3
1
0
95
2
71
0
2
21
0
1
38|8
1|1
1
2
3q|8g
1
7
2
70
0|0
0
0
0
1
5
1
1|1
1
2a|6l
0|3
1
7
1|1n
9b
1
1
1
7
1
1
1|2
7t|9a
9g|6|90
9m|4t
4s
0|2p
4o
0
76
0
5s
82|77
44
3l|m|m
1
2g
e|e
1|1|1
2
2|2r
5v|8u|2s
0
2l|3n
1|2
1h|7b
7|4n
35|9l
0|0
0|0
43|3k
0
4m
7a
0
74
8t
87
4j
8e
0
8k|2o
0
78
0
2
4b
6
4d|6
8l|3x
7c
8x
8w
0
4r
46
3g|85
0|4c
3r
72
9k
9i
0
0
5z|60
2v|9j|6
e|e
1
1
5p
2|9d
2q
4
4
d
c
d
42
3w
4
30
31
c
8j
0
2
l
45
0
0
2
9q
0
j
d
3v
c
l
7d
d
c
3u
2m|8v
0
0
0
0
3t|8m
0
0
0
0
0|1
1
3i
97
0
0
0
0
0
0
1|0
0
t
1
7
5q
3e
7h
5n
8f
4
0
5m
0
0
0
8q
0
c|4a|75
2b|6k|99
2
0
0
0
5e
0
4
4
0
3y
k
0
7
15
0|6z
0|6
98|k
7x
1
5o
j|86
3z
9h
0
3
58
5
0
3
0
3
0
0
0
0
0
0
0
1
1|1y
1|h
0
0
0
0
0
0
0|0
1
1
5c|1
1|f
0
0
1
0
1
7
2
6c
6a|q|8n
0
1
1
1
1
1
2
0
0
0
0
0
0|0
0
7k
0
1
0
1|2
0
f
1
32
1
0
0
0
4f
1|6
6
53
5h
0
1
1
2
6i|0
0
7l
4h
3d
g
40
g
8h
0
0
0
0|1
2
0
g|9p|9o
1
1
1c
1b
9e
0
2u
7i
0
9s
9r
91
0
1
1
2
7g
0
1
0
2
1|0
0
0
0|0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
9
0
0
0
0
0
0
0
0
0
0
a
0
0
0
0
0
0
9
9|9
9|9|9
0
0
1
2
14
4p
0
0
0
5d
0
0
0
0
0|0
a
0
0
0|0
0
0
a
0
0
0
0
0
0
0
0
0
0
0
0
0
a
0
0
a
0
0
0
0
0
0
0
0
a
0
0
0
0
0
0
0|0
0
0
0
0
0|0
0
1|0
0
0
0
0
0
0
0
0
0
0
0
3
0
0|0
0
0
1|0
0
0
0
0
2
6d
3
2
0
f
0
6g
0
0
0
0
0|0
3
0
0
93
0
1
2
20
0
1
2
h
0
6y
6h
27
3
5t
6
3
0
1
8
2
0
#
u+?*y:
l:*x=
g):-q):
q+/*y:
v=;*x=
p=2-r+C|s$.-t;<
t=,-x$;
x((*y:
t;<-t=,|t=,-x((
x((*x=
l:2-n:@
n:@-q/8
q/8-u+7
u+7*y/6
l:2-q/A
u+7*x=
t(E-u+7
u,*x=
b;F*y:
s.*x=
u<-x/
s;$-x&(
x&(*y:
r;B-s;$|s;$-u)5
x&(*x=
j=,-r<E|q=:-r<E
x&(*x=
s;$*x=
s;$-x&|x&*x=
p$6-y$|y$*y:
m<.-p$B|p+)-t+=
t=>-u/&
v,,-w):
x$0-y&
p$6-y$|y+*y:
j$$-o/F
o/F-r$$
r$$-u=F
v$$*y/6
v$$*x=
v$$*x=
S.4*y:
s,)-x(;
x(;*y:
k/4-u<A
u=>-w,B
w,B*x=
s$4*x=
t$*x=
q*x=
t(-w+
w+*x=
s:(*x=
r=*x=
s/*x=
e&,-n<)
n<)-x(?
x(?*y/6
r<4-t$=
t;A-x+>
t;A-v.A|x+>*x=
v.A-x+>
x+>*x=
p$;-r<4|r<4-w=0|y$+*y$+
q,*x=
u:*x=
r$-x(|w$-w=
x$-x=
p<$*x=
u(<-y(<
l(?*y/6
l(@-v(<
v(<*y/6
u=E-v.9
l(0-u=E|v.9*y,
q(3-v(=
v(=-v;8
v=D*x=
v+*x,
s&-v$
s.-w+
u:*x=
w(*x=
x$*x=
u/.*x=
h;$-r:1
r:2-w:1
w:2*y:
q)*x=
v&C*y:
l(/-v(/
v(:*y:
m$1-p=>
t=1-x=:
p=,-t=1|x=:*y:
t=1-x=@
x=@*y$
t=1-x=@
k(2-p(2
l=1-p$B|p(3*y/6
d<6-t=/
t=/-x+,
x+,*y/6
W;-d<
p$B-q(?
q(?-t=/
x+,*y:A
r.1-t=/
t=/-v$3
v$3*x/$
t=/-x+,
x+*x=
v(1*x=
q(*x=
h;*x=
p;*x=
t=/-x+,|x::-y:/
h;-p;
t=/-w<.
t=-x+
x+*x=
t=/-x+,
x+,*x,8
j;(-n,B
r,B*y:
n,C-r,B|u=@*x=
v/6*x=
e;:-o;;
o;;-t;<
t;<-y;=
y;=*y:
m(A-o<7
o<7-t$>
w.7*y:
d)>-m<(
t$A-u,(
u.2-v)1
o<7-p,=|v)1*x=
p,=-t$A
u.2*x=
m,/*y:
j=5-q,&
q,&*y:
t.=*x=
q,.*x=
r:-v:
v:*x=
v$*x=
r=-w<
w=*x=
r-w
s*x=
c.*x=
h.-w.
k$1-p$1
r.(-u$<
u$2*x=
h=$-m;F
m&6-m;F|m<$-r<E
q,.-r<E|r=$-w<E
t$A-w.7|w=$*x=
m<$*x=
w=$*x=
r=$-w<E
w=$*x=
j.+-r:=|r<$*y:
c<6-m;F
m<$-r<E
l=1-r.1|r=$*y/6
h=$-m<E
m;<-r;B|r=$-w<E
n<A-w)&|w=$*y/6
h;*x=
m<-w<
r=-w:
w=*x=
k($-w($
m,8-n+D|w($*y:
r=;-v,4
v,4*y:
r,,-v,4
v,4*x=
v,4*x=
f+-k+
k+@-p+?
p+?*y/6
m(F-o=,
o=,-p+;
p+@-s.(
s.(-u+0
u+0-w$:
w$:-w:+
w:+-w=>
w=>-x::
u+4-x;|x::*y/6
k+0-o&<
o&<-p+;
k+0-p+;|p+1-u+4
u+4-w$<
w$<-w:5
w:5*y((
p,5-u+4
x;=*x=
t.6-x:$
x:$*x=
r.*x=
p,-u,
p,*x=
s.-w:|w=*x=
p+-w:
w:-x;
u:/*y/6
&&,-u:/
V+-f,
f,-i+
o.>-r.8
o.>-q.:|r.8-u:,
t:@-u:,|u:,-u;9
u;9-w.+
w.+-y.4
p+/-y|y.4*y/6
i+=-m.?
j;?-m.@|m.@-o.>
q.:-r.8
r.8-t:@
u:,-v<>
i+<-o.>|v<>-w.+
x:+-y.
y.*y:7
m.@-p<$
p<&-r+$
r+$-r.8
r.8-v/F
v/F-w.+
w.+-y,<
y,-y.
y.*y/
w=*x=
r:-v
v*x,
x&-x:
t<E-x:&
x:&*x=
s;$-x:E
x;$*x=
m<-v(
w+*x=
o+*x=
n:-s)
w<*x=
X.-s$|w.*x=
h,-r<
i+-w.
i+-o.
u:-u;
w.+*x=
w.+-x:+
w.+-x:+|x:+*y.3
r.-u:
u;-v<
x:*x=
o.-q.
l<1-q=0
q=0-w=D
w=D*y:
r:/-t&2
t&6-w$D
w&/*y:
n$A-n/B|n:5-r./
r./*y:
r.:-v+|v,B*x=
n&2-s&2
s&3*y:
o;3*y:
u+;-w&A
w(+-y/
y/*y:
i+D-y+:
y+:*y:
m:7-y+
y+*y/
u+8-y+
t-v)|y+*y+
h=$-r.2
r=(*y:
t(<-w(<
w(<*y:
t,0*x=
k.$-u:E
u;$*x=
m;4-w;4
w;4*y/6
p,?-s,B|u=1-w):
w):-x$7
s,B-u=1|x$7*y:
m.<-o+,
j(:-p,?|m+.-m.<|o+,-p,?
f,>-m.C
m.8-t..
t.*x=
t,>-u,E
u.$-u=D
h(F-t,>|u=D*y:
w<*y:
l(2-o+6
l<<-n+,|o+E-q<?
s+-u=
u=-w<
w$-w<|w<*y(8
u=*x=
u=*x=
u=-x<
r;$*y:
c+6-m+A
m+A*y/6
r+F*x=
r+F*x=
m+E*x=
N,)-y&C
y(*y:
l/(-t/(
t/(-w+3
w.C*y:
l/@-t/9
t/9-w+3
w/5*y;$
p<E-w):
w=5*y:
e+@-n$?
n&(*y/6
g+-j<
l)C-m&5
m&6-o==
q,$-t&>
t&>-u;6
u;6*y/6
r:+-u;6
p$1-r.&|u;6*x=
r:+-u;6
u;6*x=
m;F-o==|o==-q,$|r=$-w<E
q,-r:|u;*x=
k=A-s:0
s:0-t;)
t;)-w;$
w;$-x;5
x;5*y/6
q;&-r:<|w;$-x;5
r:<-t<)|x;5*x=
m=8-o/(|w;$-x;5
u:*x=
t$*x=
j=1*y:
u,<*x=
s*x=
l&9-p(;
p+;-u+:
u+;-x))
x,)*y/6
w$-x.
x.*x=
P=0-r(4
r(4*y:
m)&-o:/
h.=-r.=
r.=*y:
k=>-o=>
o=>-s=<
s=<-w==
w==-x/)
x:9-y.
y.*y:
k=>-s=<
s=<-w==
w==*x;0
s=<-w(
w(9-w==
w==-x;6
x<*x<
l=-v<
k$6-n..|n./-r./
r./-v./
j;9-v./|v./*y:
r$7-v:@
v:@-y+C
y+C*y:
w)3*x;0
r$7-u=?
v:@-y+
k(7-o=7
o=7-s=8
s=8*y:
o$4-r,/
v&0-x<$
x<$-y.6
y.6*y:
t/,-w$D
w$D*x=
k=$-q<E
q=$-w:E
w;$*x=
t,9-x$1
x$1*x=
r;1-w:
w=*x=
h/$-m:E
i;?-w.&|w;$*y:
m;$-w;$|x&)*x=
w.&-y&7
y&7*y:
k<+-m;1
q&>-q(.|t+8-t:0
u$;-v:$
v:+-w.&
w.&-x/6
x:-y&7
u$;-w.&
w.&-y&7
W/*x=
l;0-t;?
t;?*y:
l;0-p;4|p;4-t;?
t;?-v;0
v;0*x=
x&)*x=
p;-v$
v<*x=
v<*x=
P<&*x=
m,-n,
n,-r=
j.$-p,E
p.2-s.2
s=)-w:(
n/C-n<8|w=*y:
i,E-o,E
o,E-u,E
u,E*x=
q/-u)
w(*x=
i/,-n/,
n/,-x/,
x/,*y:
m:6-n<0
n<0-p=<
p=<-v=>
f<0-m:6|m=$-r<E|v=>*y:
n<0-q$:
s/A-v<B
f<0-m:6|v=>*x=
n<0-q$:
q$:-v<B
v=>*y(4
v;*x=
v<-x<
j/&-n<0|v=>*x.
v,-v<
v=>-w+
d$*x=
w)&*y:
w)&*x=
l,9*y:
o$B*x=|v(.*x=
c=5-m=5
m=5-x&=
x+A*y:
t<9-v,=
v,@-x+,
x&=-x+A|x,7*y:
m<8-n<1|r<)-t;+
v,@-w=7
x,7*x=
u;F-x,7
m)B-p+F|p+F*y:
k.B-m)B|m)B-s;6|p+F-p,D
p,D-s;C
P.-X=F
k+.*y/6
O(-P=9
s$0*y/6
c(:*y.7
s$5-w+?|w+?*x=
l:4-s&2
w+?*w+?
g+=-w+=|w+?*x=
k+5*y.7
k+5-s$5|s$8*x=
j=6-o/=
o/=*x=
k+/-s$0|s$0*x=
m+&-x+@|x+@*x+0
g;?-s$@|s$8-x:
w+?*w+?
o;+*x=
k<,-w+=|w+=*y,
n=A-u|u$*x=
i$-o.
r<*x=
p/5-w;;
x(,*x=
q$*x=
j$<-n/+|n/-x=D|x=D*x=D
q-x=D|x=D*y$>
e+$-p&4
p.B*x=
j*x/.|x&7*y&
k+6*y&(
p(*x=
n/;*x=
k<:*x=
u)-u,
p<6-v/6|u;/-v$<
u*x=
u/-w&
w)&*w)&
p-u;
u,*x,|v;E*v;E
m-v/7
x+@*x=
r+-w(
w(3*x=
m-v/7
g+=*x=
o;+*x=
o&-q<5
q<6*y&(
s<2*x<7
m:*x=
w+-w=+
w=+*x=
w<)*x=
f&@*y&+
t;*x=
o*x=
o;+*x=
j:5*x=
t*x=
R-u),
m+0-m/?
m(1*x=
m)?-o.C
o.C-r.<
r.<*x=
m&B-r:4|m;:*x=
m&8-m)?
m(<-o;
Z+E*x=
k+*x=
j$@*x=
s$6-x:8|x:8*x:8
t;B*x=
o+-w)8
p$*x=
r.*x=
g/*x=
q-x
q$6*x=
r*x=
u*x=
s$5*x=
s<;*x=
o;+*x=
o)+*x=
u.@-w+?|w+?*x=
l,8*x=
o)6-y
y*y/
i;5*x=
j=0*x=
k+5*x=
q;<-w+|w+?-x..
h&$*x=
e,7-s$6
x:8*x=
n$7*y:
p,5*y/6|u:B*y/6
r;7*x=
m;(-t<E
t<E-u;2
u;2*y:
e;,-m;(
m;(-r:;
r:;-u;2
u;2-w:;
w:;*x=
u;2*x=
u,$-y,
s(>-u,$|y,*y:
m,@-r,@
r,@-w,@
q(6-s(5|w,@*y:
s(5-t)$
t)$-v+@
v+@-v;9
k))-q(6|v;9*y:
k))-s(4
u:>-v+@
v;9*x=
s(5-v+@
v;9*x=
r,*x=
Y.1-w=/
x$D*y:
S<*x=
f/C-m/C
b(?-m/C|m/C*y/6
j.,-m/D|m/D-o+8
o+8-q.:
n<8-v,(
i+-v,(|v,(*x=
o+8-p.3
p.3-q.:
q.;-v,(
v,(*x=
m-v,|v,*x=
o+4-w+4
w+4*x=
d$-i&
i&9-m&6
r+4*y:
m&B-o)?
m<B-o)?|o)?-r/D
r/D-s()
t<)-x.1|x.1-y.0
x+-y.|y.0*y:
m&B-m,3
m,3-r/D
r/D-s()|s()-w:+
w:+*y/
m&B-m(9
m(9-m.(
m.(-m;?
m;?-r/D
r/D-s()
s()-t<(
s()-t<(|t<)-v:+
r/D-y$>|y$?-y.0
y$+-y.0|y.0-y/3|y/3*y;
s-x<C|x=*x=7
x=*x=6
v(5-w:)|w:*w:
s=$-v$1
u-w
w:*y$&
r*x=
r-v$8
t<)-w:)|w:,*x=
w<D*x<C
s&-w=|x&-y$+|y$+*y$+
r+5-s&<
s&<-x<C
s/+-y$&|y$&*y&
m&6-m<B|m&7-m,.|m=0-r+3
r;(-w(A
t.B-w(A|w(A-x.2
u:.-v:,|v:,-x.1|x.2*y&
w:*x=
u.B-w;F|x)*x,
r/D-s()|s.-v.5
t.B-w&/|w+:*x=
q<6-s()|t&9-x/B
s,)-x.1|x/B*x=
n$-u;|x*x=
m,-q|r,-s.
q-w(0|w=8*x$.
m-v
r,(-t.:
t.:-w
u*x=
t-w)3
u-v
w*x=
s<-w(/
w.@*x=
w*x=
v+*x=|w)6-w,<
t*x=
w(2-w
m.(-r+5
t.C-w&:
w&:-x(0
x(0-y.6
w&<-x,(|y.6*y.8
p-x)|x)*x)@
x(*x=
s-w&<
w&<-w,
u-w
x,(*x,(
t/:-w/E
w/E-x/(|x/(*x=
u(@-u+5|w&<-w<D
x,3*x,4
s,<*x=
w,;-x,(
x,(*x=
m*x=
s(-t.B
r/+-w&/|w&/-y.5
w<D-x,(|x,(-y.5|y.5*y:
w(A-y$&|y$&*y&
m&8-n,2
n,2-r+4
r/D-u.3
u.2-v&.|v&.-y$>
x;@-y$/
u($*x=
t/)*x=
y$/*y$/
s=-v$8
y$/*y$/
r.+-v:+
v=B*x/4
t./*x=
t=8*y/
t;A-u.:
u/-v$8
v&.*x=
x*x=
r;9-v(@
v)=-x)1
x)1*x)2
s&+*x=
s<9*x=
u($-v(@
v+E*x=
t-v;
v;;-w=
y$/*y$/
v=B*v=C
s-v$8
v)=-x)1
x)1*x=
y$/*y$/
s/-v$8
v&.-w&)
s=-w&)|w&)*x=
r/*x=
v(-x(
u(-w=
w=F*x=
v&.-x;@|x;@*x=
W*x=
n<*x=
n<*x=
r*x=
m&B-m/.|o)?-r/D
r/D-t;.
t;/*y$
r/D*y$
m<*x=
r/*x=
r/*x=
r/D-v$>
W*x=
m<B*x=
m,.-r+4|r/D*x=
m+0-m/.
m/.-q/F
m+2-m/?
m/?-p<8
u)-u<:
u)A*x,
u+*x=
u,(*x=
q:.*x=
p<8*x=
u)-v$
u(=*x=
u*x=
l<*x=
t/-v:2
x.1*y.@
u=-w+:
u+5-v$8|v$8-w:+|w:+*y.@
s()-x.1|x.1-y$>|y$?*y.@
s.0-u;,
u;.*x=
s-x
s-w:
q=@*x=
t<<*x=
m,+*x=
e*x=
n=*x=
m+-x;
x.1-x<3
s(E*y.@
m&B-t.@
t.0-v$2
r:-v&.|v&.-y.
v-y.|y.*y;.
t)D-x.1|x.1-x<3
u)9-w
o+=-r/D
s(1-u.5
v);-w=|x,5*x=
q(@-u+F
u.$*x=
m(*x=
p.$*y:
f$$-o=F
p$$*y:
q:$-u/F
u;1*y:
o$$-x=F
y$$*y:
t.-w,
w<*x=
q+$*x=
B$4-F$4
F$4-N$4
R$4-Z$4
Z$4-h$4
h$4-p$4
h$4-p$4|t$4-x$4
p$4-t$4|x$4*y:
R$4-Z$4
Z$4-h$4
7:-B$
V$-Z$
Z$-d$
d$-h$
Z$(-h$5|h$5-l&$
l&$-p$4
p&$-q(F
p$7-q)A|q)A-t$4
n$:-p$4|t$A-x$4
e=-j.
j.-l&
l&B-n&1
n&1-p$4
p$4-q=F
r.7-s<:
t$6-x$4
x$9*y:
j$(-x$4|x$5*y:|x+$*x=
h$-p$
l.$-p$4
p$4-p&>
p&4-q):
q):-r:;
r:2-t$4
t$4-x$4
p)-r.
x$4*x=
x$4*x=
x$4*x=
p$-p/
U.-f$|x)*x=
t=-w<
x)*x=
k$-m&
m<-p:C
p;(-r;(
p+8-r=4|s$0-u:)
v$-x,
l/@-o/2
o/D-r+4
u+E-x)
q.:-s&.
t<-w
r,2-s$$
s$$-u+E
x++*x<3
p$4-t$4|x;*y.6
x$4*y.6
x$4-y$
p..-r:B
v:?-w/
p$B-q=F
r:=-t$4
t&9-x$4
x$4-x+$|x:*x=
x&*x=
u/)-x$
x*x/:
p)8-r)
r)(-t$4
t$4-v(
v)8-x$4
x$-x
j&-m,
m,-p$
p$-p.
l-n|t$4-u+>
u+>-x$4
x$4*x=
n+=-p$4|t$4-u+|u+-x$4
j;$-n:9
n;$-r:E
r;$-v:E
v;$-x&5
x)<*x=
m<-p=
l+>-o+)
o+)-r+(
r+(-u.)
u.)-x.)
x.)*x=
y,*y,
x(-x=
i/:-p$4
p(0-r/@
t$5-x$4
x&=-y
j:-k<
l(/-p$4
q+5-t$4
t(3-x$4
s+A-t$4|x$7*x=
l:-p+
p/-x$
p.-r.|v$*x=
r$*x=
X$-f$
r$*x=
r$*x=
u=*x=
r$*x=
r$*x=
f$-n$
v$*x=
r$*x=
r$*x=
i$-q$
q$-y$
j$-t/
t/*x=
j$-r$
v$*x=
n$*x=
t$*x=
u$-y$
u=*x=
S$-Z=
a$-l=
u$-x=
y$*x=
t$-v$
v$-x$(
v$*x=
v$(*y,@
Z=*x=
f$*x=
h$*x=
j$-v$
k<*x=
n$*x=
p$*x=
p$*x=
p$-v$
p$-w<
p$(*y,@
r$*x=
r$*x=
t$*x=
t$-y$
t$*x=
f$-n$
x$(*y,@
n$(-t$4|t$4-x$(
p$(-t$4|t$4-x$(|x$(*y,@
T$-X$
j$-n;
n;D-r$(
r$(-v$(
v$.-v;(
v;9*y:
t$*x=
v$*x=
a=*x=
L$(-q/9
r$(-x$(
s=*x=
n$(*x=
Q<-v:
Z$-w=|w=*x=
j$+*y,@
l$(*x=
i<*x=
j$-r$|r$*x=
t$*x=
t$*x=
h$(*y,@
V$*x=
p$(*x=
F$*x=
n$*x=
j$(*x=
n$*x=
p$(*x=
V$*x=
l$(*x=
p$*x=
l$(*x=
x$*x=
f$(*x=
f=F*y,@
r$(*x=
v$(*x=
h$(*y,@
e$-w/
l;*x=
h$*x=
n$*x=
U&*x=
f$-x$
v$*x=
V$*x=
b$(*y,@
l$*x=
n$*x=
r$*x=
a=*x=
l$(*x=
j$*x=
b$-f$|r$(-x$(
f$(*x=
h$(*x=
l$(*x=
i<-x$(
p$-x$|x$*x=
j$*x=
l/+-p$4|t+(-x$4
x$*x=
P;*x=
e$*x=
h/*x=
i/*x=
p)*x=
q;*x=
s;*x=
u,*x=
q&*x=
d:D*x=
x&*y:
x&*x=
Z:-l:|p+-r+
u<-x$
x)*x=
l:2-p$9|t+(-w(
h&-n)
n)-p$
p&-q<
r&-s=
t(<-x$4
x&+-y)
y)*y:
t)?-v.
w&-x$4
x(9*y,
t(-x$
x&5*x=
x(*x=
x&(*x=
x&>*x=
t&-x$
r$-x$|x$9-y(
y(*y:
t&-x$
x$*x=
x&9-y:
x&*x=
p&>-t$4
t$A-x$4
x$C*y:
x&*x=
p$4-t$4
t$4-x$4
x$4*y:
s(-x(
o=?*y(A
l(>-x)5
x+/*y:
l;@*y:
v+4*x=
l)3-y$(
v,&*y:
t(*x=
h+:-q&?
q&@*y/6
r+E-w,
w.(*x=
#
0President of %
1Prime Minister of %
0President of %
1Prime Minister of %
0President of %
1Federal Chancellor of %|1Federal Chancellor of %
1Federal Chancellor of %
1Federal Chancellor of %
1Federal Chancellor of %|2Federal Minister for Foreign Affairs of %
2Federal Minister for Foreign Affairs of %
1Prime Minister of %
1Prime Minister of %
1Prime Minister of %
1Prime Minister of %
2Minister for Foreign Affairs of %
2Minister for Foreign Affairs of %
3Minister for Defence of %
3Minister of Defence of %
0President of %
2Minister of Foreign Affairs of %
9President of Republika Srpska
1Prime Minister of %
1Prime Minister of %
1Prime Minister of %|2Minister of Foreign Affairs of %
2Minister of Foreign Affairs of %
2Minister of Foreign Affairs of %|3Minister of Defence of %
3Minister of Defence of %
dDeputy Prime Minister and Minister of Health of %
dMinister of the Interior of %|dMinister of Justice of %
dVice President of %|0President of %
1Prime Minister of %|1Prime Minister of %
1Prime Minister of %
1Prime Minister of %
1Prime Minister of %
0President of %|1Prime Minister of %
0President of %
0President of %
0President of %
0President of %
2Minister of Foreign Affairs of %
4Chief foreign policy adviser to the President of %
0President of %
1Prime Minister of %
1Prime Minister of %
2Minister of Foreign Affairs of %
2Minister of Foreign Affairs of %
2Minister of Foreign Affairs of %
3Minister of Defence of %
4State Secretary of the Security Council of %
6Press secretary of the President of %
7Chief of the General Staff of %
7Chief of the General Staff of %
8Chairman of the KGB of %
aChairwoman of the Council of the Republic of %
dLeader of the Belarusian democratic opposition
1Prime Minister of %
1Prime Minister of %
1Prime Minister of %
2Minister of Foreign Affairs of %
2Minister of Foreign Affairs of %
3Minister of National Defence of %|2Minister of Foreign Affairs of %
3Minister of National Defence of %
3Minister of National Defence of %
2Minister of Foreign Affairs of %|dDeputy Prime Minister of %|4Adviser to the President of Ukraine on economic development (non-staff)
9Premier of Ontario
aLeader of the Opposition of %
3Federal Councillor, head of the defence department of %|0President of the Swiss Confederation
0President of the Swiss Confederation
2Federal Councillor for Foreign Affairs of %
0President of %
0President of %
1Premier of %
1Premier of %
2Minister of Foreign Affairs of %
2Minister of Foreign Affairs of %|2Minister of Foreign Affairs of %
3Minister of National Defence of %
3Minister of National Defence of %
3Minister of National Defence of %
5Special Representative of China for Eurasian Affairs
6Spokesperson of the Ministry of Foreign Affairs of %
6Spokesperson of the Ministry of Foreign Affairs of %
6Spokesperson of the Ministry of Foreign Affairs of %
6Spokesperson of the Ministry of Foreign Affairs of %
6Spokesperson of the Ministry of Foreign Affairs of %
0President of %
bSecretary General of the Council of Europe
bSecretary General of the Council of Europe
bSecretary General of the Council of Europe
0President of %
0President of %
0President of %
0President of %
1Prime Minister of %
1Prime Minister of %
1Prime Minister of %|1Prime Minister of %
2Minister of Foreign Affairs of %
2Minister of Foreign Affairs of %
3Minister of Defence of %
0President of %
2Federal Minister for Foreign Affairs of %|0President of %
1Chancellor of %
1Chancellor of %
1Chancellor of %
1Federal Chancellor of %
2Federal Minister for Foreign Affairs of %
2Federal Minister for Foreign Affairs of %
2Federal Minister for Foreign Affairs of %
3Federal Minister of Defence of %
3Federal Minister of Defence of %
3Federal Minister of Defence of %
6Spokesperson of the German government
6Spokesperson of the Government of %
7Inspector General of the Bundeswehr
9Minister-President of Bavaria
aMember of the Bundestag
aMember of the Bundestag, leader of the AfD
2Federal Minister for Foreign Affairs of %|bPresident of the UN General Assembly
dFederal Minister of Finance of %
dFederal Minister of Finance of %
dFederal Minister of the Interior of %
dFederal Minister of the Interior of %
dVice-Chancellor of Germany, Minister for Economic Affairs
dVice-Chancellor of Germany, Minister of Finance
1Prime Minister of %
1Prime Minister of %
1Prime Minister of %|2Minister of Foreign Affairs of %
3Minister of Defence of %
0President of %
0President of %
0President of %
0President of %
1Prime Minister of %
1Prime Minister of %
1Prime Minister of %
2Minister of Foreign Affairs of %
2Minister of Foreign Affairs of %
2Minister of Foreign Affairs of %
3Minister of Defence of %|2Minister of Foreign Affairs of %
3Minister of Defence of %
3Minister of Defence of %
0President of %
1Prime Minister of %
1Prime Minister of %
2Minister of Foreign Affairs of %
3Minister of Defence of %
5Ambassador of the European Union to Ukraine
5Ambassador of the European Union to Ukraine
5EU Special Envoy for sanctions
6Chief spokesperson of the European Commission
6Chief spokesperson of the European Commission
6Spokesperson of the EU High Representative
6Spokesperson of the European Commission
aMember of the European Parliament
aMember of the European Parliament
aPresident of the European Parliament
aPresident of the European Parliament
aPresident of the European Parliament
bEU High Representative for Foreign Affairs and Security Policy
2Minister of Foreign Affairs of Italy|bEU High Representative for Foreign Affairs and Security Policy
2Minister of Foreign Affairs of Spain|bEU High Representative for Foreign Affairs and Security Policy
1Prime Minister of Estonia|bEU High Representative for Foreign Affairs and Security Policy
bEuropean Commissioner
bEuropean Commissioner for Defence and Space
bEuropean Commissioner for Enlargement
bEuropean Commissioner for Enlargement
bManaging Director of the International Monetary Fund|bPresident of the European Central Bank
bPresident of the European Commission
bPresident of the European Commission
3Federal Minister of Defence of Germany|bPresident of the European Commission
bPresident of the European Council
1Prime Minister of Belgium|bPresident of the European Council
1Prime Minister of Portugal|bPresident of the European Council
dEuropean Commissioner
dEuropean Commissioner
dEuropean Commissioner
dEuropean Commissioner
0President of %
1Prime Minister of %|0President of %
1Prime Minister of %
1Prime Minister of %
2Minister for Foreign Affairs of %
2Minister for Foreign Affairs of %
3Minister of Defence of %
0President of %
0President of %
0President of %
1Prime Minister of %
1Prime Minister of %
1Prime Minister of %
1Prime Minister of %
1Prime Minister of %
1Prime Minister of %
1Prime Minister of %
1Prime Minister of %
3Minister of the Armed Forces of %|1Prime Minister of %
2Minister of Foreign Affairs of %
2Minister of Foreign Affairs of %
3Minister of Defence of %|2Minister of Foreign Affairs of %
2Minister of Foreign Affairs of %
2Minister of Foreign Affairs of %
2Minister of Foreign Affairs of %
3Minister of the Armed Forces of %
3Minister of the Armed Forces of %
7Chief of the Defence Staff of %
7Chief of the Defence Staff of %
aMember of the European Parliament
aMember of the National Assembly
aMember of the National Assembly
dMinister of the Interior of %|dMinister of Justice of %
dMinister of the Economy and Finance of %
dMinister of the Interior of %
0King of %
0Queen of %
1Prime Minister of %
1Prime Minister of %
1Prime Minister of %
2Foreign Secretary of %|1Prime Minister of %
2Foreign Secretary of %|1Prime Minister of %
1Prime Minister of %
1Prime Minister of %
dMayor of Greater Manchester|1Prime Minister of %
2Foreign Secretary of %
3Secretary of State for Defence of %|2Foreign Secretary of %
2Foreign Secretary of %
2Foreign Secretary of %
2Foreign Secretary of %
1Prime Minister of %|2Foreign Secretary of %
2Foreign Secretary of %
2Foreign Secretary of %
3Secretary of State for Defence of %
3Secretary of State for Defence of %
3Secretary of State for Defence of %
3Secretary of State for Defence of %
3Secretary of State for Defence of %
3Secretary of State for Defence of %
3Secretary of State for Defence of %
3Secretary of State for Defence of %
4National Security Adviser of %
5Ambassador of the United Kingdom to Ukraine
5Ambassador of the United Kingdom to Ukraine
5Ambassador of the United Kingdom to the United States
7Chief of the Defence Staff of %
7Chief of the Defence Staff of %
8Chief of MI6
8Chief of MI6
9First Minister of Scotland
9First Minister of Scotland
9Mayor of London
aLeader of the Opposition of %
aLeader of the Opposition of %
aMember of the European Parliament|aMember of Parliament, leader of Reform UK
aSpeaker of the House of Commons
dCabinet minister of %
dChancellor of the Exchequer
dChancellor of the Exchequer
dChancellor of the Exchequer
dDeputy Prime Minister of %
2Foreign Secretary of %|dDeputy Prime Minister of %
dHome Secretary of %
dHome Secretary of %
dHome Secretary of %
dSecretary of State for Exiting the European Union
0President of %
0President of %
0President of %
1Prime Minister of %
1Prime Minister of %
1Prime Minister of %
1Prime Minister of %|1Prime Minister of %
1Prime Minister of %
2Minister of Foreign Affairs of %|3Minister of National Defence of %
0President of %
0President of %
1Prime Minister of %
0President of %
0President of %
0President of %
1Prime Minister of %
1Prime Minister of %
2Minister of Foreign Affairs and Trade of %
2Minister of Foreign Affairs of %
3Minister of Defence of %
7Chief of the General Staff of %|3Minister of Defence of %
bDirector General of %
bDirector General of %
bPresident of the International Criminal Court
bPresident of the International Criminal Court
bProsecutor of the International Criminal Court
bPresident of the International Committee of the Red Cross
bPresident of the International Committee of the Red Cross
0President of %
0President of %
1Taoiseach (Prime Minister of Ireland)|1Taoiseach (Prime Minister of Ireland)
1Taoiseach (Prime Minister of Ireland)
1Taoiseach (Prime Minister of Ireland)|1Taoiseach (Prime Minister of Ireland)
3Minister for Defence of %
1Taoiseach of %|3Minister for Defence of %|3Minister for Defence of %
0President of %
0President of %
0President of %
1Prime Minister of %
1Prime Minister of %
1Prime Minister of %|1Prime Minister of %
2Minister of Foreign Affairs of %
3Minister of Defence of %
2Minister of Foreign Affairs of %|3Minister of Defence of %
3Minister of Defence of %
3Minister of Defence of %
2Minister of Foreign Affairs of %|3Minister of Defence of %
dMinister of Finance of %
dMinister of National Security of %
dMinister of Strategic Affairs of %
bManaging Director of the International Monetary Fund
1Prime Minister of %
1Prime Minister of %
2Minister of External Affairs of %
3Minister of Defence of %
4National Security Adviser of %
0Supreme Leader of %
0Supreme Leader of %
1President of %
1President of %
1President of %
2Minister of Foreign Affairs of %
2Minister of Foreign Affairs of %
2Minister of Foreign Affairs of %
1Prime Minister of %
1Prime Minister of %
0President of %
0President of %
1Prime Minister of %
1Prime Minister of %
1Prime Minister of %
1Prime Minister of %
1Prime Minister of %
1Prime Minister of %
2Minister of Foreign Affairs of %
aPresident of the European Parliament|2Minister of Foreign Affairs of %
3Minister of Defence of %
3Minister of Defence of %
2Minister of Foreign Affairs of %|1Prime Minister of %|bEuropean Commissioner for Economy
dMinister of the Interior of %|dDeputy Prime Minister of %
1Prime Minister of %
1Prime Minister of %
1Prime Minister of %
1Prime Minister of %
1Prime Minister of %
3Minister of Defence of %|2Minister for Foreign Affairs of %
2Minister for Foreign Affairs of %|2Minister for Foreign Affairs of %
3Minister of Defence of %|3Minister of Defence of %
0President of %
0President of %
0Supreme Leader of %
2Minister of Foreign Affairs of %
dVice department director of the Workers' Party of Korea
0President of %
0President of %
0President of %
0President of %
2Minister of Foreign Affairs of %
2Minister of Foreign Affairs of %
0President of %
0President of %
1Prime Minister of %
0President of %
0President of %
1Prime Minister of %
1Prime Minister of %
1Prime Minister of %
1Prime Minister of %
1Prime Minister of %
1Prime Minister of %
2Minister of Foreign Affairs of %
2Minister of Foreign Affairs of %
2Minister of Foreign Affairs of %
3Minister of National Defence of %
3Minister of National Defence of %
3Minister of National Defence of %
3Minister of National Defence of %
1Prime Minister of %
3Minister of Defence of %|0President of %
0President of %
2Minister of Foreign Affairs of %|0President of %
1Prime Minister of %
1Prime Minister of %
1Prime Minister of %
2Minister of Foreign Affairs of %
3Minister of Defence of %
3Minister of Defence of %
0President of %
0President of %
0President of %
1Prime Minister of %
1Prime Minister of %
1Prime Minister of %
1Prime Minister of %
2Minister of Foreign Affairs of %
2Minister of Foreign Affairs of %
0President of %
0President of %
0President of %
7Chair of the NATO Military Committee
7Chair of the NATO Military Committee
bDeputy Secretary General of %
bDeputy Secretary General of %
bSecretary General of %
1Prime Minister of the Netherlands|bSecretary General of %
bSecretary General of %|dMinister of Finance of Norway
1Prime Minister of %
1Prime Minister of %
2Minister of Foreign Affairs of %
2Minister of Foreign Affairs of %|2Minister of Foreign Affairs of %
2Minister of Foreign Affairs of %
2Minister of Foreign Affairs of %
2Minister of Foreign Affairs of %
2Minister of Foreign Affairs of %
3Minister of Defence of %
3Minister of Defence of %
aMember of the House of Representatives of %
1Prime Minister of %
1Prime Minister of %
3Minister of Defence of %|2Minister of Foreign Affairs of %
2Minister of Foreign Affairs of %
2Minister of Foreign Affairs of %
3Minister of Defence of %
1Prime Minister of %
1Prime Minister of %
2Minister of Foreign Affairs of %
dEcumenical Patriarch of Constantinople
5OSCE representative in the Trilateral Contact Group
5OSCE representative in the Trilateral Contact Group
bSecretary General of %
bSecretary General of %
bSecretary General of %
2Minister of Foreign Affairs of Turkey|bSecretary General of %
0President of %
0President of %
0President of %
1Prime Minister of %
1Prime Minister of %
0President of %
0President of %
0President of %
1Prime Minister of %
1Prime Minister of %
1Prime Minister of %
1Prime Minister of %|bPresident of the European Council|1Prime Minister of %
2Minister of Foreign Affairs of %
2Minister of Foreign Affairs of %
2Minister of Foreign Affairs of %|2Minister of Foreign Affairs of %
3Minister of National Defence of %
3Minister of National Defence of %
3Minister of National Defence of %
7Chief of the General Staff of %
aMarshal of the Sejm
3Minister of National Defence of %|dCoordinator of special services of %
dDeputy Prime Minister of %
dMinister of the Interior of %
0President of the Palestinian Authority
1Prime Minister of %
2Minister of Foreign Affairs of %
0Emir of %
2Minister of Foreign Affairs of %|1Prime Minister of %
0President of %
0President of %
0President of %
1Prime Minister of %
1Prime Minister of %
0Interim President of %|1Prime Minister of %
2Minister of Foreign Affairs of %|2Minister of Foreign Affairs of %
2Minister of Foreign Affairs of %
2Minister of Foreign Affairs of %
3Minister of National Defence of %
1Prime Minister of %|0President of %
1Prime Minister of %|2Minister of Foreign Affairs of %|1Prime Minister of %
3Minister of Defence of %
0President of %
0President of %
0President of the Soviet Union
1Prime Minister of %
2Minister of Foreign Affairs of %
dFirst Deputy Prime Minister of %|3Minister of Defence of %
4Aide to the President of %
4Aide to the President of %
4Secretary of the Security Council of %|4Aide to the President of %
4Aide to the President of Russia for foreign policy
dMinister of Culture of %|4Aide to the President of Russia, chief negotiator with Ukraine
4Chief of staff of the Presidential Administration of %
4Chief of staff of the Presidential Administration of %
1Prime Minister of %|4Deputy Chairman of the Security Council of %
7Commander-in-Chief of the Russian Ground Forces|4Deputy Secretary of the Security Council of %
dDeputy Prime Minister of %|4Deputy chief of staff of the Presidential Administration of %
4Deputy chief of staff of the Presidential Administration of %
4First deputy chief of staff of the Presidential Administration of %
3Minister of Defence of %|4Secretary of the Security Council of %
5Representative of Russia in the Trilateral Contact Group|5Ambassador of Russia to Belarus
5Ambassador of Russia to Ukraine
5Ambassador of Russia to the United Kingdom
5Ambassador of Russia to the United States
5Ambassador of Russia to the United States
5Permanent Representative of Russia to international organisations in Vienna
6Spokesperson of the Ministry of Foreign Affairs of %|5Permanent Representative of Russia to the OSCE|5Permanent Representative of Russia to the CIS statutory bodies
5First Deputy Permanent Representative of Russia to the United Nations|5Permanent Representative of Russia to the OSCE
5Permanent Representative of Russia to the United Nations
5Permanent Representative of Russia to the United Nations
dCEO of the Russian Direct Investment Fund|5Special representative of the President of Russia for foreign investment and economic cooperation
6Press secretary of the President of Russia (Kremlin spokesperson)
6Spokesperson of the Ministry of Defence of %
6Spokesperson of the Ministry of Foreign Affairs of %
7Chief of the General Staff of %
7Commander of Russian forces in Ukraine
7Commander of the Russian Aerospace Forces|7Commander of Russian forces in Ukraine
7Commander of the Akhmat special forces
7Commander of the Black Sea Fleet
7Commander of the Black Sea Fleet
7Commander of the Central Military District (Russia)
7Commander of the Russian Airborne Forces|7Commander of the Russian Dnepr group of forces
7Commander of the Wagner Group
7Commander-in-Chief of the Russian Ground Forces
7Commander-in-Chief of the Russian Navy
7Commander-in-Chief of the Russian Navy
7Head of the Wagner Group
8Director of the Federal Security Service (FSB)
8Director of the Foreign Intelligence Service (SVR)
8Head of the Main Directorate of the General Staff (GRU)
8Head of the Main Directorate of the General Staff (GRU)
9Governor of Belgorod Oblast
9Governor of Bryansk Oblast
9Governor of Kursk Oblast
9Governor of Kursk Oblast
9Governor of Rostov Oblast
9Head of the Chechen Republic
aChair of the State Duma defence committee
aChair of the State Duma international affairs committee
aChairman of the State Duma
aChairwoman of the Federation Council
aDeputy speaker of the Federation Council
aLeader of the LDPR faction in the State Duma
c"Minister of defence" of the self-proclaimed DPR
cChairman of the Russian-installed State Council of Crimea
cRussian-installed governor of Sevastopol
cRussian-installed governor of Sevastopol
cRussian-installed governor of Sevastopol
c"Prime Minister" of Crimea (Russian-installed)|cRussian-installed head of Crimea
cRussian-installed head of Sevastopol
cRussian-installed prosecutor of Crimea
dCEO of Gazprom
dCEO of Rosneft
dChairman of the Investigative Committee of %
dProsecutor General of %|dChairman of the Supreme Court of %
dCommissioner for Children's Rights of %
dDeputy Minister of Defence of %
dDeputy Minister of Defence of %
dDeputy Minister of Defence of %
dDeputy Minister of Foreign Affairs of %
dDeputy Minister of Foreign Affairs of %
dDeputy Minister of Foreign Affairs of %
dDeputy Minister of Foreign Affairs of %
dDeputy Minister of Foreign Affairs of %
dDeputy Prime Minister of %
dDeputy Prime Minister of %
dDirector General of Rosatom
dDirector of the National Guard of Russia (Rosgvardia)
dDeputy Prime Minister of %|dFirst Deputy Prime Minister of %
dGovernor of the Central Bank of %
dHuman Rights Commissioner of Russia (ombudsman)
dHuman Rights Commissioner of Russia (ombudsman)
dMayor of Moscow
dMinister of Finance of %
dMinister of Internal Affairs of %
9Governor of Kursk Oblast|dMinister of Transport of %
dPatriarch of Moscow and all Rus'
dProsecutor General of %
dProsecutor General of %
0King of %
dCrown Prince of %|1Prime Minister of %
2Minister of Foreign Affairs of %
1Prime Minister of %
1Prime Minister of %
1Prime Minister of %
2Minister for Foreign Affairs of %
2Minister for Foreign Affairs of %
2Minister for Foreign Affairs of %
2Minister for Foreign Affairs of %
2Minister for Foreign Affairs of %
3Minister for Defence of %
1Prime Minister of %
1Prime Minister of %|1Prime Minister of %
0President of %
0President of %
1Prime Minister of %|0President of %
1Prime Minister of %
1Prime Minister of %
1Prime Minister of %
1Prime Minister of %|1Prime Minister of %
2Minister of Foreign Affairs of %
2Minister of Foreign Affairs of %
2Minister of Foreign Affairs of %
3Minister of Defence of %
3Minister of Defence of %
0President of %
0President of %
0President of %
0President of %
0President of %
1Prime Minister of %|0President of %
2Minister of Foreign Affairs of %|1Prime Minister of %
1Prime Minister of %
2Minister of Foreign Affairs of %
8Director of the National Intelligence Organization (MIT) of %|2Minister of Foreign Affairs of %
3Minister of National Defence of %
3Minister of National Defence of %
3Minister of National Defence of %
3Minister of National Defence of %
6Spokesperson of the President of %|8Director of the National Intelligence Organization (MIT) of %
0President of %
0President of %
0President of %
0President of %
0President of %
1Prime Minister of %
aChairman of the Verkhovna Rada|1Prime Minister of %
1Prime Minister of %
dFirst Deputy Prime Minister and Minister of Economy of %|1Prime Minister of %
dCEO of Naftogaz|1Prime Minister of %
2Acting Minister of Foreign Affairs of %
2Minister of Foreign Affairs of %
dDeputy Prime Minister for European and Euro-Atlantic Integration|2Minister of Foreign Affairs of %
2Minister of Foreign Affairs of %
3Acting Minister of Defence of %
3Acting Minister of Defence of %
3Minister of Defence of %
3Minister of Defence of %
3Minister of Defence of %
3Minister of Defence of %
dDeputy Prime Minister, Minister for Reintegration|3Minister of Defence of %
dDeputy Prime Minister, Minister of Digital Transformation|3Minister of Defence of %
8Acting head of the Security Service of Ukraine (SBU)|3Acting Minister of Defence of %|3Minister of Defence of %
4Adviser to the head of the Office of the President of %|4Adviser to the Office of the President of %
4Adviser to the Office of the President of %
dMinister for Strategic Industries of %|4Adviser to the President of Ukraine on strategic issues
4Adviser to the head of the Office of the President of %
4Adviser to the mayor of Mariupol
4Communications adviser to the President of %
4Deputy head of the Office of the President of %
4Deputy head of the Office of the President of %
dDeputy Prime Minister, Minister for Reintegration|4Deputy head of the Office of the President of %
4Deputy head of the Office of the President of %
5Permanent Representative of Ukraine to the United Nations|dFirst Deputy Minister of Foreign Affairs of %|4First deputy head of the Office of the President of %
4Head of the Office of the President of %
4Head of the Office of the President of %
8Head of the Main Directorate of Intelligence (HUR)|4Head of the Office of the President of %
aChairman of the Verkhovna Rada|0Acting President of %|4Secretary of the National Security and Defence Council
4Secretary of the National Security and Defence Council
8Head of the Foreign Intelligence Service of %|4Secretary of the National Security and Defence Council
dHead of the State Property Fund of %|3Minister of Defence of %|4Secretary of the National Security and Defence Council
5Ambassador of Ukraine to Poland
dProsecutor General of %|5Ambassador of Ukraine to the Netherlands
2Minister of Foreign Affairs of %|5Ambassador of Ukraine to the United Kingdom
7Commander-in-Chief of the Armed Forces of %|5Ambassador of Ukraine to the United Kingdom
dMinister of Finance of %|5Ambassador of Ukraine to the United States
dDeputy Prime Minister for European and Euro-Atlantic Integration|5Ambassador of Ukraine to the United States
5Ambassador of Ukraine to Germany|5Permanent Representative of Ukraine to the United Nations
5Representative of Ukraine in the Trilateral Contact Group|5Representative of Ukraine in the Trilateral Contact Group
6Spokesperson of the Ukrainian Air Force|6Head of communications of the Ukrainian Air Force Command (spokesperson)
6Military spokesperson of the self-proclaimed DPR
6Press secretary of the President of %
6Press secretary of the President of %
6Representative of the Main Directorate of Intelligence (HUR)
6Spokesperson of Ukraine's Southern Operational Command
6Spokesperson of the Eastern (Khortytsia) group of forces
6Spokesperson of the Khortytsia, later Dnipro, group of forces
6Spokesperson of the Ministry of Foreign Affairs of %
6Spokesperson of the Ministry of Foreign Affairs of %
6Spokesperson of the Southern Defence Forces of %
6Spokesperson of the Ukrainian Navy|6Spokesperson of the Southern Defence Forces of %
6Spokesperson of the State Border Guard Service of %
6Spokesperson of the Ukrainian Air Force
7Chief of the General Staff of %
7Chief of the General Staff of %
7Chief of the General Staff of %
7Chief of the General Staff of %
7Commander of the Ukrainian Air Assault Forces|7Chief of the General Staff of %
7Commander of the Azov Regiment/Brigade|7Commander of the 1st Azov Corps of %
7Commander of the 3rd Army Corps of %
7Commander of the Joint Forces of %
7Commander of the Joint Forces of %
7Commander of the Tavria operational-strategic group
7Commander of the Ukrainian Air Assault Forces
7Commander of the Ukrainian Air Force
7Acting Commander of the Ukrainian Air Force|7Commander of the Ukrainian Air Force
9Head of Kyiv Oblast Military Administration|7Commander of the Ukrainian Ground Forces
7Commander of the Ukrainian Ground Forces
7Commander of the Ukrainian Navy
7Commander of the Unmanned Systems Forces of %
7Commander of the Unmanned Systems Forces of %
7Commander of the Vostok battalion (DPR)
7Commander-in-Chief of the Armed Forces of %
7Commander of the Ukrainian Ground Forces|7Commander-in-Chief of the Armed Forces of %
7Commander of the Ukrainian Ground Forces|7Commander of the Joint Forces of %|7Commander-in-Chief of the Armed Forces of %
8Head of the Foreign Intelligence Service of %|8Head of the Main Directorate of Intelligence (HUR)
8Head of the Security Service of Ukraine (SBU)
8Head of the Security Service of Ukraine (SBU)
8Head of the Security Service of Ukraine (SBU)
8Acting head of the Security Service of Ukraine (SBU)|8Head of the Security Service of Ukraine (SBU)
9Acting Governor of Dnipropetrovsk Oblast
9Governor of Cherkasy Oblast
9Governor of Chernihiv Oblast
9Governor of Chernivtsi Oblast
9Governor of Dnipropetrovsk Oblast
9Governor of Dnipropetrovsk Oblast
9Governor of Donetsk Oblast
9Governor of Donetsk Oblast
9Governor of Ivano-Frankivsk Oblast
9Governor of Kharkiv Oblast
9Governor of Kherson Oblast
9Governor of Kherson Oblast
9Governor of Kherson Oblast
9Governor of Kyiv Oblast
9Governor of Luhansk Oblast
9Governor of Luhansk Oblast
9Governor of Luhansk Oblast
9Governor of Lviv Oblast
9Governor of Mykolaiv Oblast
9Governor of Odesa Oblast
9Governor of Odesa Oblast
9Governor of Poltava Oblast
9Governor of Poltava Oblast
9Governor of Poltava Oblast
9Governor of Rivne Oblast
9Governor of Sumy Oblast
9Governor of Sumy Oblast
9Governor of Sumy Oblast
9Governor of Vinnytsia Oblast
9Governor of Zaporizhzhia Oblast
9Governor of Zaporizhzhia Oblast
dMayor of Melitopol|9Governor of Zaporizhzhia Oblast
9Governor of Zhytomyr Oblast
9Head of the Kherson city military administration
9Head of the Kyiv city military administration
9Head of the Kyiv city military administration
9Governor of Dnipropetrovsk Oblast|9Head of the Odesa City Military Administration
9Mayor of Bucha
9Mayor of Dnipro
9Mayor of Mykolaiv
aChair of the Verkhovna Rada foreign affairs committee
4Secretary of the National Security and Defence Council|aChairman of the Verkhovna Rada
aChairman of the Verkhovna Rada
aChairman of the Verkhovna Rada
aLeader of the Servant of the People faction in the Verkhovna Rada
aMember of the Verkhovna Rada
aMember of the Verkhovna Rada
aMember of the Verkhovna Rada
aMember of the Verkhovna Rada (Opposition Platform - For Life)
aMember of the Verkhovna Rada, Crimean Tatar leader
aMember of the Verkhovna Rada, leader of Batkivshchyna
0President of %|aMember of the Verkhovna Rada, leader of European Solidarity
c"Prime minister" of the self-proclaimed DPR
cHead of the self-proclaimed DPR
cHead of the self-proclaimed LPR
cHead of the self-proclaimed LPR
cRussian-installed deputy head of occupied Kherson region
cRussian-installed head of occupied Kherson region
cRussian-installed head of occupied Zaporizhzhia region
cRussian-installed head of occupied part of Kharkiv region
cRussian-installed head of the self-proclaimed DPR / occupied Donetsk region
cRussian-installed head of the self-proclaimed LPR / occupied Luhansk region
cRussian-installed mayor of Mariupol
cRussian-installed mayor of Melitopol
cRussian-installed official in occupied Zaporizhzhia region
dChairman of the Mejlis of the Crimean Tatar People
dDeputy Minister of Defence of %
dDeputy Prime Minister for European and Euro-Atlantic Integration
dDeputy Prime Minister for Restoration of %
9Governor of Kyiv Oblast|4Deputy head of the Office of the President of %|dDeputy Prime Minister for Restoration of %
1Prime Minister of %|3Minister of Defence of %|dFirst Deputy Prime Minister and Minister of Energy of %
dGovernor of the National Bank of %
dGovernor of the National Bank of %
dHead of Energoatom
dHead of Ukrenergo
dHead of the Orthodox Church of %
dMayor of Kharkiv
dMayor of Kyiv
dMayor of Lviv
dMayor of Mariupol
dMayor of Odesa
dMinister of Energy of %
dMinister of Finance of %
dMinister of Internal Affairs of %
dMinister of Internal Affairs of %
dChief of the National Police of %|dMinister of Internal Affairs of %
dChief of the National Police of %|dMinister of Internal Affairs of %
dMinister of Energy of %|dMinister of Justice of %
dPermanent Representative of the President of Ukraine in Crimea
dProsecutor General of %
dProsecutor General of %
9Governor of Kyiv Oblast|dProsecutor General of %
dUkrainian Parliament Commissioner for Human Rights (ombudsman)
dUkrainian Parliament Commissioner for Human Rights (ombudsman)
6Spokesperson of the UN Secretary-General
bDirector-General of the World Health Organization
bSecretary-General of %
bSecretary-General of %
bUN High Commissioner for Human Rights
bUN High Commissioner for Human Rights
bUN High Commissioner for Refugees
bUN High Commissioner for Refugees
bUN Under-Secretary-General for Humanitarian Affairs
bUN Under-Secretary-General for Humanitarian Affairs
bUN Under-Secretary-General for Political Affairs
0President of %
0President of %
0President of %
0President of %
0President of %
dVice President of %|0President of %
0President of %|0President of %
0Vice President of %
0Vice President of %
2United States Secretary of State
2United States Secretary of State
2United States Secretary of State
2United States Secretary of State
aUnited States Senator for New York|2United States Secretary of State
2United States Secretary of State
2United States Secretary of State
8Director of the CIA|2United States Secretary of State
dUnited States Deputy Secretary of State|2United States Secretary of State
3United States Secretary of Defense
3United States Secretary of Defense
3United States Secretary of Defense
3United States Secretary of Defense
3United States Secretary of Defense
3United States Secretary of Defense
3United States Secretary of Defense
3United States Secretary of Defense (Secretary of War)
aUnited States Senator for Florida|2United States Secretary of State|4Acting National Security Adviser
4Deputy National Security Adviser
4National Security Adviser
4National Security Adviser
4National Security Adviser
4National Security Adviser
4National Security Adviser
4National Security Adviser
4Senior Director for Europe and Russia of the National Security Council
4White House Chief of Staff
4White House Deputy Chief of Staff
4White House border czar
4White House chief strategist
9Governor of Arkansas|5Ambassador of the United States to Israel
5Ambassador of the United States to NATO
5Ambassador of the United States to NATO
5Ambassador of the United States to Russia
5Ambassador of the United States to Russia
5Ambassador of the United States to Russia
dUnited States Deputy Secretary of State|5Ambassador of the United States to Russia
5Ambassador of the United States to Russia
5Ambassador of the United States to Ukraine
5Ambassador of the United States to Ukraine
5Ambassador of the United States to Ukraine
5Ambassador of the United States to the European Union
5Ambassador of the United States to the OSCE
5Chargé d'affaires of the United States in Ukraine
5Chargé d'affaires of the United States in Ukraine
5Chargé d'affaires of the United States in Ukraine
4Senior adviser to the President of %|5Envoy and negotiator for the President of the United States (informal)
5Special Envoy of the President of %
5Special Envoy of the United States for Ukraine
5Special Representative of the United States for Ukraine Negotiations
5Special Representative of the United States for Ukraine's Economic Recovery
5United States Ambassador to the United Nations
5United States Ambassador to the United Nations
5United States Ambassador to the United Nations
4National Security Adviser|5United States Ambassador to the United Nations
6Chief Pentagon spokesperson
6Pentagon Press Secretary
6Principal deputy spokesperson of the US State Department
6Spokesperson of the US State Department
6Spokesperson of the US State Department
6Spokesperson of the US State Department
6Spokesperson of the US State Department
6Spokesperson of the US State Department
6White House Press Secretary
6White House Press Secretary
6White House Press Secretary
6Spokesperson of the US State Department|6White House Press Secretary
6White House Press Secretary
6White House Press Secretary
6Spokesperson of the US State Department|6Pentagon Press Secretary|6White House national security communications adviser
7Chairman of the Joint Chiefs of Staff
7Chairman of the Joint Chiefs of Staff
7Chairman of the Joint Chiefs of Staff
7Chairman of the Joint Chiefs of Staff
7Chairman of the Joint Chiefs of Staff
7Commander of United States Army Europe
7NATO Supreme Allied Commander Europe
7NATO Supreme Allied Commander Europe
7NATO Supreme Allied Commander Europe
7NATO Supreme Allied Commander Europe
7NATO Supreme Allied Commander Europe
8Acting Director of National Intelligence
8Deputy Director of the FBI
8Director of National Intelligence
8Director of National Intelligence
8Director of National Intelligence
8Director of National Intelligence
8Director of the CIA
8Director of the CIA
8Director of the CIA
8Director of the CIA
8Director of National Intelligence|8Director of the CIA
8Director of the FBI
8Director of the FBI
6White House Press Secretary|9Governor of Arkansas
9Governor of California
9Governor of Florida
9Governor of Florida
9Governor of Georgia
9Governor of Hawaii
9Governor of Illinois
9Governor of Maine
9Governor of Maryland
9Governor of Maryland
9Governor of Michigan
9Governor of Minnesota
9Governor of New Jersey
9Governor of New Jersey
9Governor of New York
9Governor of New York
9Governor of Ohio
9Governor of Pennsylvania
9Governor of Texas
9Governor of Utah
9Governor of Virginia
9Mayor of Los Angeles
9Mayor of New York City
9Mayor of New York City
9Mayor of New York City
9Mayor of New York City
aChair of the House Foreign Affairs Committee
aChair of the House Foreign Affairs Committee
aHouse Majority Leader
aHouse Minority Leader
aMember of the United States House of Representatives
aMember of the United States House of Representatives
aMember of the United States House of Representatives
aMember of the United States House of Representatives
aMember of the United States House of Representatives
aMember of the United States House of Representatives
aMember of the United States House of Representatives
aMember of the United States House of Representatives
aMember of the United States House of Representatives
aMember of the United States House of Representatives
aMember of the United States House of Representatives
aMember of the United States House of Representatives
aMember of the United States House of Representatives
aMember of the United States House of Representatives
aMember of the United States House of Representatives
aMember of the United States House of Representatives
aSenate Majority Leader
aSenate Majority Leader
aSenate Majority Leader|aSenate Minority Leader
aSenate Minority Leader|aSenate Majority Leader|aSenate Minority Leader
aSpeaker of the House of Representatives
aSpeaker of the House of Representatives
aSpeaker of the House of Representatives
aSpeaker of the House of Representatives
aSpeaker of the House of Representatives
aSpeaker of the House of Representatives
aUnited States Senator for Alabama
aUnited States Senator for Alabama
aUnited States Senator for Alaska
aUnited States Senator for Arizona
aUnited States Senator for Arizona
aUnited States Senator for Arizona
aUnited States Senator for Arkansas
aUnited States Senator for California
aMember of the United States House of Representatives|aUnited States Senator for California
aUnited States Senator for Connecticut
aUnited States Senator for Connecticut
aUnited States Senator for Delaware
9Governor of Florida|aUnited States Senator for Florida
aUnited States Senator for Georgia
aUnited States Senator for Georgia
aUnited States Senator for Idaho
aUnited States Senator for Illinois
aUnited States Senator for Illinois
aUnited States Senator for Iowa
aUnited States Senator for Iowa
aUnited States Senator for Kentucky
aUnited States Senator for Louisiana
aUnited States Senator for Louisiana
aUnited States Senator for Maine
aUnited States Senator for Maine
aUnited States Senator for Maryland
aUnited States Senator for Massachusetts
aUnited States Senator for Michigan
aUnited States Senator for Minnesota
aUnited States Senator for Mississippi
aUnited States Senator for Missouri
aUnited States Senator for Missouri
aUnited States Senator for New Hampshire
aUnited States Senator for New Jersey
aUnited States Senator for New Jersey
aUnited States Senator for New York
aUnited States Senator for North Carolina
aUnited States Senator for Oregon
aUnited States Senator for Pennsylvania
aUnited States Senator for Pennsylvania
aUnited States Senator for Rhode Island
aUnited States Senator for South Carolina
aUnited States Senator for South Carolina
aUnited States Senator for South Dakota
aUnited States Senator for Tennessee
aUnited States Senator for Texas
aUnited States Senator for Texas
aUnited States Senator for Utah
9Governor of Massachusetts|aUnited States Senator for Utah
aUnited States Senator for Vermont
aUnited States Senator for Virginia
aUnited States Senator for Virginia
aUnited States Senator for West Virginia
9Governor of West Virginia|aUnited States Senator for West Virginia
aUnited States Senator for Wisconsin
5United States Ambassador to the United Nations|dAdministrator of USAID
dAdministrator of the Environmental Protection Agency
dAssociate Justice of the Supreme Court
dAssociate Justice of the Supreme Court
dAssociate Justice of the Supreme Court
dAssociate Justice of the Supreme Court
dAssociate Justice of the Supreme Court
dAssociate Justice of the Supreme Court
dAssociate Justice of the Supreme Court
dAssociate Justice of the Supreme Court
dChair of the Federal Reserve
dChief Justice of %
dDirector of the FBI
dDirector of the Office of Management and Budget
8Director of the FBI|dSpecial counsel of the US Department of Justice
dSpecial counsel of the US Department of Justice
dUnder Secretary of Defense for Policy
dAssistant Secretary of State for European and Eurasian Affairs|dUnder Secretary of State for Political Affairs
dUnited States Attorney General
dUnited States Attorney General
dUnited States Attorney General
dUnited States Attorney General
dUnited States Attorney General
dUnited States Attorney General
dUnited States Attorney General
dUnited States Deputy Secretary of State
dUnited States Deputy Secretary of State
dUnited States Deputy Secretary of State
dUnited States Secretary of Commerce
dUnited States Secretary of Commerce
dUnited States Secretary of Education
dUnited States Secretary of Energy
dUnited States Secretary of Health and Human Services
dUnited States Secretary of Homeland Security
9Governor of South Dakota|dUnited States Secretary of Homeland Security
dUnited States Secretary of Homeland Security
dUnited States Secretary of Transportation
dUnited States Secretary of Transportation
dUnited States Secretary of the Army
dUnited States Secretary of the Interior
dUnited States Secretary of the Treasury
dUnited States Secretary of the Treasury
dUnited States Secretary of the Treasury
dUnited States Trade Representative
dVice President of %
dVice President of %
dVice President of %
0President of %
0President of %
0Pope
0Pope
2Cardinal Secretary of State of %
5Papal envoy for peace in Ukraine
0President of %
bPresident of the World Bank
1Prime Minister of %
0President of %
0President of %
2Minister of International Relations of %
2Minister of International Relations of %`,{kinds:Du,evidences:Ou}),Nu=()=>Mu.all(),Pu=new Tu(`abas 80w,80x
abdel 3gg,3gh,3gi
abdulah eww
abu ev6
adam ncw,o4g
ahmad ev5
ahmed ev4,ev7
ahmet eyo
aiai qm8
aiatolah 7up
ait 7ts
al k68
alain 25c
alar 36o
albin qn4
aleiandro q3k
alexandria nk0
alexis 6m8
alexus m74
algirdas 91c
ali 7uo
aliaxandr 10h,129
alice 2u8
amy om8,phc
analena 2v4
anatoli cao,gsg,gsh,h1c,h1d,ibk
anders a00
andras 6tc
andres 9uo
andrew 5fk,mw0
andri 2bk,6qo,bvk,bvl,c9s,csg,csh,d4w,dr4,eio,ffk,fi8,fi9,fmo,fmp,fnk,g0w,g1s,g1t,g80,gcg,ghs,ght,gow,gtc,gtd,gw0,if4,j6o,jc0
andris 9i8,9kw
andrius 400
andrzei aw0
anegret 2n4
anelies ow
angel bnk
angela 2gw,6bk
angus oio
aniken af4
anita 1hc,3q8,6ww
ann edc
anthoni 8w,bk,59c,5y8,b40,kf4
anti 4hs
anton c1s,e0w
antonio 480,8bk,jsw
apti cn4
arsen jgg
arseni fb4
artem hs0,hs1
artis 9k0
arturs 9gh
arvidas 99c
ash kip
ashton kio
avigdor 7j4
avril mbk
baiba 9j4
ban js0
barack k3k
barham jwg
bart jk
bartholomew akh
bashar eu8
beata ayo
beate 80
beni 7k0
beniamin 5q8,7gg,ko0,m2o
benigno aqo,aqq
bernard 4m8
bernie p4w
bezalel 7mo
bibi 7gh
binali ezk
blaise 60w
bohdan bkw
bohuslav 29s
boiko qo
bongbong ash
boris 2ow,5c0,br4,c80,icg
bret pgg
brian mn4,nj4
bridget l7k
bronislaw av4
bruno 55s,56o
c m0y
carl ebk
carsten 2rk
caspar a80
catherine 3vk,4w0,4zk
celso zk
charles 474,khs,m0w,m0z,nr4,odc
cho 8v4,8w0
choe 8ps
christia 1k0
christian 68,2ww
christine 2o0,42o
christopher aio,m68,mio,mu8,o68,o74,ojk,py8,q1s
ciril qow
clarence pc0
claudia 9vk
colin k9s
condoleza kao
cori ork
cq m0x
curtis m4g
dalia 8zk
dame 5vl
daniel 5sw,m1s,m1u,m8w,mao,q80
david 1j4,3mo,3ts,5kw,6cg,6g0,a8w,ihs,iht,mdc
denis dwg,gv4,iw0,j4w,j4x,jhc
diane o3k
didier m8
dilma v4
dmitro c2o,c4g,ce8,chs,crk,dcw,fhc,fvk,go0,hxc,i0w,ig0,jpc
dominic 5j4
donald b0g,k5c,nfk
dong 1wg
dorin 9pc
dovile 9b4
dug 1kw,q8w
ebrahim 7xc,7xd
ecumenical aki
edgars 9fk
edi w
eduard 4n4,em8,gf4
edward 5mo
egils 9eo
elbridge pog
elena peo
elina 4gw
elisa olc
elisabeth 4ow
elise neo
elizabeth 5cw,nhc,okg
elvira dxc
emanuel 4kg
emomali ew0
enda 7b4
enrico 868
enrique 9ts
epiphanius j9d
eric 3nk,n4w,oow,pq8
erna acg
espen ag0
eva 3c0
evika 9hc
ewa axs
fabien 51c
faisal e80,e81
federica 3wg
ferdinand asg,asi
feridun aps
fikri f28
filip hy8
filipo jvk
fiona ku8
florence 4yo
francois 1fk,4jk,4rk
frank o0,2g0
frans a4g
friedrich 2io
fumio 8hs
gabriel 1pc,4ps
gabrielius 97k
galina iyo
gavin 5og,mkg
gen 8m8
genadi h35,hnl,jdt
geofrei l5s
george 68w,k2o
gerald 54w
gerhard 2jk,2jl
german jk1
gert abk
gideon 7hc
gina mf4,pz4
gintautas 940
giorgi 6gw,6jk
giorgia 89s
giorgio 83k
gitanas 90g
giusepe 880,9xc
glen n1c
gordon 5a8,l8g
grant 5r4
gregori mzk,n6o
gretchen msg
guido 8dc
guo 21s
gustavo 22o
guy 3s0
h kqo,kqp
hakan f1c
hakem n9c
halina iyp
hana j1c
hanke a74
hano 3fk
hari nog
hasan 7wg
heather lnk
heidi alc
heiko 2lc
hele 31c
helga aow,aox
hena 4bk
henadi h34,hnk,hnm,jds
henri k80
heorhi gm8
herman 468,jk0,jk2
hilari kbk,kbl
hosein 800,801
howard q00
hr kqq
hulusi f40
iacinda ahs
iack oww,pnk
iacob qo0
iair ww,7fk
iake ktc
iames 5k0,kjk,m9s,mhs,nb4,nc0,oao,p8g,qf7
iamie ngg
iamieson qcg
iana 2e8,dz4
ianet mps,qao
ianez ehs
iared lcw
iaroslav erk,hog,ikg
iaroslaw b9c
iasar f4w
iavad 7z5
iavier 3k
ibrahim f5s
iean 44g,4o0,4u8,4v4,4xs,534
ieane ops
iefrei ps0
ieihun gw
iens a1s
ieremi 5i8,64g
ierome pj4
ievhen cv4,fq8,iu8
ignazio 1og
ihor 9mo,cio,cxs,cyo,da8,da9,di8,dk0,elc,fj4,fwg,gu8,hfk,irk,ja8,ji8
ilham g0
ilhan nkw
ilia gps
iliana ps
ilie bk0
imi k00
imran atc
ine ae8
inga 94w
ingrida 934
ioachim 2f4
ioav 7kw
iohan 2m8
iohn 5s0,62o,674,kcg,krk,l28,l40,lxc,m1t,me8,mgw,mxs,npc,nsw,o00,ogw,ow0,p1c,pk0
ioko 75s,75t
ion 8tc
ionas adc,add,ade
ionathan 5uo
ioni oe8
iordan 528
iorge qht,qhu
iose 3j4,43k
iosep 3xc,3xd
ioseph k4g,k4h,lz4,na8,p7k
iosh lsw,mo0,myo,oo0
ioshihide 8gw
irakli 6kg,6kh,6lc
irina fy8,jmo
isac 7ds
israel 7ls
itamar 7nk
iukia 6zk
iulia fds,gg0,in4
iuliane kzk
iulie cg,lc0,lc1,lc2,lc3
iunus dnk
iurai eqo
iuri 39c,3eo,bz4,d34,e4g,ge8,ge9,gxs,i5c,jls
iustin 1ds
ivan 1a8,hcw,i68,jj4,jj5
ivete 5ls
ivica bpc
j m1v,mox,qf5,qf6
jan 2cg
jay ls0
jb mow
jd qf4
jeb mlc
jen luo
jon l34,l35,l36,o8w
kaia 3y8
kaisa a9s
kamala qe8
karen n28
karim 734,8yo
karin 1nk
karine lvk
karl 5c
karol aww
karoline lwg
kash pkw
kashiap pkx
kasim 8xs,8xt
katalin 6rk
katarina 3ls
kathi mww
katie ny8
katrin 81s
keir 5eo
keith leo
keli li8
kemi 65c
kersti 35s
kestutis 98g
ketani pi8
kevin nvk
kim 8ow,8qo
king 57k,e68
kiriakos 6n4
kirilo rk,cgw,e3l,fxc,g2o,g2p,isg,j5s
kirsten o0w,osg
klaus bgg
kolinda 6ow
konstiantin d8g,d8h,ixs
krisianis 9gg
kristalina 7pc
kristen 3a8
kristi q4g
kristina lb4
kristof 6xs
kristrun 82o
kurt lfk,pxc
kwasi 69s
lai f7k
lamberto an4
lars 30g,334
lauren nls
laurent 4tc
laurinas 9a8
lee 8u8,pb4
leo 77k
leon kgw
leonid d5s,gdc,iww,iwx
li 1r4,1s0,1vk,1xc
lin 20w
linas 96o
linda lj4,q0w
lindsei oxs
line l4w
lisa nz4
liudmila jog
loid klc
lord 5kx
lorenzo 8cg
loreta pr4
ludovit en4
luigi 8ao
luis bc0,qg0,qg1
luiz xs,xt
luminita bls
madeleine k8w
magdalena e9s
mahmud bb4
maia 9nk
malcolm 9s
manfred 3r4
manmohan 7q8
manuel 4lc
mao 200
marat dsw
marcel bj4
marcin ba8
marco kn4
margarita 3k0
margot ecg
margrethe 49s
margus 3ds
maria 24g,cjk,cjl,dkw,ef4
mariana ijk
mariano 3hc
marie l6o
marine 540
mario 88w
mariorie nmo
mariusz b4w
mark 1eo,a0w,kkg,m00,o1s,p5s
markus 2sg,2sh
markwaine q5c
maros 48w
marsha p0g
marta 41s
martin 3sw,5wg,am8,jxc,ly8,mqo
masud 7y8
mateo 874,8f4,qkg
mateusz azk
mathew l0g,lq8,ni8
mati 3kw
mauro yo
maxim 14w,14x,c5c,hts,hvk
maxime lc
melanie 1gg
melinda 5vk
merick pts
mete 328
metropolitan j9c,j9e
mevlut f0g
michael 5nk,680,ke8,kps,kyo,l1c,l9c,lk0,n40,n7k,nwg,ozk,p34,qdc
micheal 79c
michel w0,4qo
michele jts
miguel 268
mihai 9sw
mihailo fpd
mikhailo bsw,bts,c8w,ccg,cqo,dds,ddt,ds0,fk0,fpc,fpe,fr4,h9c
mikheil 6io
mikola sg,by8,ctc,ctd,h0g,h0h,hq8
milorad hs
milos 280
mindaugas 95s
mircea 9y8
miriana 74w,74x,74y
miroslav eow
mit p40
mitch nq8
mohamad 7z4,e75
mohamed 0,1,2,beo,e74,e76
moitaba 7vk
mon 8sg
morgan log
moshe 7i8
mustafa im8,im9
naftali 7eo
naib etc
naledi qps
nanci 2xs,nnk,nuo
narendra 7r4
natalia 17k,1b4,dgg,gio,gip,i3k
ned lpc
neil pfk
newt ns0
nicola 61s
nicolae 9ls,bi8
nicolas 4io,qlc
nicu 9s0
nicusor bhc
nigel 668
niki lhc
nikol 2o
nikos 274,6o0
noinoi aqp
nuretin f34
nursultan 8ww
oana bmo,bmp
olaf 2hs
oleh c3k,c3l,glc,gzk,ha8,hmo,hmp,hmq,hmr,hwg,i2o,i2p,i2q
olexandr 74,io,10g,10i,128,16o,2yo,4dc,9q8,bog,bq8,cbk,cdc,clc,cps,cu8,cu9,cw0,d0g,d28,d29,dj4,dmo,dq8,dts,e5c,fsw,g3k,g5c,gyo,h28,h6o,h8g,hj4,hj5,hpc,i00,i4g,idc,ie8,iow,ips,j34
olexi bxc,d1c,dfk,dhc,duo,dup,fcw,fcx,fog,fts,g4g,h40,hsw,iio,iip,j40
olha gbk
oliver 40w
oxana gao
pal eg0
pam puo
paolo 8e8
park 8rk
patriarch akg,e3k
patrick lls
paul nts
paula 3og
paulo bcw
pavlo 19c,19d,9og,fgg,fz4,hk0
pedro 3i8
peka 4g0
peni dc,5pc,lgg
peter e8,3pc,5xc,6v4,6w0,740,ekg,km8,q68
peteri 4f4
petro 28w,2ao,2dc,71c,fuo,io0,j7k
phil mv4
philip 5hc,hya,m3k
piere 1ls
pietro qjk
pilip hy9
pope qhs,qio
prabowo 76o
prince e82
priti 6dc
qin 1sw
quen 58g
rachel 6ao
radmila 9z4,9z5
radoslaw b34
rafael 70g,70h
raimonds 9ds
rainath 7sw
raman 11d
ramsan d41
ramzan d40
rand of4
raphael o9s
rastislav eps
recep exs
refat j0g
reuven 7cw
rex kdc
rfk q2p
rich 5z5
richard f4,5z4,600,a2o,k74,o5c,o80,obk
rishi 5ds
rob 9wg,a3k
robert 2zk,9wh,egw,eo0,esg,h5s,h5t,h5u,kg0,ksg,oqo,ov4,ov5,pmo,q2o,q2q,qip,qiq
roberta 3uo
robertas 9c0
roderich 2tc
rodrigo ark
roger on4
roman 11c,11e,e2o,i80
romulusz 6yo
ronald 7og,k0w,mm8,ou8,p9c,qqo
rosemari jz4
rosen tc
ruben aao
rudi n34
rumen u8
rus plt
rusel pls
ruslan h7k,hhc,igw,jnk
rustem g68,g69
s 7s1
sadiq 63k
sadir 8o0
salman e69
salome 6hs,6ht
samantha pa8
samuel pcw
sana 4e8
sanae 8jk
sarah mjk
sauli 4cg
saulius 928
scot ao,qbk
sean lkw,lts,q74
sebastian 4g
sebastien 4sg
sergio 84g
serguei bup
serhi 140,buo,c0w,c68,c74,cm8,cow,cww,dc0,deo,dep,dog,dpc,e00,feo,fs0,g00,g01,ggw,gjk,grk,gww,hr4,hr5,i8w,iao,jfk
serzh 1s
shabana 6f4
shavkat qgw
shehbaz au8
sheikh bdt,bep
shigeru 8io
shimon 7c0
shinzo 8g0
siarhei 141
sigmar 2kg
sigrid a5c
silvio 85c
simon 78g,7a8
sir 5ep,5y9,5z6,601
sonia pds
sophie kg
spencer n0g
stefan 2qo,e8w
stefen 2ps
stepan fls
stephane 4ww,jq8
stephen 1cw,kw0,kxs,lds,n8g,q9s
subrahmaniam 7s0
suela 6e8
susan kow,ohs
susie kv4
sviatlana 1c0,1c3,1c4
svitlana 1c1,1c2,hls,hlt,jeo,jep
szimon b7k
taip ext
takeshi 8kg
tamas 6sg
tami lr4,ocg
tamila jkw
tamim bds
taras j28
tatiana dy8
tavi 38g
ted p28
tedros jr4
theo n4
theresa 5b4
thieri 4ao,50g
thom otc
thomas ao0,jy8,kww,nds,o2o
thorbiorn 23k
timothi mtc,oyo,p6o
timur dls,i9s
tobias ee8
tod m5c,pvk
tomas 34w
tomasz b8g
tomi lmo,nxc
tomoko 728
tore agw
toshimitsu 8lc
traian bfk
troels 340
tsai f6o
tulsi mcg
uladzimir 135
ule 37k
ulf eao
urmas 3b4,3cw
ursula 45c
v bs2
vadim g8w,h4w,hkw,jcw
valdis 3z4
valentin hb4,hi8
valentina d7k
valeri ckg,fkw,fkx,g9s,iqo
vasil cg0,g74,hc0,hc1,hds,hdt
vasile 9r4
viacheslav czk,d6o,hgg
victoria ppc
viktar 15t
viktor 15s,18g,6u8,co0,dvk,f8g,f9c,gkg,gkh,gqo,ilc
viola 1mo
vitali cf4,huo,hz4,i74,iv4,iv5,jb4,jb5
vladislav bwg,gn4,heo,hep
volker juo
volodimir 134,bs0,bs1,c00,d9c,db4,e1s,e3m,fa8,fc0,fc1,i1s,itc,izk,izl,j8g
wang 1ts,1z4
wei 1uo
wendi pwg
wes 5ts,mrk
wieslaw b6o
wiliam 1i8,5gg,8n4,f7l,k1s,la8,m80,mg0,og0,psw
winston ajk
witold b1c
wladislaw b5s
wolfgang 2w0,2w1
wopke a68
xavier 9cw
xi 1q8
zbigniew b28
zhao 1y8
zohran n5s
zoran 6ps
zuzana ejk`,Mu),Fu=new Tu(`abas bbk
abe 8gg
abot 9c,n00
adams n5c
airault 4uo
akane 72o
akar f4g
al 3gx,be9,bf4,eup,evk
alaudinov cnk
albanese c0
albares 3jk
albright k9c
aleinik 14g
aliev gg
alito pdc
amano 700
amherd 1n4
amir 80g
amirabdolahian 80h
amorim 100
anand 1hs
anderson ea8
andriushchenko fv4
antonov cb4
anusauskas 99s
apostol h00
aquino ar4
araghchi 81c
arakhamia ii8
araqchi 81d
ardern ai8
arestovich fu8
artiukh i28
asad euo
ashton 3w0
atal 4q8
aurescu blc
austin kls
avakov jgw
axenov df5
axionov df4
babis 2c0
bachelet ju8
bacon ng0
badenoch 65s
baerbock 2vk
bairamov hc
bairu 4s0
baka 6ts
bakanov hdc
balitski iuo
ban jsg
banga qmo
banon ky8
bar ptc
bardela 52o
baret phs
bargilevich gsx
barhilevich gsw
barnier 4r4
baroso 440
barot 4y8
barth agh
bartholomew akw
bas n2o
basescu bg0
bastrikin djk
basurin gfk
bauer 9ww
belusov bw0
benet 7f4
beniamin 7o0
bercow 67k
berlusconi 85s
berset 25s
besent qc0
betel 9dc
bezuhla ik0
biden k4w
bildt ec0
biletski gwg
bilstrom eeo
bin g,e7k,e8g
bishop cw
blackburn p0w
blair 1io,59s
blanar er4
blanche pw0
blaszczak b5c
blinken kfk
blomberg n4g
blumenthal o5s
bodnar g7k
boebert nm8
boehner ntc
bogomaz d0w
bohdan g1c
boichenko jdc
boker os0
boloian bkg
bolotov ir4
bolsonaro xc
bolton ks0
bondi pv4
bongino m9c
borel 3xs
boric 1ps
borisov r4
borne 4pc
borodai ipc
bortnikov cwg
braverman 6eo
braze 9jk
bredlove m40
brekelmans ab4
brenan meo
breton 4b4
breuer 2s0
brink l80
brit nyo
brovdi h68
brown 5ao,m1c,pip
bruce lrk
bruins a7k
budanov g34
budris 98w
bukele ets
bunechko i7k
burgum q9c
buric 24x
burkhard 50w
burnham 5g0
burns mgg
bush k34,mls
butigieg q6o
butkevicius 91s
caine m28
cameron 5lc
campbel pxs
canikli f3k
caputova ek0
carnei 1f4,lsg
carpenter l9s
carter k0g,kj4
casei ovk
casidi ogg
casis 1ow
castex 4og
cavo 9xs
cavoli m6o
cavusoglu f0w
cazeneuve 4mo
cernochova 2eo
chaika e4w
chali dg0
champagne 1g0
charles 580
chaus hgw
chenei k7k,nhs
cherevati gk0
cho 8vk,8wg
choe 8q8
christie muo
christodulides 27k
chubarov j0w
churkin cfk
ciolacu bjk
ciuca bio
claper ma8
cleverli 5kg
clinton k28,kc0
coats mb4
colbi pow
colins oi8
colona 4wg
comei mi8
conei pht
cons o7k
conte 88g
coper 5m8
corbin 64w
cornin p1s
costa 48g
coton o34
covenei 7ao
cox n0w
craft lio
croseto 8ds
cruz p2o
cuomo mwg
dacic bps
danilchenko iz4
danilov g4w
darchiev cc0
darmanin 55c
davis 6gg,lcg
davutoglu ez4
de j4,k0
demchenko gpc
dempsei lyo
dendias 6og
denisova jow
denkov sw
dermer 7ow
desantis mmo
deshchitsia fg0
di 8b4
diakivnich hzk
diaz 26o
dicarlo jzk
diumin bxs
dmitriev chc
dobrindt 2z4
dodik i8
dodon 9n4
dombrovskis 3zk
dong 1ww
doval 7u8
draghi 89c
dragone 9xt
drapati h9s
driscol q8g
duckworth ocw
duda awg
dufi q7k
duiaric jqo
dunford lzk
durbin oc0
duterte as0
duton eo
dvornikov cls
dzhemilev imo
earnest ltc
eger 75d
eide agg
eismont 180
el 3gw
elizabeth 58w
epifani j9t
epiphanius j9s
erdogan ey8
ermak g29
ernst oeo
esper kkw
evmenov ctt
fabius 4ts
faeser 2y8
falon 5o0
farage 66o
fedorov fps,i6o
fedoruk ic0
feinstein o40
feterman owg
fiala 2b4
fico eog
fidan f1s
filashkin hlc
filatov icw
filip 9ow
fitzpatrick njk
fletcher jyo
flin kq8
fomin dn4
ford 1lc
francken nk
frederixen 32o
freland 1kg
frostadotir 834
gabard mcw
gabriel 2kw
gaetz nio
gahr adt
gaidai hrl
gaivanenko hf5
gakharia 6k0
galant 7lc
galushchenko jkh
galuzin dsg
ganchev ivk
gantz 7kg
ganzha hjl
garibashvili 6kw
garland pu8
gates kgg
gauck 2fk
geletei fld
gentiloni 8eo
geoana 9yo
georgieva 7ps
gerasimov ckw
gharibashvili 6kx
ghebreiesus jrl
gilibrand osw
gingrich nsg
girkin dao
giuliani n3k
gladkov d00
gnatov gtt
golob ehc
golovchenko 11s
goncharuk fdd
gorbachev btc
gore k6o
gorsuch pg0
gove 68g
grabar 6pc
graham oy8
grandi jw0
graslei ods
greminger aog
gren mog
grene nn4
grer qcw
gribauskaite 900
grifiths jxs
grigorov i35
grinchuk jf5
grinkewich m7k
gritsak hch
grizlov c8g
groisman fcg
grosi 70w
grushko dqo
guerini 8cw
gul exc
guler f5c
gulevich 18w
gumeniuk gj5
guo 228
guteres jtc
gutsan e5s
habeck 300
hagel ki8
hague 5gw
haidai hrk
haines mc0
haivanenko hf4
hakanen 4i8
halei lhs
haluchanka 11t
halushchenko jkg
hamond 5hs
hanchev ivl
hanzha hjk
haris 5ww,78w,qeo
harper 1dc
haspel mfk
havisto 4gg
hawlei oog
healei 5sg
hebestreit 2q8
heger emo
hegseth kmo
heletei flc
herzog 7e8
hil kuo
himes ncg
hiper 3qo
hnatov gts
hochul mxc
hodges m34
hoextra a6o
hofmanski 71s
holande 4k0
holder pqo
holownia b80
homan kxc
honcharenko ij4
honcharuk fdc
hrihorov i34
hrinchuk jf4
hritsak hcg
hroisman fch
huckabe kz4,mk0
huitfeldt afk
humeniuk gj4
hunt 5io
huntsman l3k
iacxon pio
iagland 240
iaishankar 7sg
iakobsdotir 828
ialon 7io
iansa ei8
ianukovich f9s
ianushevich how
iaparov 8og
iarvis 5tc
iatseniuk fbk
iean lw0
iefries n9s
ielen qb4
ieltsin brk
iemilev imp
iermak g28
ieten a40
ievkurov do0
ievlash gq8
ievmenov cts
ignat gep
ihnat geo
ildirim f00
ilves 35c
iohanis bgw
iohnson 5cg,nww,p9s
iokowi 769
iolani evm
ioli 1gw
ion 8ts
ionson egg
iordan nbk
iotova q8
iovanovitch l74
ishiba 8j4
isik f2o
iuncker 44w
iungkin n1s
iushchenko f8w
iusov gi8
iustice p8w
ivanov c1c,dm8
ivashchenko hao,iy8
iwaia 8kw
jr l3l
kacer eq8
kachka j2o
kaczinski b9s
kadirov d4g
kag a5s
kagan pf4
kaine p74
kalas 3yo
kalashnik hqo
kalin f68
kalinak esw
kaliulaid 368
kamishin ftc
karins 9gw
karis 374
kartapolov d5c
kasciunas 9ao
kasich my8
katz 7m8
kaunas 9cg
kavanaugh pgw
kavelashvili 6j4
keler 1o0
keli o28
kelin ca8
kelog lf4
kemp mnk
kenedi ohc,q34
keni 7bk
keri kcw
khamenei 7v4,7w0
khan 640,73k,ats
kharchenko htc
khinshtein d2o
khinstein d2p
khmara fqo
khodakovski h74
khomchak h80
khrenin 168
khusnulin dtc
kierwinski bao
kieseweter 2ts
kim 8pc,8r4,hv4
king oj4
kinzinger ndc
kiper hww
kirbi lxs
kirienko c6o
kirilenko hkg
kishida 8i8
kisinger k8g
kiska ej4
kislitsa g0h
kislitsia g0g
klichko jbl
klimenko jio
klimkin fgw
klingbeil 30w
klitschko jbk
klobuchar omo
knighton 5zk
kobakhidze 6ls
kochanova 1bk
kolokoltsev e28
komorowski avk
konashenkov cj4
konstantinov dbk
kopacz ay8
koretski ff4
kornelius 2r4
korobov cy8
kos 428
kosachev d8w
kosachiov d8x
kosiniak b68
kostin g8g
kostiukov cz4
kotin j80
koval fkg,i0g
kozak c4w
kozitski hu8
kramp 2nk
krasnov dkg
kravchenko jo0
kristerson eb4
krivonozhka h1t
krivonozhko h1s
kubilius 40g
kubrakov j3k
kuchma gds
kudritski j8w
kukula b74
kulbergs 9io
kuleba fhs,j4g
kurti qnk
kurz 4w
kushner ldc
kvien lbk
kwarteng 6a8
lacale qgg,qgh
lagarde 434
laguta ho1
lahuta ho0
lai f80
laicak epc
lambrecht 2og
lami 6cw
lamola qr4
landau pyo
landsbergis 980
lantratova dzk
lapid 7g0
lapin cq8
lavrov bv4
le 4vk,54g,568
leavit lww
lecornu 4sw
lee 8uo,p3k
leo qj4
leshchenko fsg
leta 86o
levits 9f4
li 1rk,1sg,1w0,1xs
lieberman 7jk
likhachev dv4
likhachiov dv5
limets 3cg
lin 21c
linch prk
linde eds
lindner 2xc
linkevicius 974
lipavski 2cw
lisak ib4
lisogor hsh
lisohor hsg
litvin fw0
litvinenko g5s
lofven e9c
lopez 9v4
lubinets jps
luik 3f4
lukashenka 10x
lukashenko 10w
lukashevich cds
lula y8,y9
lunin hxs
lutnick q0g
lutsenko jm8
luxon aj4
lvova dlc
mace no0
macierewicz b4g
macinka 2ds
macron 4kw
madiar h69
madise 380
maduro qls
magiar 6vk
mahmod 6fk
maiorkas q40
makei 13k
malashko i5s
maliar j1s
malik he9
maliuk he8
malmer efk
mamdani n68
mamer 3o0
manchin p80
mandelson 5xs
mandon 51s
manturov dww
mao 20g
marchenko hw0,jg0
marcos asw
marghvilashvili 6hc
marin 4eo
markarova gb4
marles fk
martin 79s
mas 2ls
masie ne8
masikas 3lc
masimov 8z4
matarela 84w
mathernova 3m8
matis kk0
matovic els
matvienko d80
maurer 74g
may 5bk
mbs e7l
mbz h
mcain o0g
mcarthi nw0
mcaul n80
mcfaul l1s
mcguinti 1jk
mcmahon q1c
mcmaster kr4
mconel nqo
medinski c0g
medvedchuk ils
medvedev c34
meinl 8g
melenchon 53k
melnik gcw
meloni 8a8
mendel ggg
menendez or4
meniailo dcg
merezhko ieo
merkel 2hc
merz 2j4
metreweli 61c
metsola 3v4
mex n74
michal 3ao
michel 47k
milanovic 6q8
milei 40,m0g
miler dhs,kwg,lqo
miliband 5n4
mils mq8
mirzioiev qhc
mishustin bu8
mitsotakis 6nk
mnuchin qa8
modi 7rk
mogherini 3ww
moiseiev cuo
moisev cup
mon 8sw
monastirski jhs
montenegro bcg
morawiecki b00
mordaunt 5ps
mordvichev csw
mordvichiov csx
more 60g,ms0
morison b4
moskalkova dyo
motegi 8ls
mrochko i8g
mueler pn4
mulin q5s
munteanu 9qo
muraveika 19t
muraveiko 19s
murkowski nzk
murphi mvk,o6o
muzhenko gr4
nabiulina dxs
nad es0
naiev gxc
nakatani 8mo
nalivaichenko hbk
napolitano 840
narishkin cxc
nauert lo0
nauseda 90w
nawrocki axc
nazarbaiev 8xc
nebenzia cgg
nehamer 5s
neizhpapa h4g
netaniahu 7gw
newsom mkw
nicusor bhs
nikiforov ghc
nikolenko gls
ninisto 4cw
noem q4w
novak 6s0,du8
nuland pps
obama k40
obrien ksw
ocasio nkg
odobescu bm8
odor enk
oleshchuk h0w
olongren aa8
omalei mr4
omar nlc
onischuk hm9
onishchuk hm8
orban 6uo,6xc
oreshkin c5s
orpo 4fk
ortagus low
osborne 69c
osipenko hhs
osof o9c
osulivan 3n4
ovsianikov ddc
pabrix 9kg
paet 3bk
palisa fzk
paluckas 94g
pandor qq8
paneta khc
park 8s0
parli 4z4
parnel llc
parolin qk0
parubi ifk
pasechnik ixc
pashinian 34
pasichnik ixd
patel 6ds,plc
patriarch e40
patrushev byo
paul ofk
pavliuk h2o
pavlo 29c
peicinovic 24w
pelegrini ekw
pelosi nv4
pena 9u8
pence qds
peres 7cg
peskov ci8
peters ak0
petkov s0
petraeus mds
petro 234
pevkur 3g0
pezeshkian 7yo
philipe 4nk
piat l68
pigot ln4
pinchuk cpc
pinho 3ow
pishni j74
pistorius 2pc
plenkovic 6r4
pletenchuk gog
plotnitski is0
podoliak frk
poilievre 1m8
poklonskaia dgw
polianski ceo
poltorak fm8
pompeo keo
pope qi8,qj5
popescu 9sg
popko i9c
popsoi 9tc
poroshenko iog
powel 5v4,ka8,pjk
power pao
prabowo 774
prevot ls
price lps
prigozhin cvk
pristaiko g9c
pritzker lgw,mpc
prokopenko gvk
prokudin hps
pronin hyo
psaki lv4
pulsen 34g
pulte m8g
pushilin iwg
putin bsg
qin 1tc
rab 5jk
radakin 5yo
radev uo
raeisi 7xt
rahmon ewg
raimondo pzk
rainer 6c0
raioi 3hs
raisi 7xs
rama 1c
ramaphosa qpc
rangel bdc
raskin ngw
rasmusen 33k,a0g
ratas 39s
ratclife mhc
rau b2o
razumkov igg
razvozhaev de9
razvozhaiev de8
reagan k1c
recean 9ps
red oxc
redis gv5
reid now
reinders mo
reinsalu 3dc
renzi 87k
retaileau 574
reves 6b4
reznichenko hio
reznikov fow
rhodes kog
riabkov dow
rian nu8
rice kb4,kpc
rider lm8
rinkevics 9g0
risch ob4
rivlin 7dc
rizhanku 15d
rizhenkov 15c
roberts pkg
robles 3kg
rogov j00
rohov j01
roivas 38w
romnei p4g
rubio knk
rudenko drk
ruginiene 95c
ruhani 7ww
runds p00
rusef vk
ruszin 6z4
rute a1c
ruto 8nk
sadovi jcg
saidik amo
sakaliene 9bk
saldo its
salih jww
saliukov c40
salman e6o
salvini 8fk
sanchez 3io
sanders mk1,p5c
sandu 9o0
sandvik ahc
sar 7hs
sargsian 28
sarkozi 4j4
sasoli 3u8
scalise n8w
scaparoti m4w
schaeuble 2wh
schalenberg 7k
schauble 2wg
schif o4w
schmid apc
schmit opc
schof a34
scholz 2i8
schroder 2k0
schroeder 2k1
schulz 3tc
schumer nrk
scot o8g,oz4
sechin dio
sefcovic 49c
seiurne 4xc
sekerinska 9zl
senkevich ids
sesions psg
shahen oq8
shapiro mz4
shapovalov h3k
shaps 5rk
shaptala gs0
shara evl
sharif auo
sheinbaum 9w0
shekerinska 9zk
sherman pww
shevchenko j68
shmigal j5d
shmihal j5c
shoigu c7k
sibiga fip
sibiha fio
siemoniak b8w
sikorski b3k
silina 9hs
siluanov e1c
simonite 93k
simons 5w0
sinegubov hn6
sinehubov hn5
sinema o1c
singh 7qo,7tc
siniehubov hn4
sinirlioglu aq8
sinkevicius 968
sirski h8w
sisi 3gy
skibiuk guo
skvernelis 92o
sliusar d3k
slotkin ols
slutski d68
smirnov d1s
smith l00,po0
smotrich 7n4
sobianin e0g
sobotka 2a8
soder 2sw
sodol gy8
soeder 2sx
sokolov cog
solberg acw
sondland l8w
soreide aeo
sotomaior pe8
spicer lu8
spoliaric 75c
spruds 9lc
stano 3ps
starmer 5f4
starovoit e34
starukh i4w
stefanchuk ihc
stefanik nf4
stefanishina gc0
steinmeier 2gg
stenergard efl
stocker 6o
stoere adu
stoltenberg a28
store ads
strelkov dap
stremusov isw
streting 5u8
stub 4ds
sturgeon 628
suga 8hc
sukharevski h5c
suliok 6sw
sulivan kts,l4g
sunak 5e8
surkov bww
surovikin cmo
sviridenko fe8
swinei 634
szalai 6y8
sziarto 6wg
szidlo az4
taburets hg0
tagliavini als
taiani 8c0
tailor lao,nn5
takaichi 8k0
tamim be8
taran fo0
tarnavski gz4
tasheva jlc
tedros jrk
teft l2o
temer wg
teniukh fjk
teplinski cr4
terekhov jao
tertel 1ao
thomas ljk,pcg
thorning 31s
thune nps
tikhanovskaia 1ch
tikhanuskaia 1ci
tikhi gmo
tilerson kds
tilis ots
tilvar bo0
timermans a4w
timofti 9m8
timoshenko fxs,ink
tkachenko ia8
tofan 9rk
toiu bn4
tokaev 8y9
tokaiev 8y8
traci l5c
tregubov gkw
trehubov gkx
trudeau 1e8
trukhanov je8
trump k5s
trus 5dc
tsahkna 3e8
tsai f74
tsikhanuskaia 1cg
tsipras 6mo
tubervile nxs
turchin 12o
turchinov g40
turk jv4
turnbul a8
tusk b0w
ulianov ccw
umerov g6o
umierov g6p
ushakov bzk
utkin cs0
vaino c28
vals 4ls
valtonen 4hc
van 46o,a9c,ok0
vance qfk
vandenbrucke og
varadkar 780
varheli 41c
vautrin 500
veionis 9e8
veldkamp a8g
venediktova jn4
vereshchuk fyo
verhofstadt 3sg
verlinden pc
vershinin dps
vestager 4a8
vieira z4
vihivski jjk
virkunen 4c0
volfovich 174
volker lg0
volodin d74
voloshin gnk
von 45s
vucic bow
vught pm8
vulin bqo
wadephul 2mo
walace 5qo
walstrom ecw
waltz lkg
walz mts
wang 1u8,1zk
waren okw
warner p68
warnock oa8
waszczikowski b1s
weber 3rk
wei 1v4
weidel 2uo
whitaker l0w
whitmer msw
wicker onk
widen ouo
widodo 768
wilders ac0
wiles kvk
wiliamson 5ow
wilmes kw
wilson nao
witkof le8
wolters m5s
wong ds
wrai mj4
wright q28
xi 1qo
zabolotna i40
zagorodniuk fn5
zaharova ck1
zahorodniuk fn4
zakharchenko iq8
zakharova ck0
zaluzhni ga8
zanier ank
zarif 7zk
zeldin pbk
zelenski fao
zeman 28g
zhao 1yo
zhelezniak ikw
zheliazkov ts
zhirinovski d9s
zhivitski i1c
zhovkva fww
zolotov dw0
zuma qog
zupi qkw
zurabichvili 6i8
zurabishvili 6i9
zurabov c9c`,Mu);let Iu=!1;function Lu(e){if(!Iu&&!Mu.identified.has(e)){for(let e of Nu())Mu.identified.set(e.id,e);Iu=!0}return Mu.identified.get(e)??null}function Ru(e,t,n){let r=([,t])=>e.size===0||!e.has(t.id),i=new uc(bc,e=>Pu.beginning(e).filter(r)),a=new uc(bc,e=>Fu.beginning(e).filter(r));for(let e of t){for(let t of Cu(e))(t.includes(` `)?i:a).add(t,e);for(let t of e.surnameForms)a.add(t,e)}return{names:i,surnames:a,muted:n}}const zu=e=>({...e,aliases:e.aliases.filter(Qr),surnameForms:e.surnameForms.filter(Qr)});let Bu=null;const Vu=/* @__PURE__ */ new WeakMap;function Hu(e){if(e.length===0)return Bu??=Ru(/* @__PURE__ */ new Set,[],/* @__PURE__ */ new Set),Bu;let t=Vu.get(e);return t||(t=Ru(new Set(e.map(({id:e})=>e)),e.filter(({name:e})=>Qr(e)).map(zu),new Set(e.filter(({muted:e})=>e).map(({id:e})=>e))),Vu.set(e,t)),t}const Uu=272655855;function Wu(e,t,n){let{from:r,to:i}=t;return!Gu(e,r,n)||!Ju(e,i,n)||i===r+1&&U(e,r,512)&&!Xu(e,r)?null:i===r+1&&U(e,r,67108864)?$u(e,r)?null:`doubtful`:`sure`}function Gu(e,t,n){let r=t-1;return!G(e,r)||!W(e,r)?!0:Dc(e,r)?n(r)||U(e,r,3136)||Ku(e,r):Tc(e,r)&&!U(e,r,4096)||U(e,r,67108864)&&!Oc(e,r)&&!U(e,r,Uu)?!1:e.headline[t]===1&&n(r-1)&&/s$/.test(H(e.words,r))?!0:U(e,r,Uu)||Yu(e,t)&&!qu(e,r)}const Ku=({words:e},t)=>/^(?:anti|pro|post|pre|ex|non)$/i.test(e.text.slice(e.starts[t],e.ends[t])),qu=(e,t)=>e.classes[t]===0;function Ju(e,t,n){return!G(e,t-1)||!W(e,t)?!0:Dc(e,t-1)?n(t)||e.classes[t]!==0:U(e,t,1048576)?!0:U(e,t,786432)?!1:e.headline[t]===1||U(e,t,1074979)}function Yu(e,t){let n=0,r=0,{cases:i}=e.words;for(let a=Math.max(0,t-5);a<Math.min(e.words.count,t+6);a++){if(i[a]===2||i[a]===3)n++;else if(i[a]!==1||U(e,a,1024))continue;r++}return r>4&&n*3>r*2}function Xu(e,t){return G(e,t-1)&&U(e,t-1,2048)&&!K(e,t)?!1:G(e,t-1)&&U(e,t-1,8321)&&Zu(e,t-1)||K(e,t)?!0:G(e,t)&&(U(e,t+1,8192)||Qu(e,t+1))}const Zu=(e,t)=>!U(e,t,ic),Qu=({words:e},t)=>/^(?:may|will|would|has|had|and)$/.test(e.text.slice(e.starts[t],e.ends[t]))&&e.cases[t]===1&&!/^(?:and|has)$/.test(e.text.slice(e.starts[t],e.ends[t]));function $u(e,t){return!Oc(e,t)||/^,['"’”»]/.test(q(e.words,t-1))||K(e,t)||/^[,–—]/.test(q(e.words,t).trimStart())?!1:!(G(e,t)&&U(e,t+1,57344))}function ed(e,t,n,r,i){let a=[],o=new cd(t.everybody);for(let s=0;s<e.words.count;){let c=i(s);if(c>s){s=c;continue}if(e.words.cases[s]===1&&!U(e,s,131072)){s++;continue}let l=td(e,s,t,n,r,o);l&&a.push(l),s=l?l.to:s+1}return a}function td(e,t,n,r,i,a){let o=n.surnames.longestAt(e.words,t),s=r.surnames.longestAt(e.words,t),c=Math.max(o?.next??0,s?.next??0);if(c>0){if(!W(e,t)&&!W(e,c-1))return null;let l={from:t,to:c},u=Wu(e,l,t=>r.surnames.longestAt(e.words,t)!==null||n.surnames.longestAt(e.words,t)!==null);if(!u)return null;let d=Bl(e,t),f=d?.verdict===`civil`?null:d;if(o&&o.next>=c){let n=nd(o.values,a,t,e,f);if(n)return n.official?{...l,who:n,role:f}:null;if(!f)return null}if(d?.verdict===`civil`||!f&&c===t+1&&n.given.longestAt(e.words,t))return null;let p=s&&s.next>=c?id(e,s.values,l,f,i,u===`doubtful`):null;return p?{...l,who:p,role:f}:f?.verdict===`official`?{...l,who:Ac(e,l),role:f}:null}return od(e,t,n)}function nd(e,t,n,r,i){let a=e.filter(({credited:e})=>!e),o=rd(r,n),s=a.filter(e=>(!i||e.official)&&!(o&&e.person?.gender&&e.person.gender!==o));if(s.length<=1)return s[0]??null;if(i){let e=Gc(Ac(r,i.words)),t=s.filter(t=>t.person&&e.length>0?Kc(t.person,e):Gc(t.stated??``).some(t=>e.includes(t)));if(t.length===1)return t[0]??null}return t.before(s,n)}function rd(e,t){return zl(e,t)?/^(?:mrs|ms|lady|dame|madam|madame)$/i.test(H(e.words,t-1))?`f`:`m`:null}function id(e,t,n,r,i,a){let{day:o,countries:s}=i,c=zl(e,n.from),l=t.filter(e=>Jc(e,o));if(r){let t=Uc(e,r.words),n=Gc(Ac(e,r.words)),i=l.filter(e=>t===null||e.country===t),a=$c(i,Ac(e,r.words)),o=a.length>0?a:i.filter(e=>Kc(e,n));if(o.length>0)l=o;else if(t!==null||n.length>0)return null}if(l.length>1){let e=l.filter(({country:e})=>s.has(e));e.length>0&&(l=e)}if(l.length>1){let e=l.filter(e=>el(e,o));e.length===1&&(l=e)}if(l.length>1&&o!==null){let e=l.filter(e=>Rs(e.offices,o).length>0);e.length===1&&(l=e)}let[u]=l;return!u||l.length>1?null:r?u:a||ad(e,n)?null:el(u,o)||s.has(u.country)&&(c||!Xc(u))?u:null}const ad=(e,{from:t,to:n})=>n===t+1&&U(e,t,67109376);function od(e,t,n){if(!W(e,t)||e.classes[t]!==0||V(e.words,t)-B(e.words,t)<3||G(e,t)&&W(e,t+1)&&!U(e,t+1,768))return null;let r=t-1,i={from:t,to:t+1};if(G(e,r)&&/^(?:sir|dame|lord|lady)$/i.test(H(e.words,r)))return sd(e,i,n,null);let a=Bl(e,t);return a?.verdict!==`official`||a.words.to!==t?null:U(e,r,8388608)?sd(e,i,n,a):W(e,r)&&U(e,r,33554435)&&!a.plural?{...i,who:Ac(e,i),role:a}:null}function sd(e,t,n,r){let[i,a]=n.given.longestAt(e.words,t.from)?.values.filter(({official:e})=>e)??[];return i&&!a?{...t,who:i,role:r}:null}var cd=class{#e;#t=/* @__PURE__ */ new Map;#n=0;constructor(e){this.#e=e.flatMap(e=>e.names.map(({from:t})=>({from:t,who:e}))).sort((e,t)=>e.from-t.from)}before(e,t){for(let e=this.#e[this.#n];e&&e.from<t;e=this.#e[this.#n])this.#t.set(e.who,e.from),this.#n++;let n=null;for(let t of e){let e=this.#t.get(t);e!==void 0&&e>(n?this.#t.get(n)??-1:-1)&&(n=t)}if(!n)return e.find(({official:e})=>e)??e[0]??null;let[r,i]=e.filter(e=>e.official),a=t-(this.#t.get(n)??0)>40;return!n.official&&r&&!i&&a?r:n}};function ld(e,t){let n=Hu(t.ownOfficials),r=Sc(e,n.surnames),i=t.publishedOn,a=Vc(r),{people:o,judged:s}=tu(r,ou(r,n.names),pd(r,i,a)),c=new Map(s.map(({from:e,to:t})=>[e,t])),l=ed(r,sl(r,[...o,...ud(t.title,n,o)]),n,{day:i,countries:a},e=>c.get(e)??e);return[...s.filter(({who:e})=>e.official).map(({from:e,to:t,who:n,stated:a})=>fd(r,{from:e,to:t},n,a??n.stated,i)),...l.map(({from:e,to:t,who:n,role:a})=>{let o=a?.verdict===`official`?cl(r,a):null;return typeof n==`string`?fd(r,{from:e,to:t},{name:n,person:null},o,i):dd(n)?fd(r,{from:e,to:t},n,o??n.stated,i):fd(r,{from:e,to:t},{name:n.name,person:n},o,i)})].filter(({id:e})=>e===null||!n.muted.has(e)).sort((e,t)=>e.span.start-t.span.start)}function ud(e,t,n){if(!e)return[];let r=new Set(n.map(({person:e})=>e)),i=ou(Sc(e,t.surnames),t.names).flatMap(({people:[e,t]})=>e&&!t&&!r.has(e)?[e]:[]);return[...new Set(i)].map(e=>({person:e,name:e.name,official:!0,civil:!1,credited:!1,stated:null,names:[]}))}const dd=e=>`names`in e;function fd(e,t,n,r,i){let a=n.person&&i!==null?Bs(n.person.offices,i):null;return{kind:`official`,span:kc(e,t),name:n.name,id:n.person?.id??null,office:a,stated:r}}const pd=(e,t,n)=>(r,i)=>{let a=(e,t)=>{let n=e.filter(t);return n.length>0?n:e},o=r;if(i){let t=Uc(e,i.words);t&&(o=a(o,e=>e.country===t)),o=a(o,t=>Kc(t,Gc(Ac(e,i.words))))}return o=a(o,e=>n.has(e.country)),o=a(o,e=>Jc(e,t)),o.length===1?o[0]??null:null},md={official:0,oblast:1,date:2,quote:3},hd=({span:e})=>e.end-e.start;function gd(e){let t=[...e].sort((e,t)=>e.span.start-t.span.start||hd(t)-hd(e)||md[e.kind]-md[t.kind]),n=[];for(let e of t){let t=!1;for(;!t;){let r=n.at(-1);if(!r||r.span.end<=e.span.start)break;hd(r)>hd(e)||hd(r)===hd(e)&&md[r.kind]<=md[e.kind]?t=!0:n.pop()}t||n.push(e)}return n}const _d=e=>new Set(e.split(` `)),Y=_d(`a about above according across after again against ago ahead all almost alone along already also although always am among amid an and another any anyone anything apart are around as ask asked at away back be because been before behind being below beside besides between beyond both but by can certainly citing clearly come could despite did do does down during each earlier either else elsewhere enough especially even eventually ever every everybody everyone everything except far few finally first five following for former formerly four from further get given had half has have having he hello hence her here hers herself him himself his how however i if in indeed inside instead into is it its itself just last late later least less let like likewise look many may maybe me meanwhile might mine more moreover most much must my near nearly neither never nevertheless new next no nobody none nonetheless nor not nothing now of off often oh ok okay on once one only onto or other others otherwise our out outside over overall own per perhaps please plus quite rather really recently regardless s same second see separately several shall she should similarly since so some somebody someone something sometimes soon speaking still such sure ten than thank thanks that the their them then there therefore these they third this those though three through throughout thus till to today together told tomorrow tonight too toward towards two under unless unlike until up upon us very via was we well were what whatever when whenever where whether which while who whoever whom whose why will with within without would yeah yes yesterday yet you your yours it's he's she's they're that's there's here's i'm we're you're don't can't`),vd=_d(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december christmas easter thanksgiving halloween a.m p.m est edt gmt`),yd=_d(`mon tue tues wed thu thurs fri sat sun jan feb mar apr jun jul aug sept sep oct nov dec`),X=_d(`of for from in at on with by to about against during through between among under over into near outside inside behind across along after before since until despite within without toward towards via than as like including around amid above beyond throughout per alongside`),bd=_d(`is are was were be been being has have had having do does did will would can could may might must shall should isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't couldn't shouldn't 's 'd 'll`),xd=_d(`the a an this that these those his her its their our my your another one some any each every no both several many few two three other more most all`),Sd=_d(`and but or nor yet so then while although though because if when whereas that whether`),Cd=_d(`also later then once never often still now again even just soon first once always sometimes yesterday today tonight recently instead thus therefore however too further simply only already perhaps not ever all both rather once himself herself themselves itself himself either nonetheless nevertheless meanwhile afterward afterwards thereafter subsequently earlier back aloud out`),wd=_d(`became began bit blew broke brought built came caught chose cut did drew drove fell felt fled fought found gave got grew had heard held hit kept knew laid led left lost made met paid put ran rang read rose said sat saw sent set shook shot shut slept spent spoke spun stood swept swung took taught thought threw told understood went won wore wrote sang dealt meant drank ate bought sold hung struck stuck swore woke wept lay rode lent beat quit drew`),Z=e=>bd.has(e)||wd.has(e)||e.length>3&&e.endsWith(`ed`)&&e!==`united`&&!/eed$/.test(e),Td=e=>Cd.has(e)||e.length>4&&e.endsWith(`ly`)&&e!==`family`,Ed=e=>new Set(e.split(` `)),Dd=Ed(`book novel memoir biography film movie documentary song album single play musical opera show series sitcom drama program programme podcast episode painting poem magazine newspaper blog column segment game app exhibition exhibit video thriller bestseller trilogy soap cartoon comedy ballad hymn refrain anthem booklet brochure`),Od=Ed(`army corps command grouping division brigade regiment battalion company squadron detachment unit fleet flotilla formation legion militia party bloc movement association foundation fund union club team agency channel station portal platform network forum festival prize award medal order operation exercise exercises project initiative plan law doctrine system complex missile missiles rocket rockets drone drones tank tanks gun vehicle ship vessel ferry cruiser frigate corvette submarine tanker boat aircraft plant factory mine hotel restaurant cafe café mall stadium theatre theater cinema prison line pipeline highway bridge`),kd=Ed(`sign signs notice poster posters banner banners placard placards sticker stickers plaque t-shirt t-shirts shirt shirts hat hats cap caps label button buttons`),Ad=Ed(`titled entitled named nicknamed headlined christened so-called codenamed code-named subtitled renamed billed`),jd=Ed(`a an the and or but nor of in on at to for from with by as vs v de la`);function Md(e,t){let{tokens:n,pieceAt:r,text:i,segments:a}=e,o=r[t]??0,s=a[t]?.span;if(!s)return!1;let c=n[o-1],l=c?.sentence===n[o]?.sentence;if(l&&c&&c.kind===`word`&&Ad.has(c.lower))return!0;let u=i.slice(s.start,s.end);if(l&&c?.lower===`called`&&Id(u)&&Pd(e,o-2))return!0;if(l&&c?.text===`:`){for(let e=o-2;e>o-7;e--)if(kd.has(n[e]?.lower??``))return!0}let d=l&&c?.text===`,`?n[o-2]:l?c:void 0;return d?.kind===`word`&&(Dd.has(d.lower)||Od.has(d.lower))&&Id(u)?!0:Id(u)?Nd(e,o)?!0:!l||!c?!1:c.kind===`possessive`||/^(?:on|the|of|in|from|for|with|and|to|a|an|like)$/.test(c.lower)?!0:kd.has(c.lower):!1}function Nd({tokens:e},t){let n=t+1;if(e[n]?.text===`,`&&n++,!/^(?:an?|the|his|her|their|its)$/.test(e[n]?.lower??``))return!1;for(let t=n+1;t<n+4&&e[t]?.kind===`word`;t++)if(Dd.has(e[t]?.lower??``))return!0;return!1}function Pd({tokens:e,actors:t,actorAt:n},r){let i=e[r],a=t[n[r]??-1];return i?.kind===`word`&&!i.capital&&!Td(i.lower)&&!bd.has(i.lower)&&(!a||a.kind===`role`&&a.sort!==`person`)}const Fd=(e,t)=>{let n=e.charCodeAt(t);return M(n)?/^[\p{Lu}\p{N}]/u.test(e.slice(t,t+2)):Yr(n)||qr(n)};function Id(e){if(!Fd(e,0))return!1;let t=0;for(let n=0;n<e.length;){let r=Ld(e,n);if(r===n)n++;else{if(++t>14||!(Fd(e,n)||jd.has(e.slice(n,r).toLowerCase())))return!1;n=r}}return t>0&&!/[?!]\S/.test(e)}function Ld(e,t){let n=t;for(;n<e.length;){let r=e.charCodeAt(n);if(M(r)?!Xr(e.slice(n,n+2)):!Kr(r)&&(n===t||!/['’-]/.test(e.charAt(n))))break;n+=M(r)?2:1}return n}const Rd=zd();function zd(){let e=/* @__PURE__ */ new Map,t=(t,n,r,i)=>{e.has(t)||e.set(t,{lemma:n,form:r,says:i})};for(let[e,n]of[[`say:said,says,saying tell:told,tells,telling add write:wrote,written,writes,writing tweet post retweet reply:replied,replies,replying respond argue claim explain warn insist declare announce acknowledge admit:admitted,admitting concede assert contend maintain stress emphasize emphasise recall reiterate remark quip:quipped,quipping joke caution predict suggest testify:testified,testifies,testifying vow boast complain lament muse observe note state comment conclude continue ask shout yell scream whisper exclaim retort counter interject agree deny:denied,denies,denying allege assure urge elaborate recount confess charge pledge promise demand question ask wonder inform remind advise clarify:clarified,clarifies repeat report reveal read:read,reads,reading chant proclaim answer tell cry:cried,cries rail crow snap:snapped,snapping hint confirm joke volunteer speculate laugh begin:began,begun,begins,beginning pronounce propose offer email message text write tout declare interrupt signal:signalled,signaled swear:swore,sworn,swears brag:bragged,bragging bemoan warn affirm mock recommend fire shoot:shot,shoots,shooting marvel instruct order plead crack crow bristle reckon`,!0],[`call quote describe characterize characterise refer:referred,refers,referring label dub:dubbed,dubbing brand think:thought,thinks,thinking believe feel:felt,feels,feeling hope cite deem dismiss criticize criticise blast slam:slammed,slamming praise accuse decry:decried,decries denounce condemn defend express put:put,puts,putting mention deride liken credit thank apologize apologise point tout accept reject denounce rip:ripped,ripping bash trash ridicule hail attack compare commend celebrate lambaste lambast cast:cast,casts,casting portray paint voice issue consider view want plan promise demand vow doubt regret worry:worried,worries,worrying warn oppose threaten cheer embrace compliment discuss outline detail indicate imply:implied,implies say pray estimate signal sum:summed respond object appeal lash slam frame champion`,!1]])for(let r of e.split(` `)){let[e=``,i]=r.split(`:`);t(e,e,e===`put`||e===`read`||e===`cast`?`past`:`base`,n);let a=i?.split(`,`)??[];for(let r of a)t(r,e,r.endsWith(`ing`)&&r!==`sing`?`participle`:r.endsWith(`s`)?`present`:`past`,n);let o=e.endsWith(`e`)?e.slice(0,-1):e;a.some(e=>!e.endsWith(`s`)&&!e.endsWith(`ing`))||t(`${o}ed`,e,`past`,n),a.some(e=>e.endsWith(`s`))||t(/(?:s|sh|ch|x|z)$/.test(e)?`${e}es`:`${e}s`,e,`present`,n),a.some(e=>e.endsWith(`ing`))||t(`${o}ing`,e,`participle`,n)}return e}const Bd=new Set(`chant chants remark remarks crack cracks counsel retort retorts shout shouts yell yells caption comeback boast state states scream screams report reports claim claims note notes state states comment comments question questions answer answers call calls charge charges promise promises demand demands pledge pledges post posts tweet tweets joke jokes reply vow offer offers text texts message messages email emails label labels brand view views needs want uses plan plans hope hopes attack attacks issue issues point points signs object cast laugh cry protest protests feeling thinking writing reading saying meaning estimate estimates present`.split(` `)),Vd=new Set(`call calls comment comments remark remarks claim claims suggestion promise promises pledge vow statement response reply answer lament warning assertion contention demand plea insistence admission declaration argument message complaint prediction`.split(` `));let Hd=null;function Ud(){if(Hd)return Hd;let e=/* @__PURE__ */ new Map;for(let t of`aaron abbas abdel abdullah abraham adam ahmed ahmet ajay ajit al alain alan alar albin alejandro aleksandar aleksandr aleksei alexander alexandru alexei alexis alexus algirdas ali allan allen anatolii anatoliy anatoly anders andras andrei andrej andres andrew andrii andris andrius andriy andrzej andy angel angus anthony anton antoni antonio antony antti apti arsen arseniy artem arthur artis arvydas ashton avigdor ban barack barham barney barry bart bashar ben benigno benjamin benny bernard bernie bezalel bill billy binali bob bobby bogdan bohuslav boris borys boyko brad bradley brandon brendan brent bret brett brian bronisław bruce bruno bryan byron calvin carl carlos carsten caspar celso chad charles charlie cho chris christian christopher chuck clarence clark clint colin corey cory craig curt curtis cyril dan danny darrell dave david davyd dean denis dennis denys derek dick didier dmitry dmytro dominic don donald dong dorin doug douglas duncan dwight dylan ebrahim ed eddie edgar edgars edi edouard eduard egils elbridge eli elijah emmanuel emomali enda enrico enrique eric erik ernest espen eugene evan fabien faisal felix ferdinand feridun fikri filip filippo francis francois francois-philippe frank frank-walter franklin frans fred friedrich fumio gabriel gabrielius gary gavin geert gen gene geoff geoffrey george gerald gerhard gideon gilbert gintautas giorgi giorgio gitanas giuseppe glenn gordon grant greg gregory guido guo gustavo guy h.r. hakan hakeem hank hanno harold harry harvey hassan heiko hennadii henry heorhii herman hossein howard hugh hulusi ian ibrahim ignazio igor ihor ilham ilie illia imran irakli isaac israel itamar ivan ivica jack jacob jair jake james jamie jamieson janez jared jaroslav jarosław javier jay jean jean-claude jean-luc jean-marc jean-noel jean-yves jeb jeff jeffrey jens jeremy jerome jerry jesse jeyhun jim jimmy joachim joe joel johann john johnny joko jon jonas jonathan jordan jose josep joseph josh julian juraj juri justin karim karl karol kash kassym-jomart keir keith ken kenneth kent kestutis kevin king kiril kirill kirk klaus konstantin krisjanis kristof kurt kwasi kyle kyriakos kyrylo lai lamberto larry lars laurence laurent laurynas lawrence lee leo leon leonard leonid lewis lin linas lindsey lloyd lorenzo louis ludovit luigi luis luiz luke lyndon mahmoud maksym malcolm manfred manmohan manuel marat marcel marcin marco margus mariano mario mariusz mark markus markwayne maros martin marty marvin masoud mateusz matt matteo matthew matti mauro max maxim maxime mel merrick metropolitan mevlut michael micheal michel mick miguel mihai mike mikhail mikheil milorad milos mindaugas mircea miroslav mitch mitchell mitt mohammad mohammed mojtaba moon moshe mustafa mykhailo mykola naftali narendra nate nayib neal ned neil nelson newt nick nicolae nicolas nicu nicusor nigel nikol nikolai nikos noah norman nurettin nursultan olaf oleg oleh oleksandr oleksii oleksiy oliver omar oscar owen pal paolo pat patriarch paul paulo pavel pavlo pedro pekka perry pete peter petr petro petteri phil philip phillip pierre pietro piotr pope prabowo qin radosław rafael raimonds rajnath ralph ramzan rand randy raphael rastislav ray recep refat reuven rex richard rick ricky rishi rob robert robertas rod roderich rodney rodrigo roger roman romulusz ron ronald rosen ross roy ruben rudy rumen rupert ruslan russ russell rustem ryan sadiq sadyr sam samuel saul sauli saulius scott sean sebastian sebastien sergei sergio serhii serhiy serzh seth shane shavkat shehbaz shigeru shimon shinzo sidney sigmar silvio simon spencer stan stanley stefan steffen stepan stephane stephen steve steven stuart subrahmanyam szymon taavi takeshi tamas tamim taras ted tedros terry theo thierry thom thomas thorbjørn tim timothy timur tobias toby tod todd tom tomasz tommy tony toomas tore toshimitsu traian trent trevor trey troels troy tyler tymur ulf urmas vadym valdis valentyn valerii valeriy valery vasile vasily vasyl vernon viktor vincent vitali vitalii vitaly vladimir vladislav vladyslav volker volodymyr vyacheslav wade walter wang warren wayne wei wendell wes wiesław william winston witold wolfgang woodrow wopke władysław xavier yair yaroslav yasar yevgeny yevhen yoav yoon yoshihide yukiya yunus-bek yuri yurii yuriy yury zach zachary zbigniew zhao zohran zoran`.split(` `))e.set(t,`m`);for(let t of`abigail alexandria alice alicia alison allison amanda amber amy angela anita anitta ann anna annalena anne annegret annelies annie anniken april ashley audrey avril baiba barbara beata beate becky beth betsy betty beverly blaise bonnie brenda bridget carla carly carol carole caroline carolyn carrie catherine cecile charlotte chelsea cheryl choe christina christine chrystia cindy claire clara claudia colleen condoleezza connie courtney crystal cynthia dalia dana danielle dawn debbie deborah debra denise diana diane dianne dilma donna doris dorothy dovile eileen elaine eleanor elena elina elisabeth elise elissa elizabeth ellen elvira emily emma erica erin erna esther ethel eva eva-maria evelyn evika ewa federica fiona florence frances gail galina georgia gina giorgia gloria grace greta gretchen hanke hanna hannah harriet heather heidi helen helga helle henna hillary holly hope huma ilhan iliana ine inga ingrida irene iryna isabel iuliia ivanka jacinda jackie jacqueline jana jane janet janice jeanne jen jenna jennifer jenny jessica jill joan joanne jodi joni josephine joy joyce juanita judith judy julia julianne julie june kaja kajsa kamala karen karin karine karoline katalin katarina kate katherine kathleen kathryn kathy katie katrin kelly kellyanne kelsey kemi kersti ketanji kimberly kirsten kolinda kristalina kristi kristin kristina kristrun kyrsten larisa larysa laura lauren laurie leah lillian linda lindsay lisa liz lois loretta lori lorraine louise lucy luminita lydia lynn lynne lyudmyla madeleine magdalena maggie maia mao margaret margarita margot margrethe maria mariana marie marija marilyn marine marjorie marsha marta martha mary maureen megan megyn melania melanie melinda melissa meredith mette michele michelle mildred mirjana monica morgan naledi nancy naomi natalia natalie natalya nicola nicole nikki nina nora norma oana oksana olha olivia pam pamela park patricia patty paula peggy penny phyllis priscilla priti queen rachel radmila rebecca rhonda rita roberta robin rosa rose rosemary ruth sally salome samantha sanae sandra sanna sara sarah savannah shabana shannon sharon sheila shelley shirley sigrid sonia sophia sophie stacey stacy stella stephanie sue suella susan susie suzanne sviatlana svitlana sylvia tamara tamila tammy tanya tara tatyana teresa theresa tiffany tina tomoko tracy tsai tulsi ulle ursula valentina valerie vanessa vera veronica vicki victoria viola virginia vivian wanda wendy whitney whoopi yana yulia yvette yvonne zoe zuzana`.split(` `))e.set(t,`f`);for(let t of`jan kim kristen`.split(` `))e.set(t,null);return Hd=e,e}const Wd=e=>Ud().has(ti(e)),Gd=e=>Ud().get(ti(e))??null,Kd=/* @__PURE__ */ new Set([...`Europe Asia Africa Crimea Donbas Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Hawaii Idaho Illinois Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada Ohio Oklahoma Oregon Pennsylvania Tennessee Texas Utah Vermont Virginia Wisconsin Wyoming Kharkiv Odesa Lviv Donetsk Luhansk Kherson Zaporizhzhia Mariupol Sumy Chernihiv Dnipro Geneva Jerusalem Gaza Istanbul Boston Chicago Philadelphia Miami Detroit Dallas Seattle Denver Cleveland Orlando Hollywood Manhattan Brooklyn`.split(` `),...Ys.flatMap(({words:e})=>e)]),qd=/(?:^|\s)(?:New (?:York|Hampshire|Jersey|Mexico|Orleans|Delhi|England)|(?:North|South|West|East) (?:Carolina|Dakota|Virginia|Bank)|Rhode Island|Hong Kong|San \w+|Los Angeles|Las Vegas|St\. Louis|Des Moines|Puerto Rico|Middle East|\w+ City|Soviet Union)$/,Jd=e=>Kd.has(e)||e.includes(` `)&&qd.test(e),Yd=e=>e.split(` `),Xd=new Set(Yd(`mr mrs ms mx miss dr prof professor rev reverend sir dame lord lady baron baroness king queen prince princess pope cardinal bishop archbishop sheikh ayatollah president vice senator sen sens senators congressman congresswoman congressmen rep reps representative representatives gov govs governor governors lt lieutenant gen general generals col colonel maj major capt captain cmdr commander sgt sergeant adm admiral brig brigadier mayor secretary minister premier chancellor justice judge attorney ambassador amb speaker leader chairman chairwoman chair director commissioner sheriff chief detective officer spokesman spokeswoman spokesperson deputy envoy former acting ex first lady manager adviser advisor counsel strategist pollster ceo cfo coach analyst correspondent host anchor reporter editor columnist candidate nominee frontrunner front-runner pastor father sister brother uncle aunt whip treasurer supt inspector delegate councilman councilwoman councilor councillor assemblyman assemblywoman alderman solicitor comptroller auditor undersecretary supervisor trustee rep-elect president-elect prime foreign defense defence interior finance economy energy sec dep messrs majority minority honorable hon emeritus veteran actor actress singer comedian billionaire businessman democrat republican author historian economist consultant activist`)),Zd=new Set(Yd(`state defense defence homeland security treasury labor education energy commerce agriculture interior staff veterans affairs housing transportation health justice representatives army navy war foreign`)),Qd=Yd(`man men boy father son brother husband uncle grandfather grandson king prince lord sir baron duke gentleman spokesman congressman chairman businessman councilman assemblyman alderman statesman policeman fireman actor monk priest bishop pope widower nephew`),$d=Yd(`woman women girl mother daughter sister wife aunt grandmother granddaughter queen princess lady dame baroness duchess spokeswoman congresswoman chairwoman businesswoman councilwoman assemblywoman policewoman actress widow niece postmistress`),ef=Yd(`president senator governor mayor secretary minister premier chancellor ambassador envoy diplomat official aide adviser advisor spokesperson leader chair head chief director commissioner commander general colonel major captain lieutenant sergeant admiral officer soldier lawmaker legislator representative delegate candidate nominee frontrunner front-runner contender hopeful incumbent president-elect politician strategist consultant pollster operative manager organizer activist advocate critic supporter voter democrat republican conservative liberal socialist independent lawyer attorney counsel prosecutor judge justice sheriff detective investigator analyst expert scholar professor historian economist scientist researcher author writer columnist journalist reporter correspondent editor anchor host interviewer broadcaster commentator pundit comedian singer director producer billionaire tycoon mogul magnate developer executive ceo founder co-founder owner banker investor broker farmer worker teacher student doctor physician nurse pastor reverend rabbi imam resident neighbor neighbour veteran refugee immigrant witness victim survivor friend colleague ally rival opponent counterpart predecessor successor deputy undersecretary speaker whip member treasurer coach player captain driver volunteer politico insider source person people patient parent child spouse protester demonstrator guest policeman librarian miner surrogate officials republicans democrats commander-in-chief negotiator mediator monitor observer inspector secretary-general user champion constituent co-author loyalist insider backer surrogate mate challenger crowd audience dean chancellor principal superintendent administrator operator`),tf=e=>e.map(e=>e.endsWith(`y`)?`${e.slice(0,-1)}ies`:e.endsWith(`s`)?e:`${e}s`),nf=new Map([...ef.map(e=>[e,null]),...$d.map(e=>[e,`f`]),...Qd.map(e=>[e,`m`])]),rf=/* @__PURE__ */ new Set([...tf([...Qd,...$d,...ef]),...Yd(`men women people congressmen lawmen spokesmen officials aides children critics crowd audience`)]),af=new Set(Yd(`administration agency alliance army association authority authorities bank board body bureau cabinet campaign caucus channel church club coalition commission committee company congress corporation council court department directorate embassy establishment firm force forces foundation government group house industry institute institution investigation kremlin league media military ministry mission movement navy network newspaper newsroom office organization organisation outlet paper parliament party police press publication regulator regime senate service site station team tribunal union university website white-house magazine airline union opposition delegation hospital school pac intelligence guard guards troops side counterintelligence command`)),of=new Set(Yd(`statement report letter email e-mail memo document documents filing complaint lawsuit indictment ruling opinion order resolution bill law act amendment constitution article editorial story column op-ed headline book biography memoir speech transcript ad advertisement spot video narrator message text tweet post release announcement advisory poll survey study analysis review proposal platform sign poster banner placard petition note minute minutes communique dispatch summary invitation description page website account script`)),sf=/* @__PURE__ */ new Set([...af,...Yd(`times post journal tribune herald news today daily guardian observer inc corp co group center project society federation college academy fund trust nations union states republic kingdom university house senate congress supreme federal national republicans democrats tea street journal cnn nbc abc cbs msnbc fox bbc npr ap reuters afp axios politico bloomberg nato eu un u.n u.s fbi cia nsa irs epa gop dnc rnc nra aclu isis isil pentagon hamas google facebook twitter apple microsoft amazon`)]),cf=new Set(`de del della di da dos das du van von der den ten bin ibn al el la le st y af av zu`.split(` `)),lf=/* @__PURE__ */ new Set([`jr`,`sr`,`ii`,`iii`,`iv`]),uf=new Set(`department ministry university secretary house bank council board bureau office institute college court church city state states chamber association league federation union commission committee center centre college daughters sons conference director speaker organization`.split(` `)),df=/* @__PURE__ */ new Map([[`mr`,`m`],[`sir`,`m`],[`lord`,`m`],[`king`,`m`],[`prince`,`m`],[`pope`,`m`],[`father`,`m`],[`mrs`,`f`],[`ms`,`f`],[`miss`,`f`],[`lady`,`f`],[`dame`,`f`],[`queen`,`f`],[`princess`,`f`],[`sister`,`f`]]),ff=e=>e?.kind===`word`&&e.capital&&!(e.stop!==`none`&&yd.has(e.lower))&&(!Y.has(e.lower)&&!vd.has(e.lower)||e.stop===`before name`&&e.lower.length===1),pf=new Set(`york yorker jersey zealand hampshire mexico orleans delhi england guinea caledonia brunswick`.split(` `)),mf=(e,t)=>e[t]?.text===`New`&&e[t+1]?.capital===!0&&pf.has(e[t+1]?.lower??``),hf=(e,t)=>e?.kind===`word`&&e.capital&&Wd(t.text)&&/^(?:day|may|march|april|august|early|close|low|few|back|best|own|sun|moore|still|long|sure)$/.test(e.lower);function gf(e,t,n){let r=e[t];if(!r||!(ff(r)||mf(e,t))&&!(vd.has(r.lower)&&Wd(r.text)&&ff(e[t+1])))return null;let i=t===0||e[t-1]?.sentence!==r.sentence||e[t-1]?.kind===`piece`,a=t+1;for(;a-t<12;){let t=e[a-1],n=e[a];if(!t||!n||n.sentence!==r.sentence)break;if(ff(n)||hf(n,t))a++;else if(n.kind===`mark`&&n.text===`&`&&ff(e[a+1]))a+=2;else if(n.kind===`mark`&&n.text===`,`&&lf.has(e[a+1]?.lower??``))a+=2;else if(n.kind===`word`&&cf.has(n.lower)&&ff(e[a+1]))a+=2;else if(n.kind===`word`&&cf.has(n.lower)&&cf.has(e[a+1]?.lower??``)&&ff(e[a+2]))a+=3;else if(n.lower===`of`&&uf.has(t.lower)&&ff(e[a+1]))a+=2;else if(n.lower===`of`&&uf.has(t.lower)&&e[a+1]?.lower===`the`&&ff(e[a+2]))a+=3;else break}let o=t;if(i&&_f(r,n)){if(a-t===1)return null;o=t+1}return vf(e,o,a)}const _f=(e,t)=>!Wd(e.text)&&!Xd.has(e.lower)&&!nf.has(e.lower)&&(t.has(e.lower)||/(?:ing|ed|ly)$/.test(e.lower));function vf(e,t,n){let r=t=>e[t]?.lower??``,i=n;for(;i-t>1&&lf.has(r(i-1));)i--;i>t&&e[i-1]?.text===`,`&&i--;let a=r(i-1),o=Sf(e,t,n),s=i-t>1?sf.has(a)&&!Xd.has(a):sf.has(a)||/^[A-Z][A-Z&.]+$/.test(o),c=[],l=null,u=t;if(!s||/\bof\b/.test(o)){for(let n=t;n<i-1;n++){let t=r(n),a=t.includes(`-`)?t.slice(t.lastIndexOf(`-`)+1):t;if(Xd.has(t)||Xd.has(a)){if(Wd(e[u]?.text??``)&&n>u)break;if(c.push(t),l=df.get(t)??l,u=n+1,r(u)===`of`){let e=u+1;for(;e<i&&(Zd.has(r(e))||r(e)===`the`||r(e)===`and`);)e++;u=e<i?e:u}}}if(r(u)===`of`)return xf(e,t,n,c);for(let t=u+1;t<i-1;t++)if(Wd(e[t]?.text??``)&&!Wd(e[u]?.text??``)&&!yf(e[u]?.text??``)&&!cf.has(r(t))){u=t;break}}let d=Sf(e,u,n);if(i-u===1&&Xd.has(a)&&c.length+ +(u>t)===u-t&&(nf.has(a)||c.length>0)&&!/^(?:king|dean|price|judge|pope|lord|prince)$/.test(a))return xf(e,t,n,[...c,a]);let f=i-u>1?Gd(e[u]?.text??``):null,p=bf(e,t)&&/^(?:[,(—–-]|--)$/.test(e[n]?.text??``)&&/^\p{Lu}{3,}$/u.test(d)||Jd(d)||i-u===1&&e[u]?.stop===`may end`&&!lf.has(a);return{kind:`name`,core:u,from:t,to:n,text:d,sort:c.length>0||f!==null?`person`:s?`body`:p?`place`:`unknown`,gender:l??f,plural:!1,definite:!0,roles:c}}const yf=e=>Zr(e)&&/^.\.?$/u.test(e),bf=(e,t)=>t===0||e[t-1]?.kind===`break`;function xf(e,t,n,r){let i=r.at(-1)??``,a=/^(?:the|this|that|his|her|their)$/.test(e[t-1]?.lower??``);return{kind:`role`,core:t,from:a?t-1:t,to:n,text:i,sort:`person`,gender:nf.get(i)??null,plural:!1,definite:a,roles:r}}function Sf(e,t,n){let r=``;for(let i=t;i<n;i++){let t=e[i];if(!t)break;let n=e[i-1];r+=(r!==``&&n&&t.start>n.end?` `:``)+t.text}return r}const Cf=new Map([...Ys.flatMap(({code:e,words:t})=>t.map(t=>[t.replaceAll(`.`,``),e])),[`White House`,`US`]]),wf=new Set(Ys.flatMap(({code:e,words:t})=>e.length===2?t[1]??[]:[])),Tf=e=>wf.has(e);function Ef(e){for(let t=0;t<e.length;t++)for(let n=Math.min(e.length,t+3);n>t;n--){let r=Cf.get(e.slice(t,n).join(` `));if(r!==void 0)return r}return null}const Df=({text:e})=>e.replaceAll(`.`,``);function Of(e,t){let n=Ef(e.slice(t.from,t.core).map(Df));if(n!==null||e[t.to]?.lower!==`of`)return n;let{sentence:r}=e[t.core]??{};return Ef(e.slice(t.to+1,t.to+2+3).filter(e=>e.sentence===r).map(Df))}const kf=e=>Ef(e.replaceAll(`.`,``).split(/[\s,'’]+/)),Af=/* @__PURE__ */ new Map([[`he`,{gender:`m`,plural:!1}],[`she`,{gender:`f`,plural:!1}],[`they`,{gender:null,plural:!0}],[`it`,{gender:null,plural:!1}],[`i`,{gender:null,plural:!1}],[`we`,{gender:null,plural:!0}],[`you`,{gender:null,plural:!1}],[`his`,{gender:`m`,plural:!1}],[`her`,{gender:`f`,plural:!1}],[`their`,{gender:null,plural:!0}],[`who`,{gender:null,plural:!1}]]),jf=/* @__PURE__ */ new Set([`who`,`his`,`her`,`their`]);function Mf(e){let t=/* @__PURE__ */ new Set;for(let n of e)n.kind===`word`&&!n.capital&&t.add(n.lower);e.forEach((n,r)=>{let i=e[r-1];n.kind===`word`&&n.capital&&i?.kind===`word`&&i.sentence===n.sentence&&t.delete(n.lower)});let n=[];for(let r=0;r<e.length;){let i=Ff(e,r,t);i?.kind===`name`&&(Nf(e,i.to)||Pf(e,i))?r=i.to:i?(n.push(i),r=i.to):r++}return n}const Nf=(e,t)=>{let n=e[t];return n?.kind===`word`&&!n.capital&&n.sentence===e[t-1]?.sentence&&zf(n)};function Pf(e,{text:t,to:n}){let r=e[n];return Tf(t)&&r?.kind===`word`&&!r.capital&&r.sentence===e[n-1]?.sentence&&!Rd.has(r.lower)&&!Y.has(r.lower)&&!bd.has(r.lower)}function Ff(e,t,n){let r=e[t];if(r?.kind!==`word`)return null;let i=Af.get(r.lower);if(i&&(r.lower!==`i`||r.capital))return{kind:`pronoun`,core:t,from:t,to:t+1,text:r.lower,sort:`unknown`,definite:!0,roles:[],...i};let a=e[t-1]?.sentence!==r.sentence||e[t-1]?.kind===`piece`;if(r.capital&&!(a&&zf(r)&&!e[t+1]?.capital)){let r=gf(e,t,n);if(r){let{from:t,roles:n}=Hf(e,r.from),i=r.sort===`unknown`&&n.length===0&&e[r.from-1]?.lower===`the`?`body`:r.sort;return{...r,sort:i,from:t,roles:[...n,...r.roles]}}}return Bf(e,t)}const If=/* @__PURE__ */ new Set([`someone`,`somebody`,`everyone`,`everybody`]),Lf=/* @__PURE__ */ new Set([`another`,`others`,`some`,`many`,`one`]),Rf=/* @__PURE__ */ new Set([...nf.keys(),...rf,...af,...of]),zf=e=>e?.kind===`word`&&Rf.has(e.lower);function Bf(e,t){let n=e[t];if(!n)return null;let r=e[t+1];if(If.has(n.lower)||Lf.has(n.lower)&&(!r||r.kind===`mark`||r.kind===`break`||r.lower===`of`||bd.has(r.lower)||Rd.has(r.lower)))return{kind:`role`,core:t,from:t,to:t+1,text:n.lower,sort:`person`,gender:null,plural:!1,definite:!1,roles:[]};if(!zf(n)||zf(r)&&r?.sentence===n.sentence&&r.start-n.end<=1||r?.kind===`word`&&r.capital&&r.sentence===n.sentence&&!Y.has(r.lower)&&!vd.has(r.lower)&&!n.capital&&nf.has(n.lower))return null;let i=Vf(e,t),a=e[i],o=rf.has(n.lower),s=a!==void 0&&i<t&&!/^(?:an?|one|some|another|any|each|every|no|several|many|few|two|three|other|more|most|both|all)$/.test(a.lower);return{kind:`role`,core:t,from:i,to:t+1,text:n.lower,sort:of.has(n.lower)&&!nf.has(n.lower)?`document`:af.has(n.lower)?`body`:`person`,gender:nf.get(n.lower)??null,plural:o,definite:s,roles:[n.lower]}}function Vf(e,t){let n=t;for(let r=t-1;r>=0&&t-r<=7;r--){let i=e[r];if(!i||i.sentence!==e[t]?.sentence)break;if(i.kind!==`possessive`){if(i.kind!==`word`)break;if(xd.has(i.lower))return r;if(X.has(i.lower)||Y.has(i.lower)&&!i.capital&&!/^(?:former|first|second|third|new|own|same|last|next|later|other)$/.test(i.lower)||!i.capital&&Z(i.lower))break;(e[r+1]?.kind===`possessive`||r===t-1||e[r+1]===e[n])&&(n=r)}}return n}function Hf(e,t){let n=[],r=t;for(let i=t-1;i>=0&&t-i<=6;i--){let a=e[i];if(a?.kind!==`word`||a.capital||a.sentence!==e[t]?.sentence)break;if(xd.has(a.lower))return n.length>0?{from:i,roles:n}:{from:t,roles:[]};if(Y.has(a.lower)&&a.lower!==`former`)break;if(nf.has(a.lower)||Xd.has(a.lower))n.push(a.lower),r=i;else if(n.length===0)break}return{from:r,roles:n}}const Q=(e,t)=>e?.kind===`word`&&t.has(e.lower);function Uf(e,t,n){for(let r=t-1;r>=n&&t-r<14;r--)if(e[r]?.text===`(`)return r;return-1}function Wf({tokens:e,actors:t,actorAt:n},r,i){let a=r;for(let r=0;r<4;r++){let o=Vf(e,a.from)-1;if(o<=i||/^(?:and|,)$/.test(e[o]?.text??``)&&r>0||!Q(e[o],X)||/^(?:than|as|that|after|before|since|until|like)$/.test(e[o]?.lower??``))return a;o--;let s=t[n[o]??-1];if(s&&s.to===o+1&&s.kind!==`pronoun`){a=s;continue}let c=e[o];if(c?.kind!==`word`||Y.has(c.lower)||Z(c.lower)||c.capital)return a;let l=Vf(e,o);return l===o||!Q(e[l],xd)||Q(e[l-1],X)?a:{kind:`role`,core:o,from:l,to:o+1,text:c.lower,sort:`unknown`,gender:null,plural:!1,definite:!0,roles:[]}}return a}function Gf({tokens:e,actors:t,actorAt:n},r,i){if(r.kind!==`name`||e[r.from-1]?.lower!==`and`)return r;let a=t[n[r.from-2]??-1];if(a?.kind!==`name`||a.to!==r.from-1)return r;let o=Vf(e,a.from),s=e[o-1];return o<=i||s?.kind===`piece`||s?.text===`,`?a:r}function Kf({tokens:e,actors:t,actorAt:n},r,i){if(r.kind!==`role`||r.definite)return r;let a=r.from-1;if(e[a]?.lower===`and`){let e=t[n[a-1]??-1];if(e?.kind!==`role`)return r;a=e.from-1}let o=e[a]?.text===`,`&&a>i?t[n[a-1]??-1]:void 0;return o?.kind===`name`&&o.to===a&&o.sort!==`place`?o:r}function qf({tokens:e,actors:t,actorAt:n},r,i){let a=r,o=null;for(let s=0;s<6;s++){let s=a-1;for(;s>=i&&a-s<45&&!/^(?:[,—–-]|--)$/.test(e[s]?.text??``)&&e[s]?.kind!==`break`;)s=e[s]?.text===`)`?Math.max(Uf(e,s,i),i)-1:s-1;if(s<=i||!/^(?:[,—–-]|--)$/.test(e[s]?.text??``))return o;let c=s-1;e[c]?.text===`)`&&(c=Uf(e,c,i)-1);let l=t[n[c]??-1],u=l&&l.to===c+1?Wf({tokens:e,actors:t,actorAt:n},l,i):void 0,d=e[s+1],f=t[n[s+1]??-1];if(!d||!Jf(d,f,e,s+1))return f?.kind===`name`&&f.to>=a-0&&f.core===s+1&&o===null&&(u?.kind===`role`||f.sort!==`place`&&f.sort!==`body`)?{actor:f,way:`apposed`,start:u?.kind===`role`?u.from:f.from,end:r+2}:o;u&&(o={actor:u,way:`apposed`,start:u.from,end:r+2}),a=s}return o}function Jf(e,t,n,r){return e.kind===`word`?xd.has(e.lower)||X.has(e.lower)||/^(?:who|whose|whom|which|where|\d+|jr|sr|then|now|once|also|himself|herself|former|formerly)$/.test(e.lower)||!e.capital&&/(?:ing|ed|ly)$/.test(e.lower)||t?.kind===`role`?!0:t?.kind===`name`?t.sort===`place`||t.sort===`body`||t.roles.length>0||n[t.to]?.kind===`possessive`||/^(?:R|D|I)-/.test(t.text)||!n[t.to]?.capital&&n[t.to]?.kind===`word`||r!==t.core:!Sd.has(e.lower)&&!Y.has(e.lower):!1}function Yf(e,t,n,r,i){if(e[r]?.text!==`,`)return r;let a=e[r+1];if(!a||!Jf(a,t[n[r+1]??-1],e,r+1))return r;for(let t=r+2;t<i&&t-r<40;t++){if(e[t]?.text!==`,`)continue;let n=t+1;for(;Td(e[n]?.lower??``);)n++;if(Z(e[n]?.lower??``)||Rd.get(e[n]?.lower??``)?.form===`present`)return n}return r}const Xf=new Set(`when as after before while if although though because since once until whether where unless whenever that which what how why`.split(` `));function Zf(e,t,n){let{tokens:r,actors:i,actorAt:a}=e,o=null;for(let e=n;e<t;){let n=i[a[e]??-1];if(!n||n.core!==e){e++;continue}if(e=n.to,r[n.to]?.kind===`possessive`||jf.has(n.text)||Q(r[n.from-1],X)&&n.kind!==`pronoun`)continue;let s=n.to;for(;Td(r[s]?.lower??``)||bd.has(r[s]?.lower??``);)s++;let c=r[s],l=Rd.get(c?.lower??``);if(s<t&&c?.kind===`word`&&(s>n.to||Z(c.lower)||l)&&(o={actor:n,way:`clause`,start:n.from,end:t+1},l?.says))return o}return o??Qf(e,t,n)}function Qf({tokens:e,actors:t,actorAt:n},r,i){let a=null,o=null;for(let s=i;s<r;){let c=t[n[s]??-1];if(!c||c.core!==s){s++;continue}if(s=c.to,e[c.to]?.kind===`possessive`||jf.has(c.text))continue;let l=Vf(e,c.from);if(l>i&&(Q(e[l-1],X)||Q(e[c.from-1],X)))continue;if(Q(e[l-1],Xf)||Q(e[c.from-1],Xf)){o??=c;continue}a??=c;let u=e[c.to]?.text===`,`?t[n[c.to+1]??-1]:void 0;if(c.kind===`role`&&u?.kind===`name`&&u.core===c.to+1&&u.sort!==`place`&&e[u.to]?.text===`,`)return{actor:u,way:`clause`,start:c.from,end:r+1};let d=c.to;if(e[d]?.text===`(`)for(;d<r&&e[d-1]?.text!==`)`;)d++;for(;Td(e[d]?.lower??``);)d++;d=Yf(e,t,n,d,r);let f=e[d];if(f?.kind===`word`&&(Z(f.lower)||Rd.get(f.lower)?.form===`present`||/s$/.test(f.lower)&&c.kind!==`role`&&!f.capital))return{actor:c,way:`clause`,start:c.from,end:r+1}}let s=a??o;return s&&{actor:s,way:`clause`,start:s.from,end:r+1}}const $f=new Set(`to went on go goes going began begun continued continues sought seeks tried tries wanted wants seemed seems refused used liked likes managed proceeded hastened moved took order chose decided appeared appears came quick careful and then`.split(` `));function ep({tokens:e,actors:t,actorAt:n},r){let i=e[r]?.sentence;for(let a=r;a<r+9;a++){let o=e[a];if(!o||o.sentence!==i||o.kind!==`word`&&o.kind!==`possessive`)return rp(e,r,a);let s=t[n[a]??-1];if(s&&s.core===a){if(e[s.to]?.kind===`possessive`){a=s.to;continue}if(s.kind===`pronoun`&&jf.has(s.text)){if(s.text===`who`)return null;continue}let i=s.kind===`pronoun`?-1:tp(e,n,s.to);if(i>=s.to){if((n[i]??-1)===-1)return rp(e,r,i+1);a=i-1;continue}let o=e[s.to]?.text===`,`?t[n[s.to+1]??-1]:void 0;return s.kind===`role`&&o?.kind===`name`&&o.core>=s.to+1&&o.sort!==`place`&&o.sort!==`body`&&(np(e[o.to])||Q(e[o.to],X))?{actor:o,way:`adjacent`,start:r,end:o.to}:{actor:s,way:`adjacent`,start:r,end:s.to}}if(a>r&&(X.has(o.lower)||Sd.has(o.lower)||vd.has(o.lower)))return rp(e,r,a);if(a===r&&Y.has(o.lower)&&!xd.has(o.lower)&&o.lower!==`former`||bd.has(o.lower))return null}return null}function tp(e,t,n){for(let r=n;r<n+4;r++){let i=e[r];if(i?.kind!==`word`||i.sentence!==e[n-1]?.sentence||X.has(i.lower)||i.lower===`who`)return r>n&&e[r-1]?.capital===!1?r-1:-1;if((t[r]??-1)!==-1)return/^(?:he|she|they|it|i|we|you|who|his|her|their)$/.test(i.lower)?-1:r;if(!/^(?:former|ranking|acting|leading|managing|founding)$/.test(i.lower)&&(Y.has(i.lower)||Td(i.lower)||Z(i.lower)||/ing$/.test(i.lower)||vd.has(i.lower)||Rd.has(i.lower)))return-1}return-1}const np=e=>e===void 0||e.kind===`break`||/^[,.;)—-]$/.test(e.text);function rp(e,t,n){let r=e[n-1];if(r?.kind!==`word`||!Q(e[t],xd)||n-t<2)return null;let i=!/^(?:an?|one|some|another|any)$/.test(e[t]?.lower??``);return{actor:{kind:`role`,core:n-1,from:t,to:n,text:r.lower,sort:`unknown`,gender:null,plural:!1,definite:i,roles:[r.lower]},way:`adjacent`,start:t,end:n}}function ip(e,t,n){let{tokens:r,actors:i,actorAt:a}=e,o=r[t]?.sentence,s=e.sentences[o??0]??0,c=t-1,l=!1;for(;c>=s;){let t=r[c];if(!t)break;if(t.text===`)`){let e=Uf(r,c,s);if(e<0)break;c=e-1}else if(t.kind===`word`&&(a[c]??-1)===-1&&(Td(t.lower)||bd.has(t.lower)||vd.has(t.lower)||$f.has(t.lower)||/^\d/.test(t.text)&&Q(r[c-1],vd))){if(t.lower===`and`||t.lower===`then`)return Zf(e,c,s);l=!0,c--}else break}if(c<s)return null;let u=r[c];if(!u)return null;if(n===`participle`&&!l&&!ap(e,c,s))return Qf(e,t,s);if(/^(?:[,—–-]|--)$/.test(u.text))return qf(e,c,s)??Qf(e,t,s);let d=i[a[c]??-1];if(d&&d.to===c+1&&(r[c+1]?.lower!==`to`||d.kind===`pronoun`)){if(d.kind===`pronoun`)return jf.has(d.text)&&d.text!==`who`?Qf(e,t,s):d.text===`who`?op(e,d.from,s):{actor:d,way:`adjacent`,start:d.from,end:t+1};let n=Kf(e,Gf(e,Wf(e,d,s),s),s);return{actor:n,way:`adjacent`,start:Math.min(n.from,d.from),end:t+1}}if(u.kind===`word`&&(u.lower===`that`||u.lower===`which`))return op(e,c,s);if(u.kind===`word`&&!Y.has(u.lower)&&!Z(u.lower)){let n=Vf(r,c);if(n<c&&Q(r[n],xd)){let i=rp(r,n,c+1);if(i){let r=Wf(e,i.actor,s);return{actor:r,way:`adjacent`,start:Math.min(r.from,n),end:t+1}}}}let f=Qf(e,t,s);return f&&{...f,way:`loose`}}function ap({tokens:e,actors:t,actorAt:n},r,i){let a=t[n[r]??-1];if(!a||a.to!==r+1||a.sort===`document`)return!1;let o=Vf(e,a.from),s=e[Math.min(o,a.from)-1];return o<=i||s?.kind===`mark`||s?.lower===`with`||s?.lower===`of`}function op(e,t,n){let{tokens:r,actors:i,actorAt:a}=e,o=t-1;r[o]?.text===`,`&&o--,r[o]?.text===`)`&&(o=Uf(r,o,n)-1);let s=i[a[o]??-1];if(!s||s.to!==o+1||o<n||s.kind===`pronoun`)return Qf(e,t,n);let c=i[a[t]??-1];return c&&s.kind===`name`?{actor:c,way:`relative`,start:c.from,end:t+1,standsFor:s}:{actor:s.sort===`person`?s:Wf(e,s,n),way:`relative`,start:s.from,end:t+1}}const sp=(e,t)=>e.subject&&{actor:e.subject.actor,cue:e.cue,confidence:t,from:null};function cp({tokens:e},t){let n=t;for(;/^(?:[,—–"“”'’‘-]|--)$/.test(e[n]?.text??``);)n++;return n}const lp=({text:e,segments:t},n)=>e.slice(Math.max(0,(t[n]?.span.end??0)-3),t[n]?.span.end??0).replace(/[\s'’)\]]{1,40}$/,``).slice(-1);function up({text:e,segments:t},n){let r=t[n]?.span.start??0,i=e.slice(r,r+8),a=0;for(;a<i.length&&/[\s‘'(["“…[.—-]/.test(i.charAt(a));)a++;let o=i.charCodeAt(a);return M(o)?/^[\p{Lu}\p{N}]/u.test(i.slice(a)):Yr(o)||qr(o)||/^[$£€¿¡@#]/.test(i.charAt(a))}const dp={name:`after`,find(e,t){let{tokens:n,frames:r,framesIn:i,pieceAt:a}=e,o=a[t]??0,s=cp(e,o+1),c=n[s];if(c?.kind!==`word`)return null;let l=fp(e,s);if(l)return l;let[u,d]=i(c.sentence);for(let n=u;n<d;n++){let i=r[n];if(!i?.subject||i.start<s||i.form===`noun`)continue;if(i.start-s>9)return null;if(!vp(e,s,i.start))continue;if(i.subject.way===`clause`||i.form===`participle`||i.form===`passive`||i.form===`base`&&i.subject.way!==`adjacent`)return null;let a=lp(e,t);return/[.?!…]/.test(a)&&s===o+1&&!yp(e,i.end,a)||!i.says&&!gp.has(i.lemma)||!/[.?!…,—–-]/.test(a)&&s===o+1&&!yp(e,i.end,`.`)||_p(e,i.end)&&n>u?null:sp(i,`sure`)}return mp(e,t,s)}};function fp(e,t){let{tokens:n,actors:r,actorAt:i}=e;if(!/^(?:was|is)$/.test(n[t]?.lower??``))return null;let a=n[t+1]?.lower===`how`,o=ep(e,a?t+2:t+1);if(a)return o&&{actor:o.actor,cue:t,confidence:`likely`,from:null};for(let e=t+1;e<t+6;e++){let t=r[i[e]??-1];if(t&&n[t.to]?.kind===`possessive`&&pp.has(n[t.to+1]?.lower??``))return{actor:t,cue:t.to+1,confidence:`likely`,from:null}}return null}const pp=new Set(`verdict answer reply response comment advice assessment description message summary reaction explanation conclusion warning mantra refrain retort`.split(` `));function mp(e,t,n){let{tokens:r,actors:i,actorAt:a}=e,o=lp(e,t);if(!/[,?!]/.test(o))return null;let s=r[n],c=e=>o===`,`||/^[.,]?$/.test(r[e]?.text.trim()??``);if(s&&hp(s.lower)&&o===`,`){let t=ep(e,n+1);return t&&t.actor.kind!==`pronoun`?{actor:t.actor,cue:n,confidence:`likely`,from:null}:null}let l=i[a[n]??-1];if(!l||l.from>n||l.core>n+4||l.sort===`place`||jf.has(l.text))return null;let u=l.to;for(;Td(r[u]?.lower??``);)u++;return hp(r[u]?.lower??``)&&c(u+1)?{actor:l,cue:u,confidence:`likely`,from:null}:null}const hp=e=>Z(e)&&!bd.has(e),gp=new Set(`think believe hope feel put go know mean cite point thank apologize call`.split(` `));function _p({tokens:e,actors:t,actorAt:n},r){let i=t[n[r]??-1];return i!==void 0&&i.kind!==`role`&&i.core===r&&Z(e[i.to]?.lower??``)}function vp({tokens:e,actorAt:t},n,r){for(let i=n;i<r;i++){let r=e[i];if(!r||r.kind!==`word`&&r.kind!==`possessive`||i===n&&/^(?:and|but|while|in|at|on|for|after|before|to|of|with|about|when|if|that|because|which|who|from|by)$/.test(r.lower)||(t[i]??-1)===-1&&/^(?:and|but|was|were|is|are|had|has|that|to|who)$/.test(r.lower)&&!Td(r.lower))return!1}return!0}function yp({tokens:e},t,n){let r=e[t];return!r||r.kind===`break`?!0:r.kind===`piece`?!1:r.kind===`mark`?r.text===`:`?!1:r.text!==`,`||n!==`.`||/ing$/.test(e[t+1]?.lower??``):n===`.`?/^(?:on|in|at|during|of|sunday|monday|tuesday|wednesday|thursday|friday|saturday|after|before|to|while|when|with|later|as)$/.test(r.lower)&&!bp(e,t):r.lower!==`that`&&!bp(e,t)}function bp(e,t){let n=e[t]?.sentence;for(let r=t;r<t+12;r++){let t=e[r];if(!t||t.sentence!==n)return!1;if(t.kind===`piece`||t.text===`:`||t.lower===`that`)return!0}return!1}const xp=new Set(`call describe characterize characterise refer label dub brand deem dismiss deride liken tout cast portray denounce condemn accuse praise blast slam mock criticize criticise hail compare consider view cite decry defend reject attack ridicule trash bash rip bemoan`.split(` `));function Sp({tokens:e,frames:t,framesIn:n},r){let[i,a]=n(e[r]?.sentence??0),o=null;for(let e=a-1;e>=i;e--){let n=t[e];if(!(!n?.subject||n.cue>=r)){if(n.form===`noun`&&r-n.end<=8)return n;if(n.form!==`noun`){if((n.says||xp.has(n.lemma))&&n.form!==`base`&&n.subject.way!==`loose`&&!Cp(n))return n;o??=n}}}return o}const Cp=({form:e,subject:t})=>e===`past`&&t?.actor.kind===`role`&&t.actor.sort===`unknown`,wp={name:`enclosing`,find(e,t){let n=Sp(e,e.pieceAt[t]??0);return n&&(n.says||n.form===`noun`||xp.has(n.lemma))?sp(n,`likely`):null}},Tp={name:`trailing`,find(e,t){let{tokens:n,frames:r,framesIn:i,pieceAt:a}=e,o=a[t]??0,[s,c]=i(n[o]?.sentence??0);for(let e=s;e<c;e++){let t=r[e];if(!(!t?.subject||t.cue<o||t.form===`base`||t.form===`participle`)&&/^(?:[,—–-]|--)$/.test(n[t.start-1]?.text??``))return sp(t,`likely`)}return null}},Ep={name:`thinking`,find(e,t){let n=Sp(e,e.pieceAt[t]??0);return n&&sp(n,`unsure`)}},Dp={name:`before`,find(e,t){let n=e.pieceAt[t]??0;if(Op(e,n))return{actor:null,cue:null,confidence:`sure`,from:null};let r=Sp(e,n);return r&&!/^[,:]$/.test(e.tokens[n-1]?.text??``)&&dp.find(e,t,[])?null:r&&kp(e,r.end,n)?sp(r,r.subject?.way===`clause`?`likely`:`sure`):null}};function Op(e,t){let[n,r]=e.framesIn(e.tokens[t]?.sentence??0);for(let i=r-1;i>=n;i--){let n=e.frames[i];if(!(!n||n.cue>=t))return n.form===`passive`&&n.subject===null&&/^(?:ask|tell)$/.test(n.lemma)&&kp(e,n.end,t)}return!1}function kp({tokens:e},t,n){let r=0;for(let i=t;i<n;i++){let t=e[i];if(!t||t.kind===`piece`||t.text===`;`)return!1;t.kind===`word`&&r++}let i=e[n-1];return r===0||r<=3&&/^(?:[,:]|that|as)$/.test(i?.lower??``)}const Ap=(e,t,n)=>{let r=e[t];return r?{actor:r.actor,cue:r.cue,confidence:n,from:t}:null},jp={name:`reopened`,find:({segments:e},t,n)=>e[t]?.continued?Ap(n,t-1,`sure`):null},Mp=({paragraphAt:e},t)=>e[t]??0,Np=({kind:e,text:t,sort:n,plural:r})=>e===`pronoun`?t!==`it`:n!==`place`&&n!==`document`&&!(e===`role`&&r);function Pp(e,t){let{tokens:n,sentences:r,frames:i,framesIn:a}=e,o=r[t]??0,s=r[t+1]??n.length,[c,l]=a(t);for(let e=l-1;e>=c;e--){let t=i[e];if(t?.subject&&t.says&&t.form!==`participle`&&/^(?:[,—–-]|--)$/.test(n[Vf(n,t.start)-1]?.text??``)&&t.subject.way!==`clause`)return sp(t,`likely`)}let u=Qf(e,s,o);for(let e=c;e<l;e++){let t=i[e];if(t?.subject&&t.says&&(!u||t.subject.actor===u.actor||u.actor.sort===`document`))return sp(t,`likely`)}return u&&{actor:u.actor,cue:null,confidence:`unsure`,from:null}}const Fp=(e,t)=>{let[n,r]=e.framesIn(e.tokens[t]?.sentence??0);for(let i=n;i<r;i++){let n=e.frames[i];if(n?.subject&&n.start-t<=3&&n.start>=t)return!0}return!1},Ip={name:`goes on`,find(e,t,n){let{tokens:r,pieceAt:i}=e,a=i[t]??0,o=i[t-1]??-1;if(o<Mp(e,a)||!up(e,t))return null;let s=r[a]?.sentence??0,c=r[o]?.sentence??0;for(let t=s-1;t>c&&!(t===c+1&&(e.sentences[t]??0)===o+1&&Fp(e,o+1));t--){let n=Pp(e,t);if(n)return n}return Ap(n,t-1,`sure`)}},Lp={name:`sentence before`,find(e,t){let{tokens:n,pieceAt:r,sentences:i}=e,a=r[t]??0;return(i[n[a]?.sentence??0]??0)!==a||!up(e,t)||Mp(e,a)===a?null:Pp(e,(n[a]?.sentence??1)-1)}},Rp={name:`paragraph before`,find(e,t,n){let{tokens:r,pieceAt:i}=e,a=i[t]??0;if(Mp(e,a)!==a||!up(e,t))return null;let o=a-1;for(;r[o]?.kind===`break`;)o--;if(o<0)return null;let s=Mp(e,o);if(t>0&&(i[t-1]??-1)>=s&&n[t-1])return Ap(n,t-1,`likely`);let c=Pp(e,r[o]?.sentence??0);return c?.actor&&Np(c.actor)?{...c,confidence:`unsure`}:null}},zp={name:`colon`,find(e,t){let{tokens:n,frames:r,framesIn:i,pieceAt:a,sentences:o}=e,s=(a[t]??0)-1;for(;n[s]?.kind===`break`;)s--;if(n[s]?.text!==`:`)return null;let c=n[s]?.sentence??0,l=e.actors[e.actorAt[s-1]??-1],u=l&&n[l.from-1];if(l?.kind===`name`&&l.to===s&&(u===void 0||u.sentence!==c||/^(?:[—–-]|--|from|and)$/.test(u.lower)))return{actor:l,cue:null,confidence:`sure`,from:null};let[d,f]=i(c);for(let e=f-1;e>=d;e--){let t=r[e];if(t&&t.cue<s&&t.subject)return sp(t,`likely`)}let p=Qf(e,s,o[c]??0);return p&&{actor:p.actor,cue:null,confidence:`likely`,from:null}}},Bp={name:`signature`,find(e,t){let{tokens:n,actors:r,actorAt:i,pieceAt:a,segments:o}=e,s=a[t]??0,c=s+1,l=/^(?:[—–―-]|--)$/.test(n[c]?.text??``),u=n[c]?.kind===`break`&&Vp(e,s);if(!l&&!u)return null;for(;n[c]?.kind===`break`||/^(?:[—–―-]|--)$/.test(n[c]?.text??``);)c++;let d=r[i[c]??-1];return d?.kind!==`name`||d.from>c||d.sort===`place`?null:(l||o[t]?.closed===!1&&Up(e,d.to))&&(Hp(e,d.to)||Up(e,d.to))?{actor:d,cue:null,confidence:`likely`,from:null}:null}},Vp=({tokens:e},t)=>t===0||e[t-1]?.kind===`break`,Hp=({tokens:e},t)=>{let n=e[t]?.text===`.`?t+1:t;return e[n]===void 0||e[n]?.kind===`break`};function Up({tokens:e},t){if(Hp({tokens:e},t))return!0;if(!/^[,("”]$/.test(e[t]?.text??``))return!1;for(let n=t;n<t+14;n++)if(e[n]===void 0||e[n]?.kind===`break`)return!0;return!1}const Wp=[Dp,dp,jp,zp,Bp,wp,Tp,Ep,Ip,Lp,Rp];function Gp(e){let t=[];return e.segments.forEach((n,r)=>{let i=null;for(let n of Md(e,r)?[]:Wp){let a=n.find(e,r,t);if(a){i={...a,sieve:n.name};break}}t.push(i?.actor&&kd.has(i.actor.text)?null:i)}),t}function Kp(e,t){let n=e.length>0?[0]:[],r=0;return e.forEach((i,a)=>{i.sentence=r;let o=e[a+1],s=a-(n.at(-1)??0)>=qp;o&&(s||Yp(i,o,e[a-1],t))&&(r++,n.push(a+1))}),n}const qp=250,Jp=e=>e.capital||e.kind===`piece`||e.kind===`break`||/^[\d(•*-]/.test(e.text);function Yp(e,t,n,r){return e.kind===`break`?t.kind!==`break`:t.kind===`break`?!0:e.kind===`piece`?r.endsSentence(e.piece)&&Jp(t):e.kind===`mark`?e.text===`)`&&n&&/[.?!]/.test(n.text)?Jp(t):/[.?!…•]/.test(e.text)&&(Jp(t)||e.text===`•`)&&t.text!==`)`:e.stop===`may end`&&(t.kind===`piece`&&r.opensSentence(t.piece)||t.capital&&Xp.has(t.lower))}const Xp=new Set(`the a an he she it they we i you this that these those his her its their in on at but and as if when while after before for from with there here what who why how not no so yet still even now then one some many most both each according although though because since until asked`.split(` `)),Zp=e=>e===`'`||e===`’`||e===`ʼ`,Qp=e=>/[sS]/.test(e.charAt(e.length-1))&&Zp(e.charAt(e.length-2)),$p=new Set(`he she it that who there what here where how let`.split(` `));function em(e,t){let n=[],r=0;return t.forEach((t,i)=>{cm(e,r,t.start,n),n.push({...rm(`piece`,``,t.start),end:t.end,piece:i}),r=t.end}),cm(e,r,e.length,n),n}const tm=e=>{let t=e.toLowerCase();return t.includes(`’`)||t.includes(`ʼ`)?t.replace(/[’ʼ]/g,`'`):t},nm=ws(e=>{let t=tm(e),n=Zr(e);return{lower:t,capital:n,stop:pm(e,t,n)}}),rm=(e,t,n)=>{let{lower:r,capital:i}=nm(t);return{kind:e,text:t,lower:r,capital:i,start:n,end:n+t.length,piece:-1,sentence:0,stop:`none`}},im=(e,t)=>{let n=e.charCodeAt(t);return M(n)?Xr(e.slice(t,t+2)):Kr(n)},am=(e,t,n)=>t+1<n&&(e.codePointAt(t)??0)>65535?2:1;function om(e,t,n){let r=t;for(;r<n;){let t=e.charCodeAt(r);if(M(t)){let t=am(e,r,n);if(!/^[\p{L}\p{M}\p{N}]/u.test(e.slice(r,r+t)))break;r+=t}else if(Kr(t)||Jr(t))r++;else break}return r}function sm(e,t,n){let r=om(e,t,n);for(;r+1<n&&`-.'’ʼ&‑`.includes(e.charAt(r))&&im(e,r+1);)r=om(e,r+1,n);return r}function cm(e,t,n,r){for(let i=t;i<n;)if(im(e,i))i=dm(e,i,n,r);else{let t=e.slice(i,i+am(e,i,n)),a=t===`-`&&i+1<n&&e.charAt(i+1)===`-`;t===`
`?r.push(rm(`break`,t,i)):lm(t)||um(a?`--`:t,i,r),i+=a?2:t.length}}const lm=e=>e===` `||/\s/.test(e);function um(e,t,n){let r=n.at(-1),i=Zp(e)&&r?.kind===`word`&&r.end===t&&/s$/i.test(r.text);n.push(rm(i?`possessive`:`mark`,e,t))}function dm(e,t,n,r){let i=sm(e,t,n),a=e.slice(t,i);if(Qp(a)){let e=rm(`word`,a.slice(0,-2),t),n=$p.has(e.lower);return r.push(e,rm(n?`word`:`possessive`,a.slice(-2),i-2)),i}let o=rm(`word`,a,t);return r.push(o),i===n||e.charCodeAt(i)!==46||(o.stop=nm(a).stop,o.stop===`none`)?i:(o.end++,o.text+=`.`,i+1)}const fm=e=>e.length===1||e.length===2&&(e.codePointAt(0)??0)>65535;function pm(e,t,n){return Lr.has(t)?n?`before name`:`none`:n&&fm(e)?`before name`:e.includes(`.`)&&mm(e)||Rr.has(t)&&(n||t.length>3||t===`etc`)?`may end`:`none`}const mm=e=>/^(?:[A-Za-z]\.)+[A-Za-z]$/.test(e)||!ei(e)&&/^(?:\p{L}\.)+\p{L}$/u.test(e),hm=new Set(`is are was were be been being 's am get gets got`.split(` `));function gm(e){let t=[];for(let n=0;n<e.tokens.length;n++){let r=_m(e,n);r&&t.push(r)}return t}function _m(e,t){let{tokens:n}=e,r=n[t];if(r?.kind!==`word`)return null;if(r.lower===`according`&&n[t+1]?.lower===`to`){let n=ep(e,t+2);return{cue:t,lemma:`according`,says:!0,form:`according`,subject:n,start:t,end:n?.end??t+2}}if(r.lower===`words`||r.lower===`phrase`)return bm(e,t);if(Vd.has(r.lower)){let n=xm(e,t);if(n)return n}let i=Rd.get(r.lower);if(!i||r.capital&&n[t-1]?.sentence===r.sentence)return null;let a=Cm(n,t);if(i.form===`participle`&&n[t-1]?.lower===`as`||wm(e,t,a))return null;let o={cue:t,lemma:i.lemma,says:i.says,form:i.form};if(i.form===`past`&&a>=0&&hm.has(n[a]?.lower??``)&&n[a]?.sentence===r.sentence){let r=n[t+1]?.lower===`as`&&/^(?:saying|telling|adding)$/.test(n[t+2]?.lower??``),i=r?ip(e,t,`past`):Tm(e,t);return r?{...o,says:!0,subject:i,start:t,end:t+3}:{...o,form:`passive`,subject:i,start:t,end:i?.end??t+1}}if(i.lemma===`quote`||i.lemma===`cite`){let n=Sm(e,t);if(n)return{...o,says:!0,subject:n,start:t,end:n.end+2}}if(i.says&&(i.form===`past`||i.form===`present`)&&i.lemma!==`tell`&&Em(e,t)){let n=ep(e,t+1);if(n)return{...o,subject:n,start:t,end:n.end}}let s=ip(e,t,i.form);return{...o,subject:s,start:s&&(s.way===`adjacent`||s.way===`apposed`)?s.start:t,end:t+1}}function vm(e,t,n){let r=t[n]??-1,i=n;for(;i>=0&&r!==-1&&t[i]===r;)i--;return r!==-1&&(e[i]?.kind===`piece`||e[i]?.text===`,`&&e[i-1]?.kind===`piece`)}const ym=/^(?:that|[,:]|he|she|it|they|his|her|their|its|the|a|an|it's|he's|she's)$/;function bm(e,t){let{tokens:n,actors:r,actorAt:i}=e,a={cue:t,lemma:`words`,says:!0,form:`according`};if(n[t+1]?.lower===`of`&&n[t-1]?.lower===`the`&&n[t-2]?.lower===`in`){let n=ep(e,t+2);return n&&{...a,subject:n,start:t-2,end:n.end}}let o=n[t-1]?.kind===`possessive`?r[i[t-2]??-1]:void 0;return!o||!/^(?:in|the)$/.test(n[o.from-1]?.lower??``)?null:{...a,subject:{actor:o,way:`adjacent`,start:o.from,end:t+1},start:o.from,end:t+1}}function xm({tokens:e,actors:t,actorAt:n},r){let i=e[r+1];if(!i||!/^(?:for|that|to|:)$/.test(i.lower))return null;let a=e[r]?.sentence;for(let i=r-1;i>r-5;i--){let o=e[i];if(!o||o.sentence!==a||o.kind===`mark`)return null;let s=t[n[o.kind===`possessive`?i-1:i]??-1];if(s&&(o.kind===`possessive`||s.kind===`pronoun`&&jf.has(s.text)&&s.text!==`who`))return{cue:r,lemma:`noun`,says:!1,form:`noun`,subject:{actor:s,way:`adjacent`,start:s.from,end:r+1},start:s.from,end:r+1}}return null}function Sm(e,t){let n=ep(e,t+1);return n&&e.tokens[n.end]?.lower===`as`&&/^(?:saying|telling|adding|writing)$/.test(e.tokens[n.end+1]?.lower??``)?n:null}function Cm(e,t){let n=t-1;for(;n>=0&&e[n]?.kind===`word`&&Td(e[n]?.lower??``);)n--;return n}function wm({tokens:e,actorAt:t},n,r){let i=e[n],a=e[r];if(!i||t[n]!==-1&&!(Bd.has(i.lower)&&a&&(t[r]??-1)!==-1))return!0;let o=Rd.get(i.lower)?.form;return o===`past`||o===`participle`?a?.kind===`word`&&/^(?:the|a|an)$/.test(a.lower):!a||a.sentence!==i.sentence?!Em({tokens:e,actorAt:t},n):Bd.has(i.lower)&&!vm(e,t,r)&&!ym.test(e[n+1]?.lower??``)&&e[n+1]?.kind!==`piece`&&a.lower!==`to`||a.kind===`possessive`||xd.has(a.lower)&&!/^(?:all|both|this|that|some|many|others?)$/.test(a.lower)||X.has(a.lower)&&a.lower!==`to`?!0:a.kind===`word`&&!a.capital&&(t[r]??-1)===-1&&!/^(?:to|and|but|or|who|that|would|will|can|could|may|might|should|must|did|do|does|not|has|have|had|which|then|as)$/.test(a.lower)}function Tm(e,t){for(let n=t+1;n<=t+5;n++){let r=e.tokens[n];if(r?.kind!==`word`||r.sentence!==e.tokens[t]?.sentence)return null;if(r.lower===`by`)return ep(e,n+1)}return null}function Em({tokens:e,actorAt:t},n){let r=n-1;for(;r>=0&&e[r]?.kind===`word`&&/^(?:so|as|also|then|thus)$/.test(e[r]?.lower??``);)r--;let i=e[r];if(!i||i.kind===`break`)return!1;if(i.kind===`piece`)return!0;if(!/^[,—–-]+$/.test(i.text))return!1;if(e[r-1]?.kind===`piece`)return!0;let a=r-1;for(;a>=0&&r-a<25&&e[a]?.text!==`,`&&e[a]?.sentence===e[n]?.sentence;)a--;return e[a]?.text!==`,`||(t[a-1]??-1)===-1}const Dm=new Set(`prime foreign defence defense interior finance energy justice economy economic health education culture transport agriculture trade digital home environment labour labor commerce treasury press`.split(` `)),Om=/* @__PURE__ */ new Map([[`defense`,`defence`],[`labor`,`labour`],[`economic`,`economy`]]),km=e=>Dm.has(e),Am=e=>Om.get(e)??e,jm=e=>new Set(e.toLowerCase().split(` `).filter(km).map(Am)),Mm=/,?\s{1,3}(?:Jr|Sr|II|III|IV)\.?$/,Nm=e=>e.replace(Mm,``),Pm=e=>{let t=Nm(e);return ti(t.slice(t.lastIndexOf(` `)+1)).replace(/\.$/,``)};function Fm(e,t,n){let r=Lm(e,t,n),i=/* @__PURE__ */ new Map,a=/* @__PURE__ */ new Map,o=/* @__PURE__ */ new Map,s=ws(Pm),c=e=>a.get(s(e))??[],l=e=>{let t=c(e.name);return t.length===0?a.set(s(e.name),[e]):t.length<24&&t.push(e),e},u=(e,t)=>{i.set(t,e),e.gender??=t.gender,e.human||=t.sort===`person`;for(let n of t.roles)e.roles.add(n),km(n)&&e.portfolios.add(Am(n))},d=({text:e,gender:t,sort:n})=>l({name:e,id:null,gender:t,body:n===`body`,human:n===`person`,roles:/* @__PURE__ */ new Set,country:null,portfolios:/* @__PURE__ */ new Set}),f=e.filter(e=>e.kind===`name`&&e.sort!==`place`);for(let e of f){let t=r.get(e);if(t){let n=t.id??t.name,r=o.get(n),i=r??l(Rm(t));if(o.set(n,i),!r||t.stated!==null)for(let e of Bm(t))i.roles.add(e);u(i,e)}else if(Nm(e.text).includes(` `)){let t=c(e.text).find(({name:t})=>Hm(t??``,e.text));t&&t.id===null&&e.text.length>(t.name?.length??0)&&(t.name=e.text),u(t??d(e),e)}}let p=/* @__PURE__ */ new Map;for(let e of f){let n=i.get(e),r=s(e.text);if(!n){let n=c(e.text).filter(({gender:t})=>e.gender===null||t===null||t===e.gender),i=p.get(r);if(n.length===0&&Im(e,t))continue;u((i&&n.includes(i)?i:n[0])??d(e),e)}let a=i.get(e);a&&p.set(r,a)}return{of:e=>i.get(e)??null,officials:[...o.values()]}}const Im=({sort:e,text:t,from:n},r)=>e===`unknown`&&!t.includes(` `)&&/^(?:in|near|at|outside|inside|around)$/.test(r[n-1]?.lower??``);function Lm(e,t,n){let r=n.filter(e=>e.kind===`official`),i=/* @__PURE__ */ new Map,a=0;for(let n of e){if(n.kind!==`name`)continue;for(;a<r.length&&(r[a]?.span.end??0)<=(t[n.core]?.start??0);)a++;let e=r[a];e&&e.span.start<(t[n.to-1]?.end??0)&&i.set(n,e)}return i}const Rm=({name:e,id:t,office:n,stated:r})=>{let i=t===null?null:Lu(t);return{name:e,id:t,gender:i?.gender??Gd(Nm(e).split(` `,1)[0]??``),body:!1,human:!0,roles:/* @__PURE__ */ new Set,country:i?.country||(r===null?null:kf(r)),portfolios:jm(`${n?.title??``} ${r??``}`)}},zm={head_of_state:[`leader`],head_of_government:[`leader`,`premier`],foreign_minister:[`minister`,`diplomat`],defence_minister:[`minister`],spokesperson:[`spokesman`,`spokeswoman`,`spokesperson`],organisation_head:[`chief`,`head`,`leader`],governor:[`governor`,`head`],legislator:[`lawmaker`],envoy:[`envoy`,`negotiator`]},Bm=({office:e,stated:t})=>[...e?zm[e.kind]??[]:[],...Vm(e?.title??``),...Vm(t??``)],Vm=ws(e=>{let t=e.toLowerCase();return t.split(ei(t)?/[^a-z-]+/:/[^\p{L}-]+/u).filter(e=>nf.has(e))});function Hm(e,t){let n=e.slice(0,e.indexOf(` `)).replace(`.`,``),r=t.slice(0,t.indexOf(` `)).replace(`.`,``);return n!==``&&(n.startsWith(r)||r.startsWith(n))}const Um={being:null,confidence:`sure`,alternatives:[]},Wm={subject:4,other:2,owner:1};function Gm(e,t,n,r){let i=/* @__PURE__ */ new Map,a=/* @__PURE__ */ new Set;for(let e of n)e.subject&&e.says&&a.add(e.subject.actor);for(let e of a){let t=r.of(e);t&&!t.body&&t.name?.includes(` `)&&(t.human=!0)}for(let{subject:e}of n){let t=e?.standsFor&&r.of(e.standsFor);t&&!t.body&&(t.human=!0)}let o=/* @__PURE__ */ new Set;for(let{subject:e,lemma:t}of n)e&&Km.has(t)&&o.add(e.actor);let s=[],c=0,l=null,u=null,d=0,f=0,p=(e,t,n)=>{let r=s.find(t=>t.being===e);r?(r.score=Xm(r,t)+n,r.sentence=t,r.last=c):s.push({being:e,score:n,sentence:t,last:c}),s.length>16&&(s.sort((e,n)=>Xm(n,t)-Xm(e,t)),s=s.slice(0,16))};t.forEach((n,m)=>{let h=e[n.core]?.sentence??0;for(c=m;f<n.core;f++)e[f]?.kind===`break`&&d++;let g=r.of(n);if(g)i.set(n,{being:g,confidence:`sure`,alternatives:[]}),Qm(e,t,m,g),p(g,h,Zm(e,n,a)),e[n.to]?.text===`:`&&(n.from===0||e[n.from-1]?.kind===`break`)&&(u={being:g,paragraph:d});else if(n.kind===`pronoun`&&o.has(n)&&l&&qm(n,l)){let{alternatives:e,being:t}=nh(n,s,h),r=[t?.name??[],e].flat().filter(e=>e!==l?.name);i.set(n,{being:l,confidence:`likely`,alternatives:r}),p(l,h,Wm.other)}else if(n.kind===`pronoun`){let e=n.text===`i`&&u?.paragraph===d?u.being:null,t=e?{being:e,confidence:`likely`,alternatives:[]}:nh(n,s,h);i.set(n,t),t.being&&(n.text===`he`||n.text===`she`)&&(t.being.gender??=n.gender,p(t.being,h,Wm.other))}else if(n.kind===`role`){let o=oh(e,t,m),c=o&&r.of(o),l=c?{being:c,confidence:`sure`,alternatives:[]}:sh(n,ih(e,n,ah(i,t,m)),s,h,r.officials);if(i.set(n,l),Ym(e,t,m)){let t=Jm(n);i.set(n,{being:t,confidence:`sure`,alternatives:[]}),p(t,h,Zm(e,n,a))}else l.being&&l.confidence!==`unsure`&&p(l.being,h,Zm(e,n,a))}a.has(n)&&(l=i.get(n)?.being??null)});for(let{subject:e}of n){let t=e?.standsFor&&i.get(e.standsFor);e&&t&&i.set(e.actor,t)}return i}const Km=/* @__PURE__ */ new Set([`add`,`continue`,`conclude`,`elaborate`]),qm=({gender:e},t)=>e!==null&&!t.body&&(t.gender===null||t.gender===e),Jm=({gender:e,roles:t})=>({name:null,id:null,gender:e,body:!1,human:!0,roles:new Set(t),country:null,portfolios:/* @__PURE__ */ new Set});function Ym(e,t,n){let r=t[n];if(!r||r.definite||r.plural||r.sort!==`person`||r.from===r.core)return!1;let i=e[r.from-1],a=e[r.to],o=t[n-1];if(i&&i.sentence===e[r.core]?.sentence&&(/^(?:is|was|as|be|been|became)$/.test(i.lower)||i.kind===`mark`&&o?.to===r.from-1&&o.sort!==`place`))return!1;let s=t[n+1];return a?.text!==`,`||s?.kind!==`name`||s.from!==r.to+1}const Xm=({score:e,sentence:t},n)=>e*.5**Math.min(30,n-t);function Zm(e,t,n){let r=e[t.to];if(r?.kind===`possessive`)return Wm.owner;if(n.has(t))return Wm.subject;let i=e[t.from-1];return i?.sentence!==e[t.core]?.sentence||i?.text===`,`&&r?.text===`,`?Wm.subject:i?.kind===`word`&&X.has(i.lower)?Wm.other:r?.kind===`word`&&Z(r.lower)?Wm.subject:Wm.other}function Qm(e,t,n,r){let i=t[n];if(!i)return;for(let a of[t[n+1],t[n+2]]){if(a?.kind!==`role`||a.sort!==`person`)continue;let t=e[i.to],n=a.from-i.to;if((n<=5||n<=8&&/\d/.test(e[i.to+1]?.text??``))&&t&&(t.text===`,`||/^(?:is|was|became|—|–)$/.test(t.text))&&t.sentence===e[a.core]?.sentence){$m(r,a);break}}let a=t[n-1];a?.kind===`role`&&a.sort===`person`&&e[a.to]?.text===`,`&&i.from===a.to+1&&$m(r,a)}function $m(e,t){for(let n of t.roles)e.roles.add(n);e.gender??=t.gender,e.human||=!e.body}function eh(e,t,n){let r=[];for(let i of e){let e=n(i.being),a=e>0?Xm(i,t)*e:0;a>.001&&r.push({being:i.being,last:i.last,score:a})}return r.sort((e,t)=>t.score-e.score||t.last-e.last)}function th(e){let[t,n]=e;if(!t)return{...Um,confidence:`unsure`};let r=e.slice(1,4).filter(({score:e})=>e*3>t.score),i=!n||n.score*4<t.score?`sure`:n.score*1.5<t.score?`likely`:`unsure`;return{being:t.being,confidence:i,alternatives:r.flatMap(({being:e})=>e.name??[])}}function nh(e,t,n){return e.gender?th(eh(t,n,t=>t.body||t.gender!==null&&t.gender!==e.gender?0:(t.human?1:t.name?.includes(` `)?.6:.15)*(t.gender===null?.8:1))):e.text===`it`||e.text===`they`?th(eh(t,n,e=>+!!e.body)):Um}const rh=/* @__PURE__ */ new Map([[`lawmaker`,[`senator`,`congressman`,`congresswoman`,`representative`,`rep`,`sen`,`legislator`,`delegate`]],[`senator`,[`sen`]],[`congressman`,[`rep`,`representative`]],[`congresswoman`,[`rep`,`representative`]],[`governor`,[`gov`]],[`diplomat`,[`minister`,`ambassador`,`envoy`,`secretary`]],[`candidate`,[`nominee`,`frontrunner`,`front-runner`,`hopeful`,`contender`]],[`nominee`,[`candidate`,`frontrunner`,`front-runner`]],[`frontrunner`,[`candidate`,`front-runner`,`nominee`]],[`front-runner`,[`candidate`,`frontrunner`,`nominee`]],[`leader`,[`president`,`premier`,`chancellor`,`minister`,`head`,`chairman`]],[`official`,[`director`,`minister`,`secretary`,`mayor`,`governor`,`deputy`,`commissioner`]],[`general`,[`gen`,`commander`]],[`businessman`,[`billionaire`,`mogul`,`tycoon`,`developer`]],[`billionaire`,[`businessman`,`mogul`,`tycoon`,`developer`]],[`mogul`,[`businessman`,`billionaire`,`tycoon`,`developer`]],[`spokesperson`,[`spokesman`,`spokeswoman`]],[`head`,[`chief`,`director`,`chairman`,`leader`]],[`chief`,[`head`,`director`,`commander`]]]);function ih(e,t,n){let r=e[t.core-1]?.lower??``,i=/^(?:his|her)$/.test(e[t.from]?.lower??``)||e[t.from-1]?.kind===`possessive`;return{country:Of(e,t),portfolio:km(r)?Am(r):null,owner:i?n:null}}function ah(e,t,n){let r=t[n-1];return(r&&e.get(r)?.being)??null}function oh(e,t,n){let r=t[n],i=t[n+1];return r?.definite&&!r.plural&&i?.kind===`name`&&i.from===r.to+1&&e[r.to]?.text===`,`&&e[i.to]?.text===`,`?i:null}function sh(e,{country:t,portfolio:n,owner:r},i,a,o){if(!e.definite||e.plural)return Um;let s=e.roles.at(-1)??e.text;if(e.sort===`body`){let e=eh(i,a,e=>e.body&&e.name?.toLowerCase().split(` `).includes(s)?1:0);return e.length>0?th(e):Um}if(e.sort!==`person`)return Um;let c=rh.get(s)??[],l=i=>!i.body&&(e.gender===null||i.gender===null||i.gender===e.gender)&&(t===null||i.country===null||i.country===t)&&(n===null||i.portfolios.size===0||i.portfolios.has(n))&&i!==r,u=e=>l(e)&&(e.roles.has(s)||c.some(t=>e.roles.has(t))),d=eh(i,a,e=>+!!u(e));if(d.length>0)return th(d);let f=o.filter(e=>t!==null&&e.country===t&&u(e));if(f.length===1&&f[0])return{being:f[0],confidence:`likely`,alternatives:[]};let p=eh(i,a,e=>l(e)&&(e.human||e.name?.includes(` `))&&e.roles.size===0?1:0).filter(({score:e})=>e>=.9);return p.length>0?{...th(p),confidence:`unsure`}:Um}function ch(e,t,n){let r=em(e,t.map(({outer:e})=>e)),i=(t,n,r)=>e.slice(Math.max(0,t+n),t+r),a=Kp(r,{opensSentence:e=>$r(i(t[e]?.span.start??0,0,5)),endsSentence:e=>/[.?!…][\s'’)\]]*$/.test(i(t[e]?.span.end??0,-4,0))}),o=Mf(r),s=new Int32Array(r.length).fill(-1);o.forEach((e,t)=>{for(let n=e.core;n<e.to;n++)s[n]=t});let c=gm({tokens:r,sentences:a,actors:o,actorAt:s}),l=Gm(r,o,c,Fm(o,r,n)),u=new Int32Array(a.length+1).fill(c.length);for(let e=c.length-1;e>=0;e--){let t=c[e];t&&(u[r[t.cue]?.sentence??0]=e)}for(let e=a.length-1;e>=0;e--)u[e]===c.length&&(u[e]=u[e+1]??c.length);let d=new Int32Array(r.length);r.forEach((e,t)=>{d[t]=t===0||r[t-1]?.kind===`break`?t:d[t-1]??0});let f=[];return r.forEach((e,t)=>{e.piece>=0&&(f[e.piece]=t)}),{text:e,segments:t,tokens:r,sentences:a,actors:o,actorAt:s,frames:c,framesIn:e=>[u[e]??c.length,u[e+1]??c.length],references:l,paragraphAt:d,pieceAt:f}}function lh(e,t,n,r){if(n)return r;if(!up(e,t))return`mixed`;let{tokens:i,pieceAt:a}=e,o=a[t]??0,s=i[o-1];return s===void 0||s.sentence!==i[o]?.sentence||s.kind===`mark`||s.kind===`break`||s.kind===`piece`?`direct`:uh(e,t)}function uh({text:e,segments:t},n){let r=t[n]?.span;return(r?e.slice(r.start,r.end).split(/\s+/).length:0)>4?`direct`:`mixed`}const dh=new Set(`that after before when while as if because since until who which whose about of over following ahead and but or whether what how why for amid despite against asked referring`.split(` `));function fh(e,t){let n=/* @__PURE__ */ new Map;for(let e of t)e.kind===`date`&&n.set(e.span.start,e);let{tokens:r,sentences:i,actorAt:a}=e,o=e=>n.get(r[e]?.start??-1)??null;return e=>{if(n.size===0)return null;let t=r[e]?.sentence??0;for(let n=e+1;n<e+12;n++){let e=r[n];if(e?.sentence!==t||e.kind===`piece`||e.kind===`break`||e.text===`:`)break;let i=o(n);if(i)return i;if(e.kind===`word`&&dh.has(e.lower))break}for(let n=e-1;n>e-5;n--){let e=r[n];if(e?.sentence!==t||e.kind!==`word`||(a[n]??-1)!==-1)break;let i=o(n);if(i)return i}return s(e,i[t]??0)};function s(t,n){let i=[n,n+1,n+2].find(e=>e<t&&o(e)),a=i===void 0?null:o(i);return!a||i===void 0||!r.slice(n,i).every(({lower:e})=>/^(?:on|late|early|by|in|earlier|speaking|last|this)$/.test(e))||e.frames.slice(...e.framesIn(r[t]?.sentence??0))[0]?.cue!==t?null:a}}const ph={'"':[`double`,`straight`],"＂":[`double`,`straight`],"“":[`double`,`left`],"„":[`double`,`left`],"«":[`double`,`left`],"‟":[`double`,`left`],"”":[`double`,`right`],"»":[`double`,`right`],"‘":[`single`,`left`],"‚":[`single`,`left`],"’":[`single`,`right`],"'":[`single`,`straight`],"`":[`single`,`left`]},mh=/''|``|["＂“„«‟”»‘‚’'`]/g;function*hh(e,t,n){for(let r of e.slice(t,n).matchAll(mh)){let e=t+r.index;if(r[0].length===2)yield{at:e,width:2,style:`double`,shape:r[0]==="``"?`left`:`straight`};else{let[t,n]=ph[r[0]]??[`double`,`straight`];yield{at:e,width:1,style:t,shape:n}}}}const $=/[\s\u200b]/,gh=/[\s\u200b([{—–/\-:"“„«‘'…]/,_h=/[\s\u200b)\]}—–/\-,.;:?!…"”»’'*]/,vh=e=>Kr(e.charCodeAt(0)),yh=e=>e<``?e>=`a`&&e<=`z`:/\p{Ll}/u.test(e),bh=(e,t,n)=>t>n?e.charAt(t-1):` `,xh=(e,t,n)=>t<n?e.charAt(t):` `,Sh=/^(?:\d0s|em\b|til\b|tis\b|twas\b|cause\b|round\b|n['’])/i;function Ch(e,t,n,r){let i=bh(e,t.at,n),a=xh(e,t.at+t.width,r);return t.style===`single`?t.shape===`right`||!gh.test(i)||$.test(a)||t.shape===`straight`&&Sh.test(e.slice(t.at+1,t.at+6))?!1:vh(a)||/["“[$£€(…]/.test(a):t.shape===`left`?!0:t.shape===`right`?$.test(i)&&!$.test(a)&&vh(a):gh.test(i)&&!$.test(a)?!0:!_h.test(a)||$.test(i)&&!$.test(a)}function wh(e,t,n,r){let i=bh(e,t.at,n),a=xh(e,t.at+t.width,r);return t.style===`single`?t.shape===`left`||$.test(i)||!_h.test(a)?!1:i===`s`&&$.test(a)&&yh(e.charAt(t.at+2))?/['’]/.test(e.slice(t.at+1,Math.min(r,t.at+200)))===!1:!0:t.shape===`right`?!0:t.shape===`left`?!$.test(i)&&_h.test(a)&&Th(e,t,r):!($.test(i)&&vh(a))}const Th=(e,t,n)=>t.at+t.width>=n||/[\s,.;:?!)]/.test(e.charAt(t.at+t.width));function Eh(e){let t=[],n=0;for(;n<=e.length;){let r=e.indexOf(`
`,n),i=r<0?e.length:r;Oh(e,n,i,t),n=i+1}return Dh(e,t)}function Dh(e,t){let n=({outer:t})=>/['‘’‚]/.test(e.charAt(t.start))&&e.charAt(t.start+1)!==`'`;return t.filter(n).length*2>t.length?t:t.filter(e=>!n(e))}function Oh(e,t,n,r){let i=null,a=!1,o=r.length,s=(n,i,a,s,c)=>{for(;n<i&&/\s/.test(e.charAt(n));)n++;for(;i>n&&/\s/.test(e.charAt(i-1));)i--;if(i>n){let l=r.at(-1),u=r.length===o&&l!==void 0&&!l.closed&&e.slice(t,a).trim()===``;r.push({span:{start:n,end:i},outer:{start:a,end:s},closed:c,continued:u})}};for(let c of hh(e,t,n)){let{at:l,width:u,style:d}=c;if(i===null){if(e.charAt(l-1)===`=`)a=!0;else if(a){a=!1;continue}if(a)continue;Ch(e,c,t,n)?i={at:l,width:u,style:d}:d===`double`&&r.length===o&&wh(e,c,t,n)&&/[,.?!…]/.test(e.charAt(l-1))&&s(t,l,t,l+u,!0)}else d===i.style&&(wh(e,c,t,n)?(s(i.at+i.width,l,i.at,l+u,!0),i=null):d===`double`&&c.shape===`straight`&&Ch(e,c,t,n)&&(s(i.at+i.width,l,i.at,l,!0),i={at:l,width:u,style:d}))}(i?.style===`double`||i&&kh(e,n))&&s(i.at+i.width,n,i.at,n,!1)}function kh(e,t){return/[‘']/.test(e.slice(t,t+4).trim().charAt(0))}function Ah(e,t){return t.map((n,r)=>{let i=r>0?t[r-1]:null;return!n||!i?!1:e.segments[r]?.continued&&n.from===r-1?!0:n.cue===null||n.cue!==i.cue?!1:jh(e,r,n.cue)})}function jh({tokens:e,pieceAt:t},n,r){let i=t[n-1]??0,a=t[n]??0;if(r<i||r>a)return!1;let o=0;for(let t=i+1;t<a;t++){if(e[t]?.kind===`break`)return!1;e[t+1]?.sentence!==e[t]?.sentence&&o++}return o<=1}function Mh(e,t,n){let r=Eh(e);if(r.length===0)return[];let i=ch(e,r,n),a=Gp(i),o=Ah(i,a),s=fh(i,n),c=[],l=-1;return a.forEach((e,t)=>{let n=r[t];if(!e||!n)return;let a=o[t]===!0;a||l++,c.push({kind:`quote`,span:n.span,form:lh(i,t,a,c.at(-1)?.form??`direct`),speaker:Ih(i,e),cue:e.cue===null?null:{span:Nh(i,e.cue,e.cue+1),text:i.tokens[e.cue]?.text??``},saidOn:e.cue===null?null:s(e.cue),utterance:l})}),c}const Nh=({tokens:e},t,n)=>({start:e[t]?.start??0,end:e[n-1]?.end??0}),Ph=[`sure`,`likely`,`unsure`],Fh=(e,t)=>Ph.indexOf(e)>Ph.indexOf(t)?e:t;function Ih(e,{actor:t,confidence:n,from:r}){if(!t)return null;let i=Nh(e,t.core,t.to),a=e.references.get(t),o=t.kind===`role`&&t.sort===`body`&&t.definite?Nh(e,t.from,t.to):i,s=t.kind===`name`||o!==i?e.text.slice(o.start,o.end):null;return{span:i,text:e.text.slice(i.start,i.end),name:a?.being?a.being.name:s,id:a?.being?.id??null,how:r===null?t.kind===`name`?`named`:t.kind:`continued`,confidence:Fh(n,a?.confidence??`sure`),alternatives:a?.alternatives??[]}}const Lh=[ld,Ii,js];function*Rh(e,t){let n=[];for(let r of Lh){for(let i of r(e,t))n.push(i);yield}let r=gd(n);return[...r,...Mh(e,t,r)].sort((e,t)=>e.span.start-t.span.start||t.span.end-e.span.end)}function zh(e,t){let n=Rh(e,t);for(;;){let e=n.next();if(e.done)return e.value}}export{zh as recognise,Rh as recogniseInSteps};