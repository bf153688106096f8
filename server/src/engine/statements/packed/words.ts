/**
 * Words that statements are full of, each a byte where it is packed. Others are packed as well, only in more bytes, so a new
 * one may be left out here.
 */
export const words: readonly string[] = (
  'count ordinal percent money length area volume mass speed temperature duration age date time range ratio number ' +
  'approximate minimum maximum de en fr km m kg t h d wk mo a % pp EUR USD GBP min s mi km2 m2 ha l m3 m/s km/h Cel ' +
  'day:-1 day:0 day:1 week:-1 week:0 week:1 month:-1 month:0 month:1 year:-1 year:0 year:1'
).split(' ');
