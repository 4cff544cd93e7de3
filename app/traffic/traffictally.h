#pragma once

#include <QHash>
#include <QList>
#include <QString>

namespace everyport {

/// What has passed, counted by kind: how many each way, how many bytes, and how long answers took. Bounded: what is of
/// the hundredth kind and more counts as "…".
class TrafficTally {
public:
    struct Kind {
        QString name = {};
        quint64 in = 0;
        quint64 out = 0;
        quint64 bytes = 0;
    };
    /// `took` in milliseconds; less than 0 where it answers nothing.
    void add(const QString& kind, bool in, qsizetype bytes, qint64 took = -1);

    QList<Kind> kinds() const; ///< The most frequent first.
    quint64 in() const { return m_in; }
    quint64 out() const { return m_out; }
    quint64 answers() const { return m_answers; }
    double meanAnswer() const { return m_answers > 0 ? double(m_waited) / double(m_answers) : 0; }
    qint64 longestAnswer() const { return m_longest; }

    static constexpr qsizetype mostKinds = 100;

private:
    QHash<QString, Kind> m_kinds;
    quint64 m_in = 0;
    quint64 m_out = 0;
    quint64 m_answers = 0;
    quint64 m_waited = 0;
    qint64 m_longest = 0;
};

} // namespace everyport
