#pragma once

#include <QWidget>

class QAction;
class QListView;

namespace everyport::ui {

class ChatFeed;
class ConversationsModel;
class FilterField;

/// The left of the Chat page: rooms, people and accounts, a filter above them and a button for a new one.
class ConversationsPane : public QWidget {
    Q_OBJECT
public:
    ConversationsPane(ChatFeed& feed, QAction* add, QWidget* parent = nullptr);

    void choose(qint64 conversation);
    qint64 chosen() const;
    ConversationsModel* model() const { return m_model; }
    FilterField* filter() const { return m_filter; }
    QListView* list() const { return m_list; }

Q_SIGNALS:
    void chosenChanged(qint64 conversation);
    void menuWanted(qint64 conversation, const QPoint& globalPos);
    void opened(); ///< By Enter or the mouse: the person wants to write there.

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void keepChosenSeen(const QSize& before);
    void showTotals();

    ConversationsModel* m_model;
    FilterField* m_filter;
    QListView* m_list;
    bool m_choosing = false;
};

} // namespace everyport::ui
