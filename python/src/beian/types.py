"""The shapes of the JSON that goes in and comes out, in the contract's own names. Members may be added; what is here keeps its meaning.

Slugs are values of the code tables ("enterprise", "business-licence", "news"), days are ISO 8601 by the calendar of Asia/Shanghai, a path
is a JSON Pointer (RFC 6901) into the filing, and a span is [start, end) in UTF-16 code units.
"""

from typing import Any, Literal, NotRequired, TypedDict

Severity = Literal["error", "warning", "prompt"]
Verdict = Literal["blocked", "attention", "clear"]


# ---- what the applicant fills in


class Certificate(TypedDict, total=False):
    """有效证件"""

    kind: str
    number: str
    holder: str
    address: str
    validFrom: str
    validUntil: str
    issuer: str


class Person(TypedDict, total=False):
    """负责人"""

    name: str
    certificate: Certificate
    mobile: str
    emergencyPhone: str
    officePhone: str
    email: str
    role: Literal["self", "legal-representative", "delegate"]


class Organizer(TypedDict, total=False):
    """主办者: who opens the service and answers for it."""

    nature: str
    name: str
    certificate: Certificate
    region: str
    address: str
    investor: str
    legalRepresentative: Person
    personInCharge: Person
    filingNumber: str
    remark: str


class Registration(TypedDict, total=False):
    """What the registration data say of a domain."""

    domain: str
    registrant: str
    registrantCertificate: Certificate
    registrar: str
    registeredOn: str
    verifiedOn: str
    expiresOn: str
    status: list[str]
    redacted: bool


class Domain(TypedDict, total=False):
    """域名"""

    name: str
    registration: Registration


class Approval(TypedDict, total=False):
    """An approval document (批准文件)."""

    item: str
    number: str
    authority: str
    holder: str
    validUntil: str
    issuedOn: str


class Access(TypedDict, total=False):
    """网络接入信息"""

    provider: str
    method: str
    serverLocation: str
    addresses: list[str]


class AppPlatform(TypedDict, total=False):
    """One platform an app runs on."""

    os: Literal["android", "ios", "harmony"]
    id: str
    publicKey: str
    fingerprint: str


class Sdk(TypedDict, total=False):
    """A third-party SDK inside an app."""

    vendor: str
    purpose: str


class App(TypedDict, total=False):
    """What only an app has."""

    platforms: list[AppPlatform]
    sdks: list[Sdk]


class Service(TypedDict, total=False):
    """互联网信息服务: a website, app, mini-program or quick app."""

    kind: Literal["website", "app", "mini-program", "quick-app"]
    name: str
    domains: list[Domain]
    homepage: str
    content: list[str]
    description: str
    languages: list[str]
    approvals: list[Approval] | Literal["none"]
    nameApproval: Approval
    personInCharge: Person
    access: Access
    app: App
    filingNumber: str


class Attachment(TypedDict, total=False):
    """材料: what is known of a file, never the file itself."""

    kind: str
    of: str
    fileName: str
    mediaType: str
    bytes: int
    width: int
    height: int


class Filing(TypedDict, total=False):
    """A whole filing (备案)."""

    action: Literal["new", "add-service", "add-access", "change", "cancel"]
    organizer: Organizer
    services: list[Service]
    attachments: list[Attachment]
    changes: list[str]


# ---- what comes back


# Not as a class: `from` is a word of Python's.
Basis = TypedDict(
    "Basis",
    {
        "kind": Literal["law", "standard", "system", "province", "provider"],
        "document": str,
        "number": NotRequired[str],
        "article": NotRequired[str],
        "from": NotRequired[str],
        "until": NotRequired[str],
        "url": NotRequired[str],
        "seen": NotRequired[str],
    },
)
"""Which document says so."""


class Finding(TypedDict):
    """Something found at one place of the filing."""

    rule: str
    code: NotRequired[str]
    severity: Severity
    path: str
    spans: NotRequired[list[list[int]]]
    message: str
    fix: str
    fixCode: NotRequired[str]
    suggestion: NotRequired[str]
    sensitive: NotRequired[bool]
    basis: list[Basis]
    params: dict[str, str | int]


class Counts(TypedDict):
    """Number of findings of each severity."""

    error: int
    warning: int
    prompt: int


class NotApplicable(TypedDict):
    """A rule that did not apply, and why."""

    rule: str
    reason: str


class Material(TypedDict):
    """Something to prepare."""

    id: str
    title: str
    of: NotRequired[str]
    required: bool
    note: NotRequired[str]
    basis: list[Basis]


class Milestone(TypedDict):
    """A step from here."""

    id: str
    title: str
    limit: str
    due: NotRequired[str]
    note: NotRequired[str]
    basis: list[Basis]


class Jurisdiction(TypedDict):
    """住所所在地省通信管理局"""

    province: str
    authority: str
    numberPrefix: NotRequired[str]
    numberLayout: NotRequired[str]
    serviceNumberLayouts: NotRequired[list[str]]


class Changed(TypedDict, total=False):
    """What a caller changed of the rules, as far as it makes a difference."""

    ignored: list[str]
    severity: dict[str, Severity]
    messages: int


class RuleSet(TypedDict):
    """What a filing was checked against."""

    version: str
    asOf: str
    digest: str
    policies: list[str]
    changed: NotRequired[Changed]


class Report(TypedDict):
    """The result of checking one filing."""

    id: NotRequired[Any]
    verdict: Verdict
    counts: Counts
    findings: list[Finding]
    checked: list[str]
    notApplicable: list[NotApplicable]
    materials: list[Material]
    schedule: list[Milestone]
    jurisdiction: NotRequired[Jurisdiction]
    rules: RuleSet


class Facts(TypedDict, total=False):
    """What a number itself says."""

    region: str
    regionName: str
    birthDate: str
    sex: Literal["male", "female"]
    registrationDepartment: str
    entityCategory: str
    organizationCode: str
    nationality: str


class CertificateFacts(TypedDict):
    """What a certificate number says."""

    kind: str
    valid: bool
    normalized: str
    findings: list[Finding]
    facts: Facts


class DomainFacts(TypedDict):
    """What has to be filed for a domain as it was typed."""

    domain: str | None
    unicode: str | None
    suffix: str | None
    findings: list[Finding]
