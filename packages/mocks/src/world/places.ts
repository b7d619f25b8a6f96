/** A place at the precision at which the account measures: a province of China, or a country. */
export interface Place {
  readonly area: string;
  readonly country: string;
  /** Empty outside China, where no province is known. */
  readonly province: string;
  /** How many people watch from there; relative to each other. */
  readonly people: number;
}

/** A code with its name for people, in Chinese as the service gives it. */
export interface Named {
  readonly code: string;
  readonly name: string;
}

/** A country with the provinces that the service knows. */
export interface Country extends Named {
  readonly people: number;
  readonly provinces: readonly (Named & { readonly people: number })[];
}

/** A large area with its countries. */
export interface Area extends Named {
  readonly countries: readonly Country[];
}

/** Reads `code name people`, one after the other with commas. */
function table(rows: string): readonly (Named & { readonly people: number })[] {
  return rows.split(',').map((row) => {
    const [code = '', name = '', people = '0'] = row.trim().split(' ');
    return { code, name, people: Number(people) };
  });
}

function countries(rows: string): readonly Country[] {
  return table(rows).map((row) => ({ ...row, provinces: [] }));
}

const provinces = table(`
  beijing 北京 22, tianjin 天津 14, hebei 河北 74, shanxi 山西 35, neimenggu 内蒙古 24, liaoning 辽宁 42,
  jilin 吉林 24, heilongjiang 黑龙江 31, shanghai 上海 25, jiangsu 江苏 85, zhejiang 浙江 66, anhui 安徽 61,
  fujian 福建 42, jiangxi 江西 45, shandong 山东 102, henan 河南 98, hubei 湖北 58, hunan 湖南 66,
  guangdong 广东 127, guangxi 广西 50, hainan 海南 10, chongqing 重庆 32, sichuan 四川 84, guizhou 贵州 39,
  yunnan 云南 47, xizang 西藏 4, shaanxi 陕西 40, gansu 甘肃 25, qinghai 青海 6, ningxia 宁夏 7, xinjiang 新疆 26`);

const asia = countries(`
  HK 中国香港 8, MO 中国澳门 1, TW 中国台湾 23, JP 日本 20, KR 韩国 14, SG 新加坡 18, MY 马来西亚 24, TH 泰国 20,
  VN 越南 22, ID 印度尼西亚 40, PH 菲律宾 18, IN 印度 12, AU 澳大利亚 10`);

/** Areas, countries and provinces that the account serves. */
export const AREAS: readonly Area[] = [
  { code: 'CN', name: '中国', countries: [{ code: 'CN', name: '中国', people: 0, provinces }] },
  { code: 'AP', name: '亚太', countries: asia },
  { code: 'EU', name: '欧洲', countries: countries('GB 英国 9, DE 德国 8, FR 法国 8, NL 荷兰 3, RU 俄罗斯 9') },
  { code: 'NA', name: '北美', countries: countries('US 美国 34, CA 加拿大 8, MX 墨西哥 5') },
  { code: 'SA', name: '南美', countries: countries('BR 巴西 12, AR 阿根廷 3') },
  { code: 'ME', name: '中东', countries: countries('AE 阿联酋 5, SA 沙特阿拉伯 6') },
];

/** Every place of some areas, in their order. */
export function placesIn(areas: readonly Area[]): readonly Place[] {
  return areas.flatMap((area) =>
    area.countries.flatMap((country): readonly Place[] =>
      country.provinces.length === 0
        ? [{ area: area.code, country: country.code, province: '', people: country.people }]
        : country.provinces.map((province) => ({
            area: area.code,
            country: country.code,
            province: province.code,
            people: province.people,
          })),
    ),
  );
}
