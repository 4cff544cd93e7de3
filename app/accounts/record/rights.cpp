#include "app/accounts/record/rights.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

/// In the order of the enumeration.
const QList<RightInfo>& infos()
{
    static const QList<RightInfo> all = {
        {.right = Right::Login, .name = u"login"_s, .label = u"Log in"_s, .help = u"Comes in at all."_s},
        {.right = Right::Looking,
            .name = u"looking"_s,
            .label = u"Looking prompt"_s,
            .help = u"A prompt over SSH or Telnet that asks the program what it has and does, and changes nothing."_s},
        {.right = Right::Python,
            .name = u"python"_s,
            .label = u"Python prompt"_s,
            .help = u"For administrators only; no rule changes that."_s},
        {.right = Right::Files, .name = u"files"_s, .label = u"Files"_s, .help = u"A folder of its own (SFTP)."_s},
        {.right = Right::Operate,
            .name = u"operate"_s,
            .label = u"Operate"_s,
            .help = u"Starts and changes services, polls and devices."_s},
        {.right = Right::PollsAssist,
            .name = u"polls-assist"_s,
            .label = u"Assist at polls"_s,
            .help = u"Opens and closes polls, and voids votes with a reason, at the looking prompt."_s},
        {.right = Right::PollsHost,
            .name = u"polls-host"_s,
            .label = u"Host polls"_s,
            .help = u"Begins new rounds of polls as well, at the looking prompt."_s},
    };
    return all;
}

} // namespace

const RightInfo& rightInfo(Right right)
{
    return infos()[qsizetype(right)];
}

QString rightName(Right right)
{
    return rightInfo(right).name;
}

std::optional<Right> rightNamed(const QString& name)
{
    for (const auto& one : infos()) {
        if (one.name == name)
            return one.right;
    }
    return {};
}

QList<Right> allRights()
{
    QList<Right> all;
    for (const auto& one : infos())
        all << one.right;
    return all;
}

bool roleAllows(Role role, Right right, const QString& service)
{
    switch (right) {
    case Right::Login:
        return role == Role::Station ? service == "xmpp"_L1 : role != Role::Guest || service != "manhole"_L1;
    case Right::Files: return role != Role::Guest && role != Role::Station;
    case Right::Looking:
    case Right::PollsAssist:
    case Right::PollsHost:
    case Right::Operate: return role == Role::Operator || role == Role::Administrator;
    case Right::Python: return role == Role::Administrator;
    }
    return false;
}

bool allows(const Account& account, const QList<RightRule>& rules, Right right, const QString& service)
{
    if (account.disabled || (right == Right::Python && account.role != Role::Administrator))
        return false;
    if (account.role == Role::Station && !roleAllows(account.role, right, service))
        return false;
    std::optional<bool> general;
    for (const auto& rule : rules) {
        if (rule.right != right)
            continue;
        if (rule.service == service)
            return rule.granted;
        if (rule.service.isEmpty())
            general = rule.granted;
    }
    return general.value_or(roleAllows(account.role, right, service));
}

polls::PollRole pollRole(const Account& account, const QList<RightRule>& rules, const QString& service)
{
    using polls::PollRole;
    const auto may = [&](Right right) { return allows(account, rules, right, service); };
    if (may(Right::PollsHost) || may(Right::Operate))
        return PollRole::Host;
    if (may(Right::PollsAssist))
        return PollRole::Assistant;
    return may(Right::Looking) ? PollRole::Viewer : PollRole::Nobody;
}

Result<Done> mayBeGranted(const Account& account, const RightRule& rule)
{
    if (!rule.granted)
        return Done();
    if (account.role == Role::Station && !roleAllows(account.role, rule.right, rule.service))
        return Error{Error::Kind::Refused, Reason::PermissionDenied,
            u"%1 is the account of a station, which logs in to XMPP and may do nothing else. Make an account of its own for a person."_s
                .arg(account.name),
            {}, 0};
    if (rule.right != Right::Python || account.role == Role::Administrator)
        return Done();
    return Error{Error::Kind::Refused, Reason::PermissionDenied,
        u"A Python prompt is full power: it can do all that this program can, read every file it can read and change every account. "
        "Only administrators get it. Grant %1 \"looking\" instead, or make it an administrator."_s.arg(account.name),
        {}, 0};
}

} // namespace everyport
