import type { Message } from '../message.js';

/** Messages about calendar. */
export const calendarMessages = {} as const satisfies Record<string, Message>;
