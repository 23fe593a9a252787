import { defineRule } from '../../check/rule.js';
import { since } from '../../model/versions.js';

/** A suffix `+json` is JSON too, but problem details belong to calls that failed. */
function isJson(mediaType: string, status: number): boolean {
  if (mediaType === 'application/problem+json') return status >= 400;
  return mediaType === 'application/json' || /^application\/[^\s/;]+\+json$/.test(mediaType);
}

export default defineRule({
  requirement: 'api.media-type',
  versions: since('3.1'),
  inspects: 'Http',
  messages: ['media-type-missing', 'media-type-other'],
  select: (http) => http,
  check: ({ status, mediaType }, context) => {
    if (mediaType === null) context.report('media-type-missing', {});
    else if (!isJson(mediaType, status)) context.report('media-type-other', { value: mediaType });
  },
});
