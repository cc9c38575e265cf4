import { makeField, option } from '../make-field.ts'

const section = 'when-and-where'

export const date = makeField({
  id: 'date',
  section,
  label: 'Date',
  type: 'date',
  required: true,
  tolerance: 7,
  appliesTo: { kinds: ['incident'] },
  help: `The local day on which it happened, not the day on which it was announced or reported.
“Sunday, September 28” without a year: take the year of the report, unless the weekday speaks against it.
“The night of 27 to 28 May” is the interval 2024-05-27/2024-05-28. “In late March” is 2024-03~. “Two months before the arrest” is worked out from the date of the arrest and stays approximate.
Where it lasted several days, give first and last day.`,
})

export const place = makeField({
  id: 'place',
  section,
  label: 'Place',
  type: 'place',
  required: true,
  appliesTo: { kinds: ['incident'] },
  help: `Where it happened, never said more exactly than the source does.
“In the town of X”: in X, precision town. “Near X”, “in the countryside south of X”: near X, with the direction. “In the X area”: in X, precision district.
Where several places were hit one after the other, make an incident for each, if the harm can be told apart.`,
})

export const site = makeField({
  id: 'site',
  section,
  label: 'Site',
  type: 'one-of',
  appliesTo: { kinds: ['incident'] },
  help: `What kind of place was hit, searched or fought over. Choose by its use on that day as the source describes it: a school that houses displaced families is a shelter. A car on the move is *Vehicle or road*, whatever it carried.`,
  options: [
    option('home', 'Home', 'A house or flat that people live in, its yard included.'),
    option(
      'building',
      'Other building',
      'A building whose use is not said, or that was rented or occupied as a base.',
    ),
    option('shelter', 'Shelter or camp', 'Tents, camps, or buildings that house displaced people.'),
    option('market', 'Market or shop', 'Where goods or food are sold, cafés and restaurants included.'),
    option('medical', 'Medical', 'Hospitals, clinics, ambulances, pharmacies.'),
    option('school', 'School', 'Schools and universities in use as such.'),
    option('religious', 'Place of worship', 'Mosques, churches, shrines.'),
    option('farm', 'Farm or open land', 'Fields, orchards, barns, open country.'),
    option('vehicle-or-road', 'Vehicle or road', 'A vehicle, or people on a road, checkpoints aside.'),
    option('checkpoint', 'Checkpoint', 'A post where a party stops and checks those who pass.'),
    option(
      'military',
      'Military or security',
      'Bases, barracks, depots, police and security offices, prisons.',
    ),
    option('infrastructure', 'Infrastructure', 'Water, power, bridges, fuel, communications, factories.'),
    option('other', 'Other', 'Named by the source but none of these: say what in a note.'),
  ],
})
