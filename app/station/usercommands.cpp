#include "app/station/usercommands.h"

#include "app/accounts/accounts.h"
#include "app/station/station.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

/// One line of a file or of standard input; the rest is not part of a password.
QString firstLine(const QByteArray& input)
{
    auto line = input.left(input.indexOf('\n') < 0 ? input.size() : input.indexOf('\n'));
    if (line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

Task<Result<Done>> listUsers(Accounts& accounts, CommandOutput& output)
{
    auto list = co_await accounts.list();
    if (!list)
        co_return list.error();
    QList<QStringList> rows;
    for (const auto& account : *list) {
        const auto keys = account.sshKeys == 0 ? QString() : u"%1 SSH key(s)"_s.arg(account.sshKeys);
        rows << QStringList{account.name, roleName(account.role), keys};
    }
    output.print(columns(rows));
    co_return Done();
}

} // namespace

Task<Result<Done>> runUserCommand(Station& station, CommandRequest request, CommandOutput& output)
{
    auto& accounts = station.accounts();
    const auto name = request.arguments.value(0);
    if (request.words == "user list"_L1)
        return listUsers(accounts, output);
    if (request.words == "user add"_L1) {
        const auto role = roleNamed(request.options.value(u"role"_s, u"member"_s).toString());
        return accounts.add(name, firstLine(request.input), role.value_or(Role::Member));
    }
    if (request.words == "user passwd"_L1)
        return accounts.setPassword(name, firstLine(request.input));
    if (request.words == "user key"_L1)
        return accounts.addSshKey(name, firstLine(request.input));
    return accounts.remove(name);
}

} // namespace everyport
