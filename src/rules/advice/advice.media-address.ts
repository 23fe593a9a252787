import { defineRule } from '../../check/rule.js';
import { parseAddress } from '../../model/address.js';
import { since } from '../../model/versions.js';
import { placeOf } from './fields.js';

export default defineRule({
  requirement: 'advice.media-address',
  versions: since('3.1'),
  inspects: 'Media',
  messages: ['media-address-missing', 'media-address-relative'],
  select: (media) => media,
  check: (media, { report }) => {
    const { src } = media;
    if (!src) report('media-address-missing', {}, placeOf(media, 'src'));
    else if (!isWebAddress(src)) report('media-address-relative', { address: src }, '/src');
  },
});

function isWebAddress(text: string): boolean {
  return /^https?:\/\//i.test(text) && parseAddress(text) !== null;
}
