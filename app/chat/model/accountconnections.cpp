#include "app/chat/model/accountconnections.h"

namespace everyport::chat {

using namespace Qt::StringLiterals;

AccountConnections::AccountConnections(
    Lent lent, TaskSet& work, ChatStore& store, AccountSecrets& secrets, ChatReports& reports)
    : m_lent(lent), m_work(work), m_store(store), m_secrets(secrets), m_reports(reports)
{
}

void AccountConnections::connect(qint64 id)
{
    auto* found = m_store.account(id);
    if (!found)
        return;
    if (found->m_link)
        return found->m_link->retryNow();
    m_reports.notifyState(*found, Account::State::Connecting);
    m_work.start(connectNow(id), u"Connecting %1"_s.arg(found->title));
}

Task<Result<Done>> AccountConnections::connectNow(qint64 id)
{
    auto* found = m_store.account(id);
    QMap<QString, QString> secrets;
    const auto given = GivenSecrets::of(*found);
    for (const auto& option : found->type->options()) {
        if (!option.secret || !given.mayHave(option.key))
            continue;
        auto reading = m_secrets.read(id, option.key);
        if (!reading.isReady()) // its owner may be asked, and other programs' windows may lie above the question
            m_reports.notifyState(*found, Account::State::Connecting,
                u"Waiting for the keyring, which may ask in a window of its own."_s);
        const auto secret = co_await std::move(reading);
        found = m_store.account(id);
        if (!found || found->state != Account::State::Connecting || found->m_link)
            co_return Done{}; // thought better of it
        if (!secret) {
            m_reports.notifyState(*found, Account::State::Failed, secret.error().text);
            co_return Done{};
        }
        secrets.insert(option.key, *secret);
    }
    const auto values = found->values;
    const auto host = destinationOf(values.text(u"websocket"_s), values.text(u"server"_s), values.text(u"address"_s));
    auto finding = proxyTo(host, values.text(u"proxy"_s).trimmed(), m_proxyResolver);
    const auto proxy = co_await std::move(finding);
    found = m_store.account(id);
    if (!found || found->state != Account::State::Connecting || found->m_link)
        co_return Done{};
    if (!proxy) {
        m_reports.notifyState(*found, Account::State::Failed, proxy.error().text);
        co_return Done{};
    }
    found->proxy = *proxy;
    found->m_link = found->type->makeLink(m_lent.reactor, m_lent.log, m_lent.chat, *found, std::move(secrets));
    found->m_link->open();
    co_return Done{};
}

void AccountConnections::disconnect(qint64 id, const QString& farewell)
{
    auto* found = m_store.account(id);
    if (!found)
        return;
    if (auto link = std::move(found->m_link)) {
        // It says goodbye on its own time; what it still tells would be of a connection that is over.
        m_leaving.push_back(std::move(link));
        m_work.start(closeLink(m_leaving.back().get(), farewell), u"Leaving %1"_s.arg(found->title));
    }
    m_reports.notifyDisconnected(*found);
}

Task<Result<Done>> AccountConnections::closeLink(Link* link, QString farewell)
{
    auto closing = link->close(std::move(farewell));
    (void)co_await std::move(closing); // its account is off line either way
    std::erase_if(m_leaving, [link](const auto& one) { return one.get() == link; });
    co_return Done{};
}

Task<Result<Done>> AccountConnections::closeAll()
{
    std::vector<Task<Result<Done>>> closing;
    for (const auto& account : m_store.accounts()) {
        if (account->m_link)
            closing.push_back(account->m_link->close({}));
    }
    for (auto& one : closing)
        (void)co_await std::move(one); // a server that does not answer is left anyway
    for (const auto& account : m_store.accounts())
        m_reports.notifyDisconnected(*account);
    co_return Done{};
}

void AccountConnections::dropAll()
{
    for (const auto& account : m_store.accounts())
        account->m_link.reset();
}

} // namespace everyport::chat
