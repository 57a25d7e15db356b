// English rules: folding keeps every offset, forms of a hundred words, possessives, both spellings, stored forms.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { english } from '../../src/languages/english/english.ts'
import { deserialiseForms, inflectEnglish, serialiseForms } from '../../src/languages/english/inflect.ts'

/** Word: forms it must have. */
const FORMS = `
hedge: hedges hedged hedging
balance: balances balanced balancing
bandwagon: bandwagons bandwagoned bandwagoning
posit: posits posited positing
take: takes took taken taking
ally: allies allied allying
deny: denies denied denying
seem: seems seemed seeming
find: finds found finding
lie: lies lied lying
seek: seeks sought seeking
lead: leads led leading
bear: bears bore borne born bearing
bind: binds bound binding
choose: chooses chose chosen choosing
draw: draws drew drawn drawing
fight: fights fought fighting
grow: grows grew grown growing
hold: holds held holding
keep: keeps kept keeping
know: knows knew known knowing
leave: leaves left leaving
make: makes made making
mean: means meant meaning
rise: rises rose risen rising
say: says said saying
see: sees saw seen seeing
shift: shifts shifted shifting
show: shows showed shown showing
stand: stands stood standing
think: thinks thought thinking
undertake: undertakes undertook undertaken undertaking
withdraw: withdraws withdrew withdrawn withdrawing
write: writes wrote written writing
plan: plans planned planning
refer: refers referred referring
prefer: prefers preferred preferring
commit: commits committed committing
occur: occurs occurred occurring
deter: deters deterred deterring
signal: signals signalled signaled signalling signaling
travel: travels travelled traveled travelling traveling
model: models modelled modeled modelling
focus: focuses focused focusing
target: targets targeted targeting
benefit: benefits benefited benefiting
appear: appears appeared appearing
assume: assumes assumed assuming
argue: argues argued arguing
pursue: pursues pursued pursuing
agree: agrees agreed agreeing
play: plays played playing
rely: relies relied relying
imply: implies implied implying
pass: passes passed passing
fix: fixes fixed fixing
match: matches matched matching
push: pushes pushed pushing
tie: ties tied tying
panic: panics panicked panicking
have: has had having
be: is are was were been being
do: does did done doing
strategy: strategies
state: states
policy: policies
crisis: crises
hypothesis: hypotheses
analysis: analyses
thesis: theses
axis: axes
phenomenon: phenomena
criterion: criteria
index: indices indexes
stimulus: stimuli
datum: data
medium: media
man: men
statesman: statesmen
woman: women
child: children
leaf: leaves
half: halves
life: lives
wolf: wolves
foot: feet
process: processes
tax: taxes
branch: branches
hero: heroes
veto: vetoes
monarchy: monarchies
essay: essays
small: smaller smallest
big: bigger biggest
likely: likelier likeliest
weak: weaker weakest
strong: stronger strongest
large: larger largest
good: better best
realise: realize realised realized realising realizing
behaviour: behavior behaviours behaviors
neighbour: neighbor neighbours neighbors neighbouring neighboring
labor: labour
defence: defense defences defenses
programme: program programmes programs
manoeuvre: maneuver manoeuvres maneuvers manoeuvring maneuvering
centre: center centres centers centred centered
analyse: analyze analysed analyzed
organisation: organization organisations organizations
`
  .trim()
  .split('\n')
  .map((line) => line.split(': ') as [string, string])

const isForm = (word: string, form: string): boolean =>
  english.compileWords([{ form: word, kind: 'inflected' }]).recognise(form).length === 1

describe('an inflected English word', () => {
  it.each(FORMS)('%s: %s', (word, forms) => {
    expect(forms.split(' ').filter((form) => !isForm(word, form))).toEqual([])
  })

  it.each([
    ['balance', 'balancer'],
    ['see', 'seed'],
    ['hedge', 'hedgerow'],
    ['of', 'ofs'],
    ['may', 'mays'],
    ['hedging', 'hedge'],
    ['state', 'statesman'],
  ])('%s is not found in %s', (word, form) => {
    expect(isForm(word, form)).toBe(false)
  })

  it('is found with a possessive, in capitals, with either apostrophe, with accents', () => {
    for (const printed of ["state's", 'States’s', "STATE'S", 'stâte']) {
      expect(isForm('state', printed), printed).toBe(true)
    }
  })

  it('that is exact is not inflected', () => {
    const words = english.compileWords([
      { form: 'détente', kind: 'exact' },
      { form: 'détente', kind: 'verb' },
    ])
    expect(words.recognise('Detente')).toEqual([0])
    expect(words.recognise("détente's")).toEqual([0])
    expect(words.recognise('détentes')).toEqual([])
  })
})

describe('forms', () => {
  it('survive being stored', () => {
    const forms = inflectEnglish(['take', 'strategy'])
    expect(deserialiseForms(serialiseForms(forms))).toEqual(new Map([...forms].sort()))
    expect(inflectEnglish([]).size).toBe(0)
  })
})

describe('folding English', () => {
  it('keeps the length of every text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => english.fold(text).length === text.length))
  })

  it('folding twice changes nothing more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => english.fold(english.fold(text)) === english.fold(text)),
    )
  })

  it('makes small letters of İ, I, É, ’', () => {
    expect(english.fold('HEDGİNG DÉTENTE I’m')).toBe("hedging detente i'm")
  })
})
