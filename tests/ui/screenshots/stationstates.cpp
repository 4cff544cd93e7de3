#include "tests/ui/screenshots/stationstates.h"

#include <utility>

#include <QAbstractButton>
#include <QApplication>
#include <QDateTime>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

#include "app/polls/definition/poll.h"
#include "app/polls/pollregistry.h"
#include "app/station/running/station.h"
#include "tests/ui/screenshots/settle.h"
#include "tests/ui/support/waiting.h"
#include "ui/frame/page/page.h"
#include "ui/frame/window/mainwindow.h"
#include "ui/stations/stationdetail.h"
#include "ui/widgets/controls/segments.h"
#include "ui/widgets/dialogs/dialog.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;
using stations::StationRow;

StationStates::StationStates(MainWindow& window, stations::PlayedStations& stations, PageStates::Take take)
    : m_window(window), m_stations(stations), m_take(std::move(take))
{
}

void StationStates::take(const QString& subject, const QString& name)
{
    m_window.goTo(u"stations"_s, subject);
    settle(700);
    m_take(u"stations-"_s + name, false);
}

bool StationStates::show()
{
    take({}, u"none"_s);
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    m_stations.isPart = true;
    m_stations.all = stations::cityDay(now);
    m_stations.shared = {u"town-fund"_s};
    m_stations.row(u"north-door"_s).assigned[u"town-fund"_s][u"reader-1"_s] = polls::slugFrom(
        u"Trees on Market Square"_s);
    m_stations.happened = stations::cityDayHappenings(now);
    m_stations.changed();
    m_stations.made = {.code = u"K7MQ-2XWP-9RTD-LC4H"_s,
        .account = u"station-guest-k7mq@town.example"_s,
        .home = u"stations.town.example"_s,
        .service = u"pubsub.town.example"_s,
        .space = u"stations"_s,
        .server = u"tcp:192.0.2.7:5222"_s,
        .certificate = "-----BEGIN CERTIFICATE-----\nTUlJQg==\n-----END CERTIFICATE-----\n",
        .until = now + 900'000};
    settle(300);
    take(u"market-stall"_s, u"trouble"_s);
    take(u"north-door"_s, u"readers"_s);
    bool isFine = takeLeftOut();
    isFine = takeAdding() && isFine;
    m_stations.isTheHome = false;
    m_stations.changed();
    settle(300);
    take(u"school-hall"_s, u"elsewhere"_s);
    m_stations.isTheHome = true;
    m_stations.all.removeIf([](const StationRow& row) { return row.state >= StationRow::State::Slow; });
    for (StationRow& row : m_stations.all) {
        for (auto& reader : row.readers)
            reader.isReady = true;
    }
    m_stations.open.clear();
    m_stations.changed();
    settle(300);
    take(u"town-hall"_s, u"healthy"_s);
    m_stations.isPart = false;
    m_stations.changed();
    settle(300);
    return takeJoining() && isFine;
}

/// Its pane, and the menu with both actions: of one poll it is left out, of another not.
bool StationStates::takeLeftOut()
{
    const QString name = u"river-stage"_s, id = u"4711"_s, poll = u"town-fund"_s;
    auto& registry = m_window.station().polls();
    if (!waitFor(registry.leaveOut(poll, id, name)).ok())
        return false;
    const QStringList shared = std::exchange(m_stations.shared, {poll, u"band"_s});
    StationRow& row = m_stations.row(name);
    row.station = id;
    row.leftOutOf = {poll};
    m_stations.changed();
    take(name, u"left-out"_s);
    auto* page = m_window.page(u"stations"_s);
    auto* detail = page ? page->findChild<StationDetail*>() : nullptr;
    auto* more = detail ? detail->findChild<QToolButton*>() : nullptr;
    if (more)
        more->click();
    settle(200);
    QWidget* menu = QApplication::activePopupWidget();
    if (menu) {
        m_take(u"stations-left-out-menu"_s, false);
        menu->close();
    }
    row.station.clear();
    row.leftOutOf.clear();
    m_stations.shared = shared;
    m_stations.changed();
    return waitFor(registry.takeIn(poll, id)).ok() && menu;
}

/// The form for one, what it comes to, and the form for many.
bool StationStates::takeAdding()
{
    m_window.goTo(u"stations"_s, u"#add"_s);
    settle(200);
    auto* dialog = qobject_cast<Dialog*>(QApplication::activeModalWidget());
    auto* kind = dialog ? dialog->findChild<Segments*>() : nullptr;
    if (!kind)
        return false;
    kind->choose(1);
    Q_EMIT kind->chosenByHand(1);
    m_take(u"stations-add-many"_s, true);
    m_window.goTo(u"stations"_s, u"#add"_s);
    settle(200);
    dialog = qobject_cast<Dialog*>(QApplication::activeModalWidget());
    dialog->findChild<QLineEdit*>()->setText(u"pier"_s);
    dialog->verb()->click();
    settle(200);
    m_take(u"stations-add-code"_s, true);
    take({}, u"invited"_s);
    return true;
}

bool StationStates::takeJoining()
{
    m_window.goTo(u"stations"_s, u"#home"_s);
    settle(200);
    if (!QApplication::activeModalWidget())
        return false;
    m_take(u"stations-home"_s, true);
    m_window.goTo(u"stations"_s, u"#join"_s);
    settle(200);
    if (!QApplication::activeModalWidget())
        return false;
    m_take(u"stations-join"_s, true);
    return true;
}

} // namespace everyport::ui
