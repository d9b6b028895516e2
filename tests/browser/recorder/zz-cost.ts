import { launchRecorder, openWallet, HOST, pause } from './recorder-run';
import { HEALTHY_PAGE } from './show-state';
const run = await launchRecorder();
async function open(host: string) {
  const page = await run.extension.browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (r) => r.url().startsWith('http') ? void r.respond({ status: 200, body: HEALTHY_PAGE, contentType: 'text/html; charset=utf-8' }) : void r.continue());
  await page.goto(`https://${host}/`);
  await pause(1500);
  return page;
}
const withR = await open(HOST); const without = await open('other.example');
const cdp = new Map([[withR, await withR.createCDPSession()], [without, await without.createCDPSession()]]);
for (const s of cdp.values()) { await s.send('Performance.enable', { timeDomain: 'threadTicks' }); };
const metric = async (p: any) => { const { metrics } = await cdp.get(p)!.send('Performance.getMetrics'); const g = (n: string) => metrics.find((m: any) => m.name === n)!.value * 1000; return { task: g('TaskDuration'), script: g('ScriptDuration') }; };
const modes: Record<string, string> = {
  sync: `(async()=>{const root=document.getElementById('root');const t=performance.now();root.replaceChildren();for(let i=0;i<2000;i++){const row=document.createElement('div');row.className='row item'+(i%7);for(let k=0;k<4;k++){const s=document.createElement('span');s.className='cell c'+k;s.textContent='value '+i+' '+k;row.append(s)}root.append(row)}root.offsetHeight;for(const e of root.querySelectorAll('.row'))e.className='row changed';root.offsetHeight;await new Promise(r=>setTimeout(r,1200));return 0})()`,
  flat: `(async()=>{const root=document.getElementById('root');root.replaceChildren();for(let i=0;i<10000;i++){const s=document.createElement('p');s.textContent='v'+i;root.append(s)}root.offsetHeight;await new Promise(r=>setTimeout(r,1200));return 0})()`,
  frames: `(async()=>{const root=document.getElementById('root');root.replaceChildren();for(let f=0;f<100;f++){for(let i=0;i<20;i++){const row=document.createElement('div');row.className='row';for(let k=0;k<4;k++){const s=document.createElement('span');s.textContent='v'+f+i+k;row.append(s)}root.append(row)}await new Promise(r=>requestAnimationFrame(r))}await new Promise(r=>setTimeout(r,1200));return 0})()`,
  texts: `(async()=>{const root=document.getElementById('root');const ps=[...root.querySelectorAll('*')].slice(0,10000);for(const p of ps)p.title='x';for(const p of ps)p.className='a'+(Math.random()*3|0);root.offsetHeight;await new Promise(r=>setTimeout(r,1200));return 0})()`,
};
const med = (a: number[]) => a.sort((x, y) => x - y)[a.length >> 1]!;
for (const [name, code] of Object.entries(modes)) {
  const out = new Map<any, { task: number[]; script: number[] }>([[withR, { task: [], script: [] }], [without, { task: [], script: [] }]]);
  for (let i = 0; i < 9; i++) for (const p of i % 2 ? [withR, without] : [without, withR]) {
    await p.bringToFront();
    const a = await metric(p); await p.evaluate(code); const b = await metric(p);
    out.get(p)!.task.push(b.task - a.task); out.get(p)!.script.push(b.script - a.script);
  }
  const w = out.get(withR)!, o = out.get(without)!;
  console.log(name, 'task with', med(w.task).toFixed(1), 'without', med(o.task).toFixed(1), '%', ((med(w.task) / med(o.task) - 1) * 100).toFixed(1), 'script', med(w.script).toFixed(1), med(o.script).toFixed(1));
}
await run.close();
