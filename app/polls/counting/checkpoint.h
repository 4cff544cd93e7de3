#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace everyport::polls {

/// Which parts make up a checkpoint: how many, and what they come to, one after the other.
struct CheckpointParts {
    int count = 0;
    quint64 sum = 0;

    void add(QByteArrayView part);
    bool operator==(const CheckpointParts&) const = default;
};

/// A poll's count as it stood after an entry of its log. It follows from the log, so it may be thrown away at any time;
/// a start that finds it whole reads only what was entered since. What is known of cards is in parts that pile up,
/// because there may be a million.
struct Checkpoint {
    /// All but the cards; knows what it counts up to, its parts, and both its own sum and theirs.
    QByteArray head = {};
    bool replacesParts = false;   ///< Those that were stored before are void.
    int firstPart = 0;            ///< Place of the first of `parts`.
    QList<QByteArray> parts = {}; ///< Those that are new.
};

/// Counts that another version made may follow other rules, so nobody else reads this one's.
QString checkpointVersion();

} // namespace everyport::polls
