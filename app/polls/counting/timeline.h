#pragma once

#include <QList>
#include <QMap>
#include <QString>

class QDataStream;

namespace everyport::polls {

/// What was counted in one minute.
struct Minute {
    qint64 at = 0;                  ///< Wall ms of its beginning; a multiple of 60,000.
    QMap<QString, int> counts = {}; ///< By answer id; answers without a vote are left out.
    int total = 0;
    bool operator==(const Minute&) const = default;
};

/// The counted votes by minute, and how many came within the last 60 seconds. Memory is bounded.
class Timeline {
public:
    static constexpr int keptMinutes = 240;

    void add(qint64 at, const QString& answer);
    void takeBack(qint64 at, const QString& answer); ///< One that was added so; nothing where it is kept no longer.
    int lastMinute(qint64 now) const;
    QList<Minute> minutes() const { return m_minutes; } ///< Oldest first; minutes without a vote are left out.

    void write(QDataStream& stream) const;
    bool read(QDataStream& stream); ///< Into a new one. False: it makes no sense.

private:
    QList<Minute>::iterator minuteOf(qint64 at); ///< Where it is, or would be.

    QList<Minute> m_minutes;
    QMap<qint64, int> m_seconds; // wall second -> counted, the last two minutes
};

} // namespace everyport::polls
