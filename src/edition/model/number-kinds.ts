import {findTelephones} from './find-telephones';
import type {Kind} from './harm-kind';
import {asWritten, inSmall} from './harm-pattern';
import {APP, MAKE, NOT_IN_A_WORD, NO_NUMBER, NUMBER, PAPER, SPELLED, SYMBOL} from './harm-words';

/** What leads to a person by a number, a sign or an account. Every pattern is bounded, so that no text makes it slow. */
export const NUMBER_KINDS: readonly Kind[] = [
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
];
