import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { FileFields } from '../../../components/imports/waiting-file';
import { kindByName } from '../../../utils/model/imported';
import type { FileReading } from '../../../utils/model/waiting-file';
import { NoRoom } from '../../../utils/platform/storage-room';
import type { WaitingImport } from './keep-file';
import { PASTED } from './use-drop';

export interface Imports {
  waiting: readonly WaitingImport[];
  add(files: readonly File[]): void;
  change(id: string, change: Partial<FileFields>): void;
  unlock(id: string, password: string): void;
  leaveOut(id: string): void;
  /** Runs `keep`; the file leaves the list when it resolves and says so when it rejects. */
  keep(one: Pick<WaitingImport, 'id'>, keep: (one: WaitingImport) => Promise<unknown>): void;
}

/** The files that were brought and are not kept yet. They live in this panel only: nothing is stored before the person says so. */
export function useImports(): Imports {
  const waiting = useSignal<readonly WaitingImport[]>([]);
  const inTurnRead = useInTurn();
  const inTurnKeep = useInTurn();
  const set = (id: string, change: Partial<WaitingImport>) => {
    waiting.value = waiting.peek().map((one) => (one.id === id ? { ...one, ...change } : one));
  };
  const drop = (id: string) => {
    waiting.value = waiting.peek().filter((one) => one.id !== id);
  };
  const read = async (id: string, file: File, password?: string) => {
    if (!waiting.peek().some((one) => one.id === id)) return;
    set(id, { outcome: { state: 'reading' } });
    const damaged: FileReading = { state: 'unread', cause: 'damaged' };
    const outcome = await import('./read-file')
      .then(({ readFile }) => readFile(file, password))
      .catch((error: unknown) => {
        console.error('a file could not be read', error);
        return damaged;
      });
    set(id, outcome.state === 'mail' ? { outcome, fields: fieldsOf('email') } : { outcome });
  };
  return {
    waiting: waiting.value,
    add(files) {
      const added = files.map(
        (file): WaitingImport => ({
          id: crypto.randomUUID(),
          file,
          fields: fieldsOf(file.name === PASTED ? 'chat' : kindByName(file.name)),
          outcome: { state: 'reading' },
          state: 'still',
        }),
      );
      waiting.value = [...waiting.peek(), ...added];
      for (const { id, file } of added) inTurnRead(() => read(id, file));
    },
    change(id, change) {
      const one = waiting.peek().find((other) => other.id === id);
      if (one) set(id, { fields: { ...one.fields, ...change } });
    },
    unlock(id, password) {
      const one = waiting.peek().find((other) => other.id === id);
      if (one) inTurnRead(() => read(id, one.file, password));
    },
    leaveOut: drop,
    keep({ id }, keep) {
      const one = waiting.peek().find((other) => other.id === id);
      if (!one || one.state === 'keeping') return;
      set(id, { state: 'keeping' });
      inTurnKeep(() =>
        keep(one).then(
          () => drop(id),
          (error: unknown) => set(id, { state: error instanceof NoRoom ? 'no_room' : 'failed' }),
        ),
      );
    },
  };
}

/**
 * Runs one piece of work after the other: of two hundred files that are dropped at once only one is in memory, and each
 * asks for room when those before it have taken theirs.
 */
function useInTurn(): (work: () => Promise<void>) => void {
  const last = useRef<Promise<void>>(Promise.resolve());
  return (work) => {
    last.current = last.current.then(work);
  };
}

function fieldsOf(kind: FileFields['kind']): FileFields {
  return { kind, from: '', wallet: '' };
}
