#include "ui/polls/actions/chartchoice.h"

#include <QActionGroup>
#include <QMenu>
#include <QSettings>

#include "app/station/running/station.h"
#include "netcore/task/taskset.h"
#include "ui/charts/chartdata.h"
#include "ui/frame/keyboard/shortcutregistry.h"
#include "ui/languages/saidwords.h"
#include "ui/polls/actions/pollcontroller.h"
#include "ui/polls/actions/pollreplay.h"
#include "ui/polls/plan/mapchart.h"
#include "ui/polls/plan/plandialog.h"
#include "ui/style/colours/icons.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

namespace {

const QString donutKey = u"polls/donut"_s;
const QString mapKey = u"polls/map"_s;

/// Of what shows the result so: among the keys, where the palette finds it.
QString keyOf(ChartChoice::Way way)
{
    return way == ChartChoice::Way::Bars ? u"polls/as-bars"_s
        : way == ChartChoice::Way::Donut ? u"polls/as-donut"_s
                                         : u"polls/as-map"_s;
}

} // namespace

ChartChoice::ChartChoice(PollController& controller)
    : QObject(&controller),
      m_controller(controller),
      m_menu(new QMenu(tr("Ch&art"))),
      m_plan(new QAction(icon(u"pin"_s), tr("Plan of the b&uilding…"), this))
{
    m_menu->setIcon(icon(u"chart-bar-big"_s));
    auto* group = new QActionGroup(this);
    const std::pair<Way, QString> ways[] = {
        {Way::Bars, tr("&Bars")}, {Way::Donut, tr("&Donut, up to eight answers")}, {Way::Map, tr("&Map, by place")}};
    for (const auto& [each, text] : ways) {
        QAction* action = m_menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(each == way());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, each = each] { choose(each); });
        controller.context().shortcuts().add(action, keyOf(each), PollController::tr("Polls"));
    }
    m_menu->addAction(m_plan);
    controller.context().shortcuts().add(m_plan, u"polls/plan"_s, PollController::tr("Polls"));
    m_plan->setToolTip(tr("Choose a picture of the building, and put readers on it"));
    connect(m_plan, &QAction::triggered, this, &ChartChoice::editPlan);
    controller.context().station().venue().addListener(*this);
}

ChartChoice::~ChartChoice()
{
    // A station that stopped took its plan along.
    if (m_controller.context().station().isRunning())
        m_controller.context().station().venue().removeListener(*this);
    delete m_menu;
}

ChartChoice::Way ChartChoice::way() const
{
    const QSettings& memory = m_controller.context().memory();
    if (memory.value(mapKey).toBool())
        return Way::Map;
    return memory.value(donutKey).toBool() ? Way::Donut : Way::Bars;
}

void ChartChoice::choose(Way way)
{
    QSettings& memory = m_controller.context().memory();
    memory.setValue(donutKey, way == Way::Donut);
    memory.setValue(mapKey, way == Way::Map);
    // Who asks for a map and has put no reader anywhere would see bars and not know why.
    const polls::Poll* own = m_controller.poll();
    if (way == Way::Map && !m_controller.context().station().venue().hasPlaces())
        m_controller.context().tell(tr("No reader is on the plan yet: Chart, Plan of the building."));
    else if (way == Way::Map && own && !venue::hasMap(*own))
        m_controller.context().tell(saidWords(venue::whyNoMap(*own)));
    Q_EMIT changed();
}

void ChartChoice::applyTo(ChartData& data, const polls::Poll* own)
{
    if (way() == Way::Map && own && !data.hidden)
        addMap(data, *own);
    if (way() == Way::Donut)
        data.preferDonut();
}

void ChartChoice::addMap(ChartData& data, const polls::Poll& poll)
{
    Station& station = m_controller.context().station();
    auto& venue = station.venue();
    if (!venue.hasPlaces() || !venue::hasMap(poll))
        return;
    PollReplay& replay = *m_controller.replay;
    const auto figures = replay.isUnderWay(poll.id) ? replay.mapOf(poll) : venue.map(poll.id);
    if (!figures)
        return; // of a moment that nobody knows the places of
    data.map = mapOf(poll, venue.plan(), *figures, m_ground.of(venue), station.devices());
    data.preferMap();
}

void ChartChoice::editPlan()
{
    PageContext& context = m_controller.context();
    Station& station = context.station();
    auto* dialog = new PlanDialog(station.reactor(), station.devices(), station.venue(), context.window());
    connect(dialog, &PlanDialog::saved, this, [this](const PlanDraft& draft) {
        m_controller.context().tasks().start(store(draft), tr("Saving the plan of the building"));
    });
    dialog->open();
}

Task<Result<Done>> ChartChoice::store(PlanDraft draft)
{
    auto storing = draft.store(m_controller.context().station().venue());
    const auto stored = co_await std::move(storing);
    if (stored)
        m_controller.context().tell(tr("Saved the plan of the building."));
    co_return stored;
}

} // namespace everyport::ui
