#include "ui/overview/chattile.h"

#include <QListView>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

#include "ui/chat/models/conversationsmodel.h"
#include "ui/chat/models/rowlist.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/painting/rowroles.h"

namespace everyport::ui {

using chat::Account;
using Kind = chat::Conversation::Kind;

namespace {

constexpr int mostRows = 4; ///< As many as stand beside it.

/// Of all conversations those that call, and the accounts' own pages.
class Calling final : public QSortFilterProxyModel {
public:
    Calling(const ConversationsModel& conversations, chat::ChatModel& space, QObject* parent)
        : QSortFilterProxyModel(parent), m_conversations(conversations), m_chat(space)
    {
    }

private:
    bool filterAcceptsRow(int row, const QModelIndex&) const override
    {
        const chat::Conversation* place = m_chat.conversation(
            m_conversations.conversationAt(m_conversations.index(row)));
        return place && (place->kind == Kind::Network || (place->unread > 0 && !place->isMuted));
    }

    const ConversationsModel& m_conversations;
    chat::ChatModel& m_chat;
};

} // namespace

ChatTile::ChatTile(chat::ChatModel& space, QWidget* parent)
    : Card(tr("Chat"), parent),
      m_feed(space),
      m_conversations(new ConversationsModel(m_feed, this)),
      m_batch([this] { look(); }, this)
{
    auto* calling = new Calling(*m_conversations, space, this);
    calling->setSourceModel(m_conversations);
    m_rows = makeRowList(calling, tr("Unread rooms and people, and accounts"), this);
    m_rows->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_rows->setSelectionMode(QAbstractItemView::SingleSelection);
    m_rows->setFocusPolicy(Qt::TabFocus);
    m_rows->viewport()->setCursor(Qt::PointingHandCursor);
    body()->addWidget(m_rows);
    const auto go = [this](const QModelIndex& row) { Q_EMIT placeWanted(row.data(Role::Subject).toString()); };
    connect(m_rows, &QListView::clicked, this, go);
    connect(m_rows, &QListView::activated, this, go);
    for (const auto changed : {&ChatFeed::accountsChanged, &ChatFeed::conversationsChanged})
        connect(&m_feed, changed, &m_batch, &FrameBatch::changed);
    connect(&m_feed, &ChatFeed::accountToldOf, &m_batch, &FrameBatch::changed);
    connect(&m_feed, &ChatFeed::conversationToldOf, &m_batch, &FrameBatch::changed);
    connect(calling, &QAbstractItemModel::rowsInserted, this, &ChatTile::rowsChanged);
    connect(calling, &QAbstractItemModel::rowsRemoved, this, &ChatTile::rowsChanged);
    connect(calling, &QAbstractItemModel::modelReset, this, &ChatTile::rowsChanged);
    look();
}

bool ChatTile::hasAccounts() const
{
    return !m_feed.chat().accounts().empty();
}

int ChatTile::wantedRows() const
{
    return qBound(1, m_rows->model()->rowCount(), mostRows);
}

void ChatTile::fitInto(int height)
{
    m_rows->setFixedHeight(qMax(1, height / Metrics::row()) * Metrics::row());
}

void ChatTile::look()
{
    int online = 0, failed = 0, waiting = 0;
    for (const auto& account : m_feed.chat().accounts()) {
        online += account->state == Account::State::Online;
        failed += account->state == Account::State::Failed;
        waiting += account->state == Account::State::Waiting || account->state == Account::State::Connecting;
    }
    const int unread = m_feed.chat().unread(), mentions = m_feed.chat().mentions();
    setCaption(mentions > 0
            ? tr("%Ln unread", nullptr, unread) + QStringLiteral(", ") + tr("%Ln mention you", nullptr, mentions)
            : unread > 0 ? tr("%Ln unread", nullptr, unread)
                         : QString());
    if (failed > 0)
        setState(Mark::Failed, tr("%n need you", nullptr, failed));
    else if (waiting > 0)
        setState(Mark::Working, tr("connecting"));
    else if (online > 0)
        setState(Mark::Good, tr("online"));
    else
        setState(Mark::Stopped, tr("offline"));
    Q_EMIT rowsChanged();
}

} // namespace everyport::ui
