/** The small map of a place. */
export const map = {
  map: {
    label: '{{name}} on a map, known to within {{radius, number}} km',
    nearer: 'Nearer',
    farther: 'Farther',
    caption: 'Known to within {{radius, number}} km · the map is {{sight, number}} km to each side',
  },
} as const
