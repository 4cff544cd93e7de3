#include "ui/polls/models/pollmodel.h"

#include <algorithm>
#include <utility>

#include <QDateTime>
#include <QLocale>
#include <QMimeData>

#include "app/station/running/station.h"
#include "ui/polls/models/followedpolls.h"
#include "ui/polls/models/newpolls.h"
#include "ui/polls/models/polltranslation.h"
#include "ui/polls/models/stephourwords.h"
#include "ui/style/painting/rowroles.h"
#include "ui/style/words/shownwords.h"
#include "ui/tags/tags.h"
#include "ui/widgets/tables/expressions.h"
#include "ui/widgets/tables/filter.h"

namespace everyport::ui {

using polls::Poll;

namespace {

/// Live first, then what comes, then what is written, then what is over.
int rankOf(Mark mark)
{
    switch (mark) {
    case Mark::Live: return 0;
    case Mark::Scheduled: return 1;
    case Mark::Draft: return 2;
    default: return 3;
    }
}

const QString tagKey = QStringLiteral("tag"); // as in the filters of tables

QString headingKey(const QString& title)
{
    return QStringLiteral("group/") + title;
}

} // namespace

PollModel::PollModel(PollFeed& feed, FollowedPolls& followed, const Tags& tags, QSettings& memory, QObject* parent)
    : QAbstractListModel(parent),
      m_feed(feed),
      m_followed(followed),
      m_tags(tags),
      m_memory(memory),
      m_batch([this] { refill(); }, this)
{
    connect(&feed, &PollFeed::changedPoll, &m_batch, &FrameBatch::changed);
    connect(&feed, &PollFeed::removedPoll, &m_batch, &FrameBatch::changed);
    connect(&feed, &PollFeed::voted, &m_batch, &FrameBatch::changed);
    connect(&feed, &PollFeed::changedEvent, &m_batch, &FrameBatch::changed);
    connect(&followed, &FollowedPolls::changed, &m_batch, &FrameBatch::changed);
    connect(&tags, &Tags::changed, &m_batch, &FrameBatch::changed);
    m_new = readNew();
    refill();
}

void PollModel::setSharing(std::function<QString(const QString& poll)> words)
{
    m_sharing = std::move(words);
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
    m_typed = text;
    refill();
}

QString PollModel::named(const Row& row)
{
    return row.place ? tr("%1  %2", "a poll's place in the running order, its question").arg(row.place).arg(row.title)
                     : row.title;
}

PollModel::Row PollModel::rowOf(const Poll& poll, qint64 now) const
{
    Row row;
    row.key = poll.id;
    row.title = shownInLine(pollTitle(poll));
    row.tags = m_tags.shownOf(TaggedPage::polls, poll.id);
    row.sharing = m_sharing ? m_sharing(poll.id) : QString();
    const Mark mark = markOf(poll, now);
    row.mark = int(mark);
    if (mark == Mark::Scheduled) {
        row.right = shortTimeText(*poll.opensAt, now);
        row.opens = stateWords(poll, now);
    } else if (mark == Mark::Draft) {
        row.right = tr("draft");
    } else {
        row.right = QLocale().toString(m_feed.registry().tally(poll.id).given(poll));
    }
    if (const auto* event = m_feed.events().eventOf(poll.id); event && event->steps.size() > 1) {
        row.place = int(event->placeOf(poll.id)) + 1;
        row.isHere = event->present == poll.id;
        if (const auto* step = event->step(poll.id))
            row.hour = stepHourWords(m_feed.events(), *event, *step, now);
    }
    return row;
}

QList<PollModel::Row> PollModel::readNew() const
{
    QList<Row> rows;
    for (const NewPoll& one : NewPolls(m_memory).all())
        rows.append({one.key, shownInLine(pollTitle(one.poll)), tr("not saved"), int(Mark::Draft), false});
    return rows;
}

void PollModel::newPollsChanged()
{
    m_new = readNew();
    m_batch.changed();
}

/// Those that are shown already stand as they do now, in the places that are left beside new ones.
template <typename T, typename KeyOf>
void PollModel::keepPlaces(QList<T>& wanted, KeyOf keyOf) const
{
    if (!m_held)
        return;
    QList<qsizetype> where;
    QList<T> shown;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (place(keyOf(wanted[i])) < 0)
            continue;
        where.append(i);
        shown.append(wanted[i]);
    }
    std::stable_sort(
        shown.begin(), shown.end(), [&](const T& a, const T& b) { return place(keyOf(a)) < place(keyOf(b)); });
    for (qsizetype i = 0; i < shown.size(); ++i)
        wanted[where[i]] = shown[i];
}

