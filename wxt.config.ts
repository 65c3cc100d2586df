import { defineConfig } from 'wxt';
import preact from '@preact/preset-vite';
export default defineConfig({
  manifestVersion: 3,
  modules: ['@wxt-dev/i18n/module'],
  vite: () => ({ plugins: [preact({ reactAliasesEnabled: false })] }),
  manifest: { default_locale: 'en', name: 'GDPR Lens' },
});
