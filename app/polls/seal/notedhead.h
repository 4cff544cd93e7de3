#pragma once

#include <optional>

#include <QByteArray>
#include <QString>

#include "app/polls/seal/sealer.h"

namespace everyport::polls {

/// The head that somebody noted of a log, or its first digits, looked for while the log is read. Each station counts
/// for itself and shows a head of its own over the same entries, so it may be another one's than the file's.
class NotedHead {
public:
    struct Place {
        qint64 line = 0;      ///< It is the head of the log up to this line.
        qint64 behind = 0;    ///< So many entries came later. Not counted where it is another station's.
        QString station = {}; ///< Which shows it.
    };

    /// As it was shown, spaces and all, at least its first 16 digits; empty: none was noted.
    explicit NotedHead(const QString& text);
    /// Whether this can be a head at all.
    static bool isHead(const QString& text);

    bool isGiven() const { return !m_digits.isEmpty(); }
    void begin(const QString& poll, const QString& station); ///< The one that counts.
    /// How far the chains are at this line, which has grown the one of `writer`.
    void compare(const Chains& chains, const QString& writer, qint64 line);
    /// None: it is that of no state of this log which its entries' order shows. `line`: the last one.
    std::optional<Place> finish(const Chains& chains, qint64 line);

private:
    bool isOf(const QString& station, const Chains& chains);
    void compareOthers(const QString& writer, const Chains& chains, qint64 line);

    const QByteArray m_digits;
    QString m_poll;
    QString m_station;
    std::optional<Place> m_own;
    std::optional<Place> m_others;
    Sealer m_sealer;
};

} // namespace everyport::polls
