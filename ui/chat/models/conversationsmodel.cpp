#include "ui/chat/models/conversationsmodel.h"

#include <algorithm>

#include <QDateTime>
#include <QGuiApplication>
#include <QPalette>

#include "netcore/base/naturalorder.h"
#include "ui/chat/models/chatfeed.h"
#include "ui/chat/models/messagelabels.h"
#include "ui/chat/models/nickcolours.h"
#include "ui/chat/models/notelevel.h"
#include "ui/chat/models/shownname.h"
#include "ui/style/painting/rowroles.h"
#include "ui/widgets/tables/expressions.h"

namespace everyport::ui {

using chat::Conversation;
using Kind = chat::Conversation::Kind;

namespace {

NoteLevel levelOf(const Conversation& conversation)
{
    return NoteLevel::of(conversation, QDateTime::currentMSecsSinceEpoch());
}

} // namespace

ConversationsModel::ConversationsModel(ChatFeed& feed, QObject* parent)
    : QAbstractListModel(parent),
      m_feed(feed),
      m_silenceEnds(feed.chat(), [this] { refresh(); }),
      m_batch([this] { refresh(); }, this)
{
    connect(&feed, &ChatFeed::accountsChanged, this, &ConversationsModel::arrange);
    connect(&feed, &ChatFeed::conversationsChanged, this, &ConversationsModel::arrange);
    connect(&feed, &ChatFeed::accountToldOf, &m_batch, &FrameBatch::changed);
    connect(&feed, &ChatFeed::conversationToldOf, &m_batch, &FrameBatch::changed);
    connect(&feed.pictures(), &Pictures::came, &m_batch, &FrameBatch::changed);
    m_rows = wanted();
    m_silenceEnds.look();
}

void ConversationsModel::setFilter(const QString& text)
{
    m_filter = text.trimmed();
    arrange();
}

void ConversationsModel::setCurrent(qint64 conversation)
{
    if (conversation == m_current)
        return;
    const Conversation* now = m_feed.chat().conversation(conversation);
    m_currentWasUnread = now && now->kind != Kind::Network && now->unread > 0;
    m_current = conversation;
    if (!m_held)
        arrange();
}

void ConversationsModel::setHeld(bool held)
{
    if (std::exchange(m_held, held) && !held)
        arrange();
}

bool ConversationsModel::matches(const Conversation& conversation) const
{
    return m_filter.isEmpty() || conversation.name.contains(m_filter, Qt::CaseInsensitive)
        || conversation.title.contains(m_filter, Qt::CaseInsensitive)
        || (conversation.account
            && (conversation.account->title.contains(m_filter, Qt::CaseInsensitive)
                || accountTitle(*conversation.account).contains(m_filter, Qt::CaseInsensitive)));
}

ConversationsModel::Group ConversationsModel::groupOf(const Conversation& conversation) const
{
    if (conversation.kind == Kind::Network)
        return Group::Accounts;
    const bool calls = conversation.unread > 0 && (!conversation.isMuted || conversation.mentions > 0);
    if (conversation.id == m_current ? m_currentWasUnread : calls)
        return Group::Unread;
    return conversation.kind == Kind::Room ? Group::Rooms : Group::People;
}

QList<ConversationsModel::Row> ConversationsModel::wanted() const
{
    struct Entry {
        Row row;
        const Conversation* conversation;
        QString name;
    };
    QList<Entry> entries;
    for (const auto& account : m_feed.chat().accounts()) {
        for (const auto& conversation : account->conversations()) {
            if (matches(*conversation))
                entries.append(
                    {{groupOf(*conversation), conversation->id}, conversation.get(), conversationTitle(*conversation)});
        }
    }
    NaturalOrder byName;
    byName.ignorePunctuation();
    std::sort(entries.begin(), entries.end(), [&](const Entry& a, const Entry& b) {
        if (a.row.group != b.row.group)
            return a.row.group < b.row.group;
        if (a.row.group == Group::Unread && (a.conversation->mentions > 0) != (b.conversation->mentions > 0))
            return a.conversation->mentions > 0;
        if (a.conversation->isPinned != b.conversation->isPinned)
            return a.conversation->isPinned;
        const int order = byName.compare(a.name, b.name);
        return order != 0 ? order < 0 : a.row.conversation < b.row.conversation;
    });
    QList<Row> rows;
    for (const Entry& entry : entries) {
        if (rows.isEmpty() || rows.last().group != entry.row.group)
            rows.append({entry.row.group, 0});
        rows.append(entry.row);
    }
    return rows;
}

void ConversationsModel::refresh()
{
    m_silenceEnds.look();
    if (!m_held)
        arrange();
    else if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
}

/// From what is listed to what should be, by single steps: whoever is chosen stays chosen.
void ConversationsModel::arrange()
{
    if (std::exchange(m_arranging, true))
        return;
    const QList<Row> to = wanted();
    for (qsizetype i = m_rows.size() - 1; i >= 0; --i) {
        if (to.contains(m_rows[i]))
            continue;
        // It may only have changed its group.
        const auto moved = std::find_if(to.begin(), to.end(),
            [&](const Row& row) { return row.conversation != 0 && row.conversation == m_rows[i].conversation; });
        if (moved != to.end()) {
            m_rows[i].group = moved->group;
            continue;
        }
        beginRemoveRows({}, int(i), int(i));
        m_rows.removeAt(i);
        endRemoveRows();
    }
    for (qsizetype i = 0; i < to.size(); ++i) {
        if (i < m_rows.size() && m_rows[i] == to[i])
            continue;
        const qsizetype from = m_rows.indexOf(to[i], i);
        if (from > i) {
            beginMoveRows({}, int(from), int(from), {}, int(i));
            m_rows.move(from, i);
            endMoveRows();
        } else {
            beginInsertRows({}, int(i), int(i));
            m_rows.insert(i, to[i]);
            endInsertRows();
        }
    }
    m_arranging = false;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
}

qint64 ConversationsModel::conversationAt(const QModelIndex& index) const
{
    return index.isValid() && index.row() < m_rows.size() ? m_rows[index.row()].conversation : 0;
}

QModelIndex ConversationsModel::indexOf(qint64 conversation) const
{
    for (qsizetype i = 0; i < m_rows.size() && conversation != 0; ++i) {
        if (m_rows[i].conversation == conversation)
            return index(int(i));
    }
    return {};
}

QList<qint64> ConversationsModel::order() const
{
    QList<qint64> ids;
    for (const Row& row : m_rows) {
        if (row.conversation != 0)
            ids.append(row.conversation);
    }
    return ids;
}

qint64 ConversationsModel::nextUnread(qint64 from) const
{
    const QList<qint64> ids = order();
    const qsizetype start = ids.indexOf(from);
    for (const bool onlyMentions : {true, false}) {
        for (qsizetype step = 1; step <= ids.size(); ++step) {
            const Conversation* one = m_feed.chat().conversation(ids[(start + step + ids.size()) % ids.size()]);
            if (!one || one->id == from)
                continue;
            if (onlyMentions ? one->mentions > 0 : one->unread > 0 && !one->isMuted && one->kind != Kind::Network)
                return one->id;
        }
    }
    return 0;
}

int ConversationsModel::shown() const
{
    return int(order().size());
}

int ConversationsModel::total() const
{
    qsizetype all = 0;
    for (const auto& account : m_feed.chat().accounts())
        all += qsizetype(account->conversations().size());
    return int(all);
}

int ConversationsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ConversationsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row& row = m_rows[index.row()];
    if (row.conversation == 0)
        return headingData(row.group, role);
    const Conversation* conversation = m_feed.chat().conversation(row.conversation);
    if (!conversation)
        return {};
    return conversation->kind == Kind::Network ? accountData(*conversation, role)
                                               : conversationData(*conversation, role);
}

