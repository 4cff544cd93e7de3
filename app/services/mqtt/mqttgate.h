#pragma once

#include <chrono>

#include <QHash>
#include <QString>

namespace everyport {

/// How many messages are let in, so that readers which talk without end hold up nothing: of each reader so many a
/// second, as many at once after silence, and only of so many readers: one that was silent for a minute makes room for
/// another. Those that are known always have room, and after a line was down each may send once what it could not send
/// meanwhile. Whoever asks says the time.
class MqttGate {
public:
    struct Limits {
        int readers = 256;
        int perSecond = 20; ///< Messages of one reader.
    };
    using Moment = std::chrono::milliseconds; ///< On any clock that never goes back.

    static constexpr int mostKept = 600; ///< Messages of one reader.

    explicit MqttGate(Limits limits) : m_limits(limits) {}

    bool lets(const QString& reader, Moment now, bool isKnown = false);
    /// The line is back after such a time, and what was kept for it comes at once: each reader that is known may send
    /// so much more, at most `mostKept`, for half a minute.
    void resume(Moment now, Moment away);
    /// How many messages were turned away since this was asked last.
    int takeRefused() { return std::exchange(m_refused, 0); }

private:
    bool makeRoom(Moment now);
    bool wasKept(const QString& reader, Moment now);

    struct Allowance {
        Moment at{0};
        double left = 0;
        bool isKnown = false;
    };

    Limits m_limits;
    QHash<QString, Allowance> m_readers;
    QHash<QString, int> m_late; ///< How many of a reader came late, since the line is back.
    int m_mostLate = 0;         ///< Of each.
    Moment m_lateUntil{0};
    int m_refused = 0;
};

} // namespace everyport
