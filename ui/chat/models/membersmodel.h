#pragma once

#include <QAbstractListModel>
#include <QSet>

#include "app/chat/network/member.h"

namespace everyport::ui {

class ChatFeed;

/// Who is in a room, by rank with counts; those who are away are pale. Big rooms are taken in a few times a second.
class MembersModel : public QAbstractListModel {
    Q_OBJECT
public:
    explicit MembersModel(ChatFeed& feed, QObject* parent = nullptr);

    void setConversation(qint64 conversation);
    void setFilter(const QString& text);
    void refresh();
    const chat::Member* memberAt(const QModelIndex& index) const; ///< Null: a heading.
    int count() const { return int(m_members.size()); }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row {
        int member = -1; ///< Index into m_members; -1: the heading of `rank`.
        chat::Member::Rank rank = chat::Member::Rank::Member;
        int count = 0;
    };

    ChatFeed& m_feed;
    qint64 m_conversation = 0;
    QString m_filter;
    QList<chat::Member> m_members;
    QList<Row> m_rows;
};

} // namespace everyport::ui
