/** Common East Asian family names; they stand first, and alone they name the person: "Kang" for Kang Kyung-wha. */
const names = new Set(
  `kim park lee choi jung jeong chung kang cho yoon yun jang chang lim moon han shin seo suh kwon hwang ahn song hong roh noh choe
  wang li zhang liu chen yang zhao huang zhou wu xu sun zhu hu guo lin gao luo xi qin dong geng mao lai nguyen tran pham`.split(
    /\s+/,
  ),
)

export const isFamilyFirst = (word: string): boolean => names.has(word.toLowerCase())
