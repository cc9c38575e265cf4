/** A run of words that names someone: it ends at punctuation, but not at the point of an initial ("Omar K. Nasser"). */
const name = String.raw`(?:(?:\p{Lu}\.|\([\p{Lu}\p{N}-]+\)|\b(?:Drs?|Mrs?|Ms|Prof|Rev|Fr|Hon|Cols?|Gen|Brig|Lt|Maj|Capt|Cmdr|Sgt|Cpl|Insp|St)\.|[^\s,.;:!?()“”"«»]+)(?:[ \u00a0]+|(?=[,.;:!?()“”"«»]|$)))+?`

const verbs =
  'said|says?|stated|states|announced|announces|confirmed|confirms|reported|reports|added|claimed|claims|alleged|alleges|denied|denies|declared|asserted|insisted|explained|noted|wrote|revealed|acknowledged|admitted|accused(?!\\s+of)|blamed|counted|documented|recalled'

const adverbs =
  '(?:(?:also|later|then|had|has|have|previously|earlier|separately|reportedly|repeatedly)\\s+)*'

/** "Said a commander, Major X, …": a title may be followed by the name of its bearer. */
const bearer =
  '(?:(?<=\\b(?:spokes(?:man|woman|person)|official|officer|commander|doctor|director|head|chief|mayor|governor|minister|resident|researcher|analyst|lawyer|activist|reporter|journalist|witness|relative|leader|group|organi[sz]ation|network|agency|monitor|outlet)(?:\\s+(?:for|of|at|with|in)\\s+[^,.;:!?]{1,40})?),\\s+\\p{Lu}[^,.;:!?]{1,40}(?=,))?'
/** "Colonel X, a spokesman for the brigade, …": a name of two words at least may be followed by what its bearer is. */
const named = String.raw`(?!(?:In|On|At|By|From|With|After|Before|During|Since|Until|Near|Under|Among)\s)(?:(?:Drs?|Mrs?|Ms|Prof|Rev|Fr|Hon|Cols?|Gen|Brig|Lt|Maj|Capt|Cmdr|Sgt|Cpl|Insp|St)\.\s+)?\p{Lu}[\p{L}’'-]*(?:\s+(?:\p{Lu}\.|\p{Lu}[\p{L}’'-]*|al-[\p{L}’'-]+|bin|ibn|abu|of))+,\s+(?:an?|the|its|his|her|their)\s+[^,.;:!?]{1,80}(?=,)`
/** Any name may be followed by a clause about it. */
const aside = '(?:,\\s*(?:(?:who|which|whose)\\b[^,.]*,\\s*)?)?'

/** Where English names who says something, the surest form first. Groups: speaker, via. */
export const englishSpeakers: readonly RegExp[] = [
  new RegExp(
    `\\b(?:according\\s+to|in\\s+the\\s+words\\s+of)\\s+(?<speaker>${name})(?=[,.;:!?()“”"«»]|$|\\s*(?:that|who|which|whose|while|when|but|and\\s+(?:was|were|that))\\s)`,
    'dgiu',
  ),
  new RegExp(
    `\\b[Ss]peaking\\s+to\\s+(?<via>${name}),\\s*(?<speaker>${name})\\s*\\b${adverbs}(?:${verbs})(?![\\p{L}-])`,
    'dgu',
  ),
  new RegExp(
    `(?:^|[,;:.!?“”"«»]\\s+|\\bthat\\s+|\\bas\\s+|\\bwhile\\s+)(?<speaker>${named}|${name}${bearer})${aside}\\s*\\b${adverbs}(?:told|tells|informed)\\s+(?<via>${name})(?=[,.;:!?()“”"«»]|$|\\s*(?:that|on|in|by|how|of|about|during|after)\\s)`,
    'dgu',
  ),
  new RegExp(
    `(?:^|[,;:.!?“”"«»]\\s+|\\bthat\\s+|\\bas\\s+|\\bwhile\\s+)(?<speaker>${named}|${name}${bearer})${aside}\\s*\\b${adverbs}(?:${verbs})(?![\\p{L}-])(?!\\s+(?:responsibility|dead|missing|to\\s+(?:be|have)))`,
    'dgu',
  ),
  new RegExp(
    `(?:^|[,;:.!?“”"«»]\\s+)(?<via>${name})\\s*\\b(?:quoted|cited)\\s+(?<speaker>${name})\\s*\\bas\\s+saying\\b`,
    'dgu',
  ),
  new RegExp(`\\b(?:citing|quoting)\\s+(?<speaker>${name})(?=[,.;:!?()“”"«»]|$)`, 'dgu'),
  new RegExp(
    `\\b(?:said|announced|confirmed|denied|disputed|rejected|dismissed|reported|claimed|stated|published|released)\\s+by\\s+(?<speaker>${name})(?=[,.;:!?()“”"«»]|$|\\s*(?:in|on|that|who|which)\\s)`,
    'dgu',
  ),
  new RegExp(
    `[,”"»]\\s*(?:said|says|added|told\\s+reporters)\\s+(?<speaker>${name})(?=[,.;:!?()“”"«»]|$)`,
    'dgu',
  ),
]
