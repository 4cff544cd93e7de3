#pragma once

#include <memory>
#include <vector>

#include <QHash>

#include "app/polls/counting/ledger.h"

namespace everyport::polls {

/// All polls in memory, in the order of their making.
class Ledgers {
public:
    Ledger* find(const QString& id) const;    ///< Null where there is none.
    Ledger* find(qint64 key) const;           ///< PollPlace::key
    void add(std::unique_ptr<Ledger> ledger); ///< In the place of the one with its id, if there is one.
    void remove(const QString& id);
    void clear();
    /// As storage has them now, by PollPlace::key.
    void setSeals(const QHash<qint64, Chains>& grown, const QHash<qint64, QString>& closedHeads);
    const std::vector<std::unique_ptr<Ledger>>& all() const { return m_all; }

    QString freeId(const QString& question) const;
    /// What people type to come to it (definition/shortcode.h). Of a poll whose code is another one's id, with signs
    /// before it that change nothing, so that it is nobody's id.
    QString shortCode(const Ledger& ledger) const;
    Ledger* withCode(const QString& code) const; ///< Null where there is none.
    /// Some poll has this as its code, so no new one may have it as its id: who has the code on paper means that poll.
    bool isCode(const QString& id) const;
    /// Whether a ticket (by its ticketTag) votes in a poll: it was made for it, or for another question of its event
    /// that goes by tickets. So who has one needs no other for the next question.
    bool votesByTicket(const Ledger& ledger, const QString& tag) const;
    static Error missing(const QString& id); ///< What to answer where find() found nothing.
    /// Who gets a tap on `reader`: each open poll that it is assigned in, or the reader whose antenna it is. Where
    /// there is none, the poll that was closed last, so that late votes are seen, or the newest draft. A reader of no
    /// poll belongs to the open one, if there is exactly one: somebody forgot to assign it. `pollOf` may see polls
    /// differently than they are stored.
    template <typename PollOf>
    std::vector<Ledger*> takersOf(const QString& reader, PollOf pollOf) const;

private:
    std::vector<std::unique_ptr<Ledger>> m_all;
    QHash<QString, Ledger*> m_byId;
    QHash<qint64, Ledger*> m_byKey;
};

template <typename PollOf>
std::vector<Ledger*> Ledgers::takersOf(const QString& reader, PollOf pollOf) const
{
    std::vector<Ledger*> takers;
    std::vector<Ledger*> open;
    Ledger* other = nullptr;
    qint64 otherClosed = -1;
    for (const auto& ledger : m_all) {
        const Poll& poll = pollOf(*ledger);
        if (poll.isOpen())
            open.push_back(ledger.get());
        if (poll.assignedReader(reader).isEmpty())
            continue;
        if (poll.isOpen())
            takers.push_back(ledger.get());
        const auto closed = poll.closedAt.value_or(0);
        if (closed >= otherClosed) {
            other = ledger.get();
            otherClosed = closed;
        }
    }
    if (takers.empty() && other)
        takers.push_back(other);
    if (takers.empty() && open.size() == 1)
        return open;
    return takers;
}

} // namespace everyport::polls
