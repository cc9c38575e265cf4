import type { CountLabel, PeopleLanguage } from '../people-language.ts'

const men = 'men|man|males?'
const women = 'women|woman|females?'
const children =
  'child(?:ren)?|kids?|minors?|infants?|bab(?:y|ies)|newborns?|boys?|girls?|toddlers?|teenagers?|teens?'
const civilians = 'civilians?|non-combatants?|bystanders?'
const fighters =
  'fighters?|militants?|combatants?|gunm[ae]n|soldiers?|troops?|insurgents?|rebels?|jihadists?|jihadis?|terrorists?|operatives?|belligerents?|police(?:m[ae]n|wom[ae]n| officers?)|security (?:officers|personnel)'
const persons =
  'people|persons?|individuals?|others?|victims?|residents?|members?|citizens?|nationals?|inhabitants?|passengers?|workers?|suspects?|prisoners?|detainees?|hostages?|relatives?|survivors?|leaders?|commanders?|bodies|corpses|journalists?|farmers?|shepherds?|medics?|doctors?|students?|refugees?|migrants?|attackers?|assailants?|bombers?'
const kin =
  'wi(?:fe|ves)|husbands?|sons?|daughters?|mothers?|fathers?|brothers?|sisters?|grand(?:sons?|daughters?|children|child|mothers?|fathers?)|nephews?|nieces?|cousins?|uncles?|aunts?|siblings?|parents?|twins?'
const one =
  'man|woman|child|boy|girl|baby|infant|newborn|toddler|teenager|civilian|bystander|fighter|militant|soldier|combatant|gunman|policeman|operative|person|individual|citizen|resident|national|passenger|journalist|farmer|shepherd|medic|doctor|student|teacher|driver|guard|officer|worker|activist|mother|father|brother|sister|grandmother|grandfather|nurse|lawyer|imam|priest|sheikh|commander|trader|shopkeeper'

const whole = (words: string) => new RegExp(`(?<![\\p{L}\\p{N}-])(?:${words})(?![\\p{L}\\p{N}])`, 'giu')
const kind = (axis: CountLabel['axis'], category: string, words: string) => ({
  label: { axis, category },
  pattern: whole(words),
})

const killed =
  '(?<!casualty )toll|remains\\s+of|bod(?:y|ies)|corpses?|kill(?:ed|ing|s)?|dead|died|dying|dies|deaths?|fatalit(?:y|ies)|slain|martyred|assassinat(?:ed|ing|ions?)|execut(?:ed|ing|ions?)|murder(?:ed|ing|s)|los(?:t|ing|e) (?:their|his|her) li(?:ves|fe)'
const injured = 'injur(?:ed|ing|ies|y|es)|wound(?:ed|ing|s)?|hurt|maimed'
const detained =
  'arrest(?:ed|ing|s)?|detain(?:ed|ing|s|ees?)?|detentions?|(?:in|into|taken into) custody|captur(?:ed|ing|es?)|imprison(?:ed|ing)|jailed|apprehend(?:ed|ing|s)|taken prisoner|prisoners?'

const never = /(?!)/

