import { liveQuery } from 'dexie';
import type { ComponentProps } from 'preact';
import { useLive } from '../../components/use-live';
import { exhibitsOf } from './exhibits';
import { Proofs } from './proofs';
import { Timeline } from './timeline';

type StoryProps = Omit<ComponentProps<typeof Timeline> & ComponentProps<typeof Proofs>, 'exhibits'>;

/** What the evidence of a case comes to: its timeline, and what the exhibits say together. They are read once for both. */
export function CaseStory(props: StoryProps) {
  const { db, openCase } = props;
  const exhibits = useLive(() => liveQuery(() => exhibitsOf(db, openCase.evidence)), [openCase.evidence]);
  if (exhibits === undefined) return null;
  return (
    <>
      <Timeline {...props} exhibits={exhibits} />
      <Proofs {...props} exhibits={exhibits} />
    </>
  );
}
