import { useSignal } from '@preact/signals';
import { liveQuery } from 'dexie';
import '../../components/panel.css';
import { Guard } from '../../components/shared/guard';
import { LanguageSwitch } from '../../components/shared/language-switch';
import { MastheadLine } from '../../components/shared/masthead-line';
import { MoreLinks } from '../../components/shared/more-links';
import { Notice } from '../../components/shared/notice';
import { Tabs } from '../../components/shared/tabs';
import { useAction } from '../../components/use-action';
import { useLive } from '../../components/use-live';
import { useWords } from '../../components/words';
import { allCases } from '../../utils/cases/queries';
import type { Database } from '../../utils/db/database';
import { chooseLanguage } from '../../utils/i18n/load';
import { send } from '../../utils/messaging/send';
import { PANEL_TABS, type Place, rememberPlace } from '../../utils/platform/panel-place';
import { CaseTab } from './case-tab';
import { Due } from './due';
import { EvidenceTab } from './evidence-tab';
import { ExportTab } from './export-tab';
import { useImports } from './imports/use-imports';
import { later } from './later';
import { Lost } from './lost';
import { PanelKeys } from './panel-keys';
import type { TabProps } from './tab-props';
import { useExport } from './use-export';
import { useKeptFocus } from './use-kept-focus';
import { useStampChecks } from './use-stamp-checks';

const NAMES = {
  evidence: 'tabEvidence',
  case: 'tabCase',
  complaint: 'tabComplaint',
  'follow-up': 'tabFollowUp',
  export: 'tabExport',
} as const;
const PAGES = [
  { page: 'help', name: 'helpLink' },
  { page: 'allowed', name: 'allowedLink' },
  { page: 'lock', name: 'lockLink' },
  { page: 'backup', name: 'backupLink' },
  { page: 'verify', name: 'verifyLink' },
  { page: 'welcome', name: 'welcomeLink' },
] as const;
/** Writing letters takes as much code as all else here, and whoever opens the panel looks at the evidence first. */
const ComplaintTab = later(async () => (await import('./complaint-tab')).ComplaintTab);
/** Neither calendars nor rules are needed before a complaint is made. */
const FollowUpTab = later(async () => (await import('./follow-up-tab')).FollowUpTab);
const BODIES = {
  evidence: EvidenceTab,
  case: CaseTab,
  complaint: ComplaintTab,
  'follow-up': FollowUpTab,
  export: ExportTab,
};

export function Panel({ db, start }: { db: Database; start: Place }) {
  const { t } = useWords();
  const chosen = useSignal(start);
  const place = chosen.value;
  const wanted = useSignal<string | undefined>(undefined);
  const run = useExport();
  const files = useImports();
  useStampChecks(db);
  const action = useAction();
  const cases = useLive(() => liveQuery(() => allCases(db)), []);
  const openCase = cases?.find((one) => one.number === place.caseNumber) ?? cases?.[0];

  const go = (change: Partial<Place>) => {
    wanted.value = undefined;
    chosen.value = { ...chosen.peek(), ...change };
    void rememberPlace(chosen.peek());
  };

  const goToField = (field: string) => {
    go({ tab: 'case' });
    wanted.value = field;
  };

  const newCase = (evidence: number[]) =>
    action.run(async () => {
      const made = await send('create-case', { evidence });
      go({ caseNumber: made.number, tab: 'case' });
    });

  const link = (evidence: number, linked: boolean) =>
    openCase && action.run(() => send('link-evidence', { number: openCase.number, evidence, linked }));

  useKeptFocus(place.tab);
  const Body = BODIES[place.tab];
  const props: TabProps = {
    db,
    place,
    go,
    cases,
    openCase,
    busy: action.busy,
    newCase,
    goToField,
    mend: ({ tab, field }) => (field === undefined ? go({ tab }) : goToField(field)),
    wanted: wanted.value,
    run,
    link,
    files,
  };
  return (
    <div class="panel">
      <PanelKeys go={go} />
      <header class="panel-head">
        <MastheadLine>
          <LanguageSwitch onChoose={(language) => void chooseLanguage(language)} />
          <MoreLinks links={PAGES} />
        </MastheadLine>
        <Tabs
          label={t('tabsLabel')}
          tabs={PANEL_TABS.map((id) => ({ id, name: t(NAMES[id]) }))}
          chosen={place.tab}
          onChoose={(tab) => (tab === place.tab ? scrollTo(0, 0) : go({ tab }))}
        />
      </header>
      <main>
        <div class="panel-body" id="panel" role="tabpanel" aria-labelledby={`tab-${place.tab}`}>
          <Lost db={db} />
          <Due db={db} go={go} />
          {action.failed ? (
            <Notice tone="care" alert>
              {t('actionFailed')}
            </Notice>
          ) : null}
          {cases === undefined ? (
            <p class="quiet">{t('loading')}</p>
          ) : (
            <Guard key={place.tab}>
              <Body {...props} />
            </Guard>
          )}
        </div>
      </main>
    </div>
  );
}
