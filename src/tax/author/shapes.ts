/** The building blocks that the content format is described with: reader and JSON Schema both come from them. */

export type JsonSchema = { [key: string]: unknown }

export interface Scalar<T> {
  readonly kind: 'scalar'
  /** What is expected, in words an author understands. */
  readonly expected: string
  /** How it is written, where the example alone does not tell. */
  readonly form?: string
  /** What exactly is wrong with a text, where one can tell. */
  readonly hint?: (text: string) => string | null
  readonly schema: JsonSchema
  /** Null when the text is not of this kind. */
  readonly parse: (text: string) => T | null
}

export interface List<S extends Shape> {
  readonly kind: 'list'
  readonly of: S
  /** It is never empty. */
  readonly filled: boolean
}

export interface Dictionary<S extends Shape> {
  readonly kind: 'dictionary'
  readonly of: S
}

export interface Either<A extends Shape, B extends Shape> {
  readonly kind: 'either'
  readonly scalar: A
  readonly list: B
}

export interface Field<S extends Shape, R extends boolean> {
  readonly shape: S
  readonly required: R
  readonly about: string
}

export type Fields = { readonly [name: string]: Field<Shape, boolean> }

export interface RecordOf<F extends Fields> {
  readonly kind: 'record'
  readonly fields: F
  /** For the JSON Schema alone. */
  readonly also?: JsonSchema
}

/** Conditions are texts, lists (all of), or `all:` / `any:` groups; they are read on their own. */
export interface ConditionShape {
  readonly kind: 'condition'
}

export type Shape =
  | Scalar<unknown>
  | { readonly kind: 'list'; readonly of: Shape; readonly filled: boolean }
  | { readonly kind: 'dictionary'; readonly of: Shape }
  | { readonly kind: 'either'; readonly scalar: Shape; readonly list: Shape }
  | { readonly kind: 'record'; readonly fields: Fields; readonly also?: JsonSchema }
  | ConditionShape

/** What reading a shape gives. */
export type Read<S> =
  S extends Scalar<infer T>
    ? T
    : S extends { kind: 'list'; of: infer E }
      ? Read<E>[]
      : S extends { kind: 'dictionary'; of: infer E }
        ? { [key: string]: Read<E> }
        : S extends { kind: 'either'; scalar: infer A; list: infer B }
          ? Read<A> | Read<B>
          : S extends { kind: 'record'; fields: infer F }
            ? { [K in keyof F]: F[K] extends Field<infer T, infer R> ? Optional<Read<T>, R> : never }
            : S extends ConditionShape
              ? import('../content.ts').ConditionGroup
              : never

type Optional<T, R> = R extends true ? T : T | undefined

export function required<S extends Shape>(shape: S, about: string): Field<S, true> {
  return { shape, required: true, about }
}

export function optional<S extends Shape>(shape: S, about: string): Field<S, false> {
  return { shape, required: false, about }
}

export function list<S extends Shape>(of: S): List<S> {
  return { kind: 'list', of, filled: false }
}

/** A list with at least one entry. */
export function filled<S extends Shape>(of: S): List<S> {
  return { kind: 'list', of, filled: true }
}

export function dictionary<S extends Shape>(of: S): Dictionary<S> {
  return { kind: 'dictionary', of }
}

/** One value, or a list of them. */
export function oneOrMore<S extends Shape>(of: S): Either<S, List<S>> {
  return { kind: 'either', scalar: of, list: filled(of) }
}

export function record<F extends Fields>(fields: F): RecordOf<F> {
  return { kind: 'record', fields }
}

/** A record with what the checks after reading demand of its words together, so that an editor tells it too. */
export function alsoInSchema<F extends Fields>(shape: RecordOf<F>, also: JsonSchema): RecordOf<F> {
  return { ...shape, also }
}

/** A word of a closed vocabulary. */
export function choice<const T extends string>(words: readonly T[]): Scalar<T> {
  return {
    kind: 'scalar',
    expected: `one of ${words.join(', ')}`,
    schema: { enum: [...words] },
    parse: text => words.find(word => word === text) ?? null,
  }
}

/** Text of a pattern. */
export function pattern(expected: string, source: string, fits?: (text: string) => boolean): Scalar<string> {
  const expression = new RegExp(source, 'u')
  return {
    kind: 'scalar',
    expected,
    schema: { type: 'string', pattern: source },
    parse: text => (expression.test(text) && (fits?.(text) ?? true) ? text : null),
  }
}

export function integer(min: number, max: number): Scalar<number> {
  return {
    kind: 'scalar',
    expected: `a whole number from ${min} to ${max}`,
    schema: { type: 'integer', minimum: min, maximum: max },
    parse: text =>
      /^-?\d{1,9}$/.test(text) && Number(text) >= min && Number(text) <= max ? Number(text) : null,
  }
}
