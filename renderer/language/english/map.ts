/** The small map of a place. */
export const map = {
  map: {
    label: '{{name}} on a map, known to within {{radius, number}} km',
    find: 'Find in the gazetteer',
    entry: '{{name}}, {{country}} · {{people}} people',
    none: 'Not in the gazetteer: type the point, or add a country file of GeoNames',
    nearer: 'Nearer',
    farther: 'Farther',
    caption: 'Known to within {{radius, number}} km · the map is {{sight, number}} km to each side',
  },
} as const
