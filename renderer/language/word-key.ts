import type { english } from './english.ts'

type Singular<Key extends string> =
  Key extends `${infer Plain}_${'zero' | 'one' | 'two' | 'few' | 'many' | 'other'}` ? Plain : Key

type Leaves<Part, Before extends string> = {
  [Key in keyof Part & string]: Part[Key] extends string
    ? `${Before}${Singular<Key>}`
    : Leaves<Part[Key], `${Before}${Key}.`>
}[keyof Part & string]

/** Every key of the catalogue, as `frame.undo`; forms for one, two, many share the key without their ending. */
export type WordKey = Leaves<typeof english, ''>
