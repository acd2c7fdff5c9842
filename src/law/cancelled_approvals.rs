//! Decisions of the State Council that cancelled prior approvals. Their lists were read second-hand (the access providers'
//! pages on prior approval name them), so they are cited for prompts alone.

use super::documents;

documents! {
    seen None;
    DECISION_2010 Law "《国务院关于第五批取消和下放管理层级行政审批项目的决定》"
        "Fifth Decision of the State Council on Cancelled Approvals (《国务院关于第五批取消和下放管理层级行政审批项目的决定》)" number "国发〔2010〕21号" since About (2010, 7, 1),
        asks "取消电子公告服务的专项审批和专项备案" "The special approval and filing of bulletin boards is cancelled";
    DECISION_2014 Law "《国务院关于取消和下放一批行政审批项目的决定》"
        "Decision of the State Council of 2014 on Cancelled Approvals (《国务院关于取消和下放一批行政审批项目的决定》)" number "国发〔2014〕5号" since About (2014, 1, 8),
        asks "取消利用互联网实施远程高等学历教育的教育网校审批" "Approval of online schools of higher education is cancelled";
    DECISION_2015 Law "《国务院关于第一批取消62项中央指定地方实施行政审批事项的决定》"
        "Decision of the State Council on Cancelling 62 Approvals Given by Provinces (《国务院关于第一批取消62项中央指定地方实施行政审批事项的决定》)" number "国发〔2015〕57号" since About (2015, 10, 1),
        asks "取消互联网医疗保健信息服务的审核" "Review of health-care information services is cancelled";
}
