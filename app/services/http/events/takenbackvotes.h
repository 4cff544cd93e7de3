#pragma once

#include <QHash>
#include <QString>

#include "netcore/base/clock.h"

namespace everyport {

/// Whose vote was taken back by which host's link: said on the pages of that link for a while, since it stands in no
/// list any more. Each link's last. `clock` must outlive it.
class TakenBackVotes {
public:
    static constexpr qint64 saidFor = 20'000; ///< ms

    explicit TakenBackVotes(const Clock& clock) : m_clock(clock) {}

    void note(const QString& link, const QString& voter); ///< EventLink::id: its token is kept nowhere.
    QString lastBy(const QString& link) const;            ///< The voter; empty: none, or it has been said.
    qsizetype size() const { return m_last.size(); }

private:
    struct TakenBack {
        QString voter;
        qint64 at = 0; ///< Wall ms.
    };
    bool isSaid(const TakenBack& one) const { return m_clock.wallMsecs() - one.at >= saidFor; }

    const Clock& m_clock;
    QHash<QString, TakenBack> m_last;
};

} // namespace everyport
