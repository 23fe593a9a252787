import { defineRule } from '../../check/rule.js';
import { since } from '../../model/versions.js';
import { placeOf } from './fields.js';

/** RFC 6838 §4.2, with parameters. */
const FORM = /^[a-z0-9][a-z0-9!#$&^_.+-]{0,126}\/[a-z0-9][a-z0-9!#$&^_.+-]{0,126}\s*(?:;.*)?$/i;

export default defineRule({
  requirement: 'advice.media-type',
  versions: since('3.1'),
  inspects: 'Media',
  messages: ['media-mime-type-missing', 'media-mime-type-form'],
  select: (media) => (media.src || media.mimeType ? media : null),
  check: (media, { report }) => {
    const { mimeType } = media;
    if (!mimeType) report('media-mime-type-missing', {}, placeOf(media, 'mimeType'));
    else if (!FORM.test(mimeType)) report('media-mime-type-form', { type: mimeType }, '/mimeType');
  },
});
