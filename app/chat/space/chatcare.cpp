// ChatSpace's part in accounts as their servers hold them.
#include "app/chat/network/accountcare.h"
#include "app/chat/space/chatspaceprivate.h"

namespace everyport::chat {

using namespace Qt::StringLiterals;

namespace {

Error cannot(const Account* account)
{
    if (!account)
        return {Error::Kind::Refused, Reason::NotFound, u"There is no such account any more."_s, {}, 0};
    if (!account->link() || account->state != Account::State::Online)
        return {Error::Kind::Disconnected, Reason::None,
            u"%1 is not connected: connect it first."_s.arg(account->title), {}, 0};
    return {Error::Kind::Unsupported, Reason::None,
        u"%1 does not let its accounts be changed from here."_s.arg(account->title), {}, 0};
}

AccountCare* careOf(const Account* account)
{
    return account && account->link() && account->state == Account::State::Online ? account->link()->accountCare()
                                                                                  : nullptr;
}

} // namespace

std::unique_ptr<RegistrationTalk> ChatSpace::registration(const QString& typeName, QMap<QString, QVariant> values) const
{
    const auto* kind = type(typeName);
    return kind && kind->registers() ? kind->registration(d->reactor, d->log, std::move(values)) : nullptr;
}

Task<Result<Done>> ChatSpace::changePassword(qint64 id, QString password)
{
    auto* care = careOf(account(id));
    if (!care)
        co_return cannot(account(id));
    auto changing = care->changePassword(password);
    const auto changed = co_await std::move(changing);
    if (!changed)
        co_return changed.error();
    auto* found = account(id);
    if (!found)
        co_return Done{};
    for (const auto& option : found->type->options()) {
        if (!option.secret)
            continue; // the first that is secret is the account's own
        QMap<QString, QVariant> secret;
        secret.insert(option.key, password);
        auto keeping = writeSecrets(id, *found->type, std::move(secret));
        const auto kept = co_await std::move(keeping);
        co_return kept;
    }
    co_return Done{};
}

Task<Result<Done>> ChatSpace::removeFromServer(qint64 id)
{
    auto* care = careOf(account(id));
    if (!care)
        co_return cannot(account(id));
    auto removing = care->removeFromServer();
    const auto removed = co_await std::move(removing);
    if (!removed)
        co_return removed.error();
    auto forgetting = removeAccount(id);
    const auto forgotten = co_await std::move(forgetting);
    co_return forgotten;
}

} // namespace everyport::chat
