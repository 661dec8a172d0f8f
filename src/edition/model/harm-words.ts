/* Parts of the patterns of the gate: lists of words, each as the source of an expression. */

export const NAME = String.raw`\p{Lu}[\p{L}'’-]+`;
/** Words that begin with a capital and are no person's name: offices, bodies, places of work. */
export const NO_NAME =
  /\b(?:United|Nations?|Security|Council|Secretary|General|Headquarters|Embass\w+|Legal|Advis\w+|Duty|Focal|Medical|Commanders?|Supervisors?|Special|Representatives?|Missions?|Police|Office|Officers?|Department|Committee|Commission|Unit|Force|Peacekeep\w*|International|Organi[sz]ation|Ministry|Minister|Government|Ombuds\w+|Rapporteur|Coordinator|Director|Head|Deputy|Chief|Member|States?|Human|Rights|Child|Women|Border|Court|Tribunal|Convention|Protocol|Republic|Conduct|Discipline|Team|Village|District|North\w*|South\w*|East\w*|West\w*|Trafficking|Labour|Victims?|Staff|Army|Guard|Bosnia|Herzegovina|Kosovo|Timor|Liberia|Sierra|Leone|Haiti|Congo)\b/;

export const NUMBER = String.raw`\d[\d ().\/-]{4,18}\d`;
/** A day, or a resolution with its year: "call 2026-09-15", "They call resolution 1925 (2010)". */
export const NO_NUMBER = String.raw`(?!\d{4}-\d{2}-\d{2}(?!\d)|\d{1,5} ?\((?:19|20)\d{2})`;
export const NOT_IN_A_WORD = String.raw`(?<![\p{L}\d\/.:+-])`;
export const STREET = String.raw`(?:Street|St\.|Avenue|Ave\.?|Road|Rd\.|Lane|Boulevard|Blvd\.?|Square|Drive|Alley)`;
export const HIDEOUT = String.raw`(?:shelters?|safe ?houses?|house|building|flat|villa|compound|apartment|bar|motel|hotel|brothel|club|container|tent|hut|shed|barn|farm|warehouse|garage|cellar|basement)`;
export const AGES =
  'seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty(?:-\\w{3,5})?';
export const COLOUR =
  'green|red|blue|white|yellow|black|brown|grey|gray|orange|pink|metal|iron|wooden';
export const BESIDE = String.raw`(?:behind|opposite|next to|across from|beside|beyond|above|below|under|after|past)`;
/** People who are kept somewhere, and that they are. */
export const KEPT = String.raw`(?:girls?|boys?|wom[ae]n|m[ae]n|children|child|workers?|victims?|they|she|he)\b[^.\n]{0,16}\b(?:(?:are|is) in|sleeps?|lives?|stays?|kept|held|locked|hidden|hides?)`;
export const KEEP = String.raw`(?:keeps?|hold|holds|locks?|hides?) (?:the |some |their )?(?:girls?|boys?|wom[ae]n|m[ae]n|children|workers?|victims?|them|her|him)`;
export const MONTH = String.raw`(?:January|February|March|April|May|June|July|August|September|October|November|December)`;
/** The age of one person. */
export const AGE = String.raw`(?:\d{1,2}[- ]year[- ]old|[Aa]ged \d{1,2}|(?:girl|boy|woman|man|child) of \d{1,2})\b`;
/** A digit in letters. */
export const SPELLED =
  '(?:(?:double |triple )?(?:zero|oh|one|two|three|four|five|six|seven|eight|nine))';
/** Where people are written to. */
export const APP =
  '(?:telegram|signal|skype|viber|whatsapp|wechat|snapchat|instagram|facebook|tiktok|discord|imo|kik|zalo|botim|threema|vkontakte|badoo|tinder|onlyfans|twitter)';
export const MAKE =
  '(?:Toyota|Lada|Mercedes|BMW|Audi|Golf|Nissan|Hilux|Cruiser|Rover|Ford|Opel|Hyundai|Kia|Mitsubishi|Renault|Peugeot|Fiat|Volkswagen|Yugo|Zastava|Skoda|Dacia|Honda|Suzuki|Isuzu|Mazda)';
/** Papers that name one person. */
export const PAPER =
  '(?:passport|identity (?:card|paper)|id card|(?:bank )?account|driving licen[cs]e|driver.s licen[cs]e|ration card|residence permit|work permit|visa|birth certificate|mobile money|m-?pesa|western union|moneygram|mtcn|imei|sim card|seaman.s book)';
/** Bodies whose documents begin with a letter and a stroke, as files of a court or the police may. */
export const SYMBOL =
  '(?:A|E|S|ST|T|CAT|CCPR|CEDAW|CERD|CRC|CRPD|HRI|JIU|DPKO|UNMIK|PC|MC|CM|SG)\\/';
export const LANDMARK = String.raw`(?:market|church|mosque|school|station|bakery|bridge|hotel|hospital|pharmacy|stadium|town hall|post office|(?:petrol|police|bus|train|fire) station|roundabout|well|(?:saw)?mill|cinema|theatre|library|kiosk|monument|statue|cemetery|graveyard|factory|harbour|ferry|prison|barracks|playground|football (?:pitch|field)|supermarket|water (?:tower|tank)|silo|quarry|airstrip|crossroads|temple|chapel|monastery|tannery|brewery|slaughterhouse|river)`;
