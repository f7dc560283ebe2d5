/** What a visitor sends: words, or a tapped button with what it said. */
export interface Unsent {
  id: string;
  text?: string;
  action?: string;
  label?: string;
  /** Milliseconds; keeps the order over a reload. */
  at: number;
}

/** What survives a reload: the token, the draft, and each unsent message under a key of its own, so that two tabs never overwrite each other's. */
export function createKept(scope: string) {
  const storage = usableStorage();
  const named = (name: string) => `afterglow:${scope}:${name}`;
  const unsentPrefix = named("unsent:");
  return {
    read: (name: string) => storage.getItem(named(name)),
    write: (name: string, value: string) => storage.setItem(named(name), value),
    forget: (name: string) => storage.removeItem(named(name)),
    keepUnsent: (message: Unsent) => storage.setItem(unsentPrefix + message.id, JSON.stringify(message)),
    forgetUnsent: (id: string) => storage.removeItem(unsentPrefix + id),
    unsent(): Unsent[] {
      const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? "");
      return keys
        .filter((key) => key.startsWith(unsentPrefix))
        .map((key): Unsent => JSON.parse(storage.getItem(key) ?? "{}"))
        .sort((a, b) => a.at - b.at);
    },
  };
}

export type Kept = ReturnType<typeof createKept>;

/** A browser that forbids storage still chats, it only forgets on reload. */
function usableStorage(): Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length"> {
  try {
    localStorage.setItem("afterglow:probe", "1");
    localStorage.removeItem("afterglow:probe");
    return localStorage;
  } catch {
    const values = new Map<string, string>();
    return {
      getItem: (key) => values.get(key) ?? null,
      setItem: (key, value) => void values.set(key, value),
      removeItem: (key) => void values.delete(key),
      key: (index) => [...values.keys()][index] ?? null,
      get length() {
        return values.size;
      },
    };
  }
}
