import { TOOL } from '../model/generated/tool.js';
import { CANONICAL_BASE } from '../model/versions.js';

/** How every request says who asks, and where whoever runs the server can read about it. */
export const USER_AGENT = `open-meal/${TOOL.version} (+${CANONICAL_BASE})`;
