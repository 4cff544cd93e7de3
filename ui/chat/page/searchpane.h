#pragma once

#include <QTimer>
#include <QWidget>

#include "app/chat/messages/history.h"

class QListView;
class QStandardItemModel;

namespace everyport::ui {

class ChatFeed;
class FilterField;
class Segments;
class Text;

/// Looks in what is stored: here, or in everything. A hit leads to its message with what was said around it.
class SearchPane : public QWidget {
    Q_OBJECT
public:
    explicit SearchPane(ChatFeed& feed, QWidget* parent = nullptr);

    void open(qint64 conversation, bool everywhere);
    void setConversation(qint64 conversation);
    FilterField* field() const { return m_field; }

Q_SIGNALS:
    void hitWanted(qint64 conversation, qint64 message);
    void closed();

private:
    void search();
    void searchMore();
    void showFound(const QList<chat::History::Found>& found, bool more);
    chat::History::Search wanted() const;
    void ask(const chat::History::Search& search, bool more);

    ChatFeed& m_feed;
    FilterField* m_field;
    Segments* m_where;
    QStandardItemModel* m_model;
    QListView* m_list;
    Text* m_state;
    QTimer m_pause{this};
    qint64 m_conversation = 0;
    bool m_hasMore = false;
    Task<Result<QList<chat::History::Found>>> m_asking;
};

} // namespace everyport::ui
