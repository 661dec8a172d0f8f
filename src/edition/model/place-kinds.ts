import {findVenues} from './find-names';
import type {Kind} from './harm-kind';
import {asWritten, inSmall} from './harm-pattern';
import {BESIDE, COLOUR, HIDEOUT, KEEP, KEPT, LANDMARK, NAME, STREET} from './harm-words';

/** What leads to a place. Every pattern is bounded, so that no text makes it slow. */
export const PLACE_KINDS: readonly Kind[] = [
  {
    kind: 'coordinates',
    found: [
      ...inSmall(
        String.raw`(?<![\d.\/-])-?\d{1,2}\.\d{4,8}\s?[,;\/ ]\s?-?\d{1,3}\.\d{4,8}`,
        String.raw`(?<![\d.\/-])\d{1,3}\.\d{1,8}\s?°?\s?[ns]\b\s?[,;\/ ]?\s?\d{1,3}\.\d{1,8}\s?°?\s?[ew]\b`,
        String.raw`\d{1,3}\s?°\s?\d{1,2}(?:\.\d{1,6})?\s?['′’]`,
        String.raw`\b(?:lat(?:itude)?|lon(?:gitude)?|lng)\b[:= ]{1,3}-?\d{1,3}\.\d{2,8}`,
        String.raw`\/\/\/[a-z]{2,20}\.[a-z]{2,20}\.[a-z]{2,20}`,
        String.raw`\b(?:what3words|w3w)[:\s]{1,3}[a-z]{2,20}\.[a-z]{2,20}\.[a-z]{2,20}`,
        String.raw`\b\d{1,2} \d{1,2} \d{1,2}(?:\.\d{1,4})? ?(?:north|south)\b`,
        String.raw`\b\d{1,3}(?:\.\d{1,6})? degrees\b[^.\n]{0,24}\b(?:north|south|east|west)\b`,
        String.raw`\bgeo:-?\d{1,2}\.\d`,
        String.raw`\b[23456789cfghjmpqrvwx]{4,8}\+[23456789cfghjmpqrvwx]{2,3}\b`,
      ),
      ...asWritten(
        String.raw`\b\d{1,2}[C-HJ-NP-X] ?[A-HJ-NP-Z]{2} ?\d{2,5} ?\d{2,5}\b`,
        String.raw`\b\d{1,2}[C-HJ-NP-X]? (?:[Ee]ast(?:ing)? ?)?\d{6}(?:\.\d+)?(?: ?m?[ ,;E]{1,3})\d{7}\b`,
        String.raw`\b[NS] ?\d{1,2}[ °]\d{1,2}[ .]\d{1,3}[^\n]{0,4} [EW] ?\d{1,3}[ °]\d{1,2}`,
      ),
    ],
    what: 'holds coordinates',
    cure: 'name the district at most',
  },
  {
    kind: 'address',
    found: [
      ...asWritten(
        String.raw`\b\d{1,4}[a-z]?,? (?:${NAME} ){1,3}${STREET}`,
        String.raw`\b(?:${NAME} ){1,3}${STREET},? (?:[Nn]o\.? ?)?\d{1,4}\b`,
        String.raw`\b(?:[Rr]ruga|[Uu]lica|[Uu]l\.|[Rr]ue|[Cc]alle|[Vv]ia|[Ss]okak) (?:\p{L}+ ){0,3}\p{L}+,? ?(?:[Nn]o\.? ?|[Nn]r\.? ?)?\d{1,4}\b`,
        String.raw`\b\d{1,4},? (?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Cc]alle|[Vv]ia|[Rr]ruga|[Uu]lica|[Ss]haria) (?:\p{Ll}{1,4} ){0,2}\p{Lu}\p{L}+`,
        String.raw`\b\p{L}+(?:strasse|straße|gasse) \d{1,4}\b`,
        String.raw`\b[Pp]\.? ?[Oo]\.? ?[Bb]ox \d+`,
        String.raw`\b(?:[Pp]lot|[Ll]ot|[Ss]tand|[Ee]rf|[Hh]ouse|[Bb]lock) \d{1,5}[A-Za-z]?, \p{Lu}\p{Ll}+`,
      ),
      ...inSmall(
        String.raw`\broad to the \p{L}+,? (?:kilomet(?:re|er)s?|km) \d`,
        String.raw`\b(?:tent|hut|shed|barrack)s? (?:no\.? ?|number )?\d{1,4}\b`,
        String.raw`\b(?:flat|apartment|apt\.?|entrance|staircase) \d{1,4}[a-z]?\b`,
        String.raw`\b(?:house|flat|apartment|block|room|villa|building|door) (?:no\.?|number|nr\.?|#) ?\d{1,4}`,
        String.raw`\bshelter\b[^.\n]{0,40}\b(?:(?:on|in|at|off|along) [^.,\n]{0,24}\b(?:street|avenue|road)|house number|building no)\b`,
      ),
    ],
    what: 'may tell where somebody is',
    cure: 'never give the place of a shelter or a home; name the district at most',
  },
  {
    kind: 'house',
    found: inSmall(
      String.raw`\b${HIDEOUT}\b[^.\n]{0,32}\bwith (?:(?:the|a|an|its) )?(?:${COLOUR}) (?:gate|door|roof|fence|wall|shutters|balcony)`,
      String.raw`\b${HIDEOUT}\b[^.\n]{0,40}\b(?:behind|opposite|next to|across from|near|beside|above|below|after|past|before) (?:the|a) (?:old |new |main |central |big |small )?${LANDMARK}\b`,
      String.raw`\b(?:${COLOUR}) (?:house|building|gate|door|villa)\b[^.\n]{0,24}\b(?:behind|opposite|next to|past|after|near|beside)\b`,
      String.raw`\b(?:first|second|third|fourth|last|next) (?:house|door|gate|villa) on the (?:left|right)\b`,
      String.raw`\bis (?:in )?the (?:first|second|third|fourth|last) (?:house|door|gate|villa)\b`,
      String.raw`\b(?:two|three|four|five|\d) (?:streets|blocks|houses|doors|gates|turns) (?:from|past|after|behind)\b`,
      String.raw`\b(?:${KEPT}|${KEEP})\b[^.\n]{0,32}\b${BESIDE} the \p{L}+`,
      String.raw`\b${BESIDE} the \p{L}+\b[^.\n]{0,32}\bwhere (?:the |some )?${KEPT}`,
      String.raw`\bturn(?:s|ing)? (?:left|right) (?:at|after|before|past|behind) the\b`,
      String.raw`\b(?:left|right) (?:after|past|behind|before) the (?:old |new )?${LANDMARK}\b`,
      String.raw`\b${BESIDE} (?:the|a) (?:old |new |main |central |big |small )?${LANDMARK}\b[^.\n]{0,24}\b(?:is|stands|lies) (?:the|a|an|their|his|her) ${HIDEOUT}\b`,
      String.raw`\b(?:shelters?|safe ?houses?)\b[^.\n]{0,16}\b(?:on|at) the (?:ground|top|first|second|third|fourth) floor\b`,
      String.raw`\b(?:kept|held|locked|hidden|hides?|sleeps?|stays?|are|is) in (?:the|a) (?:${COLOUR}) ${HIDEOUT}\b`,
      String.raw`\b(?:shelters?|safe ?houses?|refuges?|hideouts?)\b[^.\n]{0,24}\b(?:stands?|lies?|is|are|at the end of [^.\n]{0,24}) ?${BESIDE} the `,
      String.raw`\b(?:is|are|live|lives|stay|stays|keep|keeps|keeping|kept|sleep|sleeps|held|hidden|them|her|girls|women)\b[^.\n]{0,24}\b(?:in|at) the (?:first|second|third|fourth|fifth|last|next) (?:house|shed|hut|barn|tent|container|door|floor|building|bar|club|hangar|villa)\b`,
      String.raw`\b(?:first|second|third|fourth|fifth|last) (?:gate|house|shed|hut|barn|tent|container|door|building|bar|club|hangar|villa) (?:after|past|behind|before|beyond|from|on) the\b`,
      String.raw`\b\d{1,4} ?(?:metres|meters|m|km|steps|minutes)\b[^.\n]{0,16}\b(?:from|past|behind|after|north|south|east|west)(?: of)? the (?:old |new )?${LANDMARK}\b`,
      String.raw`\bknock (?:once|twice|three times|\d)\b`,
      String.raw`\bfloor (?:above|below|over) the (?:old |new )?${LANDMARK}\b`,
      String.raw`\b(?:shelter|refuge|safe ?house|home)\b[^.\n]{0,24}\b(?:is|lies|stands) (?:on|in|at) \p{L}{2,20} ${STREET.toLowerCase()}(?!\p{L})`,
    ),
    find: (text, plain) => (plain ? findVenues(text, plain) : []),
    what: 'describes where a house stands',
    cure: 'say what kind of place it is, and nothing by which it can be found',
  },
];
