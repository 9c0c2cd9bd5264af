import { suggest } from '../suggest.ts';
import type { Provider } from './provider.ts';

/** The phrase banks in the extension: the default, offline, nothing leaves the browser. */
export const local: Provider = {
  id: 'local',
  suggest: async (request) => (await suggest(request)).suggestions,
};
