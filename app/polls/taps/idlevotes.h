#pragma once

#include <QHash>
#include <QString>

namespace everyport::polls {

/// How many votes by phone that changed nothing (the same once more, or refused) have been stored, by poll, round and
/// voter. The first few are, so that people see that somebody came late or tried twice; what comes on top is only
/// answered, since a program can send them without end, and each row stays until its poll goes.
///
/// In memory alone: after a start each voter has the first few again.
class IdleVotes {
public:
    static constexpr int kept = 3;                  ///< Of a voter in a round.
    static constexpr qsizetype mostVoters = 20'000; ///< Of more of them, in a round, none is stored.

    int left(qint64 poll, int round, const QString& card) const; ///< So many more may be stored. `poll`: PollPlace::key
    int count(qint64 poll, int round, const QString& card) const;
    void add(qint64 poll, int round, const QString& card);

private:
    struct Round {
        int number = 0;
        QHash<quint64, int> counts = {}; // by a part of the card's fingerprint
    };
    QHash<qint64, Round> m_rounds; // each poll's running one
};

} // namespace everyport::polls
