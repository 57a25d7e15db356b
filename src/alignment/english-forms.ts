// Irregular English forms as data: a base and the forms that no ending explains. Read by english-stems.ts.

const ROWS = `
be am is are was were been being
arise arose arisen
awake awoke awoken
bear bore borne born
beat beaten
become became
begin began begun
bend bent
bind bound
bite bit bitten
bleed bled
blow blew blown
break broke broken
breed bred
bring brought
build built
burn burnt
buy bought
catch caught
choose chose chosen
cling clung
come came
creep crept
deal dealt
dig dug
do did does done
draw drew drawn
dream dreamt
drink drank drunk
drive drove driven
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found
flee fled
fly flew flown
forbid forbade forbidden
forecast forecasted
forget forgot forgotten
forgive forgave forgiven
freeze froze frozen
get got gotten
give gave given
go went gone
grind ground
grow grew grown
hang hung
have has had
hear heard
hide hid hidden
hold held
keep kept
kneel knelt
know knew known
lay laid
lead led
lean leant
learn learnt
leave left
lend lent
lie lay lain
light lit
lose lost
make made
mean meant
meet met
pay paid
prove proven
ride rode ridden
ring rang rung
rise rose risen
run ran
say said
see saw seen
seek sought
sell sold
send sent
shake shook shaken
shine shone
shoot shot
show shown
shrink shrank shrunk
sing sang sung
sink sank sunk
sit sat
sleep slept
slide slid
speak spoke spoken
spend spent
spill spilt
spin spun
spit spat
split splitting
spring sprang sprung
stand stood
steal stole stolen
stick stuck
sting stung
strike struck stricken
strive strove striven
swear swore sworn
sweep swept
swell swollen
swim swam swum
swing swung
take took taken
teach taught
tear tore torn
tell told
think thought
throw threw thrown
understand understood
undertake undertook undertaken
wake woke woken
wear wore worn
weave wove woven
weep wept
win won
wind wound
withdraw withdrew withdrawn
write wrote written
overcome overcame
oversee oversaw overseen
uphold upheld
good better best well
bad worse worst badly
many more most much
little less least
far further furthest farther
old elder eldest older oldest
big bigger biggest
large larger largest
great greater greatest
high higher highest
low lower lowest
long longer longest
strong stronger strongest
small smaller smallest
young younger youngest
late later latest
early earlier earliest
near nearer nearest nearby
wide wider widest
hard harder hardest
easy easier easiest
happy happier happiest
new newer newest
man men
woman women
child children
person people persons
foot feet
tooth teeth
mouse mice
life lives
wife wives
knife knives
leaf leaves
half halves
self selves
shelf shelves
wolf wolves
thief thieves
crisis crises
analysis analyses
basis bases
thesis theses
hypothesis hypotheses
phenomenon phenomena
criterion criteria
medium media
datum data
die dying dies
tie tying ties
us we our ours
i me my mine
`

/** Every irregular form and its base. A form with two bases (`lay`, `found`) has the one listed first. */
export const IRREGULAR_FORMS: ReadonlyMap<string, string> = new Map(
  ROWS.trim()
    .split('\n')
    .reverse()
    .flatMap((row) => {
      const [base, ...forms] = row.split(' ')
      return forms.map((form) => [form, base!] as const)
    }),
)
