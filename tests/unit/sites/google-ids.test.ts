import { describe, expect, it } from 'vitest';
import { googlePlace, reviewOfReplyLink } from '../../../utils/sites/google-ids.ts';

const place = {
  featureId: '0x47c609e91734d71b:0xb13072d0007a87d1',
  cid: '12767831181282150353',
  placeId: 'ChIJG9c0F-kJxkcR0Yd6ANByMLE',
};

describe('the names Google has for one place', () => {
  it.each([
    'https://www.google.com/maps/place/x/@1,2,3z/data=!4m7!3m6!1s0x47c609e91734d71b:0xb13072d0007a87d1!8m2',
    'https://www.google.com/maps/place/?q=place_id:ChIJG9c0F-kJxkcR0Yd6ANByMLE',
    'https://www.google.com/search?q=x#lrd=0x47c609e91734d71b:0xb13072d0007a87d1,1,,,,',
  ])('are all read from %s', (url) => {
    expect(googlePlace(url)).toEqual(place);
  });

  it('are none where the address names no place', () => {
    expect(googlePlace('https://www.google.com/maps/@25,121,12z')).toBeUndefined();
    expect(googlePlace('not an address')).toBeUndefined();
  });
});

describe("an owner's reply link", () => {
  const id = 'Ci9DQUlRQUNvZEZBS0UwMDAxQUFB';
  const packed = btoa(`\n${String.fromCharCode(id.length)}${id}\u0010\u0001`).replaceAll('=', '');

  it.each([
    [`https://business.google.com/local/business/1/customers/reviews/reply?p=${packed}`, id],
    [`https://www.google.com/local/business/1/customers/reviews/reply?reviewId=${id}`, id],
    ['https://business.google.com/local/business/1/customers/reviews/reply?p=%00%ff', undefined],
    ['https://business.google.com/local/business/1/customers/reviews/reply', undefined],
    ['javascript:alert(1)', undefined],
  ])('%s answers %s', (url, review) => {
    expect(reviewOfReplyLink(url)).toBe(review);
  });
});
