// What the possibility suffix says, word by word, and what only looks like it.
import { describe, expect, test } from 'vitest'
import { possibility } from '../../src/languages/turkish/possibility.ts'

describe('the possibility suffix -(y)Abil', () => {
  test.each([
    ['söylenebilir', { stem: 'söylen', negation: 'none', form: 'aorist', start: 6 }],
    ['SÖYLENEBİLİR', { stem: 'söylen', negation: 'none', form: 'aorist', start: 6 }],
    ['SÖYLENEBILIR', { stem: 'söylen', negation: 'none', form: 'aorist', start: 6 }],
    ['olabileceği', { stem: 'ol', negation: 'none', form: 'participle', start: 2 }],
    ['sürülebilmektedir', { stem: 'sürül', negation: 'none', form: 'imperfective', copula: 'generality', start: 5 }],
    ['değerlendirilebilecektir', { stem: 'değerlendiril', form: 'future', copula: 'generality', start: 13 }],
    ['yapılabilirdi', { stem: 'yapıl', form: 'aorist', copula: 'past' }],
    ['olabilirse', { stem: 'ol', form: 'aorist', copula: 'condition' }],
    ['yapabilse', { stem: 'yap', form: 'conditional' }],
    ['etkilenmeyebilir', { stem: 'etkilen', negation: 'inside', form: 'aorist', start: 7 }],
    ['anlaşamayabilir', { stem: 'anlaş', negation: 'inability', form: 'aorist', start: 5 }],
    ['ağlamayabilir', { stem: 'ağla', negation: 'inside', start: 4 }],
    ['diyebiliriz', { stem: 'de', negation: 'none', form: 'aorist', person: '1pl', start: 2 }],
    ['yiyebilirler', { stem: 'ye', form: 'aorist', person: '3pl' }],
    ['edebilmek', { stem: 'et', form: 'verbal-noun' }],
    ['kaybedebilir', { stem: 'kaybet', form: 'aorist' }],
    ['edebileceğiz', { stem: 'et', form: 'future', person: '1pl' }],
    ['edebileceğimiz', { stem: 'et', form: 'participle' }],
    ['edilebilen', { stem: 'edil', form: 'participle' }],
    ['gelebildi', { stem: 'gel', form: 'past' }],
    ['gelebilmiştir', { stem: 'gel', form: 'evidential', copula: 'generality' }],
    ['okuyabiliyorlar', { stem: 'oku', form: 'imperfective', person: '3pl' }],
    ['koyabilir', { stem: 'koy', form: 'aorist' }],
    ['yararlanabilerek', { stem: 'yararlan', form: 'converb' }],
    ['bilebilirsiniz', { stem: 'bil', form: 'aorist', person: '2pl' }],
    ['çıkabilir', { stem: 'çık', form: 'aorist' }],
    ['bakabilir', { stem: 'bak', form: 'aorist' }],
    ['sürdürülebilirlik', { form: 'derived-noun' }],
    ['hesaplanabilirliğinin', { form: 'derived-noun' }],
    ['sürdürülebilir', { form: 'derived-noun' }],
  ])('%s', (word, expected) => expect(possibility(word)).toMatchObject(expected))

  test.each(
    `söylenemez yapılamaz edilememektedir bilir bilinen bilgi kabile kabileler Kabil’de Kâbil'den Erbil Babil'in mukabil
    mukabilinde sebil stabil stabilse rehabilitasyon rehabilite otomobil muhallebi abi abileri ağabileri ecnebiler çelebiler
    anabilim göstergebilim kabiliyet kabiliyetsiz tabii mobil mobilya bibliyografya Nebil abil ebilir`.split(/\s+/),
  )('none in %s', (word) => expect(possibility(word)).toBeUndefined())

  test('decomposed letters change nothing', () => {
    expect(possibility('söylenebilir'.normalize('NFD'))).toEqual(possibility('söylenebilir'))
  })
})
