// How other systems name what a filing holds, member by member.

const compact = (date) => (date === "long-term" ? "长期" : date.replaceAll("-", ""));

/** A person as the interface has one. */
const person = (from, to) => [
  { from: `${from}.name`, to: `${to}/name` },
  { from: `${from}.mobile`, to: `${to}/mobile` },
  { from: `${from}.email`, to: `${to}/email` },
  { from: `${from}.emergency_contact`, to: `${to}/emergencyPhone` },
  { from: `${from}.certificate_type`, to: `${to}/certificate/kind` },
  { from: `${from}.certificate_number`, to: `${to}/certificate/number` },
  { from: `${from}.certificate_validity_date_start`, to: `${to}/certificate/validFrom`, write: compact },
  { from: `${from}.certificate_validity_date_end`, to: `${to}/certificate/validUntil`, write: compact },
];

export const SHAPES = {
  /**
   * applyIcpFiling of WeChat's open platform (developers.weixin.qq.com, record/api_applyicpfiling, read 2026-11-26). Left out: what its own
   * interfaces number (service_content_types, nrlx_details), and media.
   */
  wechat: {
    given: { services: [{ kind: "mini-program" }] },
    members: [
      { from: "icp_subject.base_info.type", to: "/organizer/nature" },
      { from: "icp_subject.base_info.name", to: "/organizer/name" },
      {
        from: ["icp_subject.base_info.province", "icp_subject.base_info.city", "icp_subject.base_info.district"],
        to: "/organizer/region",
        read: ([province, city, district]) => district || city || province,
        write: (code) => [`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`, code],
      },
      { from: "icp_subject.base_info.address", to: "/organizer/address" },
      { from: "icp_subject.base_info.comment", to: "/organizer/remark" },
      { from: "icp_subject.base_info.record_number", to: "/organizer/filingNumber" },
      { from: "icp_subject.organize_info.certificate_type", to: "/organizer/certificate/kind" },
      { from: "icp_subject.organize_info.certificate_number", to: "/organizer/certificate/number" },
      { from: "icp_subject.organize_info.certificate_address", to: "/organizer/certificate/address" },
      ...person("icp_subject.principal_info", "/organizer/personInCharge"),
      { from: "icp_subject.legal_person_info.name", to: "/organizer/legalRepresentative/name" },
      { from: "icp_subject.legal_person_info.certificate_number", to: "/organizer/legalRepresentative/certificate/number" },
      { from: "icp_applets.base_info.name", to: "/services/0/name" },
      { from: "icp_applets.base_info.comment", to: "/services/0/description" },
      ...person("icp_applets.principal_info", "/services/0/personInCharge"),
    ],
  },
};
