import {findNames} from './find-names';
import type {Kind} from './harm-kind';
import {asWritten, inSmall} from './harm-pattern';
import {AGE, AGES, MONTH, NAME, NO_NAME} from './harm-words';

/** What names or makes out a person, or speaks of people without respect. Every pattern is bounded, so that no text makes it slow. */
export const PERSON_KINDS: readonly Kind[] = [
  {
    kind: 'person',
    found: [
      ...asWritten(
        String.raw`\b(?:\d{1,2}[- ]year[- ]old|[Aa]ged? (?:of )?\d{1,2})\b[^.\n]{0,60}\b(?:from|of|in|born in|taken from) \p{Lu}\p{Ll}{2,}`,
        String.raw`(?<![\p{L}.])(?:\p{Lu}\.[ -]?){2,3},? ?\(?(?:from \p{Lu}\p{Ll}{2,}|(?:aged? |a |an |born |the )?(?:\d{1,2}\b|\p{Lu}\p{Ll}+(?:an|ian|ese|ish|i)\b|(?:girl|boy|woman|man)\b))`,
        String.raw`\b${AGE}[^.\n]{0,90}\b\d{1,2} ${MONTH}\b`,
        String.raw`\b\d{1,2} ${MONTH}\b[^.\n]{0,90}\b${AGE}`,
        String.raw`\b${AGE}[^.\n]{0,60}\b(?:works?|lives?|sleeps?|stays?) (?:at|in|near|behind|by|with) (?:the|a|his|her) `,
        String.raw`\b(?:[Ss]he|[Hh]e|girl|boy|woman|man)\b[^.\n]{0,60}\b(?:with|has|lost) (?:a|an|the|one|no|his|her) (?!(?:cut|free|clean|other) )(?:\p{Ll}{3,10} )?(?:scar on|tattoo|limp\b|glass eye|birthmark|(?:left |right )?(?:arm|leg|eye|ear|hand|finger|foot)\b)`,
        String.raw`\b(?:[Gg]irl|[Bb]oy|[Ww]oman|[Mm]an|[Cc]hild|[Ss]ister|[Bb]rother), (?:aged )?(?:\d{1,2}|${AGES}), (?:an? )?\p{Lu}\p{Ll}+(?:an|ian|ese|ish|i|ch)\b`,
        String.raw`\b(?:[Tt]wins|[Ss]isters|[Bb]rothers|[Ss]iblings) (?:from|of) \p{Lu}\p{Ll}{2,}`,
        String.raw`\bfrom \p{Lu}\p{Ll}{2,},? aged (?:\d{1,2}|${AGES})\b`,
        String.raw`\b[Tt]he (?:\p{Ll}{3,12} )?(?!Palestinian)\p{Lu}\p{Ll}+(?:an|ian|ese|ish) (?:girl|boy|woman|child|teenager) (?:who|with|in|at|from|on) `,
        String.raw`\b[Tt]he only \p{Ll}{4,12} (?:girl|boy|woman|man|child) (?:in|at|from|of) the\b`,
        // "K., fourteen, from the village of Kaniola"
        String.raw`(?<![\p{L}.])\p{Lu}\., (?:aged )?(?:\d{1,2}|${AGES}),`,
        String.raw`\b(?:girl|boy|woman|man|child|widow|widower) of \d{1,2} from \p{Lu}`,
        String.raw`\b(?:[Vv]ictim|[Ww]itness|[Ss]uspect|[Gg]irl|[Bb]oy)(?: (?:no\. ?)?\d{1,3}| [A-Z])? \(\p{Lu}\p{Ll}{2,}\)`,
        // "M.S. (f, 2009)"
        String.raw`(?<![\p{L}.])(?:\p{Lu}\. ?){2,3}\((?:f|m|female|male|girl|boy|woman|man)\b`,
        String.raw`\b\p{Lu}\p{Ll}+(?:an|ian|ese|ish|i|ch) (?:\p{Ll}{3,12} ){0,2}aged (?:\d{1,2}|${AGES})\b`,
        String.raw`\b(?:[Tt]he|[Aa]|[Tt]hat|[Oo]ne) (?:deaf|blind|mute|lame|one-(?:armed|legged|eyed)|limping|albino|red-haired|scarred|disabled) (?:girl|boy|woman|man|child) (?:who|with|at|in|from)\b`,
        String.raw`\b(?:mayor|minister|governor|imam|priest|pastor|headmaster|judge|ambassador|president|colonel|chief|sheikh)[’']s (?:niece|nephew|daughter|son|wife|husband|sister|brother|cousin|maid)\b`,
        String.raw`\bborn in (?:19|20)\d{2} in \p{Lu}`,
        String.raw`\b\d{1,2}[- ]year[- ]old \p{Lu}\p{Ll}+(?:an|ian|ese|ish|i|ch)\b`,
      ),
      ...asWritten(
        String.raw`\b(?:[Gg]irl|[Bb]oy|[Ww]oman|[Mm]an|[Cc]hild|[Vv]ictim|[Ss]he|[Hh]e)(?: is| was| of|,)? ?(?:aged? )?(?:\d{1,2}|${AGES}),? (?:who (?:is|was|comes) )?from (?:the (?:village|town|city) of )?\p{Lu}\p{Ll}{2,}`,
        String.raw`\b(?:fille|garçon|femme|homme|niña|niño|mujer) de \d{1,2} (?:ans|años) (?:de|d’|d'|à) ?\p{Lu}\p{Ll}+`,
        String.raw`[\/=](?:people|persons?|profiles?|users?|victims?|suspects?|wanted|staff|in)\/\p{L}{2,20}[-_.+](?!html?\b|md\b|json\b|yml\b|csv\b)\p{L}{2,20}`,
        String.raw`\bonly \p{Lu}\p{Ll}{2,} (?:girl|boy|woman|man|child)\b`,
      ),
      ...inSmall(
        String.raw`\b(?:born on|date of birth|d\.?o\.?b\.?|born):? ?(?:\d{1,2}[ .\/-](?:\d{1,2}|[a-z]{3,9})[ .\/-]\d{2,4}|\d{4}-\d{2}-\d{2})`,
      ),
    ],
    what: 'holds what makes out one person: age, origin, or initials',
    cure: 'say “a girl” or “an adult”, without where or when',
  },
  {
    kind: 'name',
    found: asWritten(
      String.raw`\b(?:Mr|Mrs|Ms|Miss|Mme|Sgt|Lt|Capt|Maj|Col|Cpl|Pvt|Insp)\.? ${NAME}`,
      String.raw`\b(?:named|called|name is|names? was|alias|known as|victim|suspect|trafficker|witness|survivor|recruiter|pimp|owner|perpetrator|driver|brother|sister|husband|wife|Name:|Contact:),? (?:is |was )?${NAME} ${NAME}`,
      String.raw`\b${NAME} ${NAME},? (?:who )?(?:was|is|were|has been|had been) (?:arrested|rescued|trafficked|sold|raped|recruited|held|suspected|identified|freed|beaten|abused|exploited|deported|convicted|charged|found dead|kept|bought|taken|locked|born)\b`,
      String.raw`\b${NAME} ${NAME} (?:sold|recruited|trafficked|bought|raped|beat|brought|owns|runs|told (?:us|police|the)|escaped|testified|confessed|lives|works at|works in)\b`,
    ),
    find: (text, plain) =>
      (plain ? findNames(text, plain) : []).filter(({words}) => !NO_NAME.test(words)),
    what: 'names a person',
    cure: 'name the post, or say “a victim”, “a suspect”; a person reviews what stays',
  },
  {
    kind: 'disrespect',
    found: inSmall(
      // The word itself may be spoken of.
      String.raw`(?<!\bwords? ["“']?)\b(?:illegal (?:aliens?|(?:im)?migrants?)|illegals|whores?|hookers?|sex slaves?|child prostitutes?|loose women|bar girls?|camp followers?|half-?castes?|retard(?:ed|s)?|savages|cripples?|sluts?|bastards?|half-breeds?|junk(?:y|ies?)|negro(?:es)?|trann(?:y|ies)|faggots?|mongoloids?|spastics?|harlots?|call girls?|street ?walkers?|child brides?|teen(?:age)? prostitutes?|lunatics?|imbeciles?|vermin|(?:fallen|easy) women|gyps(?:y|ies))\b`,
    ),
    what: 'holds a word without respect',
    cure: 'use the word of the glossary; historical words stand in a quotation only',
    onlyInProse: true,
  },
];
