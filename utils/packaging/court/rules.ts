import type { Grade, Source } from '../../model/redress';

const CHECKED = '2026-11-22';
const LAWS = 'https://github.com/LawRefBook/Laws/blob';

/** Rules that the sheets follow, each with the text in which it was read. */
export const INTERNET_COURTS: Source = {
  title:
    '《最高人民法院关于互联网法院审理案件若干问题的规定》（法释〔2018〕16号）第十一条，2018年9月7日起施行',
  url: `${LAWS}/3a1021400993b9853b3897efdccf9a1bf3ea0448/司法解释/最高人民法院关于互联网法院审理案件若干问题的规定.md`,
  grade: 'official_copy',
  checkedOn: CHECKED,
};
export const CIVIL_EVIDENCE: Source = {
  title:
    '《最高人民法院关于民事诉讼证据的若干规定》（2019年修正）第十四、十五、十七、十九条，2020年5月1日起施行',
  url: `${LAWS}/669f05b3af762f3f1efcb78199801ea4613fa1e8/司法解释/最高人民法院关于民事诉讼证据的若干规定(2019-12-25).md`,
  grade: 'official_copy',
  checkedOn: CHECKED,
};
export const FRE_902_13: Source = {
  title: 'Federal Rules of Evidence, Rule 902(13), in force since December 1, 2017',
  url: 'https://jhany.com/2018/03/26/self-authentication-of-electronic-evidence-new-rules-90213-14/',
  grade: 'secondary',
  checkedOn: CHECKED,
};
export const FRE_902_14: Source = {
  title: 'Federal Rules of Evidence, Rule 902(14), in force since December 1, 2017',
  url: 'https://www.jonathanhak.com/2018/07/02/a-brave-new-world-authenticating-electronic-evidence-and-the-impact-of-fre-rule-90214/',
  grade: 'secondary',
  checkedOn: CHECKED,
};
export const USC_1746: Source = {
  title: '28 U.S.C. § 1746',
  url: 'http://uscode.elaws.us/law/28usc1746',
  grade: 'official_copy',
  checkedOn: CHECKED,
};

const GRADES: Record<'en' | 'zh', Record<Grade, string>> = {
  en: {
    official: 'read on the authority’s own page',
    official_copy: 'read in a copy of the official text',
    secondary: 'read as quoted by a lawyer; compare the official text at uscode.house.gov',
    unverified: 'not read in any text',
  },
  zh: {
    official: '见发布机关网站',
    official_copy: '依据正式文本的副本；正式文本请按名称在 flk.npc.gov.cn 查阅',
    secondary: '依据他人转述，请核对正式文本',
    unverified: '未见文本',
  },
};

/** Where a rule was read, how sure that is, and when. */
export function sourceLine({ title, url, grade, checkedOn }: Source, language: 'en' | 'zh'): string {
  const where = url === null ? '' : url;
  return language === 'zh'
    ? `${title}（${GRADES.zh[grade]}；查阅日期 ${checkedOn}；${where}）`
    : `${title} (${GRADES.en[grade]}; ${checkedOn}; ${where})`;
}
