import {toWordSet} from './to-word-set';

/** Words that say nothing about a section. They are neither indexed nor asked for. */
export const STOP_WORDS = toWordSet(`
  a also am an and are as at be been being but by can cannot could did do does done dont each for from had has have having he her hers him his how
  i if im in into is it its me my myself of on or our ours own same she since so such than that the their theirs them then there these they this those
  to too up was we were what when where whether which while why will with would you your yours
`);

/**
 * Words that carry meaning here ("must not", "who") and are indexed, but whose absence does not
 * make a result incomplete: people put them into questions without meaning to ask for them.
 */
export const LIGHT_WORDS = toWordSet(`
  who whom must may should shall not no any only about some
  allow allowed get gets go goes going happen happens know make makes making need needs new now old receive see sure take takes taken tell told today
  think thing things use used using want wants way ways write
  before after back inside out over other others many much more most new first last never always again still
  people person persons someone somebody anybody everybody one
  hello hey hi ok okay pls please sir madam thanks u ur ive isnt wont
  ask asks asked come comes coming came say says said saying put puts without near like just really
`);
