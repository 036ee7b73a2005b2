/** The only import of webextension-polyfill: tests replace this one module's browser. */
export { default as browser } from 'webextension-polyfill'
