import { html } from './html';
import type { ReadmeTexts } from './readme-texts';

export const readmeZh: ReadmeTexts = {
  title: (label) => `证据包 ${label}`,
  otherLanguage: { href: 'README.html', name: 'English' },
  facts: {
    provider: '投诉对象',
    made: '打包时间',
    software: '制作工具',
    exhibits: '证据数量',
    empty: '未填写',
  },
  what: {
    title: '这是什么',
    text: html`<p>这个证据包保存了投诉人在自己的浏览器里看到的钱包页面。每次取证得到一份证据，有自己的编号（E0001、E0002……），其中的文件在取证时即已计算哈希值。查看和核验都不需要账号、网络或专门的软件：用浏览器或文本编辑器即可打开，用电脑自带的工具即可核验。</p>`,
  },
  limits: {
    title: '它不能证明什么',
    lead: '请在了解以下限度的前提下判断这些证据。',
    items: [
      html`<b>页面内容属实。</b>证据只显示浏览器当时展示的内容，并非服务商账簿中的记录。`,
      html`<b>取证之前无人改动过页面。</b>任何人都可以用浏览器的开发者工具修改自己看到的页面，修改后再取证，结果看不出差别。`,
      html`<b>当事人的身份。</b>这里没有任何内容能确认取证者或账户持有人是谁。`,
      html`<b>设备时钟以外的时间。</b>所有时间都来自取证所用的设备，本证据包不含第三方时间戳。`,
      html`<b>证据完整无缺。</b>对哪些页面取证、放入哪些证据，由当事人自己选择。`,
      html`<b>标有“重绘”的画面是截图。</b>这类画面根据页面内容重新绘制，可能与屏幕上所见不同。`,
    ],
  },
  shows: {
    title: '核验能说明什么',
    text: html`<p>核验通过，即说明自包内清单写成以来，没有文件被改动、缺失或增加。</p>
      <p>每份证据的 <code>capture.json</code> 列出该证据其他文件的哈希值，保管记录 <code>custody.jsonl</code> 又列出每个
      <code>capture.json</code> 的哈希值。每条记录的哈希值，是其余各项写成规范 JSON（RFC 8785）后的 SHA-256；每一条又含有上一条的哈希值，中间若有记录被改动或抽走，就会显现；末尾若有记录被删去，则无法看出。涉及其他案件的记录只列出哈希值。</p>`,
  },
  inside: {
    title: '包内有什么',
    rows: [
      [
        'data/evidence-index.html',
        '证据目录：来源、显示的内容、取得时间、每个文件的 SHA-256（另有 .csv 格式）',
      ],
      ['data/evidence/', '各份证据，每份一个文件夹，保持取证时的原样'],
      [
        'data/transactions.csv',
        '从各份证据读取的全部交易记录，可用表格软件打开；完整细节见 data/transactions.json',
      ],
      ['data/failures.json', '从各份证据读取的错误提示'],
      ['data/messages.json', '从各份证据读取的聊天消息'],
      ['data/complaint.*', '当事人写好的投诉文书（如有）'],
      ['data/case.json', '案件信息：当事人自己写的事情经过和诉求'],
      ['custody.jsonl', '取证与导出的记录，每一条都含有上一条的哈希值'],
      ['manifest-*.txt, tagmanifest-sha256.txt', '哈希值清单，采用 BagIt 1.0 格式（RFC 8493）'],
      ['verify/', '两个简短的核验脚本'],
    ],
  },
  check: {
    title: '怎样核验',
    lead: html`<p>解压后，在解压的位置打开终端。第一条命令用于进入证据包的文件夹。</p>`,
    unix: 'Linux 和 macOS',
    oneCommand: '一切正常时，显示如下：',
    mac: html`<p>也可以自己逐条执行，每行末尾都应是 <code>OK</code>（中文系统可能显示“成功”）。如果 Mac 上没有
      <code>sha256sum</code>，请改用 <code>shasum -a 256 -c</code> 和 <code>shasum -a 512 -c</code>。</p>`,
    windows: 'Windows（PowerShell）',
    good: '正常时显示的内容与上面相同。要单独核对某个文件，可将下面命令的结果与 manifest-sha256.txt 中对应的一行比较：',
    single: html`<p class="note">字母大小写不影响结果。</p>`,
    bad: html`<p>如果有文件被改动，会列出它的名称，并有一行以 <code>NOT OK</code> 开头。</p>`,
    fingerprint: html`<h3>整包指纹</h3><p>改动文件的人也可能连同清单一起重写。防范的办法是看最后一行：<code>tagmanifest-sha256.txt</code>
      的 SHA-256，它代表整个证据包。如果当事人通过其他途径（例如信函）告诉过您这个值，而两者一致，就说明这正是当事人制作的那个证据包。</p>`,
    distrust: html`<p class="note">脚本是随包附带的。如果不愿信任脚本，请自己逐条执行上面的命令，它们是系统自带的。</p>`,
  },
  exhibits: {
    title: '各份证据',
    none: '本证据包中没有证据。',
    picture: { pixels: '页面画面，由浏览器直接提供', rendering: '重绘画面：根据页面内容重新绘制，不是截图' },
    noPicture: '这份证据没有图片。',
    captured: '取证时间',
    wallet: '钱包',
    address: '网址',
    missing: '未能取得',
    causes: {
      no_grant: '浏览器不允许对该标签页截图',
      not_in_front: '截图时该标签页不在最前',
      secrets_unknown: '无法确认截图中没有机密信息',
    },
    failures: '页面上的错误提示',
    rows: (count) => `从页面读取到 ${count} 条记录`,
    moreRows: (count) => `另有 ${count} 条，见 data/transactions.csv 和本证据的 reading.json。`,
    messages: (count) => `从页面读取到 ${count} 条聊天消息，见 data/messages.json。`,
    nothingRead: '没有从这个页面读取到交易记录、错误提示或聊天消息。',
    columns: ['时间', '事项', '金额', '状态'],
    files: '文件',
    domNote: '请用文本编辑器打开 dom.html：它是页面自身的代码，用浏览器打开可能会从网上加载图片。',
  },
  labels: {
    pixels: '页面画面',
    rendering: '重绘画面',
    derivative: '由各画面拼成的派生图',
    dom: '页面文件',
    text: '页面文字',
    reading: '读取结果',
    failure: '所见报错的记录',
    rows: '从列表逐行收集的记录',
    circumstances: '取证环境记录',
  },
};
