// Adds a property, or edits one: the same form, with what is saved afterwards shown on its own screen.
import { Button, Group, Stack, Text } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { createProperty, updateProperty } from '../../../generated/api/sdk.gen.ts'
import type { Property } from '../../../generated/api/types.gen.ts'
import { FormProblem, useFormProblem } from '../pieces/form-problem.tsx'
import { toast } from '../pieces/toasts.ts'
import { useChange } from '../session/requests.ts'
import { PropertyFields } from './property-fields.tsx'
import { blank, newPropertyOf, type PropertyValues, updateOf, valuesOf } from './property-values.ts'

export function PropertyForm({ property }: { property?: Property }) {
  const navigate = useNavigate()
  // What it was when the form was opened: only what is changed here is sent.
  const [start] = useState(() => (property === undefined ? blank : valuesOf(property)))
  const form = useForm<PropertyValues>({
    initialValues: start,
    validate: {
      name: isNotEmpty('This field is required'),
      address_line1: isNotEmpty('This field is required'),
      country_code: isNotEmpty('This field is required'),
    },
  })
  const save = useChange(
    (values: PropertyValues, once) =>
      property === undefined
        ? createProperty({ body: newPropertyOf(values), ...once })
        : updateProperty({
            path: { property_id: property.id },
            body: updateOf(start, values),
            ...once,
          }),
    {
      changes: [['properties']],
      onDone: saved => {
        toast.success(property === undefined ? `${saved.name} is added.` : `${saved.name} is saved.`)
        navigate(`/app/properties/${saved.id}`)
      },
    },
  )
  const problem = useFormProblem(form, save.error)
  return (
    <form noValidate onSubmit={form.onSubmit(values => save.mutate(values), focusFirst)}>
      <Stack gap="lg" maw="58rem">
        <FormProblem texts={problem} />
        <PropertyFields form={form} />
        <Group>
          <Button type="submit" loading={save.isPending}>
            {property === undefined ? 'Add property' : 'Save changes'}
          </Button>
          <Button
            variant="default"
            component={Link}
            to={property === undefined ? '/app/properties' : `/app/properties/${property.id}`}
          >
            Cancel
          </Button>
          <Text size="sm" c="dimmed">
            {property === undefined
              ? 'The address is looked up and mapped at once.'
              : 'Changes affect future bookings only.'}
          </Text>
        </Group>
      </Stack>
    </form>
  )
}

/** A long form: the first field with an error comes into sight. */
function focusFirst(errors: object) {
  const [name] = Object.keys(errors)
  document.querySelector<HTMLElement>(`[data-path="${name}"]`)?.focus()
}
