#pragma once

#include <map>
#include <vector>

#include "app/polls/counting/ledgers.h"
#include "app/polls/links/voterlinks.h"
#include "app/polls/taps/idlevotes.h"
#include "app/polls/taps/tap.h"

namespace everyport::polls {

/// Taps that are decided but not stored: each on top of those before it, none of them in a ledger yet. Thrown away
/// in the end, whatever came of it; what was stored is then read into the ledgers like any other log.
class Draft {
public:
    struct Entry {
        Ledger* ledger;
        StoredEntry stored;
    };

    /// `ledgers`, `idle` and `links` must not change as long as the draft is used.
    Draft(const Ledgers& ledgers, QString station, const IdleVotes& idle, const VoterLinks& links)
        : m_ledgers(ledgers), m_station(std::move(station)), m_links(links), m_idle(idle)
    {
    }

    void openAndClose(qint64 until); ///< Polls whose time came by then.
    /// For each poll that it is for; a second delivery leaves nothing. One that another program has closed since the
    /// tap was given is opened once more for it, as of then, and closed as of when it was (Tap::givenFor).
    void add(const Tap& tap);
    void closeAgain(); ///< Behind the last tap: what is open for such taps alone.
    /// Of cards that count nowhere: whoever held them there voted before another program opened what is asked now.
    int lapsed() const { return m_lapsed; }
    const std::vector<Entry>& entries() const { return m_entries; }
    /// Votes that are not stored, without a number: they change nothing and enough such are, or (of Outcome::Nothing)
    /// they were given for another round, or their voter's are nobody's (Ledger::isSpent).
    const std::vector<Entry>& answered() const { return m_answered; }

private:
    struct Upper {
        Counter counter;
        qint64 lastNumber;
        TimeOrder order;
    };

    Upper& upperOf(Ledger& ledger);
    const Poll& pollOf(const Ledger& ledger) const;
    void enter(Ledger& ledger, const Tap& tap);
    bool enterLate(Ledger& ledger, const Tap& tap, int round);
    bool isBegunSince(const Ledger& ledger, const Tap& tap) const;
    void enter(Ledger& ledger, LogEntry entry);
    void enterTicket(Ledger& ledger, const Tap& tap, const QString& card);
    void enterLink(Ledger& ledger, const Tap& tap, const QString& card);
    void setOrder(const Ledger& ledger, const Upper& upper, StoredEntry& stored) const;
    bool isStored(const Ledger& ledger, const StoredEntry& stored);

    const Ledgers& m_ledgers;
    const QString m_station;
    const VoterLinks& m_links;
    std::map<const Ledger*, Upper> m_uppers;
    std::map<Ledger*, qint64> m_openAgain; // and when it was closed
    int m_lapsed = 0;
    const IdleVotes& m_idle;
    IdleVotes m_ownIdle; // on top
    std::vector<Entry> m_entries;
    std::vector<Entry> m_answered;
};

/// Which polls a tap is for that are open now: Tap::givenFor.
QList<GivenFor> openFor(const Ledgers& ledgers, const Tap& tap);

/// Whether an entry opens the poll for no more than votes that were given before it was closed (Draft::add): nobody is
/// told that voting goes on.
bool opensForLateTaps(const Poll& poll, const LogEntry& entry);

/// When a poll opens or closes by itself next; empty: never.
std::optional<qint64> nextTurn(const Poll& poll);

} // namespace everyport::polls
