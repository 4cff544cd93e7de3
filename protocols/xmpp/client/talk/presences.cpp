#include "protocols/xmpp/client/talk/presences.h"

#include <algorithm>

#include "protocols/xmpp/client/connection/client.h"
#include "protocols/xmpp/client/connection/namespaces.h"
#include "protocols/xmpp/client/talk/texts.h"
#include "protocols/xmpp/stanza/delay.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp::client {

namespace {

const QStringList shows{{}, u"chat"_s, u"away"_s, u"xa"_s, u"dnd"_s};

} // namespace

Availability Availability::parse(const Stanza& stanza)
{
    const auto& element = stanza.element();
    Availability there;
    there.isAvailable = stanza.type().isEmpty();
    there.show = Show(std::max(qsizetype(0), shows.indexOf(element.childText(u"show"))));
    auto told = Texts::of(element, u"status");
    there.status = told.main;
    there.statuses = std::move(told.others);
    there.priority = std::clamp(element.childText(u"priority").toInt(), -128, 127);
    there.since = delayOf(element).value_or(0);
    there.presence = element;
    return there;
}

xml::Element Availability::encode() const
{
    xml::Element written(u"presence"_s, ns::client);
    if (!isAvailable)
        written.setAttribute(u"type"_s, u"unavailable"_s);
    if (show != Show::Available)
        written.addTextElement(u"show"_s, shows[int(show)]);
    Texts::add(written, u"status"_s, status.isEmpty() ? QString() : status, statuses);
    if (priority != 0)
        written.addTextElement(u"priority"_s, QString::number(priority));
    return written;
}

Presences::Presences(Client& client) : ClientExtension(client)
{
    client.dispatch().onPresence([this](const Stanza& stanza) { return receive(stanza); });
}

void Presences::setOwn(Availability own)
{
    m_own = std::move(own);
    if (m_client.isOnline())
        sendOwn({});
}

Result<Done> Presences::sendTo(const Jid& who)
{
    if (!m_client.isOnline())
        return Error::disconnected(Reason::ConnectionLost, u"There is no connection."_s);
    sendOwn(who);
    return Done();
}

void Presences::sendOwn(const Jid& to)
{
    auto element = m_own.encode();
    if (!to.isNull())
        element.setAttribute(u"to"_s, to.toString()); // what belongs to it may depend on who sees it
    if (m_own.isAvailable)
        m_client.dress(element);
    if (auto stanza = Stanza::of(std::move(element))) {
        stanza->setTo(to);
        Q_UNUSED(m_client.send(*stanza))
    }
}

Result<Done> Presences::tell(const Jid& who, const QString& type, const QString& text)
{
    auto stanza = Stanza::presence({}, who.bare(), type);
    if (!text.isEmpty()) {
        auto element = stanza.element();
        element.addTextElement(u"status"_s, text);
        stanza.setElement(std::move(element));
    }
    return m_client.send(std::move(stanza));
}

void Presences::online(bool isResumed)
{
    if (!isResumed && m_own.isAvailable)
        sendOwn({});
}

void Presences::sessionEnded(const Error&)
{
    const auto gone = std::exchange(m_there, {});
    m_count = 0;
    Availability away;
    away.isAvailable = false;
    for (auto person = gone.begin(); changed && person != gone.end(); ++person) {
        for (auto one = person->begin(); one != person->end(); ++one) {
            if (const auto full = one.key().isEmpty() ? Result<Jid>(person.key())
                                                      : person.key().withResource(one.key()))
                changed(*full, away);
        }
    }
}

bool Presences::receive(const Stanza& stanza)
{
    const auto type = stanza.type();
    const auto bare = stanza.from().isNull() ? m_client.self() : stanza.from().bare();
    if (type.isEmpty() || type == u"unavailable")
        arrived(stanza);
    else if (type == u"subscribe" && asked)
        asked(bare, stanza.element().childText(u"status"), stanza.element());
    else if ((type == u"subscribed" || type == u"unsubscribed") && answered)
        answered(bare, type == u"subscribed");
    else if (type == u"unsubscribe" && left)
        left(bare);
    else if (stanza.isError() && failed)
        failed(stanza.from(), StanzaError::fromElement(stanza.element().child(u"error")));
    return true;
}

void Presences::arrived(const Stanza& stanza)
{
    const auto from = stanza.from().isNull() ? m_client.address() : stanza.from();
    const auto state = Availability::parse(stanza);
    if (state.isAvailable) {
        auto& person = m_there[from.bare()];
        if (!person.contains(from.resource()) && ++m_count > mostResources) {
            --m_count;
            return;
        }
        person.insert(from.resource(), state);
    } else if (const auto person = m_there.find(from.bare()); person != m_there.end()) {
        m_count -= from.isBare() ? person->size() : person->remove(from.resource());
        if (from.isBare() || person->isEmpty())
            m_there.erase(person);
    }
    if (changed)
        changed(from, state);
}

std::optional<Jid> Presences::best(const Jid& bare) const
{
    const auto person = m_there.constFind(bare.bare());
    if (person == m_there.constEnd())
        return std::nullopt;
    const auto found = std::max_element(person->begin(), person->end(),
        [](const auto& one, const auto& other) { return one.priority < other.priority; });
    const auto full = bare.bare().withResource(found.key());
    return found->priority < 0 || !full ? std::nullopt : std::optional(*full);
}

} // namespace everyport::xmpp::client
