#pragma once

#include <limits>

#include <QString>

namespace everyport::polls {

/// Whether a station's entries stand in a file in the order in which it entered them. Along each of its chains their
/// seals say so. None holds what it sealed in one chain to what it sealed in another, in which it goes on after its
/// folder was brought back from a backup; but it numbers all that it enters, whatever chain that goes into, and the
/// numbers are sealed (LogEntry::sequence).
class EnteredOrder {
public:
    /// Entries come as they stand there, by their chains' writers. False: a later one of another chain stood before it.
    bool next(const QString& writer, qint64 sequence);

private:
    static constexpr qint64 none = std::numeric_limits<qint64>::min();

    QString m_writer;             // which gave the greatest number so far
    qint64 m_last = none;         // that number
    qint64 m_lastOfOthers = none; // the greatest that any other writer gave
};

} // namespace everyport::polls
