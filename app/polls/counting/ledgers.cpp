#include "app/polls/counting/ledgers.h"

#include <algorithm>

#include "app/polls/cards/ticket.h"
#include "app/polls/definition/shortcode.h"

namespace everyport::polls {

using namespace Qt::StringLiterals;

Ledger* Ledgers::find(const QString& id) const
{
    return m_byId.value(id);
}

Ledger* Ledgers::find(qint64 key) const
{
    return m_byKey.value(key);
}

void Ledgers::add(std::unique_ptr<Ledger> ledger)
{
    auto* const before = find(ledger->id());
    auto* const added = ledger.get();
    if (before) {
        m_byKey.remove(before->place().key);
        *std::find_if(m_all.begin(), m_all.end(), [=](const auto& there) { return there.get() == before; }) = std::move(
            ledger);
    } else {
        m_all.push_back(std::move(ledger));
    }
    m_byId.insert(added->id(), added);
    m_byKey.insert(added->place().key, added);
}

void Ledgers::clear()
{
    m_byId.clear();
    m_byKey.clear();
    m_all.clear();
}

void Ledgers::remove(const QString& id)
{
    const auto* gone = m_byId.take(id);
    if (!gone)
        return;
    m_byKey.remove(gone->place().key);
    std::erase_if(m_all, [=](const auto& ledger) { return ledger.get() == gone; });
}

bool Ledgers::votesByTicket(const Ledger& ledger, const QString& tag) const
{
    const auto isOf = [&tag](const Ledger& one) {
        return one.poll().policy.phones == Policy::Phones::Ticket && one.counter().knows(one.cardOf(tag));
    };
    const auto& poll = ledger.poll();
    if (poll.policy.phones != Policy::Phones::Ticket || !isTicketTag(tag))
        return false;
    return isOf(ledger) || (!poll.event.isEmpty() && std::any_of(m_all.begin(), m_all.end(), [&](const auto& other) {
        return other->poll().event == poll.event && isOf(*other);
    }));
}

void Ledgers::setSeals(const QHash<qint64, Chains>& grown, const QHash<qint64, QString>& closedHeads)
{
    for (auto poll = grown.begin(); poll != grown.end(); ++poll) {
        auto* ledger = find(poll.key());
        for (auto chain = poll->begin(); ledger && chain != poll->end(); ++chain)
            ledger->setChain(chain.key(), chain.value());
    }
    for (auto poll = closedHeads.begin(); poll != closedHeads.end(); ++poll) {
        if (auto* ledger = find(poll.key()))
            ledger->setClosedHead(poll.value());
    }
}

QString Ledgers::freeId(const QString& question) const
{
    const auto first = slugFrom(question);
    auto id = first;
    for (int i = 2; find(id) || isCode(id); ++i)
        id = u"%1-%2"_s.arg(first).arg(i);
    return id;
}

QString Ledgers::shortCode(const Ledger& ledger) const
{
    auto code = polls::shortCode(ledger.place().key);
    for (const auto* other = find(code); other && other != &ledger; other = find(code))
        code.prepend(readableSigns.front());
    return code;
}

Ledger* Ledgers::withCode(const QString& code) const
{
    const auto number = numberOfCode(code);
    return number ? find(*number) : nullptr;
}

bool Ledgers::isCode(const QString& id) const
{
    const auto* ledger = withCode(id);
    return ledger && shortCode(*ledger) == id;
}

Error Ledgers::missing(const QString& id)
{
    return {Error::Kind::Refused, Reason::NotFound, u"There is no poll “%1”."_s.arg(id), {}, 0};
}

} // namespace everyport::polls
