#pragma once

#include <QAbstractListModel>

#include "ui/chat/models/silenceends.h"
#include "ui/widgets/tables/framebatch.h"

namespace everyport::chat {
class Conversation;
}

namespace everyport::ui {

class ChatFeed;

/// What the side of the Chat page lists: what is unread first, then rooms, people and accounts, each below its heading.
/// A row is a conversation; an account's is the page where its network speaks. Nothing changes its place while held.
class ConversationsModel : public QAbstractListModel {
    Q_OBJECT
public:
    explicit ConversationsModel(ChatFeed& feed, QObject* parent = nullptr);

    void setFilter(const QString& text);
    void setCurrent(qint64 conversation); ///< Stays where it is until another is current.
    void setHeld(bool held);              ///< The pointer is inside.

    qint64 conversationAt(const QModelIndex& index) const; ///< 0: a heading.
    QModelIndex indexOf(qint64 conversation) const;
    QList<qint64> order() const;                     ///< As listed, without headings.
    qint64 nextUnread(qint64 from) const;            ///< Mentions first; 0: none.
    bool isArranging() const { return m_arranging; } ///< What a view makes of it is nobody's wish.
    int shown() const;
    int total() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;

private:
    enum class Group { Unread, Rooms, People, Accounts };
    struct Row {
        Group group = Group::Rooms;
        qint64 conversation = 0; ///< 0: the heading.
        bool operator==(const Row&) const = default;
    };
    QList<Row> wanted() const;
    Group groupOf(const chat::Conversation& conversation) const;
    bool matches(const chat::Conversation& conversation) const;
    void refresh();
    void arrange();
    QVariant headingData(Group group, int role) const;
    QVariant accountData(const chat::Conversation& conversation, int role) const;
    QVariant conversationData(const chat::Conversation& conversation, int role) const;
    QString secondText(const chat::Conversation& conversation) const;

    ChatFeed& m_feed;
    QList<Row> m_rows;
    QString m_filter;
    qint64 m_current = 0;
    bool m_currentWasUnread = false;
    bool m_held = false;
    bool m_arranging = false;
    SilenceEnds m_silenceEnds;
    FrameBatch m_batch;
};

} // namespace everyport::ui
