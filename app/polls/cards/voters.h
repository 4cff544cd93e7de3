#pragma once

#include <functional>
#include <optional>
#include <vector>

#include <QByteArray>
#include <QList>

#include "app/polls/cards/ballots.h"

namespace everyport::polls {

class BallotFilling;

/// What a count remembers of each card: its ballot of this round, whether it was registered, how long it pauses on a
/// reader, and when it first voted where that matters.
///
/// May lie on top of another, which must not change meanwhile. What changes in the lowest can be written out in parts
/// and read back: all that was written since the last `replacesAll`, in its order, makes an equal one.
class Voters {
public:
    void setBelow(const Voters* below);

    Ballot ballot(const CardKey& card) const { return m_ballots.find(card); }
    void setBallot(const CardKey& card, const Ballot& ballot);

    bool knows(const CardKey& card) const { return m_known.find(card).has_value(); }
    bool knowsAnyone() const;
    void learn(const CardKey& card);

    /// After a vote at `at` on a reader; counted in the log's time it is over at `until`, whatever a clock did.
    struct Pause {
        qint64 at = 0;
        qint64 until = 0; ///< See LogEntry::order.
        bool operator==(const Pause&) const = default;
    };
    std::optional<Pause> pause(const CardKey& card, int reader) const
    {
        return m_pauses.find(card.on(quint32(reader)));
    }
    /// Those that are over by `now` may be forgotten with it.
    void setPause(const CardKey& card, int reader, const Pause& pause, qint64 now);
    void endPauses(const CardKey& card, int readers); ///< On all readers up to that.

    /// When the first of the votes came that stand, by LogEntry::order; of those for whom it was said.
    std::optional<qint64> first(const CardKey& card) const;
    void setFirst(const CardKey& card, qint64 order);
    void endFirst(const CardKey& card);

    void clearRound(); ///< Ballots, pauses and first votes go.
    std::size_t remembered() const { return m_ballots.size() + m_known.size() + m_pauses.size() + m_firsts.size(); }

    // Written out
    struct Parts {
        bool replaceAll = false;      ///< What was written before is void.
        QList<QByteArray> parts = {}; ///< Some hundred KiB at most each.
    };
    void trackChanges() { m_tracks = true; } ///< Else everything is written each time.
    Parts takeChanges();
    void forgetChanges(); ///< What was taken was lost: all is written next.
    /// One part after the other, until there is none. False where one makes no sense; what is over by `now` is left
    /// out.
    bool readParts(const std::function<std::optional<QByteArray>()>& nextPart, int answers, qint64 now);
    struct Sizes {
        std::size_t ballots = 0;
        std::size_t known = 0;
    };
    Sizes sizes() const { return {m_ballots.size(), m_known.size()}; }
    void reserve(const Sizes& sizes)
    {
        m_ballots.reserve(sizes.ballots);
        m_known.reserve(sizes.known);
    }

private:
    struct Changes {
        std::vector<CardKey> ballots, known, pauses, firsts;
        std::size_t size() const { return ballots.size() + known.size() + pauses.size() + firsts.size(); }
    };
    void note(std::vector<CardKey>& changed, const CardKey& key);
    bool readPart(QByteArrayView part, int answers, qint64 now, BallotFilling& ballots);

    Ballots m_ballots;
    CardTable<quint8> m_known;
    CardTable<Pause> m_pauses;
    CardTable<qint64> m_firsts;      // one more than the order; below 0: ended
    std::size_t m_pruneAbove = 1000; // pauses
    const Voters* m_below = nullptr;

    bool m_tracks = false;
    Changes m_changes;
    bool m_writesAll = true;   // because they do not tell everything
    std::size_t m_written = 0; // records in the parts so far
};

} // namespace everyport::polls
