#pragma once

#include <QTimer>
#include <QWidget>

#include "ui/log/logmodel.h"

class QSettings;

namespace everyport::ui {

class NewStrip;
class Table;

/// The log's lines as a table that follows what is said until somebody reads: while the pointer, a chosen line or the
/// scroll bar is in it nothing moves, and the line below it counts what is new.
class LogList : public QWidget {
    Q_OBJECT
public:
    LogList(Log& log, const QString& name, QSettings& memory, QWidget* parent = nullptr);

    Table* table() const { return m_table; }
    LogModel* model() const { return m_model; }
    void setFollow(bool follow);
    /// Only what this source says, without head and without the columns that would all be the same.
    void showOnlySource(const QString& source);
    const LogEntry* chosen() const;
    QString chosenReport() const; ///< Every chosen line as a bug report needs it.
    void showNewest();

Q_SIGNALS:
    void followChanged(bool follow);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    bool isBeingRead() const;
    bool isAtTop() const;
    bool isNewestFirst() const;
    void look();

    LogModel* m_model;
    Table* m_table;
    NewStrip* m_news;
    QTimer m_timer;
    bool m_follow = true;
};

} // namespace everyport::ui
