import { useSignal } from '@preact/signals';
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
  keep(one: WaitingImport, keep: (one: WaitingImport) => Promise<unknown>): void;
}

/** The files that were brought and are not kept yet. They live in this panel only: nothing is stored before the person says so. */
export function useImports(): Imports {
  const waiting = useSignal<readonly WaitingImport[]>([]);
  const set = (id: string, change: Partial<WaitingImport>) => {
    waiting.value = waiting.peek().map((one) => (one.id === id ? { ...one, ...change } : one));
  };
  const drop = (id: string) => {
    waiting.value = waiting.peek().filter((one) => one.id !== id);
  };
  const read = async (id: string, file: File, password?: string) => {
    set(id, { outcome: { state: 'reading' } });
    const damaged: FileReading = { state: 'unread', cause: 'damaged' };
    const { readFile } = await import('./read-file');
    const outcome = await readFile(file, password).catch((error: unknown) => {
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
      for (const { id, file } of added) void read(id, file);
    },
    change(id, change) {
      const one = waiting.peek().find((other) => other.id === id);
      if (one) set(id, { fields: { ...one.fields, ...change } });
    },
    unlock(id, password) {
      const one = waiting.peek().find((other) => other.id === id);
      if (one) void read(id, one.file, password);
    },
    leaveOut: drop,
    keep({ id }, keep) {
      const one = waiting.peek().find((other) => other.id === id);
      if (!one || one.state === 'keeping') return;
      set(id, { state: 'keeping' });
      keep(one).then(
        () => drop(id),
        (error: unknown) => set(id, { state: error instanceof NoRoom ? 'no_room' : 'failed' }),
      );
    },
  };
}

function fieldsOf(kind: FileFields['kind']): FileFields {
  return { kind, from: '', wallet: '' };
}
