#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace everyport::polls {

/// How far this station has sealed a poll's log.
struct OwnEnd {
    QString poll = {};    ///< Its id.
    QByteArray salt = {}; ///< By which it is told from another one of that id.
    qint64 links = 0;     ///< In all chains of this station's, under whatever name.
    QString head = {};    ///< As by headText, of these chains alone.
};

/// Notes in a small file beside the database how far this station has sealed its logs, at each start and each stop in
/// order. A log and its chains that somebody puts back together while no program runs fit each other, and nothing in
/// the database tells of it: a start finds here that less is there than was noted, or another. It only says what it
/// finds. What has grown since, as before a kill, passes, and so does a poll that is not there at all.
class LogEnds {
public:
    explicit LogEnds(QString file) : m_file(std::move(file)) {}

    QStringList lost(const QList<OwnEnd>& now) const; ///< The polls' ids.
    /// By age, of which the youngest some three hundred have room. Where it cannot be written, an older one says less.
    void note(const QList<OwnEnd>& now) const;

private:
    QString m_file;
};

} // namespace everyport::polls
