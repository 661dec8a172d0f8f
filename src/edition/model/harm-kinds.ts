import {findNames, findVenues} from './find-names';
import {findTelephones} from './find-telephones';
import type {HarmPattern, Kind} from './harm-kind';
import {
  AGE,
  AGES,
  APP,
  BESIDE,
  COLOUR,
  HIDEOUT,
  KEEP,
  KEPT,
  LANDMARK,
  MAKE,
  MONTH,
  NAME,
  NOT_IN_A_WORD,
  NO_NAME,
  NO_NUMBER,
  NUMBER,
  PAPER,
  SPELLED,
  STREET,
  SYMBOL,
} from './harm-words';

/** Patterns for a text as it stands. */
const asWritten = (...sources: string[]): HarmPattern[] =>
  sources.map((source) => ({pattern: new RegExp(source, 'gu'), isForSmall: false}));
/**
 * Patterns for a text in small letters, and in such letters themselves: an expression takes twice
 * as long where it must compare each letter in both forms.
 */
const inSmall = (...sources: string[]): HarmPattern[] =>
  sources.map((source) => ({pattern: new RegExp(source, 'gu'), isForSmall: true}));

/** Every pattern is bounded, so that no text makes it slow. */
export const KINDS: readonly Kind[] = [
  {
    kind: 'email',
    found: inSmall(
      String.raw`(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}`,
      String.raw`\b[\w.+-]{1,64} ?[([{] ?at ?[)\]}] ?[\w-]{1,63}`,
      String.raw`\b[\w.+-]{1,64} at [\w-]{1,63} dot [a-z]{2,8}\b`,
    ),
    what: 'holds an e-mail address',
    cure: 'name the post instead',
  },
  {
    kind: 'telephone',
    found: [
      ...inSmall(
        String.raw`${NOT_IN_A_WORD}(?:\+|00)[1-9][\d ().\/-]{6,18}\d`,
        String.raw`\b(?:tel(?:ephone)?|phone|mobile|call|dial|fax|sms|whats ?app|viber|hotline|helpline)\b[^.\n\d[\]{}]{0,24}${NO_NUMBER}${NUMBER}`,
        String.raw`\b(?:${SPELLED}[ ,-]{1,2}){5,14}${SPELLED}\b`,
        String.raw`${NOT_IN_A_WORD}\(?\d{3}\)?[ -]\d{3}[ -]\d{4}(?![\d-])`,
        String.raw`\b(?:extension|ext\.) \d{3,6}\b`,
        // 1-800-HELP-NOW
        String.raw`${NOT_IN_A_WORD}(?:1[ -])?8\d\d-[a-z\d]{3,8}(?:-[a-z\d]{2,8})?\b`,
      ),
    ],
    find: findTelephones,
    what: 'holds a telephone number',
    cure: 'name the post or office instead; numbers go stale and can be watched',
  },
  {
    kind: 'hotline',
    found: inSmall(
      String.raw`\b(?:hotline|helpline|toll-free|free (?:phone|line|number|call)|emergency (?:line|number))\b[^.\n\d]{0,24}\b\d{2,4}(?:[ -]\d{2,4}){0,3}\b`,
    ),
    what: 'holds the number of a hotline',
    cure: 'name who keeps it; a number goes stale, and a wrong one can be watched',
  },
  {
    kind: 'account',
    found: inSmall(
      String.raw`(?<![\w@\/.])@[a-z_][\w.]{2,30}(?![\w\/.-])`,
      String.raw`\b(?:t\.me|wa\.me|m\.me|facebook\.com|instagram\.com|vk\.com)\/[\w.+-]{2,40}`,
      String.raw`\b(?:telegram|signal|skype|viber|whatsapp|wechat|snapchat|instagram|facebook)(?: (?:name|id|user|username|account|handle))?: ?@?[\w.+-]{3,40}`,
      String.raw`\b(?:snap|insta|fb|ig|tg|wa|x|imo): ?@?[\w.+-]{3,40}`,
      String.raw`\b${APP} [–—-] ?@?[a-z]{2,20}[._\d][\w.]{1,20}`,
      String.raw`\b(?:viber|tg|skype|whatsapp):\/\/[^\s]{4,80}`,
      // "on Instagram under the name little.tiger.2009": small letters with a point, a line or a number in them
      String.raw`\b${APP}\b[^\n.:;]{0,30}? (?:[a-z]{1,20}(?:[._](?!com\b|org\b|int\b)[a-z\d]{1,20}){1,3}|[a-z]{3,20}\d{2,6})\b`,
      String.raw`\b[a-z]{2,20}(?:[._][a-z\d]{1,20}){1,3} (?:on|via|over) ${APP}\b`,
      String.raw`\b[\w.]{3,30}#\d{4}\b`,
    ),
    what: 'holds the name of an account',
    cure: 'name the post instead',
  },
  {
    kind: 'document',
    found: [
      ...inSmall(
        String.raw`\b(?:passport|identity card|id card|id|national id|personal|ration card|registration|driving licen[cs]e|visa)\s?(?:no\.?|nos\.?|number|nr\.?|n°|#)\s?:?\s?[a-z]{0,3}[ -]?\d[\d a-z-]{3,16}`,
        String.raw`\b${PAPER}\b[^.\n\d[\]|]{0,24}\b[a-z]{0,3}[ -]?(?:\d{6,16}|\d{2,4}[ -]\d{3,6}|\d{4}(?:[ -]\d{3,4}){2,5}|\d{5,10}-\d{2,10})\b`,
        String.raw`\b(?:her|his|their) (?:\p{L}+ ){0,3}(?:number|no\.|registration|card|licen[cs]e|file|id) (?:is|was|reads):? [a-z\d-]{0,12}\d{3,12}`,
        String.raw`\b(?:laissez-passer|refugee card|birth certificate|residence permit|travel document)(?: no\.)?[^.\n\d]{0,12}(?:[a-z]{2,4}-)?\d[\d\/-]{4,16}`,
        String.raw`\b(?:sim|iccid|imei)\b[^.\n\d]{0,12}\d{14,20}\b`,
        String.raw`\b(?:card|visa|mastercard)\b[^.\n\d]{0,16}\d{4}(?:[ -]\d{4}){3}\b`,
        String.raw`\b(?:id|account|iban)(?: (?:no\.?|number))?:? \d(?:[ -]?\d){7,15}\b`,
        String.raw`\b${PAPER}(?: (?:no\.?|number|nr\.?))? (?:[a-z]{1,3}[ -]?)?\d{1,4}-[a-z]{1,3}-\d{3,8}\b`,
      ),
      ...asWritten(
        String.raw`\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?\b`,
        // A purse of Bitcoin or Ethereum
        String.raw`\b(?=[A-Za-z]*\d)(?:bc1|[13])[A-HJ-NP-Za-km-z1-9]{25,58}\b`,
        String.raw`\b0x[0-9A-Fa-f]{40}\b`,
      ),
    ],
    what: 'holds the number of a person or of an account',
    cure: 'remove it',
  },
  {
    kind: 'vehicle',
    found: asWritten(
      String.raw`\b(?:[Pp]lates?|[Vv]ehicle|[Cc]ar|[Vv]an|[Tt]ruck|[Ll]orry|[Tt]axi|[Bb]us|[Mm]inibus|[Jj]eep|[Pp]ick-?up|[Mm]otor(?:bike|cycle)|[Bb]oat|[Rr]egistration|registered)\b[^.\n]{0,32}?\b(?:[A-Z]{1,3}[ -]?\d{2,4}[ -]?[A-Z]{1,3}|\d{2,3}[ -][A-Z]{1,3}[ -]?\d{2,3}|[A-Z]{2} ?\d{3}[ -]\d{2,3}|\d{2}-\d{3}-[A-Z]{2})\b`,
      String.raw`\b[Pp]lates?\b[^.\n]{0,24}?\b(?=[A-Z\d -]{0,10}\d\d)[A-Z\d]{1,5}(?:[ -][A-Z\d]{1,5}){1,3}\b`,
      String.raw`\b(?:[Pp]lates?|${MAKE})\b[^.\n]{0,24}?\b[A-Z]{2} ?-?\d{3,5}\b`,
      String.raw`\b${MAKE}\b[^.\n]{0,32}?\b(?:\d{2,4}[ -][A-Z]{1,3}[ -]\d{2,4}|[A-Z]{1,3}[ -]?\d{2,4}[ -]?[A-Z]{1,3})\b`,
      String.raw`\b(?:[Tt]axi|[Bb]us|[Vv]an|[Cc]ar|[Bb]oat|[Mm]inibus|[Tt]ruck|[Ll]orry) (?:with the )?(?:number|no\.) \d{2,6}\b`,
      String.raw`\b[Bb]oat\b[^.\n]{0,32}?\b(?:number|no\.) [A-Z]{1,3} ?\d{2,4}\b`,
      String.raw`(?<![\w/.-])[A-Z]\d{2}-[A-Z]-\d{3}(?![\w/-])`,
    ),
    what: 'holds the sign of a vehicle',
    cure: 'remove it; say what kind of vehicle at most',
  },
  {
    kind: 'case',
    found: [
      // "PAKR 445/17", "KT.nr 221/2019", "FIR 112/2022": as courts and police mark their files
      ...asWritten(
        String.raw`(?<![\w/.-])(?!(?:SGB|AI|IC|CETS|ETS|UNTS|BGBl|OJ|SG|GA|SC|HRC|PC|MC|EC|EU|JHA|UN|GB|DEC|RES|REG|ST)\b)(?![IVX]+ )[A-Z]{2,5}t?\.? ?(?:[Nn]r\.?|[Nn]o\.?)? ?\d{1,5}\/(?:19|20)?\d{2}(?![\w/-])`,
        String.raw`\b(?:[Ii]nvestigation|[Cc]ase|[Ff]ile|[Dd]ocket) \d{2,4}-[A-Z]{1,4}-\d{2,6}\b`,
        String.raw`(?<![\w/.-])[A-Z]{1,3}[a-z]?\.? ?nr\.? ?\d{1,5}\/(?:19|20)?\d{2}(?![\w/-])`,
      ),
      ...inSmall(
        String.raw`\b(?:case|file|incident|statement|docket|indictment|verdict) (?!${SYMBOL.toLowerCase()})(?:[a-z]{1,6}[ \/-])?\d{1,5}[\/-](?:[a-z]{1,4}[\/-])?\d{2,6}\b`,
        String.raw`\b(?:case|file|docket|incident|report|dossier)\s?(?:no\.?|number|nr\.?|ref\.?|reference|#)\s?:?\s?(?:[a-z]{1,8}[-\/ ]){0,2}[a-z]{0,4}\d[\w\/-]{2,24}`,
        String.raw`\b(?:docket|case|(?:police|court|case) file|dossier|judge?ment|verdict|indictment|warrant|complaint):? (?:\p{L}{1,3}\. ?){0,2}\d{1,6}(?:[\/-]\w{2,6}){1,2}`,
      ),
    ],
    what: 'holds the number of a case',
    cure: 'remove it; it leads to a person',
  },
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
