import type { PlaceholdersOf } from '../message.js';
import { adviceMessages } from './advice.js';
import { bodyMessages } from './body.js';
import { calendarMessages } from './calendar.js';
import { distributorMessages } from './distributors.js';
import { documentMessages } from './document.js';
import { mealMessages } from './meals.js';
import { publicationMessages } from './publication.js';
import { schemaMessages } from './schema.js';

/** Every message that a finding can carry, in English and Swedish. Ids are unique across the files. */
export const MESSAGES = {
  ...bodyMessages,
  ...documentMessages,
  ...schemaMessages,
  ...mealMessages,
  ...distributorMessages,
  ...calendarMessages,
  ...publicationMessages,
  ...adviceMessages,
};

export type MessageId = keyof typeof MESSAGES;

/** The facts that a message needs. */
export type MessageData<Id extends MessageId> = Readonly<
  Record<PlaceholdersOf<(typeof MESSAGES)[Id]>, string | number>
>;
