#include "app/events/remotecards.h"

#include <algorithm>

#include "app/events/eventstore.h"
#include "app/polls/cards/card.h"
#include "app/polls/cards/cardnumber.h"

namespace everyport::events {

using namespace Qt::StringLiterals;
using polls::Policy;

RemoteCards::RemoteCards(Database& database, RequestQueue& requests, FindEvent find, Changed changed)
    : m_database(database), m_requests(requests), m_find(std::move(find)), m_changed(std::move(changed))
{
}

void RemoteCards::setCards(QList<RemoteCard> cards, QByteArray salt)
{
    m_cards = std::move(cards);
    m_salt = std::move(salt);
}

QList<RemoteCard> RemoteCards::of(const QString& event) const
{
    QList<RemoteCard> all;
    std::copy_if(m_cards.begin(), m_cards.end(), std::back_inserter(all),
        [&event](const RemoteCard& card) { return card.event == event; });
    return all;
}

const RemoteCard* RemoteCards::find(const QString& id) const
{
    const auto found = std::find_if(
        m_cards.begin(), m_cards.end(), [&id](const RemoteCard& card) { return card.id == id; });
    return found == m_cards.end() ? nullptr : &*found;
}

const RemoteCard* RemoteCards::byTag(const QString& tag) const
{
    if (m_cards.isEmpty() || tag.isEmpty()) // the usual case costs no hash a tap
        return nullptr;
    const auto hash = polls::cardOf(m_salt, tag, Policy::Compare::Whole);
    const auto found = std::find_if(
        m_cards.begin(), m_cards.end(), [&hash](const RemoteCard& card) { return card.hash == hash; });
    return found != m_cards.end() && m_find(found->event) ? &*found : nullptr;
}

Task<Result<RemoteCard>> RemoteCards::teach(QString event, QString tag, RemoteCard::Press press, QString label)
{
    return m_requests.request<RemoteCard>(
        [this, event, tag, press, label] { return doTeach(event, tag, press, label); });
}

Task<Result<Done>> RemoteCards::forget(QString id)
{
    return m_requests.request<Done>([this, id] { return doForget(id); });
}

Task<Result<RemoteCard>> RemoteCards::doTeach(QString event, QString tag, RemoteCard::Press press, QString label)
{
    if (!m_find(event))
        co_return Error::refused(Reason::NotFound, u"There is no event “%1”."_s.arg(event));
    const auto number = polls::tagFromText(tag);
    if (!polls::isCardNumber(number))
        co_return Error::refused(
            Reason::BadValue, u"“%1” is no card's number: hexadecimal digits, as a reader shows them."_s.arg(tag));
    RemoteCard card{.id = makeEntryId(),
        .event = event,
        .press = press,
        .label = label.simplified().left(maximumNameLength),
        .hash = polls::cardOf(m_salt, number, Policy::Compare::Whole)};
    const auto before = std::find_if(
        m_cards.begin(), m_cards.end(), [&card](const RemoteCard& each) { return each.hash == card.hash; });
    const auto old = before == m_cards.end() ? QString() : before->id;
    if (old.isEmpty() && m_cards.size() >= maximumCards)
        co_return Error::refused(Reason::TooLarge,
            u"%1 cards are remotes, which is as many as there may be. Remove one first."_s.arg(maximumCards));
    auto storing = m_database.write([card, old](QSqlDatabase& connection) -> Result<Done> {
        if (!old.isEmpty()) {
            const auto gone = store::removeCard(connection, old);
            if (!gone)
                return gone;
        }
        return store::addCard(connection, card);
    });
    const auto stored = co_await std::move(storing);
    if (!stored)
        co_return stored.error();
    m_cards.removeIf([&](const RemoteCard& each) { return each.id == old; });
    m_cards.append(card);
    m_changed(event);
    co_return card;
}

Task<Result<Done>> RemoteCards::doForget(QString id)
{
    const auto* card = find(id);
    if (!card)
        co_return Error::refused(Reason::NotFound, u"There is no remote card “%1”."_s.arg(id));
    const auto event = card->event;
    auto storing = m_database.write([id](QSqlDatabase& connection) { return store::removeCard(connection, id); });
    const auto stored = co_await std::move(storing);
    if (!stored)
        co_return stored.error();
    m_cards.removeIf([&id](const RemoteCard& each) { return each.id == id; });
    m_changed(event);
    co_return Done();
}

} // namespace everyport::events
