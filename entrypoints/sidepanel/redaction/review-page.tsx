import { liveQuery } from 'dexie';
import { useMemo, useState } from 'preact/hooks';
import '../../../components/redaction/review-page.css';
import { ReviewStepsNav } from '../../../components/redaction/review-steps-nav';
import type { CoverActions } from '../../../components/redaction/shown-cover';
import { Empty } from '../../../components/shared/empty';
import { LanguageSwitch } from '../../../components/shared/language-switch';
import { Masthead } from '../../../components/shared/masthead';
import { Notice } from '../../../components/shared/notice';
import { SaveSign } from '../../../components/shared/save-sign';
import { useLive } from '../../../components/use-live';
import { useWords } from '../../../components/words';
import type { Database } from '../../../utils/db/database';
import { chooseLanguage } from '../../../utils/i18n/load';
import { type Case, caseLabel } from '../../../utils/model/case';
import { type ExhibitWords, proposeCovers } from '../../../utils/redaction/review/propose-covers';
import {
  changeBox,
  dropBox,
  dropText,
  liftText,
  markSeen,
} from '../../../utils/redaction/review/review-steps';
import { maskCards } from '../../../utils/redaction/secrets/mask-cards';
import { referencesIn } from '../../../utils/redaction/secrets/mask-typed';
import { useExport } from '../use-export';
import { loadExhibits, type ReviewedExhibit } from './load-exhibits';
import { ownWords } from './own-words';
import { ReviewExhibit } from './review-exhibit';
import { ReviewSummary } from './review-summary';
import { useOnlyHere } from './use-only-here';
import { useRedaction } from './use-redaction';

/** Looks through what will be covered in the copy of a case, exhibit by exhibit, and makes the copy. */
export function ReviewPage({ db, caseNumber }: { db: Database; caseNumber: number }) {
  const { t } = useWords();
  const openCase = useLive(
    () => liveQuery(async () => (await db.cases.get(caseNumber)) ?? null),
    [caseNumber],
  );
  const numbers = openCase?.evidence ?? [];
  const own = useLive(() => liveQuery(async () => openCase && ownWords(db, openCase)), [openCase], 'keep');
  const exhibits = useLive(() => liveQuery(() => loadExhibits(db, numbers)), [numbers], 'keep');
  const { here, take } = useOnlyHere(`review ${caseNumber}`);
  return (
    <div class="review-screen">
      <Masthead>
        <LanguageSwitch onChoose={(language) => void chooseLanguage(language)} />
      </Masthead>
      <main>
        <h2>{t('coverTitle', caseLabel(caseNumber))}</h2>
        {here === false ? (
          <Notice tone="care">
            <p data-testid="review-elsewhere">{t('coverElsewhere')}</p>
            <button type="button" class="button" data-testid="review-here" onClick={take}>
              {t('coverGoOnHere')}
            </button>
          </Notice>
        ) : here === undefined || openCase === undefined || exhibits === undefined || own === undefined ? (
          <p class="quiet">{t('loading')}</p>
        ) : openCase === null || numbers.length === 0 ? (
          <Empty title={t('coverNoCase')}>{null}</Empty>
        ) : exhibits.length > 0 ? (
          <Review db={db} openCase={openCase} exhibits={exhibits} own={own ?? []} />
        ) : null}
      </main>
    </div>
  );
}

function Review(props: {
  db: Database;
  openCase: Case;
  exhibits: readonly ReviewedExhibit[];
  own: readonly string[];
}) {
  const { t } = useWords();
  const { db, openCase, exhibits, own } = props;
  const proposed = useMemo(
    () => proposeCovers([...exhibits.map(wordsOf), { texts: own, reading: null, places: null }], openCase),
    [exhibits, own, openCase],
  );
  // Numbers of transactions and orders stay facts, also where they look like a card's.
  const references = useMemo(() => referencesIn(exhibits.map(({ reading }) => reading)), [exhibits]);
  const { redaction, change, undo, undoable, saving, retry } = useRedaction(db, openCase.number, proposed);
  const run = useExport();
  // Undefined until the person goes somewhere: then it is the first that was not looked through.
  const [went, go] = useState<number | null>();
  if (redaction === undefined) return <p class="quiet">{t('loading')}</p>;

  const numbers = exhibits.map(({ item }) => item.number);
  const unseen = (seen: readonly number[], after = 0) => {
    const open = numbers.filter((one) => !seen.includes(one));
    return open.find((one) => numbers.indexOf(one) >= after) ?? open[0] ?? null;
  };
  const at = went === undefined ? unseen(redaction.seen) : went;
  const shown = exhibits.find(({ item }) => item.number === at);
  const actions: CoverActions = {
    onLiftText: (text, lifted) => change((before) => liftText(before, text, lifted)),
    onDropText: (text) => change((before) => dropText(before, text)),
    onChangeBox: (box, changes) =>
      change((before) => changeBox(before, box, changes), 'x' in changes ? `box ${box}` : undefined),
    onDropBox: (box) => change((before) => dropBox(before, box)),
  };
  const onSeen = (number: number, seen: boolean) => {
    change((before) => markSeen(before, number, seen, numbers, new Date().toISOString()));
    if (seen) go(unseen([...redaction.seen, number], numbers.indexOf(number)));
  };
  return (
    <>
      <p>{t('coverIntro')}</p>
      <div class="review-bar">
        <ReviewStepsNav
          exhibits={numbers.map((number) => ({ number, seen: redaction.seen.includes(number) }))}
          at={at}
          onGo={go}
        />
        <div class="review-tools">
          <SaveSign state={saving} covered={false} onRetry={retry} />
          <button
            type="button"
            class="button button-small"
            data-testid="review-undo"
            aria-disabled={!undoable}
            onClick={undo}
          >
            {t('coverUndo')}
          </button>
        </div>
      </div>
      {shown === undefined ? (
        <ReviewSummary
          db={db}
          exhibits={exhibits}
          redaction={redaction}
          actions={actions}
          run={run}
          arrived={went !== undefined}
        />
      ) : (
        <ReviewExhibit
          key={shown.item.number}
          exhibit={shown}
          redaction={redaction}
          change={change}
          actions={actions}
          isSecret={(text) => maskCards(text, references) !== text}
          arrived={went !== undefined}
          onSeen={(seen) => onSeen(shown.item.number, seen)}
        />
      )}
    </>
  );
}

function wordsOf({ texts, hidden, reading, places }: ReviewedExhibit): ExhibitWords {
  return { texts: [...texts.map(({ text }) => text), hidden], reading, places };
}
