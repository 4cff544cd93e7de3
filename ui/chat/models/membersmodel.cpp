#include "ui/chat/models/membersmodel.h"

#include <QGuiApplication>
#include <QPalette>

#include "ui/chat/models/chatfeed.h"
#include "ui/chat/models/messagelabels.h"
#include "ui/chat/models/nickcolours.h"
#include "ui/chat/models/shownname.h"
#include "ui/style/painting/rowroles.h"

namespace everyport::ui {

using chat::Member;

MembersModel::MembersModel(ChatFeed& feed, QObject* parent) : QAbstractListModel(parent), m_feed(feed) {}

void MembersModel::setConversation(qint64 conversation)
{
    m_conversation = conversation;
    refresh();
}

void MembersModel::setFilter(const QString& text)
{
    m_filter = text.trimmed();
    refresh();
}

void MembersModel::refresh()
{
    const chat::Conversation* here = m_feed.chat().conversation(m_conversation);
    QList<Member> now = here ? here->sortedMembers() : QList<Member>();
    if (!m_filter.isEmpty())
        now.removeIf([this](const Member& member) {
            return !member.name.contains(m_filter, Qt::CaseInsensitive)
                && !member.realName.contains(m_filter, Qt::CaseInsensitive);
        });
    if (now == m_members)
        return;
    // The same people in the same order: only what is painted changes.
    const bool same = std::equal(now.begin(), now.end(), m_members.begin(), m_members.end(),
        [](const Member& a, const Member& b) { return a.key == b.key && a.rank == b.rank; });
    if (same) {
        m_members = now;
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
        return;
    }
    beginResetModel();
    m_members = now;
    m_rows.clear();
    int heading = -1;
    for (int i = 0; i < m_members.size(); ++i) {
        if (heading < 0 || m_rows[heading].rank != m_members[i].rank) {
            heading = int(m_rows.size());
            m_rows.append({-1, m_members[i].rank, 0});
        }
        ++m_rows[heading].count;
        m_rows.append({i, m_members[i].rank, 0});
    }
    endResetModel();
}

const Member* MembersModel::memberAt(const QModelIndex& index) const
{
    if (!index.isValid() || index.row() >= m_rows.size() || m_rows[index.row()].member < 0)
        return nullptr;
    return &m_members[m_rows[index.row()].member];
}

int MembersModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant MembersModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row& row = m_rows[index.row()];
    const Member* member = memberAt(index);
    if (!member) {
        switch (role) {
        case Role::Group: return true;
        case Qt::DisplayRole: return rankWords(row.rank);
        case Qt::AccessibleTextRole: return tr("%1, %2").arg(rankWords(row.rank)).arg(row.count);
        case Role::RightText: return QLocale().toString(row.count);
        default: return {};
        }
    }
    const QString name = shownName(member->name);
    QStringList about;
    if (member->isMe)
        about.append(tr("you"));
    if (member->isBot)
        about.append(tr("program"));
    switch (role) {
    case Qt::DisplayRole: return name;
    case Role::Avatar: return initials(name);
    case Role::AvatarColour: return nameColour(member->name, QGuiApplication::palette());
    case Role::SecondText: return about.join(tr(", "));
    case Role::Faded: return member->isAway;
    case Role::Subject: return member->key;
    case Role::Elide: return int(Qt::ElideMiddle);
    case Qt::ToolTipRole: {
        QStringList lines = {name, shownLine(member->realName, 120), shownLine(member->address, 120),
            member->isAway ? tr("away") : QString()};
        lines.removeAll(QString());
        return lines.join(QLatin1Char('\n'));
    }
    case Qt::AccessibleTextRole:
        if (member->isAway)
            about.append(tr("away"));
        return about.isEmpty() ? name : tr("%1, %2").arg(name, about.join(tr(", ")));
    default: return {};
    }
}

Qt::ItemFlags MembersModel::flags(const QModelIndex& index) const
{
    if (!memberAt(index))
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace everyport::ui
