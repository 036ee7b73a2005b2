import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig } from 'wxt'
import { matchPatterns } from './lib/hosts/match-patterns.ts'
import { newsHosts } from './lib/hosts/news-hosts.ts'
import { inheritedHighlights } from './lib/release/inherited-highlights.ts'
import { licencesText } from './lib/release/licences.ts'
import { noHtmlSetter } from './lib/release/no-html-setter.ts'
import { noteShipped } from './lib/release/note-shipped.ts'
import { inOneChunk } from './lib/release/popup-chunk.ts'

/** Modules of which some code is in the build. */
const shipped = new Set<string>()

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  // The polyfill of module preloading would fetch; every supported browser preloads by itself.
  // Every supported browser knows light-dark(); lowering it would fix each colour to the theme of the page around it.
  vite: ({ browser }) => ({
    build: { modulePreload: { polyfill: false }, cssTarget: ['chrome123', 'firefox142'] },
    plugins: [noteShipped(shipped), noHtmlSetter, ...(browser === 'firefox' ? [] : [inheritedHighlights])],
    // WXT's own tells the page that the extension is there, and by which id.
    resolve: { alias: { 'wxt/utils/content-script-context': join(import.meta.dirname, 'lib/lifetime.ts') } },
  }),
  hooks: {
    // Turned off, they are still made for any parameter that has the name of a helper, such as "storage".
    'config:resolved': ({ config }) => {
      config.imports.presets = []
    },
    // The list of hosts belongs into the manifest alone: named in the script, every page would carry it.
    'entrypoints:resolved': (_, entrypoints) => {
      for (const { type, options } of entrypoints) if (type === 'content-script') options.matches = matchPatterns(newsHosts)
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some(({ name }) => name === 'popup')) inOneChunk(config)
    },
    'build:before': () => shipped.clear(),
    'build:done': ({ config }) => {
      writeFileSync(join(config.outDir, 'licences.txt'), licencesText(config.root, [...shipped]))
    },
  },
  zip: {
    // What a reviewer needs to build the extension again, and nothing else.
    includeSources: ['{components,entrypoints,lib,public}/**', '*.{json,md}', 'LICENSE', '.npmrc', 'wxt.config.ts'],
  },
  manifest: {
    name: '__MSG_name__',
    description: '__MSG_description__',
    permissions: ['storage', 'unlimitedStorage', 'contextMenus', 'activeTab', 'scripting'],
    // Asked for one site at a time, when the reader chooses it.
    optional_host_permissions: ['*://*/*'],
    commands: {
      // Chromium keeps Ctrl+Shift+L for its vertical tabs, password managers use it too, and gives no key where one is taken.
      _execute_action: { suggested_key: { default: 'Alt+L' } },
      'save-selection': { description: '__MSG_commandSaveSelection__' },
      'next-mark': { description: '__MSG_commandNextMark__' },
      'previous-mark': { description: '__MSG_commandPreviousMark__' },
      'toggle-marks': { description: '__MSG_commandToggleMarks__' },
    },
    default_locale: 'en',
    content_security_policy: {
      extension_pages: "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'",
    },
    browser_specific_settings: {
      gecko: {
        id: 'on-the-record@on-the-record.example',
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: '142.0' },
    },
  },
})
