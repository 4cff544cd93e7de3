#pragma once

#include <functional>
#include <vector>

#include <QHash>
#include <QMap>
#include <QString>
#include <QStringList>

#include "app/polls/cards/fingerprint.h"
#include "app/polls/counting/vote.h"
#include "app/polls/definition/poll.h"

namespace everyport::venue {

/// Votes that stand, by reader (see placedReader) and answer id; what has none is not there.
using ReaderCounts = QHash<QString, QMap<QString, int>>;

/// One round of a poll, vote by vote: how many stand at which reader for which answer. Each vote costs the same. Where
/// a voter's last vote counts it remembers where each one's stands, which is 60 bytes a voter.
///
/// Votes may come in the order of their numbers, of several stations, or of their time; what takes them back is not
/// followed: then the round is counted anew.
class RoundCount {
public:
    /// All of them that are counted as one voter with this one (Polls::together).
    using Together = std::function<QStringList(const QString& card)>;

    RoundCount() = default;
    RoundCount(const polls::Poll& poll, QString here); ///< `here`: Polls::station.

    int round() const { return m_round; }
    bool remembersVoters() const { return m_remembers; }
    void add(
        const polls::Vote& vote, const Together& together); ///< Of another round, or not standing: nothing happens.
    ReaderCounts counts() const;

    static constexpr std::size_t mostReaders = 4096; ///< What others stand for counts as elsewhere.

private:
    struct Standing {
        qint64 at = 0;
        qint64 number = 0;
        int reader = -1; // its place; -1: elsewhere
        int answer = 0;
    };
    int readerOf(const polls::Vote& vote);
    int answerOf(const QString& id);
    bool isNewer(const Standing& one, const Standing& other) const;
    QHash<polls::Fingerprint, Standing>::iterator earlierOf(const polls::Vote& vote, const Together& together);
    void count(const Standing& standing, int by);

    int m_round = 1;
    bool m_remembers = false;
    bool m_links = false;
    QString m_here;
    QStringList m_answers;
    QHash<QString, int> m_answerPlaces;
    struct Reader {
        QString name;
        QString station;
        QHash<int, int> counts; // by answer
    };
    std::vector<Reader> m_readers;
    QHash<QString, int> m_readerPlaces;
    QHash<polls::Fingerprint, Standing> m_voters;
};

} // namespace everyport::venue
