#include "app/station/running/usercommands.h"

#include <algorithm>

#include <QDateTime>

#include "app/accounts/accounts.h"
#include "app/accounts/attempts/auditlog.h"
#include "app/accounts/record/accountrights.h"
#include "app/accounts/record/accounttombstones.h"
#include "app/station/commandline/terminaltext.h"
#include "app/station/running/printpages.h"
#include "app/station/running/station.h"
#include "app/station/running/userkeycommands.h"
#include "app/station/running/usersecretcommands.h"
#include "app/station/servicefiles/servicetypename.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

QString listed(const Account& account)
{
    QStringList more;
    if (account.disabled)
        more << u"disabled"_s;
    if (account.sshKeys > 0)
        more << (account.sshKeys == 1 ? u"1 SSH key"_s : u"%1 SSH keys"_s.arg(account.sshKeys));
    if (account.secondFactor)
        more << u"second factor"_s;
    if (!account.passwordAt.isEmpty())
        more << u"password at "_s + account.passwordAt;
    return more.join(u", "_s);
}

Task<Result<Done>> listUsers(Accounts& accounts, CommandRequest, CommandOutput& output)
{
    auto list = co_await accounts.list();
    if (!list)
        co_return list.error();
    QList<QStringList> rows;
    for (const auto& account : *list)
        rows << QStringList{account.name, roleName(account.role), listed(account)};
    output.print(columns(rows));
    co_return Done();
}

Error noSuchWord(const QString& what, const QString& given, const QStringList& known)
{
    return Error::malformed(
        Reason::BadValue, u"There is no %1 \"%2\"; there are %3."_s.arg(what, given, known.join(u", "_s)));
}

Result<Role> roleOf(const QString& name)
{
    if (const auto role = roleNamed(name))
        return *role;
    return noSuchWord(u"role"_s, name, roleNames());
}

Result<Right> rightOf(const QString& name)
{
    if (const auto right = rightNamed(name))
        return *right;
    QStringList known;
    for (const auto right : allRights())
        known << rightName(right);
    return noSuchWord(u"right"_s, name, known);
}

Task<Result<Done>> addUser(Accounts& accounts, CommandRequest request, CommandOutput&)
{
    const auto role = roleNamed(request.options.value(u"role"_s, u"member"_s).toString());
    return accounts.add(request.arguments.value(0), firstLine(request.input), role.value_or(Role::Member));
}

Task<Result<Done>> setPassword(Accounts& accounts, CommandRequest request, CommandOutput&)
{
    return accounts.setPassword(request.arguments.value(0), firstLine(request.input));
}

Task<Result<Done>> removeUser(Accounts& accounts, CommandRequest request, CommandOutput&)
{
    return accounts.remove(request.arguments.value(0));
}

Task<Result<Done>> freeName(Accounts& accounts, CommandRequest request, CommandOutput&)
{
    const auto name = Accounts::prepareName(request.arguments.value(0));
    if (!name)
        return Result<Done>(name.error());
    return accounts.tombstones().free(*name);
}

Task<Result<Done>> disable(Accounts& accounts, CommandRequest request, CommandOutput&)
{
    return accounts.setDisabled(request.arguments.value(0), true);
}

Task<Result<Done>> enable(Accounts& accounts, CommandRequest request, CommandOutput&)
{
    return accounts.setDisabled(request.arguments.value(0), false);
}

Task<Result<Done>> setRole(Accounts& accounts, CommandRequest request, CommandOutput&)
{
    const auto role = roleOf(request.arguments.value(1));
    if (!role)
        return Result<Done>(role.error());
    return accounts.setRole(request.arguments.value(0), *role);
}

Task<Result<Done>> listRights(Accounts& accounts, CommandRequest request, CommandOutput& output)
{
    const auto account = co_await accounts.find(request.arguments.value(0));
    if (!account)
        co_return account.error();
    const auto rules = co_await accounts.rights().of(account->name);
    if (!rules)
        co_return rules.error();
    QList<QStringList> rows;
    for (const auto right : allRights())
        rows << QStringList{
            rightName(right), allows(*account, *rules, right, {}) ? u"yes"_s : u"no"_s, u"everywhere"_s};
    for (const auto& rule : *rules) {
        if (!rule.service.isEmpty())
            rows << QStringList{rightName(rule.right),
                allows(*account, *rules, rule.right, rule.service) ? u"yes"_s : u"no"_s, rule.service};
    }
    output.print(columns(rows));
    co_return Done();
}

Task<Result<Done>> changeRight(Accounts& accounts, CommandRequest request, CommandOutput&)
{
    const auto right = rightOf(request.arguments.value(1));
    if (!right)
        co_return right.error();
    const auto account = co_await accounts.find(request.arguments.value(0));
    if (!account)
        co_return account.error();
    const auto service = request.arguments.value(2);
    if (request.words == "user reset"_L1) {
        const auto cleared = co_await accounts.rights().clear(account->name, *right, service);
        co_return cleared;
    }
    if (!service.isEmpty()) {
        if (const auto known = checkServiceTypeName(service); !known)
            co_return known;
    }
    const RightRule rule{*right, service, request.words == "user grant"_L1};
    const auto set = co_await accounts.rights().set(account->name, rule);
    co_return set;
}

