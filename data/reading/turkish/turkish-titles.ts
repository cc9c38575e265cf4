import { spelled } from './turkish-spelling.ts'

/** Nouns that end the name of one who speaks for others. */
export const turkishTitles = spelled(
  '(?:sözcü|başkan|bakan|vali|yetkili|müdür|komutan|bakanlı[kğ]|valili[kğ]|müdürlü[kğ]|başkanlı[kğ]|komutanlı[kğ]|ajans|kayna[kğ]|örgüt|cephe|hükümet|ordu|polis|meclis|parti|dernek|derne[kğ]|kurum|gözlemevi)\\p{L}{0,6}',
)
