#include "ui/polls/models/pollmodel.h"

#include <algorithm>
#include <utility>

#include <QMimeData>

#include "ui/polls/models/followedpolls.h"
#include "ui/style/painting/rowroles.h"
#include "ui/tags/tags.h"
#include "ui/widgets/tables/expressions.h"

namespace everyport::ui {

using polls::Poll;

PollModel::PollModel(PollFeed& feed, FollowedPolls& followed, const Tags& tags, QSettings& memory, QObject* parent)
    : QAbstractListModel(parent),
      m_feed(feed),
      m_wanted(feed, followed, tags, memory),
      m_batch([this] { refill(); }, this)
{
    connect(&feed, &PollFeed::changedPoll, &m_batch, &FrameBatch::changed);
    connect(&feed, &PollFeed::removedPoll, &m_batch, &FrameBatch::changed);
    connect(&feed, &PollFeed::voted, &m_batch, &FrameBatch::changed);
    connect(&feed, &PollFeed::changedEvent, &m_batch, &FrameBatch::changed);
    connect(&followed, &FollowedPolls::changed, &m_batch, &FrameBatch::changed);
    connect(&tags, &Tags::changed, &m_batch, &FrameBatch::changed);
    refill();
}

void PollModel::setSharing(std::function<QString(const QString& poll)> words)
{
    m_wanted.setSharing(std::move(words));
    refill();
}

void PollModel::sharingChanged()
{
    m_batch.changed();
}

void PollModel::setHeld(bool held)
{
    if (std::exchange(m_held, held) && !held)
        refill();
}

void PollModel::setTyped(const QString& text)
{
    m_wanted.setTyped(text);
    refill();
}

void PollModel::newPollsChanged()
{
    m_wanted.readNew();
    m_batch.changed();
}

int PollModel::place(const QString& key) const
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].key == key)
            return int(i);
    }
    return -1;
}

void PollModel::refill()
{
    PollRows::ShownAt shownAt;
    if (m_held)
        shownAt = [this](const QString& key) { return place(key); };
    const QList<PollRow> wanted = m_wanted.wanted(shownAt);
    const auto isWanted = [&](const PollRow& row) {
        return std::any_of(wanted.begin(), wanted.end(), [&](const PollRow& other) { return other.key == row.key; });
    };
    for (int i = int(m_rows.size()) - 1; i >= 0; --i) {
        if (isWanted(m_rows[i]))
            continue;
        beginRemoveRows({}, i, i);
        m_rows.removeAt(i);
        endRemoveRows();
    }
    for (int i = 0; i < wanted.size(); ++i) {
        const int was = place(wanted[i].key);
        if (was < 0) {
            beginInsertRows({}, i, i);
            m_rows.insert(i, wanted[i]);
            endInsertRows();
            continue;
        }
        if (was != i) {
            beginMoveRows({}, was, was, {}, i);
            m_rows.move(was, i);
            endMoveRows();
        }
        if (m_rows[i] != wanted[i]) {
            m_rows[i] = wanted[i];
            Q_EMIT dataChanged(index(i), index(i));
        }
    }
}

QString PollModel::pollAt(const QModelIndex& index) const
{
    return index.isValid() && !m_rows[index.row()].group ? m_rows[index.row()].key : QString();
}

QModelIndex PollModel::indexOf(const QString& poll) const
{
    const int row = place(poll);
    return row < 0 ? QModelIndex() : index(row);
}

QStringList PollModel::polls() const
{
    QStringList result;
    for (const PollRow& row : m_rows) {
        if (m_wanted.isStoredHere(row))
            result.append(row.key);
    }
    return result;
}

int PollModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

/// Polls of others are not at our prompt.
QString PollModel::expressionAt(const QModelIndex& index) const
{
    const PollRow& row = m_rows[index.row()];
    return m_wanted.isStoredHere(row) ? itemExpression(QStringLiteral("polls"), row.key) : QString();
}

QVariant PollModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const PollRow& row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole: return row.named();
    case Role::Weight: return row.isHere ? QVariant(600) : QVariant();
    case Qt::ToolTipRole: return row.group ? QVariant() : row.tip();
    case Role::IconName: return row.sharing.isEmpty() ? QVariant() : QVariant(QStringLiteral("radio"));
    case Role::IconTone: return int(Tone::Second);
    case Role::Group: return row.group;
    // The pencil says it; the room is its name's.
    case Role::RightText: return !row.group && Mark(row.mark) == Mark::Draft ? QString() : row.right;
    // A question is a sentence, not a name: it is read from its beginning, which says what it is about, and cut in its
    // middle it would ask something else. The tip has the whole.
    case Role::Elide: return int(Qt::ElideRight);
    case Role::SecondLine: return row.tags.isEmpty() ? QVariant() : QVariant(row.tags);
    case Role::Expression: return expressionAt(index);
    case Role::MarkIs: return row.group ? QVariant() : QVariant(row.mark);
    case Qt::AccessibleTextRole: return row.spoken();
    default: return {};
    }
}

Qt::ItemFlags PollModel::flags(const QModelIndex& index) const
{
    if (!index.isValid() || m_rows[index.row()].group)
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (m_rows[index.row()].place > 0)
        flags |= Qt::ItemIsDropEnabled;
    return expressionAt(index).isEmpty() ? flags : flags | Qt::ItemIsDragEnabled;
}

QMimeData* PollModel::mimeData(const QModelIndexList& indexes) const
{
    return expressionMimeData(indexes);
}

const PollRow* PollModel::draggedIn(const QMimeData* data) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const PollRow& row) {
        return row.place > 0 && data->text() == itemExpression(QStringLiteral("polls"), row.key);
    });
    return found == m_rows.end() ? nullptr : &*found;
}

/// The place in the running order that a drop means; -1: none. On a row it is that row's, between two the lower one's.
int PollModel::goalOf(const PollRow& dragged, int row, const QModelIndex& parent) const
{
    const int at = parent.isValid() ? parent.row() : row;
    const auto eventOf = [this](const PollRow& each) {
        const Poll* poll = m_feed.registry().find(each.key);
        return poll ? poll->event : QString();
    };
    const bool isBelow = !parent.isValid() && at > 0
        && (at >= m_rows.size() || m_rows[at].place == 0 || eventOf(m_rows[at]) != eventOf(dragged));
    const int target = isBelow ? at - 1 : at;
    if (target < 0 || target >= m_rows.size() || m_rows[target].place == 0
        || eventOf(m_rows[target]) != eventOf(dragged))
        return -1;
    const int goal = m_rows[target].place - 1;
    const bool isBetween = !parent.isValid() && !isBelow;
    return isBetween && goal > dragged.place - 1 ? goal - 1 : goal;
}

bool PollModel::canDropMimeData(const QMimeData* data, Qt::DropAction, int row, int, const QModelIndex& parent) const
{
    const PollRow* dragged = draggedIn(data);
    return dragged && goalOf(*dragged, row, parent) >= 0;
}

/// The row itself moves when the order is stored.
bool PollModel::dropMimeData(const QMimeData* data, Qt::DropAction, int row, int, const QModelIndex& parent)
{
    const PollRow* dragged = draggedIn(data);
    const int goal = dragged ? goalOf(*dragged, row, parent) : -1;
    if (goal >= 0 && goal != dragged->place - 1)
        Q_EMIT moveWanted(dragged->key, goal);
    return false;
}

} // namespace everyport::ui
