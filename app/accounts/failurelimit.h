#pragma once

#include <QHash>
#include <QString>

#include "netcore/clock.h"
#include "netcore/result.h"

namespace everyport {

/// Slows guessing down. Five wrong passwords of one name from one address are free, fifty of any names; then
/// each one doubles the wait, from a second to five minutes. A quarter of an hour without one forgets it all.
class FailureLimit {
public:
    explicit FailureLimit(const Clock& clock) : m_clock(clock) {}

    /// Busy, with the seconds to wait in its words, while the address or the name on it has to.
    Result<Done> mayTry(const QString& name, const QString& peer) const;
    void failed(const QString& name, const QString& peer);
    void passed(const QString& name, const QString& peer); ///< Forgives the name there, not the address.

    /// The longest wait of the name from anywhere; zero: none.
    Clock::Duration waitOf(const QString& name) const;
    /// Somebody who may says that it was no guessing: the name is forgiven everywhere, and so are the addresses that it waits at.
    void forgive(const QString& name);

    qsizetype size() const { return m_rows.size(); }
    static constexpr qsizetype maximumRows = 10'000;

private:
    struct Row {
        int failures = 0;
        Clock::Moment last = {};
        Clock::Moment blockedUntil = {};
    };
    void count(const QString& key, int free);
    void makeRoom();

    const Clock& m_clock;
    QHash<QString, Row> m_rows;
};

} // namespace everyport
