//! Traditional characters that names are written with, for comparing names: those of common family and given names and of companies,
//! beyond the ones of the word lists. Source: OpenCC 1.4.2, TSCharacters (Apache-2.0), read 2026-11-22; the choice is ours.

/// A traditional character and its simplified form, by turns; sorted, three bytes each.
static PAIRS: &str = "\
    侖仑們们倫伦傑杰債债傷伤儀仪億亿儲储冊册凱凯劃划劉刘勝胜勞劳勢势勳勋匯汇厲厉參参吳吴啓启啟启喬乔嚴严囑嘱塊块塗涂壓压壽寿夢梦夾夹奧奥奪夺婁娄嬌娇孫孙寧宁寫写尋寻屆届層层峯峰島岛嵐岚嶺岭嶽岳巖岩帳帐帶带幹干庫库張张彎弯彙汇徑径從从復复應应懷怀\
    採采揚扬換换損损撥拨擇择擔担斷断於于曉晓條条楊杨楓枫榮荣標标樣样橋桥歡欢歲岁歷历歸归決决沒没淩凌淺浅湧涌湯汤準准溫温滬沪滿满漸渐潁颍潤润澐沄澤泽濤涛濱滨瀅滢瀋沈瀟潇瀾澜灑洒灝灏烏乌煒炜煙烟煥焕熾炽燁烨燈灯燒烧燦灿爍烁爐炉牆墙牽牵猶犹獅狮獨独\
    獲获現现瑋玮瑤瑶瑩莹瑪玛璣玑環环璽玺瓊琼瓏珑瓔璎甌瓯畝亩畢毕疊叠癒愈盡尽盧卢矯矫碩硕磚砖礦矿祿禄禎祯禕祎禦御禪禅禿秃稅税稱称穎颖穩稳窩窝竊窃競竞筆笔筍笋箋笺節节範范築筑籃篮粵粤糧粮糾纠約约紋纹納纳純纯紙纸級级紮扎細细紳绅紹绍終终絕绝絡络給给\
    絨绒統统絲丝綜综綠绿綢绸綱纲綺绮綿绵緊紧緣缘編编緯纬緹缇縣县縫缝縱纵績绩繆缪繡绣繪绘續续纜缆義义翹翘聞闻聰聪聲声聶聂肅肃脈脉膚肤膠胶臨临與与舉举舊旧艙舱艦舰艷艳莊庄莖茎菸烟葉叶葦苇蒼苍蓋盖蓮莲蔣蒋蔭荫蕭萧薈荟薩萨藍蓝蘆芦蘇苏蘊蕴蘋苹蘭兰號号\
    蟬蝉蟲虫蠶蚕蠻蛮衛卫衝冲裏里補补裡里複复覽览訂订計计訊讯託托許许評评詞词詠咏詢询試试該该詳详誤误誼谊請请諒谅諧谐諮咨諶谌諸诸諾诺謀谋謙谦謝谢謹谨識识譚谭譯译讓让豎竖豐丰豔艳豬猪貝贝負负財财販贩貫贯買买貸贷費费貼贴賀贺賃赁賈贾賓宾賦赋賬账賭赌\
    賴赖購购贇赟贈赠趕赶趙赵趨趋跡迹踐践蹤踪躍跃軌轨軒轩軟软軸轴軻轲軼轶輔辅輝辉輪轮輯辑輸输輿舆轉转轍辙辭辞進进遜逊遞递適适遲迟遺遗遼辽邁迈還还邊边郵邮鄒邹鄔邬鄧邓鄭郑鄺邝醬酱釋释釗钊針针釣钓鈞钧鈦钛鈴铃鈺钰鉅巨鉉铉鉑铂銅铜銘铭銳锐鋁铝鋅锌鋒锋\
    鋪铺鋭锐鋰锂鋼钢錄录錢钱錦锦錫锡鍇锴鍛锻鍵键鍾钟鎖锁鎧铠鏈链鏗铿鏡镜鏢镖鐘钟鐸铎鑄铸鑑鉴鑒鉴鑰钥鑽钻鑾銮閃闪閒闲閔闵閣阁閩闽閱阅閻阎闊阔闞阚陝陕陣阵陰阴陳陈陽阳隨随隱隐隴陇隻只雋隽雛雏雜杂雞鸡離离難难霧雾霽霁靄霭靚靓靜静韋韦韌韧韻韵響响頁页\
    頂顶項项順顺頌颂頎颀預预領领頡颉頤颐頭头頻频額额顏颜願愿顛颠顥颢颯飒颱台飄飘飲饮飼饲餓饿餘余館馆饒饶馬马馮冯馳驰駕驾駛驶駱骆駿骏騎骑騏骐騰腾驊骅驕骄驚惊驥骥鬆松鬧闹鬱郁魚鱼魯鲁鮑鲍鮮鲜鯉鲤鯤鲲鯨鲸鱗鳞鳥鸟鳳凤鳴鸣鳶鸢鴨鸭鴻鸿鵑鹃鵝鹅鵬鹏鶴鹤\
    鷗鸥鷹鹰鸚鹦鸞鸾鹹咸鹽盐麵面黨党齋斋齒齿齡龄龐庞龔龚龜龟";

/// The simplified form of a character; any other as it is.
pub(super) fn simplified(c: char) -> char {
    let mut buffer = [0; 4];
    let form = c.encode_utf8(&mut buffer).as_bytes();
    let (pairs, _) = PAIRS.as_bytes().as_chunks::<6>();
    let found = pairs
        .binary_search_by(|[a, b, c, ..]| [*a, *b, *c].as_slice().cmp(form))
        .ok();
    let plain = found
        .and_then(|index| pairs.get(index))
        .and_then(|[.., a, b, c]| char_of(&[*a, *b, *c]));
    plain.unwrap_or(c)
}

fn char_of(bytes: &[u8]) -> Option<char> {
    std::str::from_utf8(bytes).ok()?.chars().next()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_pair_is_found_and_ends_there() {
        let chars: Vec<char> = PAIRS.chars().collect();
        assert!(PAIRS.len() == chars.len() * 3 && chars.len().is_multiple_of(2));
        for pair in chars.chunks(2) {
            assert_eq!(simplified(pair[0]), pair[1]);
            assert_eq!(simplified(pair[1]), pair[1]);
        }
        assert!(chars.chunks(2).is_sorted_by_key(|pair| pair[0]));
        for c in ['a', '中', '张', '😀', '\u{0}'] {
            assert_eq!(simplified(c), c);
        }
    }
}
