import type { NegationLanguage } from '../negation.ts'

/** "Not", "never", "neither", what was only meant or tried, and what somebody denied. */
export const englishNegation: NegationLanguage = {
  word: /\b(?:not(?!\s+(?:only|just|far|long|least|to\s+mention|including|counting))|\p{L}+n['’]t|never|neither|nor|cannot|without(?=\s+(?:\p{L}+ing|the\s+loss))|den(?:y|ies|ied|ying)(?!\s+(?:responsibility|involvement))|fail(?:ed|s|ing|ure)?\s+to|no\s+(?:longer|evidence|truth|signs?|confirmation|record)|false(?:ly)?|untrue|instead\s+of|rather\s+than|(?:plan(?:ned|s|ning)?|plot(?:ted|s|ting)?|threat(?:en(?:ed|s|ing)?|s)?|attempt(?:ed|s|ing)?|intend(?:ed|s|ing)?|want(?:ed|s)?|hop(?:ed|es|ing)|tr(?:ied|ies|y|ying)|aim(?:ed|s|ing)?)\s+to)(?!\p{L})/iu,
  wordBehind: /(?!)/,
  denial:
    /\b(?:den(?:y|ies|ied|ying)(?!\s+(?:responsibility|involvement|any\s+(?:role|part|link|involvement)))|refut(?:ed|es|ing)|(?:rejected|rejects|dismissed|dismisses|disputed|disputes)\s+(?:\p{L}+\s+){0,3}?(?:claims?|reports?|allegations?|figures?|that)|(?:not|n['’]t|unable\s+to|fail(?:ed|s)?\s+to|cannot)\s+(?:be\s+)?(?:\p{L}+ly\s+)?(?:confirm|verif|establish|prove)\p{L}*|no\s+(?:evidence|truth|confirmation|indication)|not\s+true|untrue)(?!\p{L})/iu,
  clauseEnd:
    /[,;:.!?()—–"“”]|(?<!\p{L})(?:and|but|while|who|whom|which|whose|that|because|although|though|when|where|after|before|if|as|since|whereas|so|until)(?!\p{L})/giu,
}
