import { defineConfig } from 'wxt';
import { withoutDates } from './utils/cli/without-dates.ts';
import { withoutHtmlWrites } from './utils/cli/without-html.ts';
import { manifestFor } from './utils/platform/manifest.ts';

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  manifestVersion: 3,
  imports: false,
  manifest: ({ browser }) => manifestFor(browser),
  vite: () => ({
    plugins: [withoutHtmlWrites(), withoutDates()],
    build: { target: ['chrome123', 'firefox142'] },
  }),
});
