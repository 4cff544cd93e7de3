#include "app/accounts/accounts.h"
#include "app/services/simple/simplekinds.h"
#include "netcore/files/fileguard.h"
#include "netcore/threads/threadpool.h"
#include "netcore/transport/connectionregistry.h"
#include "protocols/simple/fingerserver.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

constexpr qint64 longestPlan = 4096;

/// Blocks; for a thread.
QString planIn(const QString& path)
{
    return QString::fromUtf8(readPlainFile(path, longestPlan).valueOr({}));
}

/// What finger tells of the accounts: name and role, with /W also by what they are connected now, and the person's own
/// words from `plans/NAME` in the data folder (4 KiB at most). `context`'s parts must outlive it.
class AccountFinger final : public simple::FingerUsers {
public:
    AccountFinger(const ServiceContext& context, bool tellsOfEveryone)
        : m_context(context), m_tellsOfEveryone(tellsOfEveryone)
    {
    }

    Task<Result<QString>> everyone(bool isVerbose) override;
    Task<Result<QString>> describe(QString user, bool isVerbose) override;

private:
    QString connectedBy(const QString& account) const;

    ServiceContext m_context;
    bool m_tellsOfEveryone;
};

Task<Result<QString>> AccountFinger::everyone(bool isVerbose)
{
    if (!m_tellsOfEveryone) {
        co_return Error::refused(
            Reason::PermissionDenied, u"This server tells only of people who are asked for by name."_s);
    }
    auto listing = m_context.accounts.list();
    const auto accounts = co_await std::move(listing);
    if (!accounts)
        co_return accounts.error();
    QString text;
    for (const auto& account : *accounts) {
        text += account.name.leftJustified(24) + u' ' + roleName(account.role);
        if (isVerbose)
            text += u' ' + connectedBy(account.name);
        text += u'\n';
    }
    co_return text.isEmpty() ? u"Nobody has an account here."_s : text;
}

Task<Result<QString>> AccountFinger::describe(QString user, bool isVerbose)
{
    auto finding = m_context.accounts.find(user);
    const auto account = co_await std::move(finding);
    if (!account)
        co_return account.error();
    auto text = u"Login: %1\nRole: %2\n"_s.arg(account->name, roleName(account->role));
    if (isVerbose) {
        const auto by = connectedBy(account->name);
        text += by.isEmpty() ? u"Not connected now.\n"_s : u"Connected by %1.\n"_s.arg(by);
    }
    if (account->name.contains(u'/') || account->name.startsWith(u'.'))
        co_return text;
    const auto path = m_context.dataFolder + u"/plans/"_s + account->name;
    auto reading = deferToThread(m_context.reactor, Threads::Files, [path] { return planIn(path); });
    const auto plan = co_await std::move(reading);
    co_return text + (plan.isEmpty() ? u"No plan.\n"_s : u"Plan:\n"_s + plan);
}

QString AccountFinger::connectedBy(const QString& account) const
{
    QStringList services;
    for (const auto& row : m_context.reactor.connections().rows()) {
        const bool isTheirs = row->who == account || row->who.startsWith(account + u'@');
        if (isTheirs && row->state == ConnectionRecord::State::Open && !services.contains(row->service))
            services << row->service;
    }
    return services.join(u", "_s);
}

SimpleParts makeFinger(const ServiceContext& context, const OptionValues& values)
{
    auto users = std::make_shared<AccountFinger>(context, values.text(u"show"_s) == "everyone"_L1);
    SimpleParts parts;
    parts.policy = users;
    parts.connection = [users, &clock = context.reactor.clock()] {
        return std::make_unique<simple::FingerServer>(*users, clock);
    };
    return parts;
}

Option showOption()
{
    return {.key = u"show"_s,
        .type = Option::Type::Choice,
        .fallback = u"named"_s,
        .label = u"Tells of"_s,
        .help = u"Whoever is asked for by name, or everyone: then a query without a name lists all accounts."_s,
        .choices = {u"named"_s, u"everyone"_s},
        .choiceLabels = {u"Who is asked for by name"_s, u"Everyone"_s}};
}

} // namespace

SimpleKind fingerKind()
{
    return {.name = u"finger"_s,
        .title = u"Finger"_s,
        .description = u"Tells who has an account here"_s,
        .port = 79,
        .options = {showOption()},
        .hasDatagrams = false,
        .client = u"echo NAME | nc -C %1 %2"_s, // finger itself goes to port 79 alone
        .make = makeFinger};
}

} // namespace everyport
