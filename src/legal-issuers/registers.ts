// The one door to the library that knows the numbers of the world's registers and their check digits.
import { stdnum } from 'stdnum'

/** Whether a text is a number of this register, for instance `NO.orgnr`, check digits included. */
export function isNumberOf(register: `${string}.${string}`, text: string): boolean {
  const [country = '', name = ''] = register.split('.')
  const validator = stdnum[country]?.[name]
  if (validator === undefined) throw new Error(`no register ${register} is known`)
  return validator.validate(text).isValid
}
