#include "app/station/running/usersecretcommands.h"

#include <QDateTime>

#include "app/accounts/accounts.h"
#include "app/accounts/credentials/apitokens.h"
#include "app/accounts/credentials/secondfactors.h"
#include "app/accounts/credentials/totp.h"
#include "app/station/servicefiles/servicetypename.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

QString dayOf(qint64 msecs, const QString& without)
{
    return msecs == 0 ? without : QDateTime::fromMSecsSinceEpoch(msecs).date().toString(Qt::ISODate);
}

} // namespace

Task<Result<Done>> makeToken(Accounts& accounts, CommandRequest request, CommandOutput& output)
{
    const auto account = co_await accounts.find(request.arguments.value(0));
    if (!account)
        co_return account.error();
    ApiToken token;
    token.account = account->name;
    token.label = request.arguments.value(1).trimmed();
    if (token.label.isEmpty()) {
        co_return Error::malformed(Reason::BadValue,
            u"A token needs a label, such as \"backup script\": by it you know later which one to take away."_s);
    }
    token.services = request.options.value(u"service"_s).toStringList();
    for (const auto& service : token.services) {
        if (const auto known = checkServiceTypeName(service); !known)
            co_return known.error();
    }
    if (const auto days = request.options.value(u"days"_s).toLongLong())
        token.expiresAt = accounts.clock().wallMsecs() + days * 86'400'000;
    const auto made = co_await accounts.tokens().make(token);
    if (!made)
        co_return made.error();
    output.print(*made + u'\n');
    co_return Done();
}

Task<Result<Done>> listTokens(Accounts& accounts, CommandRequest request, CommandOutput& output)
{
    const auto account = co_await accounts.find(request.arguments.value(0));
    if (!account)
        co_return account.error();
    const auto tokens = co_await accounts.tokens().of(account->name);
    if (!tokens)
        co_return tokens.error();
    QList<QStringList> rows;
    for (const auto& token : *tokens) {
        rows << QStringList{QString::number(token.number),
            token.services.isEmpty() ? u"all services"_s : token.services.join(u","_s),
            u"until "_s + dayOf(token.expiresAt, u"revoked"_s), u"used "_s + dayOf(token.lastUsedAt, u"never"_s),
            token.label};
    }
    output.print(columns(rows));
    co_return Done();
}

Task<Result<Done>> revokeToken(Accounts& accounts, CommandRequest request, CommandOutput&)
{
    const auto account = co_await accounts.find(request.arguments.value(0));
    if (!account)
        co_return account.error();
    const auto number = request.arguments.value(1);
    auto isNumber = false;
    const auto wanted = number.toLongLong(&isNumber);
    if (!isNumber) {
        co_return Error::malformed(Reason::BadValue,
            u"A token is named by its number, not by \"%1\"; \"user tokens %2\" lists them."_s.arg(
                number.left(60), account->name));
    }
    const auto done = co_await accounts.revokeToken(account->name, wanted);
    co_return done;
}

Task<Result<Done>> secondFactor(Accounts& accounts, CommandRequest request, CommandOutput& output)
{
    const auto account = co_await accounts.find(request.arguments.value(0));
    if (!account)
        co_return account.error();
    if (request.options.value(u"remove"_s).toBool()) {
        const auto removed = co_await accounts.secondFactors().remove(account->name);
        co_return removed;
    }
    if (request.arguments.size() > 1) {
        const auto confirmed = co_await accounts.secondFactors().confirm(account->name, request.arguments.at(1));
        co_return confirmed;
    }
    const auto begun = co_await accounts.secondFactors().begin(account->name);
    if (!begun)
        co_return begun.error();
    output.print(u"For the authenticator app: %1\nSecret, to type: %2\nRecovery codes, each for one login: %3\n"
                 "It counts from the first code on: user factor %4 CODE\n"_s.arg(
                     begun->uri, totp::base32(begun->secret), begun->recoveryCodes.join(u' '), account->name));
    co_return Done();
}

} // namespace everyport
