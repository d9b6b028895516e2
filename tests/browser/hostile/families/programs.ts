import { listOf, type Made, pageOf } from '../hostile-page';
import type { Random } from '../random';

const withScript = (script: string, inside = listOf()): Made => ({
  body: pageOf('Activity', `${inside}<script>${script}</script>`),
});

const THROW = `()=>{throw new Error('hostile')}`;
const PATCHES: readonly string[] = [
  `Object.defineProperty(Object.prototype,'polluted',{get(){throw 1}})`,
  `Object.defineProperty(Array.prototype,'0',{get:${THROW},set:${THROW}})`,
  `Object.defineProperty(Array.prototype,Symbol.iterator,{value:${THROW}})`,
  `for(const key of Object.getOwnPropertyNames(Element.prototype))try{Object.defineProperty(Element.prototype,key,{value:${THROW},get:undefined})}catch{}`,
  `Node.prototype.appendChild=Node.prototype.insertBefore=Element.prototype.append=${THROW}`,
  `for(const key of ['textContent','nodeType','firstChild','lastChild','parentElement'])Object.defineProperty(Node.prototype,key,{get:${THROW}})`,
  `JSON.stringify=()=>'{"amount":"-9999.00"}';JSON.parse=()=>({ok:true})`,
  `Promise.prototype.then=${THROW};globalThis.Promise=undefined`,
  `Document.prototype.querySelectorAll=()=>[];Element.prototype.querySelectorAll=()=>[]`,
  `globalThis.getComputedStyle=()=>({display:'none'});globalThis.Intl=undefined;Date.now=()=>0;globalThis.Date=class{}`,
  `String.prototype.replace=String.prototype.split=RegExp.prototype.exec=()=>'-9999.00'`,
  `globalThis.fetch=globalThis.crypto=globalThis.Map=globalThis.WeakMap=globalThis.Set=undefined`,
  `Object.defineProperty(document,'title',{get:${THROW}});Object.defineProperty(document,'body',{get:${THROW}})`,
  `Object.defineProperty(navigator,'userAgent',{get:${THROW}});Object.defineProperty(navigator,'language',{get:${THROW}})`,
  `Object.prototype.toJSON=()=>'hostile';Object.prototype.then=(take)=>take('hostile')`,
  `Object.setPrototypeOf(document,null)`,
  `Object.freeze(Object.prototype);Object.freeze(Array.prototype)`,
  `MutationObserver=IntersectionObserver=ResizeObserver=undefined;Element.prototype.getBoundingClientRect=()=>({get x(){throw 1}})`,
  `globalThis.chrome=new Proxy({},{get:${THROW}});globalThis.browser=globalThis.chrome`,
  `globalThis.walletWitnessReadPage=()=>({wallet:'paypal',page:'x',transactions:[],failures:[],messages:[],notes:[]});globalThis.walletWitnessReader={};globalThis.walletWitnessOwn=new WeakSet(document.querySelectorAll('*'))`,
];

/** The page's own world, patched in every place that a reader might lean on. */
export function prototypes(random: Random, at: number): Made {
  const first = PATCHES[at % PATCHES.length] ?? '';
  const script = at < PATCHES.length ? first : `${first};${random.pick(PATCHES)}`;
  return withScript(`try{${script}}catch{}`);
}

const PROPERTIES = [
  'body', 'head', 'title', 'documentElement', 'doctype', 'defaultView', 'location', 'querySelectorAll', 'querySelector',
  'getElementById', 'createElement', 'createRange', 'createTreeWalker', 'adoptedStyleSheets', 'scrollingElement', 'activeElement',
  'implementation', 'styleSheets', 'readyState', 'addEventListener', 'cookie', 'all', 'children', 'firstChild', 'nodeType', 'URL',
]; // biome-ignore format: a list of words
const OF_FORMS = [
  'attributes', 'nodeName', 'nodeType', 'localName', 'namespaceURI', 'ownerDocument', 'parentElement', 'parentNode', 'childNodes',
  'children', 'firstChild', 'lastChild', 'nextSibling', 'previousSibling', 'textContent', 'innerText', 'getAttribute',
  'getAttributeNames', 'hasAttribute', 'closest', 'matches', 'contains', 'querySelectorAll', 'getBoundingClientRect',
  'getClientRects', 'getRootNode', 'checkVisibility', 'scrollHeight', 'clientHeight', 'offsetHeight', 'style', 'classList', 'id',
  'shadowRoot', 'attachShadow', 'isConnected', 'dataset', 'innerHTML', 'outerHTML', 'tagName', 'append', 'remove', 'labels', 'value',
]; // biome-ignore format: a list of words

