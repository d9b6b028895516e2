import { BlobReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js/index-native.js';
import type { TextLanguage } from '../model/case';
import { A4, FONTS, MARGIN, paragraph, runIn, SIZE } from './docx-markup';
import { type Html, html } from './html';

export interface Paper {
  language: TextLanguage;
  title: string;
  /** The day it is of, ISO 8601. */
  date: string;
  /** Printed across the longer side. */
  wide?: boolean;
}

/** 1 January 1980, 00:00: the first moment that the format has (APPNOTE 4.4.6). */
const EARLIEST = 0x0021_0000;

/**
 * A Word file (OOXML, ECMA-376): A4, page numbers. `content`: paragraphs and tables, each taken when it is written. The same
 * input gives the same bytes. Written as text, piece by piece: a case of a thousand exhibits makes papers of thousands of
 * pages, for which a tree of objects takes hundreds of megabytes.
 */
export async function paperDocx(paper: Paper, content: Iterable<Html>): Promise<Uint8Array<ArrayBuffer>> {
  const parts: [string, Iterable<Html>][] = [
    ['[Content_Types].xml', [CONTENT_TYPES]],
    ['_rels/.rels', [PACKAGE_RELATIONS]],
    ['docProps/core.xml', [coreProperties(paper)]],
    ['word/document.xml', documentPart(paper, content)],
    ['word/_rels/document.xml.rels', [DOCUMENT_RELATIONS]],
    ['word/styles.xml', [styles(paper)]],
    ['word/footer1.xml', [footer(paper)]],
  ];
  const zip = new ZipWriter(new Uint8ArrayWriter(), {
    useWebWorkers: false,
    extendedTimestamp: false,
    rawLastModDate: EARLIEST,
  });
  for (const [path, pieces] of parts) await zip.add(path, new BlobReader(written(pieces)));
  return new Uint8Array(await zip.close());
}

/** So many characters are in memory before they are handed over to the browser. */
const PIECE = 0x4_0000;

function written(pieces: Iterable<Html>): Blob {
  const blobs: Blob[] = [];
  let text = DECLARATION;
  for (const { markup } of pieces) {
    text += markup;
    if (text.length < PIECE) continue;
    blobs.push(new Blob([text]));
    text = '';
  }
  return new Blob([...blobs, text]);
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD = html`xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${OFFICE}/relationships"`;
const MEDIA = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const CONTENT_TYPES = html`<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${MEDIA}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${MEDIA}.styles+xml"/><Override PartName="/word/footer1.xml" ContentType="${MEDIA}.footer+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`;

const PACKAGE_RELATIONS = html`<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`;

const DOCUMENT_RELATIONS = html`<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/relationships/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${OFFICE}/relationships/footer" Target="footer1.xml"/></Relationships>`;

function* documentPart({ wide = false }: Paper, content: Iterable<Html>): Generator<Html> {
  const size = wide
    ? html`<w:pgSz w:w="${A4.height}" w:h="${A4.width}" w:orient="landscape"/>`
    : html`<w:pgSz w:w="${A4.width}" w:h="${A4.height}" w:orient="portrait"/>`;
  const margins = ['top', 'right', 'bottom', 'left'].map((side) => html` w:${side}="${MARGIN}"`);
  yield html`<w:document ${WORD}><w:body>`;
  yield* content;
  yield html`<w:sectPr><w:footerReference w:type="default" r:id="rId2"/>${size}<w:pgMar${margins} w:header="708" w:footer="708" w:gutter="0"/></w:sectPr></w:body></w:document>`;
}

function styles({ language }: Paper): Html {
  return html`<w:styles ${WORD}><w:docDefaults><w:rPrDefault><w:rPr>${FONTS[language]}<w:sz w:val="${SIZE.text}"/><w:szCs w:val="${SIZE.text}"/><w:lang w:val="en-GB" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="140" w:line="300"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:styleId="Normal" w:default="1"><w:name w:val="Normal"/><w:qFormat/></w:style></w:styles>`;
}

function footer({ language }: Paper): Html {
  const run = runIn(language);
  const [before, between, after] = language === 'zh' ? ['第 ', ' 页，共 ', ' 页'] : ['Page ', ' of ', ''];
  const small = (text: string) => run(text, { size: SIZE.small });
  const field = (name: string) => html`<w:fldSimple w:instr="${name}">${small('1')}</w:fldSimple>`;
  const words = [small(before), field('PAGE'), small(between), field('NUMPAGES'), small(after)];
  return html`<w:ftr ${WORD}>${paragraph(words, { align: 'center' })}</w:ftr>`;
}

/** Title and day, and no name of a program or of the person who sat at it. */
function coreProperties({ title, date }: Paper): Html {
  const day = `${date.slice(0, 10)}T00:00:00Z`;
  return html`<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${title}</dc:title><dcterms:created xsi:type="dcterms:W3CDTF">${day}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${day}</dcterms:modified></cp:coreProperties>`;
}
