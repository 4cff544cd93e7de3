#include "ui/polls/models/writtenmodel.h"

#include <algorithm>

#include <QLocale>
#include <QSet>

#include "app/polls/kinds/writtenresult.h"
#include "ui/style/colours/statemark.h"
#include "ui/style/painting/rowroles.h"
#include "ui/style/words/plainletters.h"
#include "ui/style/words/shownwords.h"

namespace everyport::ui {

namespace {

Mark markOf(WrittenState state)
{
    switch (state) {
    case WrittenState::Waiting: return Mark::Scheduled;
    case WrittenState::Shown: return Mark::Finished;
    case WrittenState::Hidden:
    case WrittenState::Merged: break;
    }
    return Mark::None;
}

} // namespace

int waitingAnswers(const polls::Poll& poll, const polls::Tally& tally)
{
    const auto written = poll.writing.approve ? polls::writtenResult(poll, tally) : std::nullopt;
    return written ? written->waiting : 0;
}

WrittenModel::WrittenModel(PollFeed& feed, QObject* parent)
    : QAbstractListModel(parent), m_feed(feed), m_batch([this] { look(); }, this)
{
    const auto isOurs = [this](const QString& id) {
        if (id == m_poll)
            m_batch.changed();
    };
    connect(&feed, &PollFeed::voted, this, [isOurs](const polls::Vote& vote) { isOurs(vote.poll); });
    connect(&feed, &PollFeed::changedPoll, this, isOurs);
    connect(&feed, &PollFeed::removedPoll, this, isOurs);
}

void WrittenModel::setPoll(const QString& id)
{
    if (id == m_poll)
        return;
    m_poll = id;
    beginResetModel();
    m_rows.clear();
    endResetModel();
    look();
}

void WrittenModel::setTyped(const QString& text)
{
    m_typed = text;
    look();
}

void WrittenModel::leaveOut(const QString& key)
{
    m_leftOut = key;
    look();
}

void WrittenModel::look()
{
    take(wanted());
    Q_EMIT totalsChanged();
}

QList<WrittenModel::Row> WrittenModel::wanted()
{
    m_total = m_waitingCount = 0;
    QList<Row> waiting, others;
    const polls::Poll* poll = m_feed.registry().find(m_poll);
    if (!poll || !polls::isWritten(poll->kind) || poll->kind == polls::Kind::Number)
        return {};
    const polls::Tally tally = m_feed.registry().tally(m_poll);
    const SoughtLetters sought(m_typed);
    for (const polls::ShownText& one : polls::allWritten(tally)) {
        Row row{.key = one.key, .text = one.text, .count = one.count, .state = writtenState(*poll, one.key)};
        ++m_total;
        m_waitingCount += row.state == WrittenState::Waiting;
        if (one.key == m_leftOut)
            continue;
        if (!m_typed.trimmed().isEmpty() && !sought.isIn(one.text))
            continue;
        if (row.state == WrittenState::Merged) {
            const QString into = polls::mergedKey(poll->fates, one.key);
            row.into = tally.written.value(into).text;
            if (row.into.isEmpty())
                row.into = into;
        }
        (row.state == WrittenState::Waiting ? waiting : others).append(row);
    }
    return waiting + others;
}

/// By steps that views can follow, so that what is chosen stays so.
void WrittenModel::take(const QList<Row>& rows)
{
    if (rows == m_rows)
        return;
    if (m_rows.isEmpty() || rows.isEmpty()) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    dropMissing(rows);
    addNew(rows);
    QHash<QString, int> places;
    for (int row = 0; row < int(rows.size()); ++row)
        places.insert(rows[row].key, row);
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex& index : before)
        after.append(createIndex(places.value(m_rows[index.row()].key), index.column()));
    m_rows = rows;
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

void WrittenModel::dropMissing(const QList<Row>& rows)
{
    QSet<QString> kept;
    for (const Row& row : rows)
        kept.insert(row.key);
    for (int last = int(m_rows.size()) - 1; last >= 0;) {
        int first = last;
        while (first >= 0 && !kept.contains(m_rows[first].key))
            --first;
        if (first < last) {
            beginRemoveRows({}, first + 1, last);
            m_rows.remove(first + 1, last - first);
            endRemoveRows();
        }
        last = first < last ? first : last - 1;
    }
}

void WrittenModel::addNew(const QList<Row>& rows)
{
    QSet<QString> known;
    for (const Row& row : std::as_const(m_rows))
        known.insert(row.key);
    QList<Row> added;
    for (const Row& row : rows) {
        if (!known.contains(row.key))
            added.append(row);
    }
    if (added.isEmpty())
        return;
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + added.size()) - 1);
    m_rows += added;
    endInsertRows();
}

int WrittenModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int WrittenModel::rowOf(const QString& key) const
{
    const auto is = [&key](const Row& row) { return row.key == key; };
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), is);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

QVariant WrittenModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = m_rows[index.row()];
    const QString state = row.state == WrittenState::Merged ? tr("counts as “%1”").arg(shownInLine(row.into, 60))
                                                            : writtenStateWords(row.state);
    switch (role) {
    case Qt::DisplayRole: return shownInLine(row.text);
    case Role::Copy: return shownCode(row.text);
    case Role::RightText: return QLocale().toString(row.count);
    case Role::SecondLine: return state;
    case Role::SecondTone: return row.state == WrittenState::Waiting ? QVariant(int(Tone::Trouble)) : QVariant();
    case Role::MarkIs: return int(markOf(row.state));
    case Role::Faded: return row.state == WrittenState::Hidden || row.state == WrittenState::Merged;
    case Qt::AccessibleTextRole:
        return QStringList{shownInLine(row.text), tr("%n votes", nullptr, row.count), state}.join(QStringLiteral(", "));
    case Qt::ToolTipRole: return shownWords(row.text);
    default: return {};
    }
}

} // namespace everyport::ui