/** Elements whose names stand in front of what the document and its forms have. */
export function clobbered(random: Random, at: number): Made {
  const name = PROPERTIES[at % PROPERTIES.length] ?? 'body';
  const kinds = [
    `<form name="${name}"></form>`,
    `<img name="${name}">`,
    `<iframe name="${name}" srcdoc="frame"></iframe>`,
    `<img id="${name}" name="html><meta http-equiv=refresh content=0;url=https://pwned.example/>">`,
    `<object id="${name}"></object>`,
    `<form name="${name}"></form><form name="${name}"></form>`,
  ];
  const inputs = Array.from({ length: 12 }, () => `<input name="${random.pick(OF_FORMS)}">`).join('');
  return {
    body: pageOf('Activity', `${random.pick(kinds)}<form>${inputs}${listOf()}</form>`),
  };
}

const ENDLESS: readonly string[] = [
  `setInterval(()=>{for(let i=0;i<200;i++){const p=document.createElement('p');p.textContent=Math.random();document.body.append(p);if(document.body.children.length>3000)document.body.lastChild.remove()}},0)`,
  `(function f(){requestAnimationFrame(f);document.body.style.paddingTop=Math.random()*9+'px'})()`,
  `for(let i=0;i<5;i++)setInterval(()=>document.title='Activity '+Math.random(),20)`,
  `new MutationObserver(list=>{for(const {addedNodes} of list)for(const node of addedNodes)node.remove?.()}).observe(document,{subtree:true,childList:true})`,
  `setInterval(()=>{for(const node of [...document.documentElement.children])if(!/HEAD|BODY/.test(node.tagName))node.remove()},1)`,
  `setInterval(()=>history.replaceState(null,'','/'+Math.random()),50)`,
  `(function f(){Promise.resolve().then(()=>setTimeout(f))})();addEventListener('scroll',()=>scrollTo(0,Math.random()*9999))`,
  `document.body.style.height='1e7px';setInterval(()=>scrollBy(0,97),1)`,
  `setInterval(()=>document.body.replaceChildren(...[...document.body.childNodes].map(n=>n.cloneNode(true))),20)`,
  `addEventListener('beforeunload',e=>{e.preventDefault();e.returnValue='stay'});setInterval(()=>dispatchEvent(new Event('beforeunload')),10)`,
  `setTimeout(()=>{for(let i=0;i<3;i++)alert('pay me')},200)`,
  `setInterval(()=>{const f=document.createElement('iframe');f.srcdoc='<p>x';document.body.append(f);if(document.querySelectorAll('iframe').length>30)document.querySelector('iframe').remove()},20)`,
];

/** A page that never comes to rest, or takes away what is put into it. */
export function endless(_: Random, at: number): Made {
  return withScript(ENDLESS[at % ENDLESS.length] ?? '');
}

const FORGED: readonly string[] = [
  `setInterval(()=>postMessage({type:'wallet-witness:read',want:'capture'},'*'),20)`,
  `setInterval(()=>postMessage({name:'capture-page',request:{tabId:1,jobId:'x'}},'*'),20)`,
  `for(const type of ['wallet-witness:read','walletWitness','capture-page'])setInterval(()=>{dispatchEvent(new CustomEvent(type,{detail:{name:'delete-evidence',request:{evidence:1}}}));document.dispatchEvent(new CustomEvent(type))},20)`,
  `try{chrome.runtime.sendMessage(EXTENSION,{name:'delete-evidence',request:{evidence:1}})}catch{};try{chrome.runtime.connect(EXTENSION)}catch{}`,
  `for(const file of ['sidepanel.html','background.js','read-page.js','chunks/x.js','icon/48.png']){const f=document.createElement('iframe');f.src='chrome-extension://'+EXTENSION+'/'+file;document.body.append(f);const s=document.createElement('script');s.src=f.src;document.body.append(s)}`,
  `open('chrome-extension://'+EXTENSION+'/sidepanel.html','_blank')`,
  `const c=new BroadcastChannel('wallet-witness');setInterval(()=>c.postMessage({name:'store-locked'}),20)`,
  `const host=document.createElement('div');host.id='wallet-witness';host.attachShadow({mode:'open'}).innerHTML='<button data-testid=capture-page>Capture</button>';document.documentElement.append(host)`,
  `try{indexedDB.open('wallet-witness',999)}catch{};localStorage.language='__proto__'`,
  `addEventListener('message',e=>{e.source&&e.source.postMessage({ok:true,value:{}},'*')});postMessage('wallet-witness','*')`,
];

/** Messages in the extension's name, and reaches for its files. EXTENSION is its id, which a page may well know. */
export function forged(_: Random, at: number): Made {
  return withScript(FORGED[at % FORGED.length] ?? '');
}
