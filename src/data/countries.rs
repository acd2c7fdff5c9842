//! Countries and territories by their three letters and three digits: ISO 3166-1 as the Python package iso3166 3.0.0 lists it, read
//! 2026-11-22. Codes change now and then, and cards carry letters that are no country's, so the table is for facts and warnings only.

/// Letters and digits, entry after entry, by letters.
static COUNTRIES: &str = "\
    ABW533AFG004AGO024AIA660ALA248ALB008AND020ARE784ARG032ARM051ASM016ATA010ATF260ATG028AUS036AUT040AZE031BDI108BEL056\
    BEN204BES535BFA854BGD050BGR100BHR048BHS044BIH070BLM652BLR112BLZ084BMU060BOL068BRA076BRB052BRN096BTN064BVT074BWA072\
    CAF140CAN124CCK166CHE756CHL152CHN156CIV384CMR120COD180COG178COK184COL170COM174CPV132CRI188CUB192CUW531CXR162CYM136\
    CYP196CZE203DEU276DJI262DMA212DNK208DOM214DZA012ECU218EGY818ERI232ESH732ESP724EST233ETH231FIN246FJI242FLK238FRA250\
    FRO234FSM583GAB266GBR826GEO268GGY831GHA288GIB292GIN324GLP312GMB270GNB624GNQ226GRC300GRD308GRL304GTM320GUF254GUM316\
    GUY328HKG344HMD334HND340HRV191HTI332HUN348IDN360IMN833IND356IOT086IRL372IRN364IRQ368ISL352ISR376ITA380JAM388JEY832\
    JOR400JPN392KAZ398KEN404KGZ417KHM116KIR296KNA659KOR410KWT414LAO418LBN422LBR430LBY434LCA662LIE438LKA144LSO426LTU440\
    LUX442LVA428MAC446MAF663MAR504MCO492MDA498MDG450MDV462MEX484MHL584MKD807MLI466MLT470MMR104MNE499MNG496MNP580MOZ508\
    MRT478MSR500MTQ474MUS480MWI454MYS458MYT175NAM516NCL540NER562NFK574NGA566NIC558NIU570NLD528NOR578NPL524NRU520NZL554\
    OMN512PAK586PAN591PCN612PER604PHL608PLW585PNG598POL616PRI630PRK408PRT620PRY600PSE275PYF258QAT634REU638ROU642RUS643\
    RWA646SAU682SDN729SEN686SGP702SGS239SHN654SJM744SLB090SLE694SLV222SMR674SOM706SPM666SRB688SSD728STP678SUR740SVK703\
    SVN705SWE752SWZ748SXM534SYC690SYR760TCA796TCD148TGO768THA764TJK762TKL772TKM795TLS626TON776TTO780TUN788TUR792TUV798\
    TWN158TZA834UGA800UKR804UMI581URY858USA840UZB860VAT336VCT670VEN862VGB092VIR850VNM704VUT548WLF876WSM882YEM887ZAF710\
    ZMB894ZWE716\
";

/// The letters of a country by its three digits.
pub(crate) fn by_digits(digits: &str) -> Option<&'static str> {
    entries()
        .find(|(_, number)| *number == digits)
        .map(|(letters, _)| letters)
}

/// The letters of a country, from the table.
pub(crate) fn by_letters(letters: &str) -> Option<&'static str> {
    entries().map(|(known, _)| known).find(|known| *known == letters)
}

fn entries() -> impl Iterator<Item = (&'static str, &'static str)> {
    (0..COUNTRIES.len())
        .step_by(6)
        .filter_map(|start| COUNTRIES.get(start..)?.get(..6)?.split_at_checked(3))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_are_whole_sorted_and_single() {
        let all: Vec<_> = entries().collect();
        assert_eq!((all.len(), COUNTRIES.len()), (249, 249 * 6));
        assert!(all.is_sorted_by_key(|(letters, _)| letters));
        let mut numbers: Vec<_> = all.iter().map(|(_, digits)| digits.parse::<u16>().unwrap()).collect();
        numbers.sort_unstable();
        numbers.dedup();
        assert_eq!(numbers.len(), 249);
        for (letters, digits) in all {
            assert!(letters.bytes().all(|byte| byte.is_ascii_uppercase()), "{letters}");
            assert_eq!((by_digits(digits), by_letters(letters)), (Some(letters), Some(letters)));
        }
    }

    #[test]
    fn some() {
        for (letters, digits) in [
            ("CAN", "124"),
            ("AFG", "004"),
            ("ZWE", "716"),
            ("USA", "840"),
            ("DEU", "276"),
            ("SSD", "728"),
        ] {
            assert_eq!(by_digits(digits), Some(letters));
        }
        assert_eq!(
            (by_digits("000"), by_digits("24"), by_letters("XXA"), by_letters("")),
            (None, None, None, None)
        );
    }

    /// The same entries as a library's.
    #[cfg(not(target_arch = "wasm32"))]
    #[test]
    fn equal_to_a_library() {
        let mut theirs: Vec<_> = rust_iso3166::ALL
            .iter()
            .map(|country| (country.alpha3, format!("{:03}", country.numeric)))
            .collect();
        theirs.sort_unstable();
        let ours: Vec<_> = entries()
            .map(|(letters, digits)| (letters, digits.to_string()))
            .collect();
        assert_eq!(ours, theirs);
    }
}
