export const URL = 'https://wallet.example/private';

/** Personal words of an invented person, each where a page may put it; on the page they are written in red, and only they. */
export const PLANTED = {
  text: '13800138000',
  split: '6217 0012 3456 7890 128',
  openRoot: 'li.hua@mail.example',
  closedRoot: '李华',
  frame: 'GB82 WEST 1234 5698 7654 32',
  field: '110105194912310021',
  area: '上海市静安区南京西路1号',
  list: 'account of Li Hua',
  drawn: 'Hua Drawn',
  wrapped: '0x52908400098527886E0F7030069857D2E4169EE7',
  arabic: 'محمد العربي',
  vertical: '王大明的地址',
  turned: 'Turned Person',
};

/** Words that a person does not see; no box may come of them. */
export const UNSEEN = [
  'Hidden Person',
  'Invisible Person',
  'Clipped Person',
  'Distant Person',
  'Scrolled Person',
];

const SECRET = '4539578763621486';

/** `filler` is how tall the page is above its second half, CSS pixels. */
export const pageWith = (filler: number) => `<!doctype html><meta charset="utf-8">
<style>
  body { margin: 8px; font: 16px/24px sans-serif; color: #000 }
  b, input.red, textarea.red, select.red { color: #f00; font-weight: normal; caret-color: transparent }
  text.red { fill: #f00 }
  .narrow { width: 90px; overflow-wrap: anywhere }
</style>
<p>Telephone: <b>${PLANTED.text}</b>, called on 2026-11-02 about order 2026110200017.</p>
<p>Card <b>6217</b><b> 0012 </b><i><b>3456</b></i><span> <b>7890</b> <b>128</b></span> was charged twice.</p>
<div id="open">light</div><div id="closed"></div>
<iframe srcdoc="<style>body{font:16px/24px sans-serif;margin:20px}b{color:#f00;font-weight:normal}</style>IBAN <b>${PLANTED.frame}</b>"
  style="border:7px solid #000;width:500px;height:80px;padding:5px"></iframe>
<p><input class="red" value="${PLANTED.field}" size="30"> <select class="red"><option>other<option selected>${PLANTED.list}</select></p>
<p><textarea class="red" rows="2" cols="40">${PLANTED.area}</textarea></p>
<svg width="300" height="40"><text class="red" x="10" y="25">${PLANTED.drawn}</text></svg>
<div style="height:${filler}px"></div>
<p class="narrow"><b>${PLANTED.wrapped}</b></p>
<p dir="rtl">الاسم: <b>${PLANTED.arabic}</b></p>
<div style="writing-mode:vertical-rl;height:130px"><b>${PLANTED.vertical}</b></div>
<p style="transform:rotate(-4deg);width:300px"><b>${PLANTED.turned}</b></p>
<p hidden><b>${UNSEEN[0]}</b></p><p style="visibility:hidden"><b>${UNSEEN[1]}</b></p>
<p style="height:0;overflow:hidden"><b>${UNSEEN[2]}</b></p>
<p style="position:absolute;left:-9999px"><b>${UNSEEN[3]}</b></p>
<div style="height:40px;overflow:auto"><div style="height:200px">list</div><b>${UNSEEN[4]}</b></div>
<p>Card: ${SECRET}</p>
<script>
  const red = '<style>b{color:#f00;font-weight:normal}</style>';
  document.querySelector('#open').attachShadow({ mode: 'open' }).innerHTML = red + 'Mail <b>${PLANTED.openRoot}</b> <slot></slot>';
  document.querySelector('#closed').attachShadow({ mode: 'closed' }).innerHTML = red + 'Name: <b>${PLANTED.closedRoot}</b>';
</script>`;
