import type { NegationLanguage } from '../negation.ts'

const deny = '(?:den(?:y|ies|ied|ying)|(?:reject|refut|disput|contest|contradict|dismiss)(?:s|es|ed|ing)?)'
const told =
  '(?:claims?|reports?|figures?|tolls?|numbers?|accounts?|allegations?|versions?|statements?|killings?|deaths?|casualties|accusations?|news|rumou?rs?)'
const few = '(?:[^\\s,;:.!?()]+\\s+)'

/** Nothing else is counted between a number and its denial. */
const sameNumber = '[^,;:.!?\\d]{0,80}'
const denier = '(?<speaker>(?:[^\\s,;:.!?()“”"]+\\s+){1,8}?)'
const firmly = '(?:(?:has|have|had|also|later|since|repeatedly|strongly|flatly|firmly|categorically)\\s+)*'
const saidBefore = `(?:^|[,;:.!?“”"]\\s+|\\b(?:but|while|although|though|however)\\s+)${denier}${firmly}`
const deniesThat = `${deny}\\s+(?:(?:(?:the|these|those|any|all|earlier|media|local|such)\\s+)*(?:claims?|reports?|allegations?|accounts?|suggestions?)\\s+)?(?:that|of)\\s+`
const which =
  ',?\\s+(?:which|but|although|though|while)|,\\s+(?:something|and|an?\\s+(?:claim|figure|toll|report|number|account|version)(?:\\s+(?:that|which))?)'
const it = `(?:(?:it|this|that)(?=\\s*(?:[,.;!?”"]|$))|(?:the|this|that|these|those|any|such)\\s+${told}(?!\\p{L}))`
const all = `(?:(?=\\s*(?:[,.;!?”"]|$))|\\s+${it})`

/** "Not", "never", "neither", what was only meant or tried, and what somebody denied. */
export const englishNegation: NegationLanguage = {
  word: /\b(?:not(?!\s+(?:only|just|far|long|least|to\s+mention|including|counting))|\p{L}+n['’]t|never|neither|nor|cannot|without(?=\s+(?:\p{L}+ing|the\s+loss))|den(?:y|ies|ied|ying)(?!\s+(?:responsibility|involvement))|fail(?:ed|s|ing|ure)?\s+to|no\s+(?:longer|evidence|truth|signs?|confirmation|record)|false(?:ly)?|untrue|instead\s+of|rather\s+than|(?:plan(?:ned|s|ning)?|plot(?:ted|s|ting)?|threat(?:en(?:ed|s|ing)?|s)?|attempt(?:ed|s|ing)?|intend(?:ed|s|ing)?|want(?:ed|s)?|hop(?:ed|es|ing)|tr(?:ied|ies|y|ying)|aim(?:ed|s|ing)?)\s+to)(?!\p{L})/iu,
  wordBehind: /(?!)/,
  denial:
    /\b(?:den(?:y|ies|ied|ying)(?!\s+(?:responsibility|involvement|any\s+(?:role|part|link|involvement)))|refut(?:ed|es|ing)|(?:rejected|rejects|dismissed|dismisses|disputed|disputes)\s+(?:\p{L}+\s+){0,3}?(?:claims?|reports?|allegations?|figures?|that)|(?:not|n['’]t|unable\s+to|fail(?:ed|s)?\s+to|cannot)\s+(?:be\s+)?(?:\p{L}+ly\s+)?(?:confirm|verif|establish|prove)\p{L}*|no\s+(?:evidence|truth|confirmation|indication)|not\s+true|untrue)(?!\p{L})/iu,
  denyingStem: /den[iy]|reject|refut|disput|contest|contradict|dismiss/i,
  denialBehind: new RegExp(
    [
      `\\b(?:which|something|as)\\s+${few}{1,6}?${deny}(?!\\s+(?:responsibility|involvement))(?!\\p{L})`,
      `\\ban?\\s+${told}\\s+(?:that\\s+|which\\s+)?${few}{0,6}?${deny}(?!\\p{L})`,
      `\\b${deny}\\s+(?:it|this|them|any\\s+such|having|doing|that(?!\\s+[\\p{L}\\p{N}])|(?:an?y?|the|such|these|those|its|their|all)\\s+${few}{0,2}?${told})(?!\\p{L})`,
      `^[^.;!?]*\\b(?:was|were|is|are|been|being|but|and|while)\\s+(?:later\\s+)?(?:denied|rejected|disputed|refuted|contested|dismissed)\\s+by\\b`,
      `^[^.;!?]*\\b${deny}(?=\\s*(?:[.;!?”"]|$))`,
    ].join('|'),
    'iu',
  ),
  disputed: [
    {
      before: new RegExp(
        `${saidBefore}${deniesThat}(?:(?:at\\s+least|about|around|some|up\\s+to|more\\s+than|as\\s+many\\s+as|the)\\s+)*$`,
        'diu',
      ),
      behind: /^/,
    },
    {
      before: /$/,
      behind: new RegExp(`^${sameNumber}(?:${which})\\s+${denier}${firmly}${deny}${all}`, 'diu'),
    },
    { before: /$/, behind: new RegExp(`^${sameNumber}[.;]\\s+${denier}${firmly}${deny}\\s+${it}`, 'diu') },
    {
      before: /$/,
      behind: new RegExp(
        `^${sameNumber}(?:${which})\\s+(?:(?:was|were|is|has\\s+been)\\s+)?(?:later\\s+)?(?:denied|disputed|rejected|refuted)\\s+by\\s+(?<speaker>[^,;:.!?()“”"]{2,80})(?=[,;:.!?]|$)`,
        'diu',
      ),
    },
  ],
  denies: /(?!)/g,
  clauseEnd:
    /[,;:.!?()—–"“”]|(?<!\p{L})(?:and|but|while|who|whom|which|whose|that|because|although|though|when|where|after|before|if|as|since|whereas|so|until)(?!\p{L})/giu,
}
