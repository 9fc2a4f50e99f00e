/**
 * How a Vietnamese syllable may begin and end, without its tone. Every syllable is one onset and
 * one rime; "qu" and "gi" count as onsets.
 */
export const ONSETS: ReadonlySet<string> = new Set(
  'b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' '),
);

export const RIMES: ReadonlySet<string> = new Set(
  [
    'a ai ao au ay ac ach am an ang anh ap at',
    'ă ăc ăm ăn ăng ăp ăt',
    'â âu ây âc âm ân âng âp ât',
    'e eo ec em en eng ep et',
    'ê êu êch êm ên ênh êp êt',
    'i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu',
    'o oi oc om on ong op ot ooc oong',
    'oa oai oao oay oac oach oam oan oang oanh oap oat oăc oăm oăn oăng oăt oe oen oeo oet',
    'ô ôi ôc ôm ôn ông ôp ôt ôông',
    'ơ ơi ơm ơn ơp ơt',
    'u ua ui uc um un ung up ut uôc uôi uôm uôn uông uôt',
    'uân uâng uât uây uê uêch uênh uêt uêu uơ uy uya uych uyên uyêt uyn uynh uyp uyt uyu',
    'ư ưa ưi ưu ưc ưm ưn ưng ưt ươc ươi ươm ươn ương ươp ươt ươu',
    'y yên yêm yêng yêt yêu ych ynh yt',
  ].flatMap((line) => line.split(' ')),
);

/** A syllable that ends so takes sắc or nặng only. */
export const STOPS = ['c', 'ch', 'p', 't'] as const;
