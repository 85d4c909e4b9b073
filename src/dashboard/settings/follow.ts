// Keeps a form that nobody is changing at what the service knows, also when that was changed somewhere else.
import { useEffect } from 'react'

interface Form<Values> {
  isDirty(): boolean
  setInitialValues(values: Values): void
  setValues(values: Values): void
}

/** Also after saving: what was saved comes back, and the form is clean again. */
export function useFollowing<Values>(form: Form<Values>, known: Values): (saved: Values) => void {
  const take = (values: Values) => {
    form.setInitialValues(values)
    form.setValues(values)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: when what is known is another, and then only.
  useEffect(() => {
    if (!form.isDirty()) take(known)
  }, [JSON.stringify(known)])
  return take
}
