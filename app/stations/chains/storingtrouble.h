#pragma once

#include <functional>
#include <optional>
#include <utility>

#include <QList>
#include <QSet>
#include <QString>

#include "netcore/base/error.h"

namespace everyport::stations {

/// That what other stations have sent cannot be stored here: it is tried again without end, so the log hears of each
/// kind of failure once until all of it works again. Loop's thread.
class StoringTrouble {
public:
    struct Hearers {
        std::function<void(const QString& sentence)> warn;
        std::function<void(const QString& sentence)> info;
        std::function<void(const QString& sentence)> changed; ///< What it is now; empty: all is stored.
    };
    explicit StoringTrouble(Hearers hearers) : m_hearers(std::move(hearers)) {}

    /// Something of `what` was tried, such as one poll's votes, and why it was not stored; nothing: it was, or there is
    /// nothing to store any more.
    void tried(const QString& what, const std::optional<Error>& failure);
    void forget(); ///< Nothing is tried any more; the log does not hear of that.

private:
    const Hearers m_hearers;
    QSet<QString> m_failing;
    QList<Reason> m_told; // a handful
};

} // namespace everyport::stations
