#include "protocols/xmpp/server/messages/offlinemessages.h"

#include <algorithm>
#include <limits>

#include "protocols/xmpp/stanza/attribution.h"
#include "protocols/xmpp/stanza/delay.h"
#include "protocols/xmpp/stanza/namespaces.h"
#include "protocols/xmpp/stanza/wire.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp {

namespace {

/// A client that has read its archive has seen it there.
bool isArchived(const OfflineMessage& message, const Jid& account)
{
    const auto element = clientElement(message.stanza);
    if (!element)
        return false;
    const auto ids = element->elements(u"stanza-id", ns::stanzaIds);
    return std::any_of(ids.begin(), ids.end(), [&](const auto& id) { return isInNameOf(id, u"by", account); });
}

} // namespace

/// §4
QStringList OfflineMessages::features(Place place) const
{
    return place == Place::Domain && m_options.offlineMessages > 0 ? QStringList(u"msgoffline"_s) : QStringList();
}

Task<Result<Done>> OfflineMessages::accountLeaves(QString account)
{
    return m_store.removeUpTo(std::move(account), std::numeric_limits<qint64>::max());
}

bool OfflineMessages::isWorthKeeping(const Stanza& message)
{
    const auto& element = message.element();
    if (!element.child(u"no-store", ns::hints).isNull())
        return false;
    if (!element.child(u"store", ns::hints).isNull() || !element.child(u"body").isNull())
        return true;
    // §3: without a body, a chat says nothing that will matter later.
    return message.type() != u"chat" && !element.firstElement().isNull();
}

Task<Result<Done>> OfflineMessages::keep(Stanza message, qint64 at)
{
    auto element = message.element();
    const auto came = at ? at : m_clock.wallMsecs();
    const auto ours = message.to().domainOnly();
    const auto delays = element.elements(u"delay", ns::delay);
    // not a second time
    if (std::none_of(delays.begin(), delays.end(), [&](const auto& delay) { return isInNameOf(delay, u"from", ours); }))
        element.add(delayElement(ours, came));
    return m_store.put(message.to().local(), {0, came, clientBytes(element)}, m_options.offlineMessages);
}

Task<Result<Done>> OfflineMessages::handOver(quint64 number)
{
    const auto* reader = m_sessions.find(number);
    if (!reader)
        co_return Done{};
    const auto account = reader->account();
    const auto turn = co_await m_turns.take(account); // who looked before the messages were gone would give them again
    const auto messages = co_await m_store.load(account);
    if (!messages)
        co_return messages.error();
    auto* session = m_sessions.find(number);
    if (messages->isEmpty() || !session)
        co_return Done{};
    for (const auto& message : *messages) {
        if (!session->hasReadArchive() || !isArchived(message, session->jid().bare()))
            session->deliverBytes(message.stanza);
    }
    const auto removed = co_await m_store.removeUpTo(account, messages->last().number);
    co_return removed;
}

} // namespace everyport::xmpp
