#include "ui/stations/stationsmodel.h"

#include <limits>

#include <QDateTime>

#include "ui/languages/saidwords.h"
#include "ui/stations/stationlabels.h"
#include "ui/style/painting/rowroles.h"
#include "ui/widgets/display/measures.h"
#include "ui/widgets/tables/expressions.h"

using namespace Qt::StringLiterals;
using everyport::stations::StationRow;

namespace everyport::ui {
namespace {

qint64 nowMsecs()
{
    return QDateTime::currentMSecsSinceEpoch();
}

QString lastTapWord(const StationRow& row)
{
    const qint64 at = lastTapAt(row);
    return at == 0 ? u"–"_s : agoText(at, nowMsecs());
}

QString lastTapTip(const StationRow& row)
{
    const qint64 at = lastTapAt(row);
    if (at == 0)
        return {};
    return row.lastTapReader.isEmpty() ? fullTimeText(at)
                                       : StationsModel::tr("%1, %2").arg(fullTimeText(at), row.lastTapReader);
}

/// Nothing counts that it enters in some polls: said beside how it is, as it takes votes all the same.
QString leftOutWord(const StationRow& row)
{
    return row.leftOutOf.isEmpty() ? QString() : StationsModel::tr("left out");
}

QString spokenState(const StationRow& row)
{
    const QString left = leftOutWord(row), state = stationStateWord(row, nowMsecs());
    return left.isEmpty() ? state : StationsModel::tr("%1, %2").arg(state, left);
}

/// What there is to say of a cell, below its own words: a column that somebody has narrowed cuts them.
QString tipOf(const QString& words, const QString& more)
{
    return more.isEmpty() ? QString() : words + u'\n' + more;
}

Column<StationRow> stationNameColumn()
{
    return {.key = u"station"_s,
        .title = StationsModel::tr("Station"),
        .width = 150,
        .least = 96,
        .share = 1,
        .isName = true,
        .text = [](const StationRow& row) { return row.name; },
        .weight = 500,
        .mark = stationMark,
        .tip = [](const StationRow& row) { return tipOf(row.name, saidWords(row.trouble)); },
        .spoken =
            [](const StationRow& row) {
                const QString state = spokenState(row);
                return row.isHome ? StationsModel::tr("%1, the home station, %2").arg(row.name, state)
                                  : StationsModel::tr("%1, %2").arg(row.name, state);
            },
        .more =
            [](const StationRow& row, int role) {
                return role == Role::Tag && row.isHome ? QVariant(StationsModel::tr("home"))
                    : role == Role::TagYields          ? QVariant(row.isHome)
                                                       : QVariant();
            }};
}

QString stateTip(const StationRow& row)
{
    QStringList lines;
    if (row.heardAt)
        lines << fullTimeText(*row.heardAt);
    if (!row.leftOutOf.isEmpty())
        lines << StationsModel::tr("Left out of some polls: nothing counts there that it has entered");
    return tipOf(stationStateWord(row, nowMsecs()), lines.join(u'\n'));
}

Column<StationRow> stateColumn()
{
    return {.key = u"state"_s,
        .title = StationsModel::tr("State"),
        .width = 124,
        .text = [](const StationRow& row) { return stationStateWord(row, nowMsecs()); },
        .toneOf = stationStateTone,
        .sort = [](const StationRow& row) { return int(row.state); },
        .tip = stateTip,
        .spoken = spokenState,
        .more =
            [](const StationRow& row, int role) {
                if (row.leftOutOf.isEmpty())
                    return QVariant();
                return role == Role::SecondText ? QVariant(leftOutWord(row))
                    : role == Role::SecondTone  ? QVariant(int(Tone::Trouble))
                    : role == Role::SecondStays ? QVariant(true)
                                                : QVariant();
            }};
}

Column<StationRow> readersColumn()
{
    return {.key = u"readers"_s,
        .title = StationsModel::tr("Readers"),
        .width = 76,
        .yield = 3,
        .text = stationReadersWord,
        .isNumber = true,
        .toneOf = [](const StationRow& row) { return areReadersMissing(row) ? Tone::Trouble : Tone::Normal; },
        .mark = [](const StationRow& row) { return areReadersMissing(row) ? Mark::Trouble : Mark::None; },
        .sort = [](const StationRow& row) { return qint64(row.readersReady()); }};
}

Column<StationRow> backlogColumn()
{
    return {.key = u"backlog"_s,
        .title = StationsModel::tr("Backlog"),
        .width = 84,
        .text = stationBacklogWord,
        .isNumber = true,
        .toneOf = stationBacklogTone,
        .sort = [](const StationRow& row) { return row.backlog; },
        .tip =
            [](const StationRow& row) {
                const QString what = StationsModel::tr(
                    "Entries of polls' logs that are stored there and are not here yet: votes, and what was voided");
                return row.backlog > 0 ? tipOf(stationBacklogWord(row), what) : QString();
            },
        .more = [](const StationRow& row,
                    int role) { return role == Role::Weight && row.backlog > 0 ? QVariant(600) : QVariant(); }};
}

Column<StationRow> clockColumn()
{
    return {.key = u"clock"_s,
        .title = StationsModel::tr("Clock"),
        .width = 104,
        .yield = 4,
        .text = stationClockWord,
        .isNumber = true,
        .toneOf =
            [](const StationRow& row) {
                return isClockWrong(row)                   ? Tone::Trouble
                    : row.clock && row.clock->count() != 0 ? Tone::Normal
                                                           : Tone::Second;
            },
        .mark = [](const StationRow& row) { return isClockWrong(row) ? Mark::Trouble : Mark::None; },
        .sort =
            [](const StationRow& row) {
                return row.clock ? qAbs(qint64(row.clock->count())) : std::numeric_limits<qint64>::max();
            }};
}

std::vector<Column<StationRow>> stationColumns()
{
    return {
        stationNameColumn(),
        stateColumn(),
        {.key = u"line"_s,
            .title = StationsModel::tr("Line"),
            .width = 66,
            .yield = 5,
            .text = stationLineWord,
            .isNumber = true,
            .toneOf = [](const StationRow& row) { return isLineSlow(row) ? Tone::Trouble : Tone::Normal; },
            .sort = [](const StationRow& row) { return row.line ? qint64(row.line->count()) : qint64(-1); },
            .tip =
                [](const StationRow& row) { return tipOf(stationLineWord(row), StationsModel::tr("There and back")); }},
        readersColumn(),
        {.key = u"tap"_s,
            .title = StationsModel::tr("Last tap"),
            .width = 84,
            .yield = 2,
            .text = lastTapWord,
            .isNumber = true,
            .sort = lastTapAt,
            .tip = lastTapTip},
        backlogColumn(),
        clockColumn(),
        {.key = u"power"_s,
            .title = StationsModel::tr("Power"),
            .width = 112,
            .yield = 6,
            .text = stationPowerWord,
            .toneOf = [](const StationRow& row) { return row.isOnBattery ? Tone::Normal : Tone::Second; }},
    };
}

QVariant stationRole(const StationRow& row, int role)
{
    switch (role) {
    case Role::Subject: return row.name;
    case Role::Expression: // none of Python's objects
        return dictExpression({{u"name"_s, row.name}, {u"address"_s, row.address}, {u"backlog"_s, row.backlog}});
    case Role::Faded: return row.state == StationRow::State::Off;
    default: return {};
    }
}

} // namespace

StationsModel::StationsModel(stations::Stations& stations, QObject* parent)
    : ColumnModel({stationColumns(), stationRole}, parent), m_stations(stations), m_batch([this] { follow(); }, this)
{
    follow();
    m_ages.setInterval(1000);
    connect(&m_ages, &QTimer::timeout, this, &StationsModel::tellAll);
    m_stations.addListener(*this);
}

StationsModel::~StationsModel()
{
    m_stations.removeListener(*this);
}

void StationsModel::setWatched(bool watched)
{
    if (watched == m_ages.isActive())
        return;
    watched ? m_ages.start() : m_ages.stop();
    if (watched)
        tellAll();
}

void StationsModel::tellAll()
{
    if (!m_rows.isEmpty())
        tellRows(0, size() - 1);
}

void StationsModel::follow()
{
    const QList<StationRow> now = m_stations.takesPart() ? m_stations.rows() : QList<StationRow>();
    dropGone(now);
    takeNew(now);
    m_sums = StationSums(now);
    tellAll();
    Q_EMIT followed();
}

/// Those that are not there any more, or not behind the one before them.
void StationsModel::dropGone(const QList<StationRow>& now)
{
    qsizetype from = 0;
    for (int row = 0; row < m_rows.size();) {
        qsizetype at = from;
        while (at < now.size() && now[at].name != m_rows[row].name)
            ++at;
        if (at < now.size()) {
            from = at + 1;
            ++row;
            continue;
        }
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
}

void StationsModel::takeNew(const QList<StationRow>& now)
{
    for (int row = 0; row < now.size(); ++row) {
        if (row < m_rows.size() && m_rows[row].name == now[row].name) {
            m_rows[row] = now[row];
            continue;
        }
        beginInsertRows({}, row, row);
        m_rows.insert(row, now[row]);
        endInsertRows();
    }
}

const StationRow* StationsModel::station(const QModelIndex& index) const
{
    return index.isValid() && index.row() < m_rows.size() ? &m_rows[index.row()] : nullptr;
}

const StationRow* StationsModel::station(const QString& name) const
{
    const auto found = std::find_if(
        m_rows.begin(), m_rows.end(), [&name](const StationRow& row) { return row.name == name; });
    return found == m_rows.end() ? nullptr : &*found;
}

} // namespace everyport::ui
