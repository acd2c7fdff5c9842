//! Domains that belong to somebody who gives out names below them: services that build sites, hosts for code and files, dynamic DNS, shops, and
//! those that look like suffixes of their own (cn.com). Whoever gets a name there owns no domain.
//!
//! Sources: the private section of the Public Suffix List (Mozilla, MPL 2.0; facts taken, not its text) as far as it is met in the mainland, state
//! of 2026-08-19, and services whose own pages say that they give out such names, seen 2026-11-26. It ages and has gaps: a domain that is
//! not here is taken for its registrant's.

/// Registrable domains, in no order.
const OF_SOMEBODY: &str = "\
    cn.com uk.com us.com eu.com de.com jpn.com kr.com br.com ru.com sa.com za.com mex.com co.com com.de com.se gb.net uk.net hu.net jp.net se.net in.net \
    us.org eu.org hk.com hk.org pp.ua us.kg dpdns.org qzz.io js.org is-a.dev \
    kuaizhan.com weebly.com wixsite.com myshopify.com shopify.com webflow.io framer.app framer.website strikingly.com mystrikingly.com sxl.cn jimdosite.com \
    jimdofree.com squarespace.com carrd.co notion.site gitbook.io readthedocs.io wordpress.com blogspot.com tumblr.com lofter.com substack.com \
    github.io githubpreview.dev gitee.io gitlab.io coding.me coding-pages.com codeberg.page bitbucket.io vercel.app now.sh netlify.app pages.dev workers.dev \
    herokuapp.com onrender.com fly.dev deno.dev glitch.me replit.app repl.co surge.sh firebaseapp.com web.app appspot.com run.app streamlit.app hf.space \
    railway.app edgeone.app azurewebsites.net cloudapp.net azureedge.net cloudfront.net amazonaws.com elasticbeanstalk.com \
    aliyuncs.com alicdn.com aliapp.com myqcloud.com tencentcs.com tcloudbaseapp.com tcloudbase.com qcloud.la qiniucdn.com clouddn.com qiniudns.com upaiyun.com \
    sinaapp.com applinzi.com vipsinaapp.com bcebos.com bceapp.com duapp.com myhuaweicloud.com volces.com jcloudcs.com \
    3322.org f3322.net f3322.org 8866.org oicp.net oicp.io vicp.net vicp.cc vicp.io xicp.net xicp.cn gicp.net eicp.net wicp.net wicp.vip zicp.net zicp.vip imwork.net \
    51vip.biz 51mypc.cn goho.co ddns.net no-ip.org dynv6.net duckdns.org dyndns.org cpolar.cn cpolar.top cpolar.io natapp.cc natapp1.cc natappfree.cc ngrok.io \
    ngrok.app ngrok-free.app trycloudflare.com myds.me synology.me quickconnect.cn quickconnect.to myqnapcloud.com myqnapcloud.cn \
    taobao.com tmall.com 1688.com weidian.com youzan.com";

/// Whether a registrable domain belongs to somebody who gives out names below it.
pub fn gives_out_names(domain: &str) -> bool {
    OF_SOMEBODY.split_ascii_whitespace().any(|known| known == domain)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::domain::registrable_domain;

    #[test]
    fn all_are_registrable_domains_and_none_stands_twice() {
        let mut all: Vec<&str> = OF_SOMEBODY.split_ascii_whitespace().collect();
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
