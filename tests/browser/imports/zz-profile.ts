import { writeFileSync } from 'node:fs';
import { EvidenceItem } from '../../../utils/model/evidence';
import { launchExtension } from '../extension';
import { storedRows } from '../stored';

const N = Number(process.argv[2] ?? 200);
const prof = process.argv[3] === 'profile';
const run = await launchExtension({ headless: true, language: 'en' });
try {
  const panel = await run.openPanelPage();
  const worker = await run.worker();
  const sessions = prof ? [await panel.createCDPSession(), worker.client] : [];
  for (const s of sessions) {
    await s.send('Profiler.enable');
    await s.send('Profiler.setSamplingInterval', { interval: 1000 });
    await s.send('Profiler.start');
  }
  const SPY = `(() => { const stat = globalThis.__stat = {}; const orig = IDBDatabase.prototype.transaction;
    const note=(k,t)=>{ const e = stat[k] ??= {n:0,ms:0}; e.n++; e.ms+=performance.now()-t; };
    IDBDatabase.prototype.transaction = function(s, m, o) { const t = performance.now(); const tx = orig.apply(this, arguments); const k = (m ?? 'readonly') + ' ' + [].concat(typeof s === 'string' ? s : [...s]).join(',').slice(0,60) + ' ' + (o?.durability ?? '');
      const end = () => note(k,t);
      tx.addEventListener('complete', end); tx.addEventListener('abort', end); return tx; };
    const est = StorageManager.prototype.estimate; StorageManager.prototype.estimate = async function(){ const t=performance.now(); try { return await est.call(this);} finally { note('estimate',t);} };
    for (const area of ['local','session']) for (const f of ['get','set']) { const o = chrome.storage[area][f].bind(chrome.storage[area]); chrome.storage[area][f] = async (...a) => { const t=performance.now(); try { return await o(...a);} finally { note('storage.'+area+'.'+f+JSON.stringify(a[0]).slice(0,9),t);} }; }
    const sm = chrome.runtime.sendMessage.bind(chrome.runtime); chrome.runtime.sendMessage = async (m) => { const t=performance.now(); try { return await sm(m);} finally { note('send '+m.name,t);} };
  })()`;
  await panel.evaluate(SPY);
  await worker.evaluate(SPY);
  const t0 = Date.now();
  const many = Array.from({ length: N }, (_, at) => ({
    name: `receipt-${at}.txt`,
    text: `receipt ${at} ${'x'.repeat(50)}`,
  }));
  await panel.evaluate((given) => {
    const data = new DataTransfer();
    for (const { name, text } of given) data.items.add(new File([text], name, { type: 'text/plain' }));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true }));
  }, many);
  await panel.waitForFunction(
    (n) => {
      const c = document.querySelector('[data-testid=waiting-count]');
      return c
        ? c.getAttribute('data-reading') === '0' && c.getAttribute('data-files') === String(n)
        : document.querySelectorAll('[data-testid=waiting-file]:not([data-state=reading])').length === n;
    },
    { timeout: 500_000, polling: 250 },
    N,
  );
  console.log(N, 'dropped', Date.now() - t0);
  const t1 = Date.now();
  await panel.click('[data-testid=keep-all-files]');
  let last = N,
    tl = t1;
  for (;;) {
    const left = await panel.evaluate(() => {
      const c = document.querySelector('[data-testid=waiting-count]');
      return c
        ? Number(c.getAttribute('data-files'))
        : document.querySelectorAll('[data-testid=waiting-file]').length;
    });
    if (last - left >= N / 5 || left === 0) {
      console.log(' left', left, 'ms/file', ((Date.now() - tl) / Math.max(1, last - left)).toFixed(1));
      last = left;
      tl = Date.now();
    }
    if (left === 0) break;
    if (Date.now() - t1 > 500_000) {
      console.log('gave up', left);
      break;
    }
    await new Promise((r) => setTimeout(r, 250));
  }
  console.log(N, 'kept', Date.now() - t1, (await storedRows(panel, 'evidence', EvidenceItem)).length);
  for (const [w, c] of [
    ['PANEL', panel],
    ['WORKER', worker],
  ] as const) {
    const st = (await c.evaluate('globalThis.__stat')) as Record<string, { n: number; ms: number }>;
    console.log(w);
    for (const [k, { n, ms }] of Object.entries(st).sort((a, b) => b[1].ms - a[1].ms))
      console.log('   ', n, (ms / n).toFixed(1), 'ms', k);
  }
  let i = 0;
  for (const s of sessions) {
    const { profile } = (await s.send('Profiler.stop')) as {
      profile: import('puppeteer-core').Protocol.Profiler.Profile;
    };
    writeFileSync(`/tmp/keep/prof-${i}.cpuprofile`, JSON.stringify(profile));
    const self = new Map<string, number>();
    const byId = new Map(profile.nodes.map((n) => [n.id, n]));
    const dt = profile.timeDeltas ?? [];
    profile.samples?.forEach((id, k) => {
      const n = byId.get(id);
      if (!n) return;
      const key = `${n.callFrame.functionName || '(anon)'} ${n.callFrame.url.split('/').pop()}:${n.callFrame.lineNumber}:${n.callFrame.columnNumber}`;
      self.set(key, (self.get(key) ?? 0) + (dt[k] ?? 0));
    });
    console.log(i === 0 ? 'PANEL' : 'WORKER');
    for (const [k, us] of [...self].sort((a, b) => b[1] - a[1]).slice(0, 18))
      console.log('  ', (us / 1000).toFixed(0), k);
    i += 1;
  }
} finally {
  await run.close();
}
process.exit(0);
