#include "protocols/xmpp/server/presence/blocking.h"

#include "protocols/xmpp/stanza/answerednow.h"
#include "protocols/xmpp/stanza/namespaces.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp {

namespace {

xml::Element listed(const QString& name, QByteArray items)
{
    xml::Element element(name, ns::blocking);
    if (!items.isEmpty())
        element.addSerialised(std::move(items));
    return element;
}

/// §3.6: what somebody gets who writes to whom they have blocked.
StanzaError blockedError()
{
    StanzaError error(Condition::NotAcceptable, ErrorType::Cancel); // XEP-0191 §3.4: saying it otherwise does not help
    error.application = xml::Element(u"blocked"_s, ns::blockingErrors);
    return error;
}

} // namespace

std::optional<StanzaError> Blocking::refusal(const Session& session, const Stanza& stanza) const
{
    if (stanza.type() == u"unavailable" || !m_lists.blocks(session.account(), stanza.to()))
        return std::nullopt;
    return blockedError();
}

bool Blocking::keepsAway(const QString& account, const Jid& sender) const
{
    return m_lists.blocks(account, sender);
}

QStringList Blocking::namespaces(Place place) const
{
    return place == Place::Account && m_lists.isOn() ? QStringList(ns::blocking) : QStringList();
}

QStringList Blocking::features(Place) const
{
    return m_lists.isOn() ? QStringList(ns::blocking) : QStringList();
}

Task<Result<Done>> Blocking::accountLeaves(QString account)
{
    m_lists.accountLeaves(account);
    return ServerExtension::accountLeaves(std::move(account));
}

Task<Answer> Blocking::answer(Stanza request, Place)
{
    auto* session = m_sessions.find(request.from());
    const auto payload = request.payload();
    if (!session)
        return answeredNow(StanzaError(Condition::NotAllowed));
    if (payload.name() == u"blocklist" && !request.isSet()) {
        session->setWantsBlockList();
        return answeredNow(listed(u"blocklist"_s, m_lists.written(session->account())));
    }
    if (!request.isSet() || (payload.name() != u"block" && payload.name() != u"unblock"))
        return answeredNow(StanzaError(Condition::BadRequest));
    const auto items = payload.elements(u"item", ns::blocking);
    if (items.size() > m_lists.most()) // before anything is made of them
        return answeredNow(StanzaError(Condition::ResourceConstraint, ErrorType::Wait, u"No list is that long."_s));
    QSet<Jid> wanted;
    for (const auto& item : items) {
        const auto jid = Jid::parse(item.attribute(u"jid"));
        if (!jid)
            return answeredNow(StanzaError(Condition::JidMalformed));
        wanted.insert(*jid);
    }
    if (payload.name() == u"unblock")
        return unblock(std::move(request), std::move(wanted));
    if (wanted.isEmpty())
        return answeredNow(StanzaError(Condition::BadRequest));
    return block(std::move(request), std::move(wanted));
}

Task<Answer> Blocking::block(Stanza request, QSet<Jid> wanted)
{
    const auto account = request.from().local();
    const auto turn = co_await m_turns.take(account);
    const auto before = m_lists.of(account);
    m_presences.hide(account, wanted - before); // §3.3: to them we go offline; afterwards nothing goes there
    const auto stored = co_await m_lists.set(account, before + wanted);
    if (!stored)
        co_return StanzaError::of(stored.error());
    push(account, listed(u"block"_s, BlockLists::written(wanted)));
    co_return xml::Element();
}

Task<Answer> Blocking::unblock(Stanza request, QSet<Jid> wanted)
{
    const auto account = request.from().local();
    const auto turn = co_await m_turns.take(account);
    const auto before = m_lists.of(account);
    const auto gone = wanted.isEmpty() ? before : before & wanted; // §3.5: an empty one is for all
    const auto stored = co_await m_lists.set(account, before - gone);
    if (!stored)
        co_return StanzaError::of(stored.error());
    m_presences.show(account, gone);
    push(account, listed(u"unblock"_s, BlockLists::written(wanted)));
    co_return xml::Element();
}

void Blocking::push(const QString& account, const xml::Element& change)
{
    const auto id = u"block%1"_s.arg(++m_count);
    for (auto* session : m_sessions.of(account)) {
        if (session->wantsBlockList())
            session->deliver(Stanza::iq(u"set"_s, id, session->jid().bare(), session->jid(), change));
    }
}

} // namespace everyport::xmpp
