/** Classes of a CSS Module, by the name written there. */
declare module '*.module.css' {
  const classes: Readonly<Record<string, string>>
  export default classes
}
