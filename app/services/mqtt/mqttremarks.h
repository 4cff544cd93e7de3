#pragma once

#include <QByteArray>
#include <QSet>
#include <QString>

namespace everyport {

class Log;

/// What the log is told of the readers at a broker: each thing once, and of a reader once, for whoever may publish
/// could go on without end. `log` must outlive it.
class MqttRemarks {
public:
    /// `name`: the service's. `most`: readers of which something is told.
    MqttRemarks(Log& log, QString name, int most) : m_log(log), m_name(std::move(name)), m_most(most) {}

    void noCard(const QString& reader, const QByteArray& line);
    void strangeStatus(const QString& reader, const QByteArray& payload);
    void lost(const QString& reader); ///< A message that nobody read.
    void refused(int count);          ///< Messages, by the limits.

private:
    bool isFirst(QSet<QString>& told, const QString& reader) const;

    Log& m_log;
    const QString m_name;
    const int m_most;
    QSet<QString> m_withoutCard;
    QSet<QString> m_ofStrangeStatus;
    bool m_isLossTold = false;
    bool m_isFloodTold = false;
};

} // namespace everyport
