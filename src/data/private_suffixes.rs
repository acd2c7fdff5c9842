//! Domains that belong to somebody who gives out names below them: services that build sites, hosts for code and files, dynamic DNS, shops, and
//! those that look like suffixes of their own (cn.com). Whoever gets a name there owns no domain.
//!
//! Sources: the private section of the Public Suffix List (Mozilla, MPL 2.0; facts taken, not its text) as far as it is met in the mainland, state
//! of 2026-08-19, and services whose own pages say that they give out such names, seen 2026-11-26. It ages and has gaps: a domain that is
//! not here is taken for its registrant's.

use std::cmp::Ordering;

/// Registrable domains, in the order of their bytes.
const OF_SOMEBODY: &str = "\
    1688.com 3322.org 51mypc.cn 51vip.biz 8866.org aliapp.com alicdn.com aliyuncs.com amazonaws.com applinzi.com appspot.com azureedge.net \
    azurewebsites.net bceapp.com bcebos.com bitbucket.io blogspot.com br.com carrd.co cloudapp.net clouddn.com cloudfront.net cn.com co.com \
    codeberg.page coding-pages.com coding.me com.de com.se cpolar.cn cpolar.io cpolar.top ddns.net de.com deno.dev dpdns.org duapp.com \
    duckdns.org dyndns.org dynv6.net edgeone.app eicp.net elasticbeanstalk.com eu.com eu.org f3322.net f3322.org firebaseapp.com fly.dev \
    framer.app framer.website gb.net gicp.net gitbook.io gitee.io github.io githubpreview.dev gitlab.io glitch.me goho.co herokuapp.com \
    hf.space hk.com hk.org hu.net imwork.net in.net is-a.dev jcloudcs.com jimdofree.com jimdosite.com jp.net jpn.com js.org kr.com \
    kuaizhan.com lofter.com mex.com myds.me myhuaweicloud.com myqcloud.com myqnapcloud.cn myqnapcloud.com myshopify.com mystrikingly.com \
    natapp.cc natapp1.cc natappfree.cc netlify.app ngrok-free.app ngrok.app ngrok.io no-ip.org notion.site now.sh oicp.io oicp.net \
    onrender.com pages.dev pp.ua qcloud.la qiniucdn.com qiniudns.com quickconnect.cn quickconnect.to qzz.io railway.app readthedocs.io \
    repl.co replit.app ru.com run.app sa.com se.net shopify.com sinaapp.com squarespace.com streamlit.app strikingly.com substack.com \
    surge.sh sxl.cn synology.me taobao.com tcloudbase.com tcloudbaseapp.com tencentcs.com tmall.com trycloudflare.com tumblr.com uk.com \
    uk.net upaiyun.com us.com us.kg us.org vercel.app vicp.cc vicp.io vicp.net vipsinaapp.com volces.com web.app webflow.io weebly.com \
    weidian.com wicp.net wicp.vip wixsite.com wordpress.com workers.dev xicp.cn xicp.net youzan.com za.com zicp.net zicp.vip";

/// Whether a registrable domain belongs to somebody who gives out names below it.
pub fn gives_out_names(domain: &str) -> bool {
    let mut rest = OF_SOMEBODY;
    while !rest.is_empty() {
        // The one that lies over the middle, and those before and after it.
        let left = rest.get(..rest.len().div_euclid(2)).unwrap_or_default();
        let before = left.rsplit_once(' ').map_or("", |(before, _)| before);
        let here = rest.get(before.len()..).unwrap_or_default();
        let here = here.strip_prefix(' ').unwrap_or(here);
        let (known, after) = here.split_once(' ').unwrap_or((here, ""));
        rest = match known.cmp(domain) {
            Ordering::Equal => return true,
            Ordering::Less => after,
            Ordering::Greater => before,
        };
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::domain::registrable_domain;

    #[test]
    fn all_are_registrable_domains_and_none_stands_twice() {
        let mut all: Vec<&str> = OF_SOMEBODY.split(' ').collect();
        assert!(all.is_sorted());
        for domain in &all {
            assert_eq!(registrable_domain(domain).as_deref(), Some(*domain));
            assert!(gives_out_names(domain));
        }
        let count = all.len();
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), count);
        for domain in ["example.com", "com.cn", "qq.com", ""] {
            assert!(!gives_out_names(domain), "{domain}");
        }
    }
}