QString auditLine(const AuditEntry& entry)
{
    const auto when = QDateTime::fromMSecsSinceEpoch(entry.at).toString(Qt::ISODate);
    const auto door = entry.service.isEmpty() || entry.port.isEmpty() ? entry.service + entry.port
                                                                      : u"%1/%2"_s.arg(entry.service, entry.port);
    QStringList words{when, entry.event, entry.account, door, entry.address, entry.detail};
    if (entry.times > 1)
        words << u"(%1 times)"_s.arg(entry.times);
    words.removeAll(QString());
    // what was typed must not paint over the screen of who reads it
    return terminalLine(words.join(u"  "_s), 4000) + u'\n';
}

QString auditLines(const AuditPage& page)
{
    QString text;
    for (const auto& entry : page.entries)
        text += auditLine(entry);
    return text;
}

Error nobodyOf(const QString& name, const QList<Account>& accounts)
{
    constexpr qsizetype mostNamed = 20;
    QStringList names;
    for (const auto& account : accounts.first(std::min(accounts.size(), mostNamed)))
        names << account.name;
    if (accounts.size() > mostNamed)
        names << u"others, which everyportd user list names"_s;
    const auto others = names.isEmpty() ? u"there is no account yet"_s : u"there are "_s + names.join(u", "_s);
    return Error::refused(Reason::NotFound,
        u"There is no account %1, and nothing of that name in the log; %2."_s.arg(name.left(64), others));
}

/// Also of a name that has none any more, or never had one, as long as the log knows it.
Task<Result<Done>> isKnown(Accounts& accounts, QString name)
{
    const auto account = co_await accounts.find(name);
    if (account || account.error().reason != Reason::NotFound)
        co_return account ? Result<Done>(Done()) : Result<Done>(account.error());
    AuditFilter any;
    any.account = name;
    any.limit = 1;
    const auto entries = co_await accounts.audit().read(any);
    if (!entries)
        co_return entries.error();
    if (!entries->isEmpty())
        co_return Done();
    const auto all = co_await accounts.list();
    if (!all)
        co_return all.error();
    co_return nobodyOf(name, *all);
}

Task<Result<Done>> printAudit(Accounts& accounts, CommandRequest request, CommandOutput& output)
{
    const auto name = request.arguments.value(0);
    AuditFilter filter;
    filter.account = Accounts::prepareName(name).valueOr(name);
    filter.event = request.options.value(u"event"_s).toString();
    filter.limit = request.options.value(u"lines"_s, 50).toInt();
    if (!filter.event.isEmpty() && !AuditLog::events().contains(filter.event))
        co_return noSuchWord(u"event"_s, filter.event, AuditLog::events());
    if (!name.isEmpty()) {
        const auto known = co_await isKnown(accounts, filter.account);
        if (!known)
            co_return known;
    }
    auto printing = printPages<AuditPage>(
        output,
        [&accounts, filter](const AuditPage& before) {
            return accounts.audit().readPage(filter, {{}, before.last, before.end, true});
        },
        auditLines);
    const auto printed = co_await std::move(printing);
    co_return printed;
}

using Run = Task<Result<Done>> (*)(Accounts&, CommandRequest, CommandOutput&);

struct UserCommand {
    QLatin1StringView word;
    Run run;
    bool changes; ///< Noted in the audit log.
};

constexpr UserCommand userCommands[] = {
    {"add"_L1, addUser, true},
    {"passwd"_L1, setPassword, true},
    {"remove"_L1, removeUser, true},
    {"free"_L1, freeName, true},
    {"disable"_L1, disable, true},
    {"enable"_L1, enable, true},
    {"list"_L1, listUsers, false},
    {"role"_L1, setRole, true},
    {"rights"_L1, listRights, false},
    {"grant"_L1, changeRight, true},
    {"deny"_L1, changeRight, true},
    {"reset"_L1, changeRight, true},
    {"key"_L1, addKey, true},
    {"certificate"_L1, addCertificate, true},
    {"keys"_L1, listKeys, false},
    {"forget"_L1, forgetKey, true},
    {"token"_L1, makeToken, true},
    {"tokens"_L1, listTokens, false},
    {"revoke"_L1, revokeToken, true},
    {"factor"_L1, secondFactor, true},
    {"audit"_L1, printAudit, false},
};

AuditEntry noteOf(const CommandRequest& request)
{
    AuditEntry note;
    note.event = u"account-changed"_s;
    note.account = Accounts::prepareName(request.arguments.value(0)).valueOr(request.arguments.value(0));
    note.port = u"command line"_s;
    note.detail = request.words;
    // A code is worth something for half a minute yet, and a file's name nothing.
    if (request.words != "user factor"_L1 && request.words != "user key"_L1 && request.words != "user certificate"_L1)
        note.detail = (QStringList{request.words} + request.arguments.mid(1)).join(u' ');
    return note;
}

Task<Result<Done>> runNoted(Accounts& accounts, Run run, CommandRequest request, CommandOutput& output)
{
    const auto note = noteOf(request);
    auto running = run(accounts, std::move(request), output);
    const auto done = co_await std::move(running);
    if (done)
        accounts.audit().add(note);
    co_return done;
}

} // namespace

Task<Result<Done>> runUserCommand(Station& station, CommandRequest request, CommandOutput& output)
{
    auto& accounts = station.accounts();
    const auto word = request.words.section(u' ', 1);
    for (const auto& command : userCommands) {
        if (command.word != word)
            continue;
        return command.changes ? runNoted(accounts, command.run, std::move(request), output)
                               : command.run(accounts, std::move(request), output);
    }
    return Result<Done>(Error::unsupported(Reason::NotFound, u"There is no command \"%1\"."_s.arg(request.words)));
}

} // namespace everyport
