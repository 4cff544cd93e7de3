#include "ui/xmpp/consolemodel.h"

#include <algorithm>

#include <QDateTime>

#include "protocols/xmpp/stanza/wire.h"
#include "ui/connections/units/trafficline.h"
#include "ui/style/painting/mirroring.h"
#include "ui/style/painting/rowroles.h"
#include "ui/style/words/shownwords.h"
#include "ui/widgets/code/codespans.h"
#include "ui/widgets/display/measures.h"

namespace everyport::ui {
namespace {

constexpr qsizetype mostOpen = 1000;
constexpr int longestKind = 24; // characters, of what a stranger may call anything

QString keyOf(qint64 account, bool in, const QString& id)
{
    return QStringLiteral("%1 %2 %3").arg(account).arg(in ? 1 : 0).arg(id);
}

QString bare(const QString& address)
{
    return address.section(QLatin1Char('/'), 0, 0);
}

TrafficLine lineOf(const ConsoleEntry& entry)
{
    return trafficLine(QStringLiteral("xmpp"),
        {.at = entry.at, .in = entry.in, .bytes = xmpp::clientBytes(entry.element), .whole = entry.bytes});
}

QString entryPeer(const ConsoleEntry& entry)
{
    return entry.element.attribute(entry.in ? u"from" : u"to");
}

Tone directionTone(const ConsoleEntry& entry)
{
    return entry.in ? Tone::Accent : Tone::Outgoing;
}

/// Of a question whether it waits, of an answer how long it took.
QVariant answerTag(const ConsoleEntry& entry)
{
    if (entry.element.name() != QStringLiteral("iq"))
        return {};
    const QString type = entry.element.attribute(u"type");
    const bool isQuestion = type == QStringLiteral("get") || type == QStringLiteral("set");
    if (entry.partner == 0)
        return isQuestion ? QVariant(ConsoleModel::tr("waits")) : QVariant();
    return isQuestion ? ConsoleModel::tr("answered, %1 ms").arg(entry.took)
                      : ConsoleModel::tr("answer, %1 ms").arg(entry.took);
}

Column<ConsoleEntry> kindColumn()
{
    return {.key = QStringLiteral("kind"),
        .title = ConsoleModel::tr("Kind"),
        .width = 112,
        .text = [](const ConsoleEntry& entry) { return shownInLine(lineOf(entry).kind, longestKind); }, // never cut
        .isMono = true,
        .toneOf =
            [](const ConsoleEntry& entry) {
                const Tone tone = lineOf(entry).tone;
                return tone == Tone::Normal ? directionTone(entry) : tone;
            },
        .spoken =
            [](const ConsoleEntry& entry) {
                return ConsoleModel::tr("%1, %2").arg(
                    entry.in ? ConsoleModel::tr("received") : ConsoleModel::tr("sent"), lineOf(entry).kind);
            },
        .more = [](const ConsoleEntry& entry, int role) -> QVariant {
            if (role == Role::IconName)
                return entry.in ? QStringLiteral("arrow-down-left") : QStringLiteral("arrow-up-right");
            return role == Role::IconTone ? QVariant(int(directionTone(entry))) : QVariant();
        }};
}

Column<ConsoleEntry> sizeColumn()
{
    return {.key = QStringLiteral("size"),
        .title = ConsoleModel::tr("Size"),
        .width = 64,
        .text =
            [](const ConsoleEntry& entry) {
                return entry.bytes < 1000 ? ConsoleModel::tr("%1 B").arg(entry.bytes) : bytesText(quint64(entry.bytes));
            },
        .tone = Tone::Second,
        .sort = [](const ConsoleEntry& entry) { return entry.bytes; },
        .more = [](const ConsoleEntry&,
                    int role) { return role == Qt::TextAlignmentRole ? QVariant(int(numberAlignment)) : QVariant(); }};
}

std::vector<Column<ConsoleEntry>> consoleColumns()
{
    return {
        {.key = QStringLiteral("time"),
            .title = ConsoleModel::tr("Time"),
            .width = 120,
            .text = [](const ConsoleEntry& entry) { return millisText(entry.at); },
            .isMono = true,
            .tone = Tone::Second,
            .sort = [](const ConsoleEntry& entry) { return entry.number; },
            .tip = [](const ConsoleEntry& entry) { return fullTimeText(entry.at); }},
        {.key = QStringLiteral("account"),
            .title = ConsoleModel::tr("Account"),
            .width = 130,
            .least = 80,
            .yield = 2,
            .isName = true,
            .text = [](const ConsoleEntry& entry) { return entry.title; },
            .tone = Tone::Second},
        kindColumn(),
        {.key = QStringLiteral("peer"),
            .title = ConsoleModel::tr("From or to"),
            .width = 160,
            .least = 90,
            .yield = 1,
            .isName = true,
            .text = entryPeer,
            .tip = entryPeer},
        {.key = QStringLiteral("text"),
            .title = ConsoleModel::tr("Summary"),
            .width = 230,
            .least = 190, // a chip stands in it, too: "answered, 3 ms"
            .share = 1,
            .text = [](const ConsoleEntry& entry) { return lineOf(entry).summary; },
            .toneOf = [](const ConsoleEntry& entry) { return lineOf(entry).tone; },
            .more = [](const ConsoleEntry& entry,
                        int role) { return role == Role::Tag ? answerTag(entry) : QVariant(); }},
        sizeColumn(),
    };
}

QVariant consoleRole(const ConsoleEntry& entry, int role)
{
    return role == Role::Subject ? QVariant(QString::number(entry.number)) : QVariant();
}

} // namespace

ConsoleModel::ConsoleModel(QObject* parent)
    : ColumnModel({consoleColumns(), consoleRole}, parent), m_batch([this] { flush(); }, this)
{
}

void ConsoleModel::take(ConsoleEntry entry)
{
    entry.number = ++m_last;
    entry.bytes = xmpp::clientBytes(entry.element).size();
    pair(entry);
    m_waitingBytes += entry.bytes;
    m_waiting.push_back(std::move(entry));
    while (m_waiting.size() > mostRows || (m_waitingBytes > mostBytes && m_waiting.size() > 1)) {
        m_waitingBytes -= m_waiting.front().bytes;
        m_waiting.pop_front();
    }
    m_batch.changed();
}

/// An answer has its question's id and comes from whom it went to (RFC 6120 §8.1.3); our own server may answer without
/// a name.
void ConsoleModel::pair(ConsoleEntry& entry)
{
    const QString id = entry.element.attribute(u"id");
    if (entry.element.name() != QStringLiteral("iq") || id.isEmpty())
        return;
    const QString type = entry.element.attribute(u"type");
    if (type == QStringLiteral("get") || type == QStringLiteral("set")) {
        if (m_open.size() < mostOpen)
            m_open.insert(keyOf(entry.account, entry.in, id),
                {entry.number, entry.at, entry.element.attribute(entry.in ? u"from" : u"to")});
        return;
    }
    const auto question = m_open.constFind(keyOf(entry.account, !entry.in, id));
    if (question == m_open.constEnd())
        return;
    const QString peer = entry.element.attribute(entry.in ? u"from" : u"to");
    if (!question->peer.isEmpty() && !peer.isEmpty() && bare(peer) != bare(question->peer))
        return;
    entry.partner = question->number;
    entry.took = entry.at - question->at;
    if (ConsoleEntry* asked = find(question->number)) {
        asked->partner = entry.number;
        asked->took = entry.took;
        const QModelIndex changed = indexOf(asked->number);
        if (changed.isValid())
            tellRows(changed.row(), changed.row());
    }
    m_open.erase(question);
}

ConsoleEntry* ConsoleModel::find(quint64 number)
{
    if (const QModelIndex index = indexOf(number); index.isValid())
        return &m_rows[size_t(index.row())];
    for (ConsoleEntry& entry : m_waiting) {
        if (entry.number == number)
            return &entry;
    }
    return nullptr;
}

void ConsoleModel::setHeld(bool held)
{
    if (held == m_held)
        return;
    m_held = held;
    if (!held)
        flush();
}

void ConsoleModel::clear()
{
    beginResetModel();
    m_rows.clear();
    m_waiting.clear();
    m_open.clear();
    m_bytes = m_waitingBytes = 0;
    endResetModel();
    Q_EMIT waitingChanged();
}

void ConsoleModel::flush()
{
    if (!m_held && !m_waiting.empty()) {
        beginInsertRows({}, 0, int(m_waiting.size()) - 1);
        for (ConsoleEntry& entry : m_waiting) {
            m_bytes += entry.bytes;
            m_rows.push_front(std::move(entry));
        }
        m_waiting.clear();
        m_waitingBytes = 0;
        endInsertRows();
        dropOld();
    }
    Q_EMIT waitingChanged();
}

void ConsoleModel::dropOld()
{
    size_t kept = m_rows.size();
    qsizetype bytes = m_bytes;
    while (kept > mostRows || (bytes > mostBytes && kept > 1))
        bytes -= m_rows[--kept].bytes;
    if (kept == m_rows.size())
        return;
    beginRemoveRows({}, int(kept), int(m_rows.size()) - 1);
    m_rows.erase(m_rows.begin() + std::ptrdiff_t(kept), m_rows.end());
    m_bytes = bytes;
    endRemoveRows();
    if (m_rows.empty())
        return;
    const quint64 oldest = m_rows.back().number; // what nobody can see any more waits for no answer either
    m_open.removeIf([oldest](QHash<QString, Question>::iterator question) { return question.value().number < oldest; });
}

const ConsoleEntry* ConsoleModel::entry(const QModelIndex& index) const
{
    return index.isValid() && size_t(index.row()) < m_rows.size() ? &m_rows[size_t(index.row())] : nullptr;
}

QModelIndex ConsoleModel::indexOf(quint64 number) const
{
    const auto found = std::lower_bound(m_rows.begin(), m_rows.end(), number,
        [](const ConsoleEntry& entry, quint64 wanted) { return entry.number > wanted; });
    return found != m_rows.end() && found->number == number ? index(int(found - m_rows.begin()), 0) : QModelIndex();
}

QString ConsoleModel::text(const ConsoleEntry& entry)
{
    return prettyXml(xmpp::clientBytes(entry.element));
}

} // namespace everyport::ui
