// How ConnectionsModel's cells look.
#include <QDateTime>
#include <QLocale>

#include "ui/connections/connectionsmodel.h"
#include "ui/connections/connectionwords.h"
#include "ui/style/colours/statemark.h"
#include "ui/style/painting/rowroles.h"
#include "ui/widgets/display/measures.h"
#include "ui/widgets/tables/expressions.h"

namespace everyport::ui {
namespace {

using RecordState = ConnectionRecord::State;

bool isNumber(int column)
{
    return column == ConnectionsModel::In || column == ConnectionsModel::Out || column == ConnectionsModel::Rate
        || column == ConnectionsModel::Queue || column == ConnectionsModel::Age;
}

} // namespace

qint64 ConnectionsModel::ageOf(const ConnectionRecord& record) const
{
    const auto until = record.state == RecordState::Closed ? record.closed : m_clock.now();
    return std::chrono::duration_cast<std::chrono::seconds>(until - record.opened).count();
}

QString ConnectionsModel::text(const Row& row, int column) const
{
    const ConnectionRecord& record = *row.record;
    switch (column) {
    case Protocol: return protocolName(record.protocol);
    case Service: return record.service;
    case Peer: return peerName(record);
    case State:
        switch (row.state) {
        case RecordState::Connecting: return tr("connecting");
        case RecordState::Open: return row.isSlow() ? tr("slow") : tr("open");
        case RecordState::Closing: return tr("closing");
        case RecordState::Closed: return record.closedWhy.isEmpty() ? tr("closed") : record.closedWhy;
        }
        return {};
    case Tls: return tlsWord(record);
    case In: return bytesText(row.in);
    case Out: return bytesText(row.out);
    case Rate: return row.rates.isEmpty() || row.state == RecordState::Closed ? QString() : rateText(row.rates.last());
    case Queue: return row.state == RecordState::Closed ? QString() : bytesText(quint64(row.queued));
    case Age: return spanText(ageOf(record));
    case Account: return record.who;
    case Local: return record.local.toString();
    default: return {};
    }
}

QVariant ConnectionsModel::tone(const Row& row, int column) const
{
    const bool slow = row.isSlow();
    if (column == State)
        return int(slow ? Tone::Trouble : row.state == RecordState::Connecting ? Tone::Accent : Tone::Second);
    if (column == Queue)
        return int(slow ? Tone::Trouble : Tone::Second);
    if (column == Tls && row.record->secretInClear)
        return int(Tone::Trouble);
    return column == Service || column == Age || column == Account || column == Local
            || (column == Tls && row.tls.isEmpty())
        ? QVariant(int(Tone::Second))
        : QVariant();
}

QVariant ConnectionsModel::sortValue(const Row& row, int column) const
{
    switch (column) {
    case State: return int(row.state);
    case In: return row.in;
    case Out: return row.out;
    case Rate: return row.rates.isEmpty() ? 0.0 : row.rates.last();
    case Queue: return row.queued;
    // By the moment of opening: ages all grow alike, so their order never changes by itself.
    case Age: return -qint64(row.record->opened.time_since_epoch().count());
    default: return {};
    }
}

QVariant ConnectionsModel::cell(const Row& row, int column, int role) const
{
    const ConnectionRecord& record = *row.record;
    const bool in = record.direction == ConnectionRecord::Direction::In;
    switch (role) {
    case Qt::DisplayRole: return text(row, column);
    case Qt::TextAlignmentRole: return isNumber(column) ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case Role::GroupOf: return m_grouping == Grouping::None ? QVariant() : QVariant(groupOf(record));
    case Role::Subject: return QString::number(record.id);
    case Role::Expression:
        return row.state == RecordState::Closed
            ? QVariant()
            : itemExpression(QStringLiteral("connections"), QString::number(record.id));
    case Role::Faded: return row.state == RecordState::Closed;
    case Role::ToneIs: return tone(row, column);
    case Role::Sort: return sortValue(row, column);
    case Role::Weight:
        return column == Protocol ? QVariant(500) : column == Queue && row.isSlow() ? QVariant(600) : QVariant();
    case Role::SecondText:
        return column == Peer && record.peer.port > 0 ? QVariant(QString::number(record.peer.port)) : QVariant();
    case Role::Copy: return column == Peer ? QVariant(record.peer.toString()) : QVariant();
    case Role::MarkIs:
        if (column == State) {
            const bool slow = row.isSlow();
            const Mark marks[] = {Mark::Working, slow ? Mark::Trouble : Mark::Good, Mark::Working, Mark::Stopped};
            return int(marks[int(row.state)]);
        }
        return column == Tls && record.secretInClear ? QVariant(int(Mark::Trouble)) : QVariant();
    case Role::IconName:
        if (column == Protocol)
            return in ? QStringLiteral("arrow-down-left") : QStringLiteral("arrow-up-right");
        if (column == Tls && !record.secretInClear && (!row.tls.isEmpty() || !isLocal(record)))
            return row.tls.isEmpty() ? QStringLiteral("lock-open") : QStringLiteral("lock");
        return {};
    case Role::IconTone:
        if (row.state == RecordState::Closed)
            return int(Tone::Faded);
        if (column == Protocol)
            return int(in ? Tone::Accent : Tone::Outgoing);
        return column == Tls ? QVariant(int(row.tls.isEmpty() ? Tone::Second : Tone::Good)) : QVariant();
    case Role::Sparkline:
        return column == Rate && row.rates.size() > 1 && row.state != RecordState::Closed
            ? QVariant::fromValue(row.rates)
            : QVariant();
    case Qt::ToolTipRole:
        if (column == Tls && record.secretInClear)
            return tr("A password passed here unencrypted.");
        return column == Tls && !record.tls().cipher.isEmpty() ? QVariant(record.tls().cipher)
            : column == State                                  ? QVariant(record.closedWhy)
                                                               : QVariant();
    case Qt::AccessibleTextRole:
        return column == Protocol
            ? QVariant(tr("%1, %2, %3").arg(text(row, Protocol), in ? tr("came in") : tr("went out"), text(row, State)))
            : QVariant();
    default: return {};
    }
}

QVariant ConnectionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= Columns)
        return {};
    static constexpr int widths[Columns] = {104, 92, 180, 112, 76, 70, 72, 132, 66, 92, 110, 140};
    static const char* const keys[Columns] = {
        "proto", "service", "peer", "state", "tls", "in", "out", "rate", "queue", "age", "who", "local"};
    switch (role) {
    case Qt::DisplayRole: {
        const QString titles[Columns] = {tr("Protocol"), tr("Service"), tr("Peer"), tr("State"), tr("TLS"), tr("In"),
            tr("Out"), tr("Rate"), tr("Queue"), tr("Age"), tr("Account"), tr("Local")};
        return titles[section];
    }
    case Qt::TextAlignmentRole:
        return isNumber(section) ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case Role::Key: return QString::fromLatin1(keys[section]);
    case Role::NaturalWidth: return widths[section];
    default: return {};
    }
}

} // namespace everyport::ui
