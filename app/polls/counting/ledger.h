#pragma once

#include <deque>
#include <functional>
#include <optional>

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include "app/polls/counting/checkpoint.h"
#include "app/polls/counting/counter.h"
#include "app/polls/counting/entryseal.h"
#include "app/polls/counting/storedentry.h"
#include "app/polls/counting/timeline.h"
#include "app/polls/counting/timeorder.h"

namespace everyport::polls {

/// Where a poll stands in storage, and its salt.
struct PollPlace {
    qint64 key = 0;
    QString id = {};
    QByteArray salt = {};
    qint64 floor = 0;        ///< Numbers up to this were given before, even if their entries have gone.
    bool merged = false;     ///< Other stations' entries are in its log, so it is read by time and not by number.
    qint64 epoch = 0;        ///< How often its log was counted anew, since entries came in between or went.
    QString closedHead = {}; ///< What sealed its log when it was closed last; empty: never, or by an earlier version.
    /// The station (Polls::station) whose log says how it is defined and which round it is; empty: this one.
    QString leader = {};
};

/// A log as this program stored or read it last: where it is another one, somebody else was there.
struct KnownLog {
    qint64 epoch = 0; ///< PollPlace::epoch
    qint64 last = 0;  ///< The number of its last entry, or PollPlace::floor.
    Chains chains = {};
};
using KnownLogs = QHash<qint64, KnownLog>; ///< By PollPlace::key.

/// One poll in memory: what comes out when its log is read. Grows by what has been stored, and by nothing else.
class Ledger {
public:
    static constexpr std::size_t keptVotes = 500;

    static constexpr qsizetype keptUuids = 4096; ///< The storage knows them all, and refuses one that comes again.

    explicit Ledger(PollPlace place);

    const PollPlace& place() const { return m_place; }
    const QString& id() const { return m_place.id; }
    const Counter& counter() const { return m_counter; }
    const Poll& poll() const { return m_counter.poll(); }
    const Tally& tally() const { return m_counter.tally(); }
    const Timeline& timeline() const { return m_timeline; }
    qint64 lastNumber() const { return m_lastNumber; }
    qint64 lastOrder() const { return m_timeOrder.last(); }
    const TimeOrder& timeOrder() const { return m_timeOrder; }

    KnownLog known() const { return {m_place.epoch, m_lastNumber, m_chains}; }
    /// How far the log's chains are (seal/README.md), as it is stored.
    const Chains& chains() const { return m_chains; }
    void setChains(Chains chains) { m_chains = std::move(chains); }
    void setChain(const QString& writer, ChainHead head) { m_chains.insert(writer, std::move(head)); }
    void setSalt(QByteArray salt) { m_place.salt = std::move(salt); } ///< No card may have been in its log.
    void setLeader(QString leader) { m_place.leader = std::move(leader); }
    void setClosedHead(QString head) { m_place.closedHead = std::move(head); }
    void setPlace(PollPlace place); ///< As it is stored now; of the same poll.

    /// Who has voted in the running round and had these votes made nobody's since, or had what is stored of them erased
    /// where somebody who was linked with them has voted, by spentMark(): they may not vote in it once more.
    void setSpent(QSet<QString> marks) { m_spent = std::move(marks); }
    void addSpent(const QSet<QString>& marks) { m_spent.unite(marks); }
    bool isSpent(const QString& card) const;

    /// Counter::leaveOut, before all that it reads.
    void leaveOut(const LeftOut& stations) { m_counter.leaveOut(stations); }
    /// What counts is what the definition of now says; else the log is to be read from its beginning.
    bool leavesOutAsDefined() const { return m_counter.leftOut() == poll().leftOut.keys(); }

    /// The next entry of the log. What it came to is a pure function of it and all before; `number` may be lower
    /// than the last where the log is read by time. `writer` as in Counter::apply.
    StoredEntry read(qint64 number, LogEntry entry, const QString& writer = {});

    void forgetNumbers(); ///< As the storage does where the poll keeps them no longer.

    /// One of its entries that was read long ago.
    void see(const QString& name) { m_counter.see(name); }

    // As it stands, to go on from instead of reading the whole log once more
    bool needsCheckpoint(bool isLast) const; ///< A start would have to read more than it should, if this were the last.
    Checkpoint takeCheckpoint();             ///< What has changed since the last one that was taken.
    void loseCheckpoint();                   ///< It was not stored: the next one has everything.
    /// Into a new one; `nextPart` gives the parts in their order, then nothing. Up to which number it counts now; none
    /// where something was damaged, and so is this then.
    std::optional<qint64> restore(const QByteArray& head, const std::function<std::optional<QByteArray>()>& nextPart);
    void setLatest(std::deque<StoredEntry> taps); ///< After `restore`; by number.

    QList<Vote> latestVotes(qsizetype count) const; ///< Newest first.
    QString cardOf(const QString& tag) const;

private:
    void markVoided(const StoredEntry& retraction);
    QSet<qint64> voidedOfLatest() const;

    PollPlace m_place;
    Counter m_counter;
    Timeline m_timeline;              // of the running round
    std::deque<StoredEntry> m_latest; // taps, by number
    qint64 m_lastNumber = 0;
    TimeOrder m_timeOrder;
    qint64 m_sinceCheckpoint = 0;
    CheckpointParts m_parts;
    Chains m_chains;
    QSet<QString> m_spent;
    QSet<qint64> m_voidedUntilThen; ///< Of the latest, by a checkpoint that was restored.
};

} // namespace everyport::polls
