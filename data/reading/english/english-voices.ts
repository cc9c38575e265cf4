import type { VoiceLanguage } from '../voice-language.ts'
import { englishHedges } from './english-hedges.ts'
import { englishSpeakers } from './english-speakers.ts'

/** How English leaves open whether something is so, and says who says it. */
export const englishVoices: VoiceLanguage = {
  hedges: englishHedges,
  speakers: englishSpeakers,
  nobody: [
    /^(?:he|she|it|they|we|i|you|him|her|them|us|its|their|his|who|which|that|this|these|those|some|many|one|there|as|no|in|on|at|by|from|with|during|after|before|when|while)\b/i,
    /^(?:[\p{Ll}-]+\s+)*(?:statements?|reports?|figures|data|records|documents|footage|photos|videos|images|numbers|estimates|accounts)(?:\s+\p{Ll}+(?:\s+\p{Ll}+)*)?$/u,
  ],
  passive:
    /(?:\b(?:was|were|is|are|be|been|being|get|got|did|does|do|not|never|neither|nor|to|would|could|will|can|cannot|may|might|must|should|hardly|nobody|none)|n['’]t)$/i,
  before: [
    /^(?:but|yet|and|while|although|though|however)\s+/i,
    /^(?:an?|the|its|their|his|her)\s+(?:\p{L}+\s+)?(?:statement|report|communiqué|press\s+release)\s+(?:from|by|of|issued\s+by)\s+/iu,
    /^(?:the|The)\s+(?=\p{Lu})/u,
  ],
  after: [],
}
