/** A database as it lies in the browser: its native version, its tables with their keys, every row. */
export interface Sample {
  version: number;
  tables: Record<
    string,
    { keyPath: string | string[]; autoIncrement: boolean; indexes: Index[]; rows: unknown[] }
  >;
}

interface Index {
  name: string;
  keyPath: string | string[];
  unique: boolean;
  multiEntry: boolean;
}

const NAME = 'wallet-witness';

/** Everything that is in the store, as JSON; the bytes of Blobs and arrays as base64, keys (in a sample they can be read out) as JWK. Works without the code of the store. */
export async function dumpStore(): Promise<Sample> {
  const db = await done(indexedDB.open(NAME));
  const sample: Sample = { version: db.version, tables: {} };
  for (const name of db.objectStoreNames) {
    const store = db.transaction(name).objectStore(name);
    const indexes = [...store.indexNames].map((index) => plainIndex(store.index(index)));
    const rows: unknown[] = await done(store.getAll());
    sample.tables[name] = {
      keyPath: store.keyPath ?? '',
      autoIncrement: store.autoIncrement,
      indexes,
      rows: await Promise.all(rows.map(packed)),
    };
  }
  db.close();
  return sample;
}

/** Makes the store that a sample was taken of. */
export async function loadStore({ version, tables }: Sample): Promise<void> {
  const ready = new Map<string, unknown[]>();
  for (const [name, { rows }] of Object.entries(tables))
    ready.set(name, await Promise.all(rows.map(unpacked)));
  const open = indexedDB.open(NAME, version);
  open.onupgradeneeded = () => {
    for (const [name, { keyPath, autoIncrement, indexes }] of Object.entries(tables)) {
      const store = open.result.createObjectStore(name, { keyPath, autoIncrement });
      for (const { name: index, keyPath: of, ...options } of indexes) store.createIndex(index, of, options);
      for (const row of ready.get(name) ?? []) store.put(row);
    }
  };
  (await done(open)).close();
}

function plainIndex({ name, keyPath, unique, multiEntry }: IDBIndex): Index {
  return { name, keyPath, unique, multiEntry };
}

async function packed(value: unknown): Promise<unknown> {
  if (value instanceof Blob) {
    const bytes = new Uint8Array(await value.arrayBuffer());
    return { $blob: btoa(String.fromCharCode(...bytes)), type: value.type };
  }
  if (value instanceof Uint8Array) return { $bytes: btoa(String.fromCharCode(...value)) };
  if (value instanceof CryptoKey)
    return { $jwk: await crypto.subtle.exportKey('jwk', value), usages: value.usages };
  if (Array.isArray(value)) return Promise.all(value.map(packed));
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(async ([key, field]) => [key, await packed(field)] as const);
  return Object.fromEntries(await Promise.all(fields));
}

async function unpacked(value: unknown): Promise<unknown> {
  if (Array.isArray(value)) return Promise.all(value.map(unpacked));
  if (typeof value !== 'object' || value === null) return value;
  if ('$blob' in value && 'type' in value)
    return new Blob([bytesOf(value.$blob)], { type: String(value.type) });
  if ('$bytes' in value) return bytesOf(value.$bytes);
  if ('$jwk' in value && 'usages' in value) {
    const P256 = { name: 'ECDSA', namedCurve: 'P-256' };
    return crypto.subtle.importKey('jwk', value.$jwk as JsonWebKey, P256, true, value.usages as KeyUsage[]);
  }
  const fields = Object.entries(value).map(async ([key, field]) => [key, await unpacked(field)] as const);
  return Object.fromEntries(await Promise.all(fields));
}

function bytesOf(base64: unknown): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(String(base64)), (character) => character.charCodeAt(0));
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
