import { TextField } from '../case/text-field';
import { SaveSign } from '../shared/save-sign';
import { useWords } from '../words';

/** A note of the person's own about an exhibit. `onLeave` when they have done typing. */
export function NoteField(props: {
  id: string;
  text: string;
  state: 'still' | 'saving' | 'saved' | 'failed';
  covered: boolean;
  onType: (text: string) => void;
  onLeave: () => void;
  onRetry: () => void;
}) {
  const { t } = useWords();
  return (
    <TextField
      id={props.id}
      name={t('noteField')}
      hint={t('noteHint')}
      rows={2}
      value={props.text}
      onType={props.onType}
      onLeave={props.onLeave}
    >
      <SaveSign state={props.state} covered={props.covered} onRetry={props.onRetry} />
    </TextField>
  );
}
