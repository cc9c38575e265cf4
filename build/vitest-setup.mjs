import { prepareDist } from './dist.mjs'

/** Builds before the tests that start programs from `dist`. */
export default async function setup() {
  await prepareDist()
}
