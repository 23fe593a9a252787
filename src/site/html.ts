/** The pages of the site are written with the template of the reports. */
export { type Content, type Html, html, joined, styleElement } from '../report/html.js';
