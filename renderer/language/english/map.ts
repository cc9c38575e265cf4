/** The small map of a place. */
export const map = {
  map: {
    label: '{{name}} on a map, known to within {{radius, number}} km',
    find: 'Find in the gazetteer',
    entry: '{{name}}, {{country}} · {{people}} people',
    looking: 'Looking in the gazetteer…',
    typeName: 'Type a name',
    none: 'Not in the gazetteer: type the point, or add a country file of GeoNames',
    nearer: 'Nearer',
    farther: 'Farther',
    told: '{{level}} · {{country}}, province {{province}} · {{where}} · {{people}} people',
    fromGazetteer: '{{name}}, from the gazetteer, {{told}}',
    file: {
      add: 'Add a country file…',
      what: 'A country file of GeoNames has every village of a country, with its names and its point. Once added, the gazetteer finds them in every workbook, without a network.',
      where:
        'Get the archive of a country, as SY.zip, from download.geonames.org/export/dump on a machine with a network, unpack it, and choose SY.txt.',
      choose: 'Choose the file…',
      reading: 'Reading the file…',
      added_one: '{{file}}: {{count, number}} place added to the gazetteer.',
      added_other: '{{file}}: {{count, number}} places added to the gazetteer.',
    },
    caption: 'Known to within {{radius, number}} km · the map is {{sight, number}} km to each side',
  },
} as const
