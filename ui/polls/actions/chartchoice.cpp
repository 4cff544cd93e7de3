#include "ui/polls/actions/chartchoice.h"

#include <QActionGroup>
#include <QMenu>
#include <QSettings>

#include "ui/charts/chartdata.h"
#include "ui/polls/actions/pollcontroller.h"
#include "ui/style/colours/icons.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

namespace {

const QString donutKey = u"polls/donut"_s;

} // namespace

ChartChoice::ChartChoice(PollController& controller)
    : QObject(&controller), m_controller(controller), m_menu(new QMenu(tr("Ch&art")))
{
    m_menu->setIcon(icon(u"chart-bar-big"_s));
    auto* group = new QActionGroup(this);
    QAction* bars = m_menu->addAction(tr("&Bars"));
    QAction* donut = m_menu->addAction(tr("&Donut, up to eight answers"));
    for (QAction* action : {bars, donut}) {
        action->setCheckable(true);
        group->addAction(action);
    }
    const bool isDonut = controller.context().memory().value(donutKey).toBool();
    (isDonut ? donut : bars)->setChecked(true);
    connect(group, &QActionGroup::triggered, this, [this, donut](QAction* chosen) {
        m_controller.context().memory().setValue(donutKey, chosen == donut);
        Q_EMIT changed();
    });
}

ChartChoice::~ChartChoice()
{
    delete m_menu;
}

void ChartChoice::applyTo(ChartData& data) const
{
    if (m_controller.context().memory().value(donutKey).toBool())
        data.preferDonut();
}

} // namespace everyport::ui
