#include "ui/stations/happeningsmodel.h"

#include <QDateTime>

#include "ui/style/painting/rowroles.h"
#include "ui/widgets/display/measures.h"

using namespace Qt::StringLiterals;
using everyport::stations::StationHappening;

namespace everyport::ui {
namespace {

constexpr qsizetype mostHappeningRows = 500;

std::vector<Column<StationHappening>> happeningColumns(const PollNamed& pollNamed)
{
    const auto words = [pollNamed](const StationHappening& one) { return happeningWords(one, pollNamed); };
    return {
        {.key = u"time"_s,
            .title = HappeningsModel::tr("Time"),
            .width = 60,
            .text = [](const StationHappening& one) { return clockText(one.at, QDateTime::currentMSecsSinceEpoch()); },
            .tone = Tone::Second,
            .sort = [](const StationHappening& one) { return one.at; },
            .tip = [](const StationHappening& one) { return fullTimeText(one.at); }},
        {.key = u"station"_s,
            .title = HappeningsModel::tr("Station"),
            .width = 130,
            .least = 96,
            .isName = true,
            .text = [](const StationHappening& one) { return one.name; },
            .weight = 500,
            .mark = happeningMark},
        {.key = u"what"_s,
            .title = HappeningsModel::tr("What happened"),
            .width = 240,
            .least = 120,
            .share = 1,
            .text = words,
            .tip = words},
    };
}

QVariant happeningRole(const StationHappening& one, int role)
{
    return role == Role::Subject ? QVariant(one.name) : QVariant();
}

} // namespace

HappeningsModel::HappeningsModel(stations::Stations& stations, const PollNamed& pollNamed, QObject* parent)
    : ColumnModel({happeningColumns(pollNamed), happeningRole}, parent),
      m_stations(stations),
      m_rows(stations.happenings()),
      m_batch([this] { flush(); }, this)
{
    m_stations.addListener(*this);
}

HappeningsModel::~HappeningsModel()
{
    m_stations.removeListener(*this);
}

void HappeningsModel::stationHappened(const StationHappening& happening)
{
    m_waiting.prepend(happening);
    if (m_waiting.size() > mostHappeningRows)
        m_waiting.removeLast();
    m_batch.changed();
}

/// What is known of others than before is told by no event: all of it has gone, or is there at once.
void HappeningsModel::stationsChanged()
{
    if (m_stations.happenings().isEmpty() != (m_rows.isEmpty() && m_waiting.isEmpty()))
        m_batch.changed();
}

void HappeningsModel::setHeld(bool held)
{
    if (held == m_held)
        return;
    m_held = held;
    flush();
}

void HappeningsModel::flush()
{
    const auto all = m_stations.happenings();
    if (all.isEmpty() || (m_rows.isEmpty() && m_waiting.isEmpty())) {
        m_waiting.clear();
        beginResetModel();
        m_rows = all;
        endResetModel();
    }
    if (!m_held)
        follow();
    Q_EMIT waitingChanged();
}

void HappeningsModel::follow()
{
    if (!m_waiting.isEmpty()) {
        beginInsertRows({}, 0, int(m_waiting.size()) - 1);
        m_rows = std::exchange(m_waiting, {}) + m_rows;
        endInsertRows();
    }
    if (m_rows.size() > mostHappeningRows) {
        beginRemoveRows({}, int(mostHappeningRows), size() - 1);
        m_rows.resize(mostHappeningRows);
        endRemoveRows();
    }
}

} // namespace everyport::ui
