import { type Html, html, quoted } from './html';
import type { ReadmeTexts } from './readme-texts';
import { lastCertificate, type PackedStamp, stampFolder } from './time-stamps';

/** What the time stamps of a package mean, whose they are, and how to check them by hand; nothing where there are none. */
export function stampSection(stamps: readonly PackedStamp[], readme: ReadmeTexts): Html | null {
  if (stamps.length === 0) return null;
  const { stamps: texts } = readme;
  return html`<h3>${texts.title}</h3>${texts.meaning}
<dl>
${stamps.map((stamp) => oneStamp(stamp, readme))}</dl>
<p>${texts.byHand}</p>
<pre>${stamps.map((stamp) => `${command(stamp)}\n`)}</pre>
${texts.expired(html`${stamps.map((stamp, index) => [index === 0 ? null : readme.semicolon, moment(stamp, readme)])}`)}${texts.root}`;
}

function oneStamp(stamp: PackedStamp, { stamps: texts, colon, semicolon }: ReadmeTexts): Html {
  return html`<dt>${quoted(stamp.authority.name)}</dt><dd>${shown(stamp.time)}${semicolon}${texts.entry(stamp.seq)}<br>
${texts.last}${colon}<code>${lastCertificate(stamp.chainPem)}</code></dd>
`;
}

function command(stamp: PackedStamp): string {
  const folder = stampFolder(stamp);
  return `openssl ts -verify -digest ${stamp.hash} -in ${folder}/response.tsr -CAfile ${folder}/chain.pem`;
}

function moment(stamp: PackedStamp, { aside }: ReadmeTexts): Html {
  const seconds = Math.floor(Date.parse(stamp.time) / 1_000);
  return html`<code class="whole">-attime ${String(seconds)}</code>${aside(`${stamp.authority.id}-${stamp.seq}`)}`;
}

/** `2026-11-22 23:44:03 UTC` */
function shown(iso: string): string {
  return iso.replace('T', ' ').replace(/(?:\.\d+)?Z$/, ' UTC');
}
