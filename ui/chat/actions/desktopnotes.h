#pragma once

#include <QHash>
#include <QObject>
#include <QSet>

namespace everyport::ui {

/// What the desktop shows while somebody looks elsewhere. One note a conversation: a newer one takes its place.
/// Where the desktop has no notifications nothing happens.
class DesktopNotes : public QObject {
    Q_OBJECT
public:
    explicit DesktopNotes(QObject* parent = nullptr);

    void show(qint64 conversation, const QString& title, const QString& text);
    void takeBack(qint64 conversation); ///< It was read.

Q_SIGNALS:
    void chosen(qint64 conversation);

private Q_SLOTS:
    void actionInvoked(uint id, const QString& action);
    void closed(uint id, uint reason);

private:
    QHash<qint64, uint> m_shown;
    QHash<qint64, qint64> m_lastAt;
    QSet<qint64> m_onTheirWay; ///< Wanted still; the desktop has not numbered them yet.
};

} // namespace everyport::ui
