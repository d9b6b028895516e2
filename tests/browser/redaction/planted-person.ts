/** An invented person; each text occurs nowhere else. */
export const PERSON = {
  phone: '13812345678',
  email: 'wen.jiahui@example.org',
  identity: '11010519491231002X',
  name: '闻佳慧',
  latinName: 'Jiahui Wendelin',
  address: '延安西路2299号7幢502室',
  account: '3301045677889013',
};

export const PAGE_URL = `https://wallet.example/activity?user=${encodeURIComponent(PERSON.email)}&view=list`;

const state = Buffer.from(JSON.stringify({ user: PERSON.latinName, phone: PERSON.phone })).toString('base64');

/** A wallet's page that shows the person in every place that a page has. */
export const PERSON_PAGE = `<!doctype html>
<html lang="zh"><head><meta charset="utf-8"><title>Activity of ${PERSON.latinName}</title>
<meta name="user" content="${PERSON.name}"><style>.owner::after{content:"${PERSON.latinName}"}</style></head>
<body data-state="${state}">
<!-- signed in: ${PERSON.email} -->
<h1>Account of <span class="shown">${PERSON.latinName}</span></h1>
<p>Phone <span class="shown">138 1234 5678</span>, e-mail <span class="shown">${PERSON.email}</span></p>
<p>ID <span class="shown"><b>110105</b><i>19491231</i>002X</span></p>
<p>Owner <span class="shown"><b>闻</b><em>佳慧</em></span> <span class="shown">上海市${PERSON.address}</span></p>
<p>Account <span class="shown">3301 0456 7788 9013</span></p>
<p><a href="/user?phone=%2B86${PERSON.phone}&amp;n=${encodeURIComponent(PERSON.name)}" title="${PERSON.phone}">Profile</a></p>
<form><input class="shown" name="mail" value="${PERSON.email}" size="40"><input name="a" value="138"><input name="b" value="1234"><input name="c" value="5678"></form>
<div id="host"></div>
<iframe srcdoc="&lt;p&gt;Ship to &lt;b&gt;延安西路&lt;/b&gt;2299号7幢502室&lt;/p&gt;" width="400" height="60"></iframe>
<table><thead><tr><th>Date</th><th>Description</th><th>Amount</th></tr></thead><tbody>
<tr><td>2026-11-03</td><td>Transfer to ${PERSON.name}</td><td>-12.40 CNY</td></tr>
<tr><td>2026-11-04</td><td>Northline Rail</td><td>-58.00 CNY</td></tr>
</tbody></table>
<script>
document.querySelector('#host').attachShadow({ mode: 'closed' }).innerHTML = '<p>Call <u>138</u><u>1234</u><u>5678</u></p>';
</script></body></html>`;

export const PERSON_CSV = `Date,Payee,Note,Amount,Currency
2026-11-03,${PERSON.name},"${PERSON.latinName}, ${PERSON.phone}",-12.40,CNY
2026-11-04,Northline Rail,"to ${PERSON.account}",-58.00,CNY
`;
