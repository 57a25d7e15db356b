// The JSON Schema of a record, made from the same source as the types.
import * as z from 'zod'
import { recordSchema } from '../model/record.ts'

/** JSON Schema 2020-12 of one line of annotated JSONL. */
export const toJsonSchema = (): object => ({
  title: 'hedgerow record',
  ...z.toJSONSchema(recordSchema, { target: 'draft-2020-12' }),
})
