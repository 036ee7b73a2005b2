import { defineConfig } from 'wxt'

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  // The polyfill of module preloading would fetch; every supported browser preloads by itself.
  vite: () => ({ build: { modulePreload: { polyfill: false } } }),
  manifest: {
    name: 'On the Record',
    description: 'Highlights officials, dates and occupied oblasts in the news, and keeps quotes in a research log of your own.',
    permissions: ['storage', 'unlimitedStorage', 'contextMenus', 'activeTab', 'scripting'],
    content_security_policy: {
      extension_pages: "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'",
    },
    browser_specific_settings: {
      gecko: {
        id: 'on-the-record@on-the-record.example',
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  },
})
