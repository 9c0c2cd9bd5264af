import { createRoot } from 'react-dom/client';
import '../../components/design/page.css';
import '../../components/design/tokens.css';
import { Options, type OptionsActions } from '../../components/options/Options.tsx';
import '../../components/options/options.css';
import '../../components/options/replies/replies.css';
import '../../components/provider/provider.css';
import '../../components/options/rules/rules.css';
import { backupProblem, restoreBackup, sealedBackup } from '../../utils/platform/backup.ts';
import { Database } from '../../utils/platform/database.ts';
import { dataSizes, eraseEverything, exportEverything } from '../../utils/platform/local-data.ts';
import { addSite, dropSite, otherSites } from '../../utils/platform/other-sites.ts';
import { listOverrides } from '../../utils/platform/override-log.ts';
import { forgetPlace, keepPlace, loadPlaces } from '../../utils/platform/own-places.ts';
import { lastDiagnosis } from '../../utils/platform/page-state.ts';
import { dropPresetFile, keepPresetFile, loadPresets, readPresetFile } from '../../utils/platform/preset.ts';
import { readRepliesFile, repliesFile } from '../../utils/platform/replies-file.ts';
import { addReplies, dropReply, keepReply, listReplies } from '../../utils/platform/reply-store.ts';
import { countExpired, lastClearing, monthsBefore } from '../../utils/platform/retention.ts';
import { saveFile } from '../../utils/platform/save-file.ts';
import {
  forgetUnreadable,
  loadSettings,
  saveSettings,
  unreadableSettings,
  watchSettings,
} from '../../utils/platform/settings.ts';
import { readSettings, toStored } from '../../utils/platform/settings-schema.ts';
import { listShortcuts, openShortcutSettings } from '../../utils/platform/shortcuts.ts';
import { loadSiteHealth } from '../../utils/platform/site-health.ts';
import { forgetProvider, hasBuiltInModel, hasKey, tryProvider } from '../../utils/state/model-desk.ts';
import { tellBackground } from '../../utils/state/open-desk.ts';

const db = new Database();

const actions: OptionsActions = {
  load: () => loadSettings(Date.now()),
  save: async (settings) => {
    const saved = await saveSettings(settings, Date.now());
    tellBackground();
    return saved;
  },
  unreadable: unreadableSettings,
  forgetUnreadable,
  diagnosis: lastDiagnosis,
  copy: (text) => navigator.clipboard.writeText(text),
  sizes: () => dataSizes(db),
  exportAll: () => exportEverything(db, Date.now()),
  overrides: () => listOverrides(db),
  settingsFile: toStored,
  readSettingsFile: (value) => readSettings(value),
  erase: async () => {
    // Before the settings are gone: the browser's leave to reach a model goes with them.
    await forgetProvider((await loadSettings(Date.now())).provider);
    await eraseEverything(db);
    tellBackground();
    return loadSettings(Date.now());
  },
  backup: (passphrase) => sealedBackup(db, Date.now(), passphrase),
  restore: async (file, passphrase) => {
    try {
      const contents = await restoreBackup(db, new Uint8Array(await file.arrayBuffer()), passphrase);
      tellBackground();
      return { ok: true, contents, settings: await loadSettings(Date.now()) };
    } catch (error) {
      return { ok: false, problem: backupProblem(error) };
    }
  },
  countExpired: (months) => countExpired(db, monthsBefore(Date.now(), months)),
  lastClearing,
  saveFile,
  provider: {
    hasBuiltInModel: hasBuiltInModel(),
    hasKey,
    try: tryProvider,
    forget: forgetProvider,
    keep: (provider) => saveSettings({ provider }, Date.now()),
  },
  presets: loadPresets,
  watchSettings,
  readPresetFile,
  keepPreset: async (preset) => {
    await keepPresetFile(preset);
    tellBackground();
  },
  dropPreset: async () => {
    await dropPresetFile();
    tellBackground();
  },
  sites: {
    health: loadSiteHealth,
    places: loadPlaces,
    keepPlace,
    forgetPlace,
    others: otherSites,
    addSite,
    dropSite,
    shortcuts: listShortcuts,
    changeShortcuts: openShortcutSettings,
  },
  replies: {
    list: () => listReplies(db),
    keep: (reply) => keepReply(db, { id: crypto.randomUUID(), ...reply, at: Date.now() }),
    drop: (id) => dropReply(db, id),
    add: (replies) =>
      addReplies(
        db,
        replies.map((reply) => ({ ...reply, id: crypto.randomUUID(), at: Date.now() })),
      ),
    file: repliesFile,
    readFile: readRepliesFile,
    saveFile,
  },
};

const root = document.getElementById('root');
if (root) createRoot(root).render(<Options actions={actions} />);
