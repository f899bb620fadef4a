/** The class alone: the package's index would bring its guess at readable pages along. */
declare module '@mozilla/readability/Readability.js' {
  export { Readability as default } from '@mozilla/readability';
}
