/**
 * One shelling as three hands tell it, and a fourth that prints what the first wrote: invented, as its places are. A
 * wire agency, the hospital, the army; and a newspaper with the agency's story in it nearly word for word.
 */

const story = `At least 14 people were killed when shells struck the vegetable market of Qasr Nahran on 3 March 2024, a rescue worker told the Harbour Wire.

The first shell fell shortly before noon, when the stalls were full and the buses from the villages had just come in. The second hit the roof of the bakery beside the mosque, where people had run for shelter from the first.

Volunteers carried the wounded to the hospital on doors and handcarts, since the road was blocked by a burning bus. Shopkeepers swept broken glass from the lanes until dark and counted what was left of their goods.`

export const wire = {
  name: 'harbour-wire.txt',
  text: story,
}

export const hospital = {
  name: 'hospital-register.txt',
  text: `The hospital of Qasr Nahran registered 11 dead from the market, its director said on 4 March 2024. Nobody was brought in later than that night.`,
}

export const army = {
  name: 'army-statement.txt',
  text: `The army said that four fighters were killed in Qasr Nahran.

An army spokesman denied that 14 people had died, and called the reports from the market invented.`,
}

export const newspaper = {
  title: 'Market shelled, says the valley paper',
  text: `From our agency desk. ${story}`,
}
