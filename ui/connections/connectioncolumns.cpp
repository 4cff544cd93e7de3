#include "ui/connections/connectioncolumns.h"

#include <QGuiApplication>

#include "ui/connections/connectionlabels.h"
#include "ui/connections/connectionsmodel.h"
#include "ui/style/words/shownwords.h"
#include "ui/widgets/display/measures.h"
#include "ui/widgets/tables/expressions.h"

namespace everyport::ui {
namespace {

using State = ConnectionRow::State;

bool cameIn(const ConnectionRow& row)
{
    return row.record->direction == ConnectionRecord::Direction::In;
}

QString protocolWord(const ConnectionRow& row)
{
    return shownInLine(protocolName(row.record->protocol), 24); // a plugin's may be anything
}

QString stateWord(const ConnectionRow& row)
{
    switch (row.state) {
    case State::Connecting: return ConnectionsModel::tr("connecting");
    case State::Open: return row.isSlow() ? ConnectionsModel::tr("slow") : ConnectionsModel::tr("open");
    case State::Closing: return ConnectionsModel::tr("closing");
    case State::Closed: return ConnectionsModel::tr("closed");
    }
    return {};
}

Mark stateMark(const ConnectionRow& row)
{
    switch (row.state) {
    case State::Open: return row.isSlow() ? Mark::Trouble : Mark::Good;
    case State::Closed: return Mark::Stopped;
    default: return Mark::Working;
    }
}

Tone stateTone(const ConnectionRow& row)
{
    return row.isSlow() ? Tone::Trouble : row.state == State::Connecting ? Tone::Accent : Tone::Second;
}

Column<ConnectionRow> protocolColumn()
{
    return {.key = QStringLiteral("proto"),
        .title = ConnectionsModel::tr("Protocol"),
        .width = 104,
        .text = protocolWord, // one of few words, which is never cut
        .weight = 500,
        .spoken =
            [](const ConnectionRow& row) {
                return ConnectionsModel::tr("%1, %2, %3")
                    .arg(protocolWord(row),
                        cameIn(row) ? ConnectionsModel::tr("came in") : ConnectionsModel::tr("went out"),
                        stateWord(row));
            },
        .more = [](const ConnectionRow& row, int role) -> QVariant {
            if (role == Role::IconName)
                return cameIn(row) ? QStringLiteral("arrow-down-left") : QStringLiteral("arrow-up-right");
            if (role == Role::IconTone)
                return int(row.isClosed() ? Tone::Faded : cameIn(row) ? Tone::Accent : Tone::Outgoing);
            return {};
        }};
}

Column<ConnectionRow> peerColumn()
{
    return {.key = QStringLiteral("peer"),
        .title = ConnectionsModel::tr("Peer"),
        .width = 180,
        .least = 88,
        .share = 1,
        .isName = true,
        .text = [](const ConnectionRow& row) { return peerName(*row.record); },
        .more = [](const ConnectionRow& row, int role) -> QVariant {
            const auto& peer = row.record->peer;
            if (role == Role::SecondText)
                return peer.port > 0 ? QVariant(QString::number(peer.port)) : QVariant();
            if (role == Role::SecondStays)
                return peer.port > 0; // a part of a number is another number
            return role == Role::Copy ? QVariant(peer.toString()) : QVariant();
        }};
}

QVariant tlsRole(const ConnectionRow& row, int role)
{
    const bool isBare = row.record->secretInClear;
    switch (role) {
    case Role::MarkIs: return isBare ? QVariant(int(Mark::Trouble)) : QVariant();
    case Role::IconName:
        if (isBare || (row.tls.isEmpty() && isLocal(*row.record)))
            return {};
        return row.tls.isEmpty() ? QStringLiteral("lock-open") : QStringLiteral("lock");
    case Role::IconTone: return int(row.isClosed() ? Tone::Faded : row.tls.isEmpty() ? Tone::Second : Tone::Good);
    default: return {};
    }
}

Column<ConnectionRow> tlsColumn()
{
    return {.key = QStringLiteral("tls"),
        .title = ConnectionsModel::tr("TLS"),
        .width = 76,
        .yield = 1,
        .text = [](const ConnectionRow& row) { return tlsWord(*row.record); },
        .toneOf =
            [](const ConnectionRow& row) {
                return row.record->secretInClear ? Tone::Trouble : row.tls.isEmpty() ? Tone::Second : Tone::Normal;
            },
        .tip =
            [](const ConnectionRow& row) {
                return row.record->secretInClear ? ConnectionsModel::tr("A password passed here unencrypted.")
                                                 : row.record->tls().cipher;
            },
        .more = tlsRole};
}

Column<ConnectionRow> rateColumn()
{
    return {.key = QStringLiteral("rate"),
        .title = ConnectionsModel::tr("Rate"),
        .width = 132,
        .text =
            [](const ConnectionRow& row) {
                return row.isClosed() ? QString() : rateText(row.rates.isEmpty() ? 0 : row.rates.last());
            },
        .isNumber = true,
        .sort = [](const ConnectionRow& row) { return row.rates.isEmpty() ? 0.0 : row.rates.last(); },
        .more =
            [](const ConnectionRow& row, int role) {
                // Also while there is nothing to draw: it keeps the number's place.
                return role == Role::Sparkline && !row.isClosed() ? QVariant::fromValue(row.rates) : QVariant();
            }};
}

Column<ConnectionRow> queueColumn()
{
    return {.key = QStringLiteral("queue"),
        .title = ConnectionsModel::tr("Queue"),
        .width = 66,
        .yield = 5, // before names are cut; it stands in the detail, too, and a slow one has its colour
        .text = [](const ConnectionRow& row) { return row.isClosed() ? QString() : bytesText(quint64(row.queued)); },
        .isNumber = true,
        .toneOf = [](const ConnectionRow& row) { return row.isSlow() ? Tone::Trouble : Tone::Second; },
        .sort = [](const ConnectionRow& row) { return row.queued; },
        .more = [](const ConnectionRow& row,
                    int role) { return role == Role::Weight && row.isSlow() ? QVariant(600) : QVariant(); }};
}

Column<ConnectionRow> ageColumn(const Clock& clock)
{
    return {.key = QStringLiteral("age"),
        .title = ConnectionsModel::tr("Age"),
        .width = 92,
        .text = [&clock](const ConnectionRow& row) { return ageText(*row.record, clock.now()); },
        .isNumber = true,
        .tone = Tone::Second,
        // By the moment of opening: ages all grow alike, so their order never changes by itself.
        .sort = [](const ConnectionRow& row) { return -qint64(row.record->opened.time_since_epoch().count()); }};
}

QVariant connectionRole(const ConnectionRow& row, int role)
{
    switch (role) {
    case Role::Subject: return QString::number(row.record->id);
    case Role::Expression:
        return row.isClosed() ? QVariant()
                              : itemExpression(QStringLiteral("connections"), QString::number(row.record->id));
    case Role::Faded: return row.isClosed();
    case Role::Tint:
    case Role::Bar:
        return row.colour && !row.isClosed() ? QVariant(colourOf(*row.colour, QGuiApplication::palette())) : QVariant();
    default: return {};
    }
}

} // namespace

ColumnList<ConnectionRow> connectionColumns(const Clock& clock)
{
    std::vector<Column<ConnectionRow>> columns{
        protocolColumn(),
        {.key = QStringLiteral("service"),
            .title = ConnectionsModel::tr("Service"),
            .width = 92,
            .least = 60,
            .yield = 2,
            .isName = true, // "Reader 1", "Reader 2"
            .text = [](const ConnectionRow& row) { return serviceWord(*row.record); },
            .tone = Tone::Second},
        peerColumn(),
        {.key = QStringLiteral("state"),
            .title = ConnectionsModel::tr("State"),
            .width = 112,
            .text = stateWord,
            .toneOf = stateTone,
            .mark = stateMark,
            .sort = [](const ConnectionRow& row) { return int(row.state); },
            .tip = [](const ConnectionRow& row) { return closingReason(*row.record); },
            .more =
                [](const ConnectionRow& row, int role) {
                    return role == Role::SecondText ? QVariant(closingReason(*row.record)) : QVariant();
                }},
        tlsColumn(),
        {.key = QStringLiteral("in"),
            .title = ConnectionsModel::tr("In"),
            .width = 70,
            .text = [](const ConnectionRow& row) { return bytesText(row.in); },
            .isNumber = true,
            .sort = [](const ConnectionRow& row) { return row.in; }},
        {.key = QStringLiteral("out"),
            .title = ConnectionsModel::tr("Out"),
            .width = 72,
            .text = [](const ConnectionRow& row) { return bytesText(row.out); },
            .isNumber = true,
            .sort = [](const ConnectionRow& row) { return row.out; }},
        rateColumn(),
        queueColumn(),
        ageColumn(clock),
        {.key = QStringLiteral("who"),
            .title = ConnectionsModel::tr("Account"),
            .width = 110,
            .least = 60,
            .yield = 4,     // before a service is cut, which says the same of a reader
            .isName = true, // readers and accounts differ at their ends: "Table 1", "Table 2"
            .text = [](const ConnectionRow& row) { return row.record->who; },
            .tone = Tone::Second},
        {.key = QStringLiteral("local"),
            .title = ConnectionsModel::tr("Local"),
            .width = 140,
            .least = 90,
            .yield = 6,
            .text = [](const ConnectionRow& row) { return row.record->local.toString(); },
            .tone = Tone::Second},
    };
    return ColumnList<ConnectionRow>(std::move(columns), connectionRole);
}

} // namespace everyport::ui