QVariant ConversationsModel::headingData(Group group, int role) const
{
    if (role == Role::Group)
        return true;
    if (role != Qt::DisplayRole)
        return {};
    switch (group) {
    case Group::Unread: return tr("Unread");
    case Group::Rooms: return tr("Rooms");
    case Group::People: return tr("People");
    case Group::Accounts: return tr("Accounts");
    }
    return {};
}

QVariant ConversationsModel::accountData(const Conversation& conversation, int role) const
{
    const chat::Account& account = *conversation.account;
    switch (role) {
    case Qt::DisplayRole: return accountTitle(account);
    case Qt::ToolTipRole: // what it is called here, where the row has the network's name
        return tr("%1: %2").arg(
            account.shownTitle() == account.title ? accountTitle(account) : shownName(account.title),
            accountWords(account));
    case Qt::AccessibleTextRole: return tr("Account %1, %2").arg(accountTitle(account), accountWords(account));
    case Role::MarkIs: return int(accountMark(account));
    case Role::SecondText:
        return account.state == chat::Account::State::Online && !account.isAway ? QString() : accountWords(account);
    case Role::Badge:
        return conversation.unread > 0 && conversation.id != m_current ? QString::number(qMin(conversation.unread, 999))
                                                                       : QString();
    case Role::BadgeQuiet: return conversation.mentions == 0;
    case Role::Subject: return QString::number(conversation.id);
    case Role::Elide: return int(Qt::ElideMiddle);
    default: return {};
    }
}

