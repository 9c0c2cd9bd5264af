import type { Page } from 'puppeteer-core';

/** Writes rows into tables of the database from one of the extension's own pages. */
export async function putRecords(
  page: Page,
  tables: Readonly<Record<string, readonly object[]>>,
): Promise<void> {
  if (Object.keys(tables).length === 0) return;
  await page.evaluate(
    async (all) => {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('calmreply');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const writing = db.transaction(Object.keys(all), 'readwrite');
      for (const [name, rows] of Object.entries(all))
        for (const row of rows) writing.objectStore(name).put(row);
      await new Promise((resolve) => {
        writing.oncomplete = resolve;
      });
      db.close();
    },
    tables as Record<string, object[]>,
  );
}
