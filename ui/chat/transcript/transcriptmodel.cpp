#include "ui/chat/transcript/transcriptmodel.h"

#include <algorithm>

#include <QDateTime>
#include <QSet>

#include "ui/chat/models/messagelabels.h"
#include "ui/chat/models/shownname.h"
#include "ui/style/painting/rowroles.h"
#include "ui/widgets/display/measures.h"

namespace everyport::ui {

using chat::Message;
using Kind = TranscriptRow::Kind;

namespace {

constexpr qint64 groupGap = 7 * 60'000; ///< After so long a speaker is named again.
constexpr qsizetype mostInFold = 500;

QDate dayOf(qint64 at)
{
    return QDateTime::fromMSecsSinceEpoch(at).date();
}

bool goesOn(const TranscriptRow& before, const Message& message)
{
    if (before.kind != Kind::Message || message.kind == chat::MessageKind::Action)
        return false;
    const Message& last = before.messages.first();
    return last.kind == message.kind && last.sender == message.sender && last.isMine == message.isMine
        && message.at - last.at < groupGap;
}

} // namespace

void TranscriptModel::reset(const QList<Message>& messages, qint64 firstNew)
{
    beginResetModel();
    m_firstNew = firstNew;
    m_rows.clear();
    m_rows = rowsFor(messages, nullptr);
    endResetModel();
}

TranscriptRow TranscriptModel::makeRow(Kind kind, const Message& message)
{
    TranscriptRow row;
    row.kind = kind;
    row.key = ++m_lastKey;
    row.at = message.at;
    if (kind != Kind::Day && kind != Kind::NewSince)
        row.messages = {message};
    return row;
}

QList<TranscriptRow> TranscriptModel::rowsFor(const QList<Message>& messages, const TranscriptRow* before)
{
    QList<TranscriptRow> rows;
    rows.reserve(messages.size() + 2);
    for (const Message& message : messages)
        addTo(rows, message, rows.isEmpty() ? before : nullptr);
    return rows;
}

void TranscriptModel::addTo(QList<TranscriptRow>& rows, const Message& message, const TranscriptRow* before)
{
    const auto last = [&]() -> const TranscriptRow* { return rows.isEmpty() ? before : &rows.last(); };
    if (!last() || dayOf(last()->at) != dayOf(message.at))
        rows.append(makeRow(Kind::Day, message));
    if (m_firstNew != 0 && message.number == m_firstNew)
        rows.append(makeRow(Kind::NewSince, message));
    if (chat::isComingOrGoing(message.kind)) {
        if (!rows.isEmpty() && rows.last().kind == Kind::Fold && rows.last().messages.size() < mostInFold) {
            rows.last().messages.append(message);
            rows.last().at = message.at;
            return;
        }
        rows.append(makeRow(Kind::Fold, message));
        return;
    }
    TranscriptRow row = makeRow(chat::isSpoken(message.kind) ? Kind::Message : Kind::Event, message);
    row.isGrouped = row.kind == Kind::Message && last() && goesOn(*last(), message) && message.replyTo.isEmpty();
    if (!message.replyTo.isEmpty())
        findReply(row, rows);
    rows.append(row);
}

void TranscriptModel::findReply(TranscriptRow& row, const QList<TranscriptRow>& nearby) const
{
    const QString& wanted = row.messages.first().replyTo;
    for (const QList<TranscriptRow>* rows : {&nearby, &m_rows}) {
        for (auto it = rows->crbegin(); it != rows->crend(); ++it) {
            if (it->kind != Kind::Message
                || (it->messages.first().id != wanted && it->messages.first().senderId != wanted))
                continue;
            row.replyWho = shownName(it->messages.first().sender);
            row.replyText = shownLine(it->messages.first().text.text, 160);
            return;
        }
    }
}

bool TranscriptModel::joinsLastFold(const Message& message)
{
    if (m_rows.isEmpty() || !chat::isComingOrGoing(message.kind))
        return false;
    TranscriptRow& last = m_rows.last();
    if (last.kind != Kind::Fold || last.messages.size() >= mostInFold || dayOf(last.at) != dayOf(message.at)
        || message.number == m_firstNew)
        return false;
    last.messages.append(message);
    last.at = message.at;
    touch(int(m_rows.size() - 1));
    return true;
}

void TranscriptModel::append(const QList<Message>& messages)
{
    QSet<qint64> known;
    for (const TranscriptRow& row : m_rows) {
        for (const Message& message : row.messages)
            known.insert(message.number);
    }
    QList<Message> newer;
    QList<Message> between;
    Place end = lastPlace();
    for (const Message& message : messages) {
        if (message.number != 0 && known.contains(message.number)) {
            change(message);
        } else if (placeOf(message) > end) {
            newer.append(message);
            end = placeOf(message);
        } else if (!isOlder(message)) {
            between.append(message);
        }
    }
    if (!between.isEmpty()) {
        QList<Message> all = allMessages() + between + newer;
        std::stable_sort(
            all.begin(), all.end(), [](const Message& a, const Message& b) { return placeOf(a) < placeOf(b); });
        reset(all, m_firstNew);
        return;
    }
    qsizetype from = 0;
    while (from < newer.size() && joinsLastFold(newer[from]))
        ++from;
    if (from > 0)
        newer = newer.mid(from);
    if (newer.isEmpty())
        return;
    const QList<TranscriptRow> rows = rowsFor(newer, m_rows.isEmpty() ? nullptr : &m_rows.last());
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + rows.size() - 1));
    m_rows.append(rows);
    endInsertRows();
}

