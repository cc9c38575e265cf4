import { z } from 'zod'

/** What of a JSON Schema is looked at to say in words what fits it. */
export type JsonSchema = {
  description?: string
  type?: string | string[]
  format?: string
  const?: unknown
  enum?: unknown[]
  anyOf?: JsonSchema[]
  oneOf?: JsonSchema[]
  $ref?: string
  properties?: Record<string, JsonSchema>
  additionalProperties?: JsonSchema | boolean
  items?: JsonSchema | boolean
  prefixItems?: JsonSchema[]
  minimum?: number
}

const made = new WeakMap<z.ZodType, JsonSchema>()

/** A schema as JSON Schema has it, of what goes in. */
export function jsonSchemaOf(schema: z.ZodType): JsonSchema {
  const before = made.get(schema)
  if (before !== undefined) return before
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema
  made.set(schema, json)
  return json
}

/** The alternatives of a schema, none of which has any itself. */
export function alternativesOf(schema: JsonSchema): JsonSchema[] {
  const { type } = schema
  if (schema.description !== undefined) return [schema]
  if (Array.isArray(type)) return type.map((one) => ({ ...schema, type: one }))
  return (schema.anyOf ?? schema.oneOf)?.flatMap(alternativesOf) ?? [schema]
}

/** Whatever a schema says of the place that a path leads to; nothing where it knows no such place. */
export function schemasAt(schema: JsonSchema, path: readonly PropertyKey[]): JsonSchema[] {
  return path.reduce<JsonSchema[]>(
    (found, key) =>
      found.flatMap((one) => (one.anyOf ?? one.oneOf ?? [one]).flatMap((inner) => within(inner, key))),
    [schema],
  )
}

function within(schema: JsonSchema, key: PropertyKey): JsonSchema[] {
  const inner = schema.anyOf ?? schema.oneOf
  if (inner !== undefined) return inner.flatMap((one) => within(one, key))
  if (typeof key === 'number') {
    const entry = schema.prefixItems?.[key] ?? schema.items
    return typeof entry === 'object' ? [entry] : []
  }
  const name = String(key)
  const { properties = {}, additionalProperties } = schema
  if (Object.hasOwn(properties, name)) return [properties[name] as JsonSchema]
  return typeof additionalProperties === 'object' ? [additionalProperties] : []
}
