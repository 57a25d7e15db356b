// What actors are called in the report.
import { expect, it } from 'vitest'
import { actorNames } from '../../src/commands/actor-names.ts'

const row = (concept: string, category: string, language: 'tr' | 'en', cue: string) => ({
  ...{ label: 'actor' as const, concept, category, language, cue },
})

it('calls a state by its own name in each language, not by its capital', () => {
  const names = actorNames([
    row('VN', 'capital', 'en', 'Hanoi'),
    row('VN', 'state', 'en', '(Vietnam|Viet Nam)'),
    row('VN', 'state', 'tr', 'Vietnam'),
    row('GE', 'leader', 'tr', '(Saakaşvili|Şevardnadze)'),
    { ...row('hedging', '', 'en', 'hedging'), label: 'strategy' as const },
  ])
  expect([...names]).toEqual([
    ['VN', { english: 'Vietnam', turkish: 'Vietnam' }],
    ['GE', { english: '', turkish: 'Saakaşvili' }],
  ])
})
