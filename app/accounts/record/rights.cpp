#include "app/accounts/record/rights.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

struct Named {
    Right right;
    QLatin1StringView name;
};
constexpr Named names[] = {
    {Right::Login, "login"_L1},
    {Right::Looking, "looking"_L1},
    {Right::Python, "python"_L1},
    {Right::Files, "files"_L1},
    {Right::Operate, "operate"_L1},
};

} // namespace

QString rightName(Right right)
{
    return names[size_t(right)].name;
}

std::optional<Right> rightNamed(const QString& name)
{
    for (const auto& one : names) {
        if (one.name == name)
            return one.right;
    }
    return {};
}

QList<Right> allRights()
{
    QList<Right> all;
    for (const auto& one : names)
        all << one.right;
    return all;
}

bool roleAllows(Role role, Right right, const QString& service)
{
    switch (right) {
    case Right::Login: return role != Role::Guest || service != "manhole"_L1;
    case Right::Files: return role != Role::Guest;
    case Right::Looking:
    case Right::Operate: return role == Role::Operator || role == Role::Administrator;
    case Right::Python: return role == Role::Administrator;
    }
    return false;
}

bool allows(const Account& account, const QList<RightRule>& rules, Right right, const QString& service)
{
    if (account.disabled || (right == Right::Python && account.role != Role::Administrator))
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

Result<Done> mayBeGranted(const Account& account, const RightRule& rule)
{
    if (!rule.granted || rule.right != Right::Python || account.role == Role::Administrator)
        return Done();
    return Error{Error::Kind::Refused, Reason::PermissionDenied,
        u"A Python prompt is full power: it can do all that this program can, read every file it can read and change every account. "
        "Only administrators get it. Grant %1 \"looking\" instead, or make it an administrator."_s.arg(account.name),
        {}, 0};
}

} // namespace everyport
