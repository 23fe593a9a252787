import { TOOL } from '../model/generated/tool.js';
import { CANONICAL_BASE } from '../model/versions.js';

/** What servers are told of who asks: the tool, its version, and a page about it. */
export const USER_AGENT = `open-meal/${TOOL.version} (+${CANONICAL_BASE})`;
