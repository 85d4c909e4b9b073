// What taxes look at in a house: the same fields in the calculator and in the form of a property.
import { NumberInput, Select, TextInput } from '@mantine/core'
import type { GetInputPropsReturnType } from '@mantine/form'
import { clearable } from '../pieces/clearable.ts'
import { stars } from './choices.ts'

interface HouseForm {
  values: { star_rating: string }
  getInputProps(path: string): GetInputPropsReturnType
  setFieldValue(path: 'star_rating', value: string): void
}

export function StarField({ form }: { form: HouseForm }) {
  const { star_rating } = form.values
  return (
    <Select
      label="Star rating"
      placeholder="None"
      data={stars}
      {...form.getInputProps('star_rating')}
      {...clearable('the star rating')}
      value={star_rating === '' ? null : star_rating}
      onChange={value => form.setFieldValue('star_rating', value ?? '')}
    />
  )
}

export function ClassificationField({ form }: { form: HouseForm }) {
  return (
    <TextInput
      label="Classification"
      placeholder="grand_luxury"
      maxLength={50}
      {...form.getInputProps('property_classification')}
    />
  )
}

export function TaxZoneField({ form }: { form: HouseForm }) {
  return (
    <TextInput
      label="Tax ZIP or zone"
      maxLength={20}
      autoComplete="off"
      {...form.getInputProps('property_postal_code')}
    />
  )
}

export function HouseRoomsField({ form }: { form: HouseForm }) {
  return (
    <NumberInput
      label="Rooms of the house"
      placeholder="Not given"
      min={1}
      allowDecimal={false}
      clampBehavior="none"
      {...form.getInputProps('establishment_rooms')}
    />
  )
}
