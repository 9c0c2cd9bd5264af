import { defineConfig } from 'wxt';
import { manifest } from './utils/platform/manifest.ts';

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  manifestVersion: 3,
  imports: false,
  manifest,
  vite: () => ({ build: { target: ['chrome120', 'firefox140'] } }),
});
