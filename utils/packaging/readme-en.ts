import { chainRule } from './chain-rule';
import { html } from './html';
import type { ReadmeTexts } from './readme-texts';

export const readmeEn: ReadmeTexts = {
  title: (label) => `Evidence package ${label}`,
  otherLanguage: { href: 'README.zh.html', name: '中文' },
  colon: ': ',
  semicolon: '; ',
  aside: (text) => ` (${text})`,
  facts: {
    provider: 'Complaint about',
    made: 'Packed at',
    software: 'Made with',
    exhibits: 'Exhibits',
    empty: 'not stated',
  },
  what: {
    title: 'What this is',
    text: html`<p>This package keeps what the pages of a digital wallet showed in the complainant’s own browser. Each capture is an
      exhibit with a number (E0001, E0002 …). Its files were hashed when they were captured.
      You need no account, no internet and no special program: everything opens in a browser or a text editor,
      and can be checked with tools that your computer already has.</p>`,
  },
  limits: {
    title: 'What this does not prove',
    lead: 'Please weigh the exhibits with these limits in mind.',
    items: [
      html`<b>That the page told the truth.</b> An exhibit shows what the browser displayed, not what is in the provider’s books.`,
      html`<b>That nobody altered the page before it was captured.</b> Anyone can edit a page in their own browser with its developer
        tools, and a capture made afterwards looks no different.`,
      html`<b>That the extension itself was the unaltered one.</b> Whoever controls the device can run an altered copy, which signs whatever it is
        given, and its packages pass this check. What others hold weighs against that: earlier packages, time stamps, the provider’s own books.`,
      html`<b>Who the person is.</b> Nothing here identifies whoever made the captures or holds the account.`,
      html`<b>The time, beyond the clocks named here.</b> All times come from the device that made the capture. Where an exhibit says what
        time the wallet’s server gave, that too was recorded by the device.`,
      html`<b>Where the files in data/imports came from.</b> The person put them in; nobody checked who made them or whether they were changed
        before that.`,
      html`<b>That the list is complete.</b> The person chose what to capture and what to include. Of a list that was followed while it was
        scrolled, an exhibit holds the rows that came into view; its rows.json says where others may be missing.`,
      html`<b>That a picture marked “rendering” is a screenshot.</b> It was redrawn from the page’s content and may differ from what was on
        the screen.`,
    ],
    time: {
      unstamped: html`<b>That it existed at a certain time.</b> This package holds no time stamp from a third party.`,
      stamped: html`<b>Since when the exhibits exist.</b> The time stamps show that what was sealed before them existed by then, not for how
        long. They are worth as much as the authority that signed them; see “The time stamps”.`,
    },
  },
  shows: {
    title: 'What the check does show',
    text: html`<p>If the check succeeds, no file has been changed, lost or added since the lists in this package were written.</p>
      <p>Each exhibit’s <code>capture.json</code> (of a file that the person brought: <code>import.json</code>) names its other files with
      their hashes, and the log <code>custody.jsonl</code> names each of these. ${chainRule.en}</p>`,
  },
  inside: {
    title: 'What is inside',
    rows: [
      [
        'data/evidence-index.html',
        'List of exhibits: source, what each shows, time, SHA-256 of every file (also as .csv)',
      ],
      [
        'data/method.html, data/method.zh.html',
        'How each exhibit was taken: clocks, permission, browser, technique, what was covered, what is missing and why',
      ],
      [
        'data/court/',
        'Templates for courts of China and the United States, with blanks for the person or their lawyer, where the case may go there',
      ],
      ['data/evidence/', 'The exhibits, one folder each, as they were captured'],
      ['data/imports/', 'Files that the person brought, byte for byte, where there are any'],
      [
        'data/transactions.csv',
        'All rows read from the exhibits, for a spreadsheet; data/transactions.json has every detail',
      ],
      [
        'data/corroboration.json',
        'Rows of captured pages against rows of the wallet’s own statement, where there is one: matched, differs, only here, only there',
      ],
      ['data/histories.json', 'Transactions seen more than once: every status with its exhibit'],
      [
        'data/findings.json',
        'What rows show side by side, the rows it rests on, and whether the person accepted it',
      ],
      ['data/failures.json', 'Error messages read from the exhibits'],
      ['data/contacts.json', 'Contact log: calls, chats, mails and letters, as the person wrote them down'],
      ['data/notes.json', 'What the person noted about exhibits'],
      ['data/messages.json', 'Chat messages read from the exhibits'],
      ['data/complaint.*', 'The complaint as the person left it, where there is one'],
      ['data/case.json', 'The case: what happened and what is asked, in the person’s words'],
      ['custody.jsonl', 'Log of captures and exports; each entry carries the hash of the one before'],
      [
        'manifest-*.txt, tagmanifest-sha256.txt',
        'Lists of hashes, in the form of a BagIt 1.0 bag (RFC 8493)',
      ],
      [
        'seals/device-signature/',
        'The signature of the installation that made this package, and its public key',
      ],
      [
        'seals/rfc3161/',
        'Time stamps of third parties, where there are any: what was asked, what was answered, and the certificates',
      ],
      ['verify/', 'A page and two short scripts that run the check'],
    ],
  },
  check: {
    title: 'How to check it',
    lead: html`<p>Unzip the package and open a terminal where you unzipped it. The first command goes into its folder.</p>`,
    unix: 'Linux and macOS',
    oneCommand: 'What it prints when all is well:',
    mac: html`<p>Or by hand: each line must end in <code>OK</code>. On a Mac without <code>sha256sum</code>, write
      <code>shasum -a 256 -c</code> and <code>shasum -a 512 -c</code> instead.</p>`,
    windows: 'Windows (PowerShell)',
    good: 'It prints the same lines as above. To look at a single file, compare this with its line in manifest-sha256.txt:',
    single: html`<p class="note">Upper and lower case of the letters make no difference.</p>`,
    bad: html`<p>If a file was changed, it is named, and a line begins with <code>NOT OK</code>.</p>`,
    fingerprint: html`<h3>The fingerprint</h3><p>Somebody who alters a file could write new lists as well. Against that there is the
      last line, the SHA-256 of <code>tagmanifest-sha256.txt</code>: it stands for the whole package. If the person has given it to
      you another way, for instance in a letter, and the two are the same, then this is the package they made.</p>`,
    signature: html`<h3>The signature</h3><p>The extension signed the lists with a key that was made in it and that neither a page nor an
      extension can read out. A good signature says: this package was made by the installation that holds this key, and nothing was changed since. Packages
      with the same key come from the same installation. It does not say who the person is; anyone can install the extension and get a
      key. Whether it is the key of the person you deal with, you know only if they told you its fingerprint, or if an earlier package
      shows the same one.</p>`,
    page: html`<h3>In a browser</h3><p>Open <code>verify/verify.html</code>, and choose the ZIP or the folder there. It runs without the internet
      and says of each file and of the signature whether it holds. But it came with the package: whoever forges a package can forge its
      page. To be sure, use the commands, or take the page from another package that you trust, or install the extension and use its own.</p>`,
    distrust: html`<p class="note">The scripts came with the package. If you would rather not trust them, use the commands by hand:
      they are part of your system.</p>`,
  },
  stamps: {
    title: 'The time stamps',
    meaning: html`<p>A time stamp (RFC 3161) is signed by a third party. It says that at the time named this third party was shown the hash of one
      entry of <code>custody.jsonl</code>. As each entry carries the hash of the one before, everything that the log seals up to that entry
      existed by then: every byte of each exhibit sealed before it, and, where the entry is that of an export, of everything under
      <code>data/</code>. It does not say since when these things existed, whether what a page showed was true, or who asked.</p>`,
    entry: (seq) => `over entry ${seq} of custody.jsonl`,
    last: 'SHA-256 of the last certificate in chain.pem',
    byHand:
      'By hand; each must say “Verification: OK”. The long number is the hash in that line of custody.jsonl:',
    expired: (
      moments,
    ) => html`<p>Once a certificate has run out, add the time of the stamp: ${moments}. If OpenSSL says that an issuer is
      missing, the root certificate did not come with the reply: add <code>-partial_chain</code>. OpenSSL then rests
      on the first certificate in <code>chain.pem</code> alone; that each next one issued the one before is checked by <code>verify/verify.sh</code>.</p>`,
    root: html`<p class="note">The certificates in <code>chain.pem</code> came with the authority’s own reply; OpenSSL says only that they fit
      together. Compare the SHA-256 of the last one with what the authority publishes: whoever forges a package can forge an authority of
      that name, too.</p>`,
  },
  exhibits: {
    title: 'The exhibits',
    none: 'There are no exhibits in this package.',
    picture: {
      pixels: 'Picture of the page, as the browser delivered it',
      rendering: 'Rendering: redrawn from the page’s content, not a screenshot',
    },
    noPicture: 'This exhibit has no picture.',
    captured: 'Captured at',
    clock: {
      title: 'Server’s time',
      said: 'The wallet’s server said ',
      stop: '. ',
      same: () => 'As far as can be measured, the clock of the device agreed with it.',
      ahead: (about) => `The clock of the device was about ${about} ahead of it.`,
      behind: (about) => `The clock of the device was about ${about} behind it.`,
      units: {
        second: (count) => `${count} ${count === 1 ? 'second' : 'seconds'}`,
        minute: (count) => `${count} minutes`,
        hour: (count) => `${count} hours`,
        day: (count) => `${count} days`,
      },
      asked: 'The extension asked for it while capturing, without cookies: ',
      none: {
        switched_off: 'Not known: asking the server was switched off.',
        not_on_the_web: 'Not known: the page did not come from a server.',
        refused: 'Not known: the page, its server or the network did not let the question through.',
        no_answer: 'Not known: the server did not answer in time.',
        no_date: 'Not known: the server’s answer gave no time.',
        old_date: 'Not known: the answer came from a cache and did not tell the present time.',
        interrupted: 'Not known: the capture was interrupted before the answer came.',
      },
    },
    wallet: 'Wallet',
    address: 'Address',
    imported: {
      given: 'Put in by the person',
      kind: 'Kind',
      kinds: {
        statement: 'statement of a wallet',
        email: 'e-mail',
        screenshot: 'screenshot of the person’s own',
        recording: 'recording of a call',
        chat: 'chat',
        document: 'document',
        other: 'other file',
      },
      from: 'Where it came from, in the person’s words',
      notSaid: 'not said',
      walletSaid: ' (as the person says; the file does not)',
      changed: 'Last changed, as the device says',
      mail: { from: 'From', to: 'To', date: 'Date in the mail', subject: 'Subject' },
      rows: (count) =>
        count === 1 ? '1 row was read from the file' : `${count} rows were read from the file`,
      nothingRead: 'No rows were read from this file.',
    },
    missing: 'Could not be taken',
    causes: {
      no_grant: 'the browser allowed no picture of the tab',
      not_in_front: 'the tab was not in front when the picture was taken',
      interrupted: 'the capture was interrupted',
      blank: 'the browser gave a picture of one colour, though the page has something there',
      wrong_size: 'its size did not match the window’s',
      page_moved: 'the page moved while it was taken',
      no_room: 'the device had too little room left; what was taken until then is in this exhibit',
      stopped: 'the person stopped the capture; what was taken until then is in this exhibit',
      list_grows: 'the page kept growing; what lies further down was not pictured',
      page_wider: 'the page is wider than its window; what lies to the right was not pictured',
      rows_missing: 'some of the page is in no picture; it is grey here',
      joins_differ:
        'the page changed between two pictures, so they may not fit at the join; the single pictures are as taken',
      foreign_frame:
        'it cannot be read: it stands in a frame of another site; the pictures show what was in view',
      message_gone: 'the message was gone before its picture could be taken',
      forgotten: 'it could not be held in memory until it was kept',
      target_not_found: 'the chosen element was not found on the page any more',
      target_not_unique: 'several equal pictures stand on the page; nobody can tell which one was chosen',
      target_secret: 'the chosen element belongs to a secret, such as a one-time code',
      too_large: 'it is larger than 50 million characters, the most that is kept of a part',
      secrets_unknown: 'it could not be made sure that the picture shows no secret',
    },
    failures: 'Error messages on the page',
    rows: (count) => (count === 1 ? '1 row was read from the page' : `${count} rows were read from the page`),
    moreRows: (count) =>
      `${count} more ${count === 1 ? 'row' : 'rows'} in data/transactions.csv and in this exhibit’s reading.json.`,
    messages: (count) =>
      `${count} chat ${count === 1 ? 'message was' : 'messages were'} read from the page; see data/messages.json.`,
    nothingRead: 'No rows, error messages or chat messages were read from this page.',
    columns: ['Time', 'Details', 'Amount', 'Status'],
    files: 'Files',
    domNote:
      'Open dom.html in a text editor: it is the page’s own markup, and a browser might load pictures from the internet for it.',
  },
  labels: {
    pixels: 'picture of the page',
    rendering: 'rendering',
    derivative: 'derivative, put together from the pictures',
    target: 'the element that the person chose',
    dom: 'page content',
    text: 'text of the page',
    places: 'where the words stand in the pictures',
    reading: 'what was read',
    failure: 'failure message as it was seen',
    rows: 'rows gathered from a list',
    original: 'the file as given',
    circumstances: 'how it was obtained',
  },
};