QList<PollModel::Row> PollModel::wantedRows()
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const Filter filter(m_typed, {tagKey});
    struct Group {
        QString event;
        QList<Row> rows;
        int rank = 9;
    };
    QList<Group> groups;
    const QList<Poll> all = m_feed.registry().polls();
    m_total = int(all.size());
    // The newest poll first: what was made last is what the evening is about.
    for (auto it = all.crbegin(); it != all.crend(); ++it) {
        const Poll& poll = *it;
        const auto words = [&](const QString& key) {
            const QString tags = m_tags.shownOf(TaggedPage::polls, poll.id);
            return key.isEmpty() ? QStringList{poll.question, poll.event, tags}.join(QLatin1Char('\n')) : tags;
        };
        if (!filter.matches(words))
            continue;
        auto group = std::find_if(groups.begin(), groups.end(), [&](const Group& g) { return g.event == poll.event; });
        if (group == groups.end())
            group = groups.insert(groups.end(), Group{poll.event, {}, 9});
        group->rows.append(rowOf(poll, now));
        group->rank = qMin(group->rank, rankOf(Mark(group->rows.last().mark)));
    }
    std::stable_sort(
        groups.begin(), groups.end(), [](const Group& a, const Group& b) { return (a.rank == 0) > (b.rank == 0); });

    const auto titleOf = [](const Group& group) { return group.event.isEmpty() ? tr("Polls") : group.event; };
    keepPlaces(groups, [&](const Group& group) { return headingKey(titleOf(group)); });

    QList<Row> rows;
    const auto addGroup = [&](const QString& title, const QList<Row>& members) {
        rows.append({headingKey(title), shownInLine(title), QLocale().toString(members.size()), 0, true});
        rows.append(members);
    };
    QList<Row> unfinished = m_new;
    unfinished.removeIf([&filter](const Row& row) {
        return !filter.matches([&row](const QString& key) { return key.isEmpty() ? row.title : QString(); });
    });
    if (!unfinished.isEmpty())
        addGroup(tr("Not saved"), unfinished);
    for (Group& group : groups) {
        std::stable_sort(group.rows.begin(), group.rows.end(), [](const Row& a, const Row& b) {
            return a.place ? a.place < b.place : rankOf(Mark(a.mark)) < rankOf(Mark(b.mark));
        });
        if (group.event.isEmpty()) // an event's order is what the host makes it
            keepPlaces(group.rows, [](const Row& row) { return row.key; });
        addGroup(titleOf(group), group.rows);
    }
    QList<Row> others;
    for (const QString& address : m_followed.addresses()) {
        const FollowedPoll* poll = m_followed.poll(address);
        const auto words = [&](const QString& key) {
            return key.isEmpty() ? poll->title() + QLatin1Char('\n') + address : QString(); // others' have no tags
        };
        if (filter.matches(words))
            others.append({address, poll->title(), poll->isLive() ? QLocale().toString(poll->data().votes) : QString(),
                int(poll->mark()), false});
    }
    if (!others.isEmpty())
        addGroup(tr("Other stations"), others);
    return rows;
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
    const QList<Row> wanted = wantedRows();
    const auto isWanted = [&](const Row& row) {
        return std::any_of(wanted.begin(), wanted.end(), [&](const Row& other) { return other.key == row.key; });
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
    for (const Row& row : m_rows) {
        if (isStoredHere(row))
            result.append(row.key);
    }
    return result;
}

int PollModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

bool PollModel::isStoredHere(const Row& row) const
{
    return !row.group && !NewPolls::isKey(row.key) && !m_followed.poll(row.key);
}

/// Polls of others are not at our prompt.
QString PollModel::expressionAt(const QModelIndex& index) const
{
    const Row& row = m_rows[index.row()];
    return isStoredHere(row) ? itemExpression(QStringLiteral("polls"), row.key) : QString();
}

QString PollModel::tipOf(const Row& row)
{
    QStringList lines{named(row), row.opens, row.hour, row.sharing};
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

QVariant PollModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole: return named(row);
    case Role::Weight: return row.isHere ? QVariant(600) : QVariant();
    case Qt::ToolTipRole: return row.group ? QVariant() : tipOf(row);
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
    case Qt::AccessibleTextRole: {
        if (row.group)
            return tr("%1, %Ln polls", nullptr, QLocale().toInt(row.right)).arg(row.title);
        const QString state = Mark(row.mark) == Mark::Live ? tr("live")
            : Mark(row.mark) == Mark::Finished             ? tr("closed")
                                                           : QString();
        const QString here = row.isHere ? tr("the event is here") : QString();
        QStringList said{row.place ? QLocale().toString(row.place) : QString(), row.title, here, state,
            row.opens.isEmpty() ? row.right : row.opens, row.hour, row.sharing, row.tags};
        said.removeAll(QString());
        return said.join(QStringLiteral(", "));
    }
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

const PollModel::Row* PollModel::draggedIn(const QMimeData* data) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) {
        return row.place > 0 && data->text() == itemExpression(QStringLiteral("polls"), row.key);
    });
    return found == m_rows.end() ? nullptr : &*found;
}

/// The place in the running order that a drop means; -1: none. On a row it is that row's, between two the lower one's.
int PollModel::goalOf(const Row& dragged, int row, const QModelIndex& parent) const
{
    const int at = parent.isValid() ? parent.row() : row;
    const auto eventOf = [this](const Row& each) {
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
    const Row* dragged = draggedIn(data);
    return dragged && goalOf(*dragged, row, parent) >= 0;
}

/// The row itself moves when the order is stored.
bool PollModel::dropMimeData(const QMimeData* data, Qt::DropAction, int row, int, const QModelIndex& parent)
{
    const Row* dragged = draggedIn(data);
    const int goal = dragged ? goalOf(*dragged, row, parent) : -1;
    if (goal >= 0 && goal != dragged->place - 1)
        Q_EMIT moveWanted(dragged->key, goal);
    return false;
}

} // namespace everyport::ui
