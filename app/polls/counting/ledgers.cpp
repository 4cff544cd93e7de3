#include "app/polls/counting/ledgers.h"

#include <algorithm>

#include "app/polls/definition/shortcode.h"

namespace everyport::polls {

using namespace Qt::StringLiterals;

Ledger* Ledgers::find(const QString& id) const
{
    for (const auto& ledger : m_all) {
        if (ledger->id() == id)
            return ledger.get();
    }
    return nullptr;
}

Ledger* Ledgers::find(qint64 key) const
{
    for (const auto& ledger : m_all) {
        if (ledger->place().key == key)
            return ledger.get();
    }
    return nullptr;
}

void Ledgers::add(std::unique_ptr<Ledger> ledger)
{
    for (auto& there : m_all) {
        if (there->id() == ledger->id()) {
            there = std::move(ledger);
            return;
        }
    }
    m_all.push_back(std::move(ledger));
}

void Ledgers::remove(const QString& id)
{
    std::erase_if(m_all, [&id](const auto& ledger) { return ledger->id() == id; });
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