QString ConversationsModel::secondText(const Conversation& conversation) const
{
    QStringList parts;
    if (conversation.presence != Conversation::Presence::Away || conversation.kind == Kind::Room)
        parts.append(presenceWords(conversation));
    parts.append(noteLevelWords(levelOf(conversation), QDateTime::currentMSecsSinceEpoch()));
    if (conversation.isEntered() && conversation.kind == Kind::Person)
        parts.append(shownLine(conversation.status, 60));
    // The first account's go without saying.
    if (conversation.account && conversation.account != m_feed.chat().accounts().front().get())
        parts.append(accountTitle(*conversation.account, 30));
    parts.removeAll(QString());
    return parts.join(tr(", "));
}

QVariant ConversationsModel::conversationData(const Conversation& conversation, int role) const
{
    const bool isRoom = conversation.kind == Kind::Room;
    const QString name = shownName(conversation.shownName());
    const bool unread = conversation.unread > 0 && !conversation.isMuted;
    switch (role) {
    case Qt::DisplayRole: return isRoom && name.size() > 1 && name.startsWith(u'#') ? name.mid(1) : name;
    case Qt::ToolTipRole: {
        const QString whole = conversation.title.isEmpty() ? name
                                                           : tr("%1, %2").arg(name, shownName(conversation.name, 200));
        return conversation.account ? tr("%1 on %2").arg(whole, accountTitle(*conversation.account)) : whole;
    }
    case Qt::AccessibleTextRole: {
        QStringList parts = {isRoom ? tr("Room %1").arg(name) : name, secondText(conversation)};
        if (conversation.unread > 0)
            parts.append(tr("%Ln unread", nullptr, conversation.unread));
        if (conversation.mentions > 0)
            parts.append(tr("%Ln mention you", nullptr, conversation.mentions));
        parts.removeAll(QString());
        return parts.join(tr(", "));
    }
    case Role::IconName:
        if (levelOf(conversation).isQuiet())
            return QStringLiteral("bell-off");
        return isRoom && m_feed.pictures().of(conversation).isNull() ? QStringLiteral("hash") : QVariant();
    case Role::Avatar:
        if (const QImage face = m_feed.pictures().of(conversation); !face.isNull())
            return face;
        return isRoom ? QVariant() : initials(name);
    case Role::AvatarColour: return isRoom ? QVariant() : nameColour(conversation.name, QGuiApplication::palette());
    case Role::SecondText: return secondText(conversation);
    case Role::Weight: return unread ? 600 : 400;
    case Role::Faded: return conversation.presence == Conversation::Presence::Out && !unread;
    case Role::Badge:
        if (conversation.unread == 0)
            return {};
        return conversation.mentions > 0 && isRoom ? tr("@ %1").arg(qMin(conversation.mentions, 999))
                                                   : QString::number(qMin(conversation.unread, 999));
    case Role::BadgeQuiet: return conversation.mentions == 0 && isRoom;
    case Role::Expression:
        return itemExpression(isRoom ? QStringLiteral("chat.rooms") : QStringLiteral("chat.people"), conversation.name);
    case Role::Subject: return QString::number(conversation.id);
    case Role::Elide: return int(Qt::ElideMiddle); // rooms of one house begin alike
    default: return {};
    }
}

Qt::ItemFlags ConversationsModel::flags(const QModelIndex& index) const
{
    if (conversationAt(index) == 0)
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return index.data(Role::Expression).isValid() ? flags | Qt::ItemIsDragEnabled : flags;
}

QMimeData* ConversationsModel::mimeData(const QModelIndexList& indexes) const
{
    return expressionMimeData(indexes);
}

} // namespace everyport::ui
