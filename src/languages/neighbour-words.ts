// Words of Azerbaijani that no Turkish text holds, diacritics or none: they tell titles printed in Turkish letters (for the trained model).

/** Little words, and the words that titles on politics and history are made of. */
export const AZERBAIJANI =
  'üçün haqqında həmin olunması edir edirlər etmişdir olmuşdur deyil çünki ölkə ölkələr ölkələri ölkəsi ' +
  'ölkələrin siyasətində siyasətinin siyasətin siyasətdə dövlət dövləti dövlətinin dövlətləri dövlətlər ' +
  'dövlətçiliyi münasibətlər münasibətləri münasibətlərində münasibətlərinin münasibətlərin ' +
  'münasibətlərindəki əlaqələr əlaqələri əlaqələrinin elakeler elakeleri əməkdaşlıq əməkdaşlığı əməkdaşlığın ' +
  'xarici respublikası respublikasının respublikasında azərbaycanın azərbaycanda müasir inkişaf inkişafı ' +
  'inkişafının təhlükəsizlik təhlükəsizliyi təhlükəsizliyinin problemlərə probleminin elmi elmlər elmləri ' +
  'elmlərin nəşriyyat nəşriyyatı nəşr münaqişə münaqişəsi münaqişəsinin munakişe munakişesi munakaşesi ' +
  'qarabağ beynəlxalq beynelhalk mübarizə mübarizəsi iqtisadi hərbi rusiya rusiyanın qafqaz qafqazda cənubi ' +
  'mərhələ mərhələsi mərhələsində müstəqillik müstəqilliyi xalq cümhuriyyəti cümhuriyyətinin universitetinin ' +
  'xəbərləri ildə illərdə illərində tarixi tarixinin dövründə dövrü dövrdə istiqaməti istiqamətləri ətraf ' +
  'haqda qədər birlikdə şəraitində şəraiti şəraitde əsasları xüsusiyyətləri mahiyyəti həlli həllində ' +
  'tərəfdaşlıq keçmiş'