/** What English calls people, by kind and by what befell them. */
export const englishPeople: PeopleLanguage = {
  kinds: [
    kind('sex-and-age', 'children', children),
    kind('sex-and-age', 'women', women),
    kind('sex-and-age', 'men', men),
    kind('status', 'civilians', civilians),
    kind('status', 'fighters', fighters),
  ],
  fates: [
    { fate: 'killed', pattern: whole(killed) },
    { fate: 'injured', pattern: whole(injured) },
    { fate: 'detained', pattern: whole(detained) },
    { fate: 'casualties', pattern: whole('casualt(?:y|ies)') },
    {
      fate: 'escaped',
      pattern: whole('escap(?:ed|ing|e|es)|fled|flee(?:ing|s)?|surviv(?:ed|ing|e|es|ors?)|unharmed'),
    },
    { fate: 'missing', pattern: whole('missing|disappeared|abducted|kidnapped') },
    {
      fate: 'released',
      pattern: whole('(?:them|him|her)\\s+(?:go|free)|releas(?:ed|ing|es?)|freed|freeing'),
    },
    { fate: 'displaced', pattern: whole('displac(?:ed|ing)') },
  ],
  fatesStand: 'nearer',
  mixedFates: new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:(?:${killed})\\s+(?:and|or|and/or)\\s+(?:${injured})|(?:${injured})\\s+(?:and|or|and/or)\\s+(?:${killed}))(?![\\p{L}\\p{N}])`,
    'giu',
  ),
  persons: whole(`${persons}|${kin}`),
  objects: whole(
    '(?:air|drone|missile|rocket)?\\s?(?:strikes?|raids?)|houses?|homes?|buildings?|apartments?|shops?|vehicles?|cars?|trucks?|motorcycles?|motorbikes?|tanks?|drones?|aircraft|helicopters?|planes?|jets?|missiles?|rockets?|shells?|bullets?|gunshots?|shots?|cartridges?|knives|stones?|explosives|blows|mortars?|bombs?|belts?|rifles?|weapons?|pistols?|guns?|grenades?|mines?|devices?|attacks?|operations?|ambush(?:es)?|assaults?|bombings?|events?|clashes|explosions?|blasts?|incidents?|villages?|towns?|cities|districts?|neighbou?rhoods?|schools?|hospitals?|clinics?|camps?|tents?|cells?|groups?|famil(?:y|ies)|households?|brigades?|units?|factions?|checkpoints?|countries|governments?|reports?|photos?|statements?|occasions?|times|warehouses?|depots?|positions?|targets?|sites?|locations?',
  ),
  objectName: () => null,
  counted: [{ pattern: /\ba\s+couple(?=\s+(?:and|were|was|who|with)\b|[,.;]|$)/giu, number: 2 }],
  single: new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:(?<=(?:killing|injuring|wounding|detaining|arresting|killed|injured|wounded|detained|arrested)\\s+)(?:him|her)(?=\\s+and\\s)|the\\s+\\d+-year-old\\s+(?:[\\p{L}-]+\\s+){0,2}?(?:${one}|commander|leader|driver|teacher|worker|activist)|(?:an?|another)\\s+(?:(?!(?:of|and|or|in|on|for|with|who|to|by|the|an?)\\s)[\\p{L}\\p{N}-]+\\s+){0,3}?(?:${one})|(?<=(?:,|\\band)\\s+)(?:his|her|their)\\s+(?:[\\p{L}\\p{N}-]+\\s+)?(?:wife|husband|son|daughter|mother|father|brother|sister|child|baby|infant|grandson|granddaughter|grandmother|grandfather|nephew|niece|cousin|uncle|aunt|driver|bodyguard|guard|assistant|colleague|neighbou?r|friend|companion)|(?<=(?:killing|injuring|wounding|detaining|arresting|killed|injured|wounded|detained|arrested)\\s+)another(?!\\s+\\p{L}))(?![\\p{L}\\p{N}'’-])`,
    'giu',
  ),
  possessive: /\b(?:his|her|their)\s+(?:own\s+)?$/i,
  kin: /^(?:his|her|their)\b/i,
  kinBehind: /^\s+of\s+(?:his|her|their)\b/i,
  others: /^\s+(?:\p{L}+\s+)?others?\b/iu,
  agent: {
    before:
      /\b(?:by|at\s+the\s+hands\s+of)\s+(?:(?:the|these|those|an?|some|other|another|group|gang|team|of|his|her|their)\s+)*$/i,
    after: never,
  },
  tool: /\bwith\s+$/i,
  identified:
    /(?:\b(?:days?|nights?|buildings?|blocks?|rooms?|gates?|houses?|apartments?|streets?|roads?|sectors?|zones?|camps?|checkpoints?|districts?|wards?|floors?|bus|tents?|shelters?|sites?|points?|posts?|bases?|prisons?|levels?|parts?|rounds?|waves?|sections?|paragraphs?|annex|tables?|cases?|files?|flights?|lines?|tunnels?|hills?|wells?|schools?|area)|(?<=\p{Ll}\s)(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)\p{Lu}\p{L}+)\s+$/u,
  participle:
    /^(?:killed|killing|wounded|wounding|injured|injuring|arrested|detained|captured|murdered|executed|assassinated|abducted|kidnapped|freed|released)\b/i,
  auxiliary: /\b(?:was|were|is|are|be|been|being|got|get|gets)\b/i,
  victim:
    /^\s+(?:(?:an?|the|his|her|its|their|our|him|them|us|at\s+least|about|some|more\s+than|up\s+to|another|each|one)(?!\p{L})|\d|$)|^\s+(?!\p{L}+day\b|(?:January|February|March|April|May|June|July|August|September|October|November|December|In|On|At)\b)\p{Lu}/u,
  kindEnd:
    /\b(?:including|incl|among|mostly|mainly|chiefly|largely|some|many|most|partly|by|near|with|alongside|beside|outside|from|for)\b/gi,
  beside: { before: /\b(?:along|together)\s+with\s+$/i, after: never },
  unnumbered:
    /^(?:\s+[\p{L}-]+){0,4}?,?\s+(?:along|together)\s+with\s|^(?:\s+[\p{L}-]+){0,3}?,?\s+(?:and|along\s+with|together\s+with|with)\s+(?:(?:several|some|many|other|the|all|rest|of|members)\s+)*(?:his|her|their)\s+(?:\p{L}+\s+)?(?:family|families|children|kids|sons|daughters|wives|brothers|sisters|siblings|parents|relatives|guards|bodyguards|companions|friends|colleagues|men)\b/iu,
  outOf:
    /^(?:\s+(?:people|persons|men|women|members|fighters|civilians|others))?\s+(?:(?:out\s+)?of|from\s+among|among)\s+(?:(?:the|those|these|an?|its|his|her|their|all|some|about|around|total|of)\s+)*$/i,
  outOfGroup:
    /^(?:\s+(?!(?:and|or|but|when|as|while|after)\s)[\p{L}-]+){0,3}?\s+(?:of|from|in|belonging\s+to)\s+(?:(?!(?:and|or|but|when|as|while|after|were|was)\s)[\p{L}’'-]+\s+){0,4}$/iu,
  wholeFirst: never,
  listJoin: /,|&|\band\b|\bas well as\b/i,
  goesOn: /(?:,|\band)\s+$/i,
  listBefore: /^(?:\s+[\p{L}-]+){0,3}?\s*(?:,|(?:,?\s+(?:and|as well as)))(?:\s+\p{L}+ing)?\s*$/iu,
  listAfter: /^\s*(?:,|,?\s+and)\s+(?:(?:his|her|their)\s+)?$/i,
  measure:
    /^(?:\s?%|[\s-]*(?:per\s?cent|percent|(?:calendar\s+)?(?:years?|months?|weeks?|days?|nights?|hours?|minutes?|seconds?|decades?|centur(?:y|ies))|kilomet(?:er|re)s?|km|met(?:er|re)s?|mm|cm|miles?|feet|foot|kilos?|kilograms?|kg|tons?|tonnes?|lit(?:er|re)s?|dollars?|euros?|pounds?|lira|degrees?|of\s+the\s+most|a\.?m|p\.?m|o['’]clock)\b|:\d)/i,
  notCounted:
    /(?:\b(?:aged?|page|article|chapter|resolution|number|no\.|nr\.|phase|highway|route|unit|brigade|division|at\s+the\s+age\s+of)\s+|[$€£#]\s?|\d:)$/i,
  groupSize: {
    before:
      /\b(?:cells?|groups?|units?|famil(?:y|ies)|teams?|gangs?|convoys?|patrols?)\s+(?:(?:made\s+up|consisting)\s+)?of\s+$/i,
    after: /^[\s-]*(?:member|strong|man|person|people)(?:s|ed)?\b(?=\s+\p{L})(?<=-\p{L}+)/iu,
  },
  partOpener:
    /\b(?:including|among\s+(?:them|whom)|of\s+(?:them|whom|which)|incl\.?|comprising|made\s+up\s+of|consisting\s+of|namely|both|at\s+least\s+of)\b|[(:[]|\s[-–—]\s/i,
  partOf:
    /^\s+of\s+(?:them|whom|which|the\s+(?:dead|victims|killed|injured|wounded|detained|detainees|arrested))\b/i,
  partsFirst: /^(?:\s+[\p{L}-]+){0,3}?\s+(?:is|are|was|were)\s+among\s+(?:the\s+)?$/iu,
  separator: /[,;:.([–—]|\b(?:and|but|while|plus|as\s+well\s+as|including|with|whereas)\b/giu,
  joiners:
    /(?<![\p{L}\p{N}])(?:and|including|incl|(?:of|among)\s+(?:them|whom|which)|were|was|are|is)(?![\p{L}\p{N}])/giu,
  smallWords:
    /(?<![\p{L}\p{N}])(?:and|or|including|of|them|whom|which|were|was|are|is|an?|the|as|well|both|also|all|who|had|has|have|been|being|in|by|at|his|her|their|among|total|least|most|reported|some|more)(?![\p{L}\p{N}])/giu,
}