void TranscriptModel::prepend(const QList<Message>& messages)
{
    QList<Message> older;
    for (const Message& message : messages) {
        if (m_rows.isEmpty() || isOlder(message))
            older.append(message);
    }
    if (older.isEmpty())
        return;
    const QList<TranscriptRow> rows = rowsFor(older, nullptr);
    // The day goes on: its line stands above what is older now.
    if (!m_rows.isEmpty() && m_rows.first().kind == Kind::Day && dayOf(m_rows.first().at) == dayOf(rows.last().at)) {
        beginRemoveRows({}, 0, 0);
        m_rows.removeFirst();
        endRemoveRows();
    }
    beginInsertRows({}, 0, int(rows.size() - 1));
    m_rows = rows + m_rows;
    endInsertRows();
    if (const int joint = int(rows.size()); joint < m_rows.size() && m_rows[joint].kind == Kind::Message) {
        m_rows[joint].isGrouped = goesOn(m_rows[joint - 1], m_rows[joint].messages.first());
        touch(joint);
    }
}

bool TranscriptModel::change(const Message& message)
{
    const int at = rowOf(message.number);
    if (at < 0)
        return false;
    for (Message& known : m_rows[at].messages) {
        if (known.number == message.number)
            known = message;
    }
    touch(at);
    return true;
}

void TranscriptModel::touch(int row)
{
    m_rows[row].key = ++m_lastKey;
    Q_EMIT dataChanged(index(row), index(row));
}

void TranscriptModel::keepLast(int rows)
{
    const int gone = int(m_rows.size()) - rows;
    if (gone <= 0)
        return;
    beginRemoveRows({}, 0, gone - 1);
    m_rows.remove(0, gone);
    endRemoveRows();
}

void TranscriptModel::keepFirst(int rows)
{
    if (m_rows.size() <= rows)
        return;
    beginRemoveRows({}, rows, int(m_rows.size() - 1));
    m_rows.resize(rows);
    endRemoveRows();
}

void TranscriptModel::toggleFold(int row)
{
    if (m_rows[row].kind != Kind::Fold || m_rows[row].messages.size() < 2)
        return;
    m_rows[row].isOpen = !m_rows[row].isOpen;
    touch(row);
}

/// Numbers do not rise from row to row: what was played back later stands where it was said.
int TranscriptModel::rowOf(qint64 number) const
{
    for (qsizetype row = m_rows.size() - 1; number != 0 && row >= 0; --row) {
        const QList<Message>& messages = m_rows[row].messages;
        if (std::any_of(messages.begin(), messages.end(),
                [number](const Message& message) { return message.number == number; }))
            return int(row);
    }
    return -1;
}

int TranscriptModel::rowOfId(const QString& id) const
{
    for (qsizetype i = m_rows.size() - 1; i >= 0 && !id.isEmpty(); --i) {
        if (!m_rows[i].messages.isEmpty()
            && (m_rows[i].messages.first().id == id || m_rows[i].messages.first().senderId == id))
            return int(i);
    }
    return -1;
}

int TranscriptModel::newSinceRow() const
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].kind == Kind::NewSince)
            return int(i);
    }
    return -1;
}

chat::History::Place TranscriptModel::first() const
{
    for (const TranscriptRow& row : m_rows) {
        if (!row.messages.isEmpty())
            return {row.messages.first().at, row.messages.first().number};
    }
    return {};
}

chat::History::Place TranscriptModel::last() const
{
    const auto [at, number] = lastPlace();
    return number == 0 ? chat::History::Place() : chat::History::Place{at, number};
}

bool TranscriptModel::isOlder(const Message& message) const
{
    for (const TranscriptRow& row : m_rows) {
        if (!row.messages.isEmpty())
            return placeOf(message) < placeOf(row.messages.first());
    }
    return false;
}

TranscriptModel::Place TranscriptModel::lastPlace() const
{
    return m_rows.isEmpty() || m_rows.last().messages.isEmpty() ? Place() : placeOf(m_rows.last().messages.last());
}

const Message* TranscriptModel::lastMine() const
{
    for (auto it = m_rows.crbegin(); it != m_rows.crend(); ++it) {
        if (it->kind == Kind::Message && it->messages.first().isMine && !it->messages.first().isRedacted)
            return &it->messages.first();
    }
    return nullptr;
}

QList<Message> TranscriptModel::allMessages() const
{
    QList<Message> all;
    for (const TranscriptRow& row : m_rows)
        all.append(row.messages);
    return all;
}

int TranscriptModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant TranscriptModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const TranscriptRow& row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return spoken(row);
    case Role::Copy: return copied(row);
    case Role::Subject: return QString::number(row.first());
    default: return {};
    }
}

Qt::ItemFlags TranscriptModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (m_rows[index.row()].messages.isEmpty())
        return Qt::ItemIsEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QString TranscriptModel::spoken(const TranscriptRow& row) const
{
    switch (row.kind) {
    case Kind::Day: return dayWords(row.at, QDateTime::currentMSecsSinceEpoch());
    case Kind::NewSince: return tr("New since you looked, %1").arg(timeWords(row.at));
    case Kind::Fold:
        if (row.messages.size() > 1)
            return tr("%1, %2").arg(timeWords(row.at), foldWords(row.messages));
        [[fallthrough]];
    default: return spokenWords(row.messages.first());
    }
}

QString TranscriptModel::copied(const TranscriptRow& row) const
{
    QStringList lines;
    for (const Message& message : row.messages)
        lines.append(copiedWords(message));
    return lines.join(QLatin1Char('\n'));
}

} // namespace everyport::ui
