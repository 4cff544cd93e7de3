#pragma once

#include <deque>

#include <QHash>
#include <QString>

namespace everyport::ui {

/// Which answers gained in the last ten seconds: the pale ends of the bars. Times are wall ms.
class RecentVotes {
public:
    static constexpr qint64 window = 10'000;

    void add(const QString& answer, qint64 at);
    void forget(qint64 now); ///< Drops what is older.
    void clear();
    int count(const QString& answer) const { return m_counts.value(answer); }
    bool isEmpty() const { return m_votes.empty(); }

private:
    std::deque<std::pair<qint64, QString>> m_votes;
    QHash<QString, int> m_counts;
};

} // namespace everyport::ui
