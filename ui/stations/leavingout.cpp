#include "ui/stations/leavingout.h"

#include <QAction>
#include <QWidget>

#include "app/station/running/station.h"
#include "ui/frame/feedback/faultwork.h"
#include "ui/frame/feedback/undostack.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/stations/questions.h"
#include "ui/widgets/controls/makeaction.h"
#include "ui/widgets/dialogs/harmdialog.h"

using namespace Qt::StringLiterals;
using everyport::stations::StationRow;

namespace everyport::ui {
namespace {

Task<Result<Done>> leaveOut(polls::PollRegistry& registry, QStringList ids, QString station, QString name)
{
    for (const QString& id : ids) {
        auto leaving = registry.leaveOut(id, station, name);
        const auto left = co_await std::move(leaving);
        if (!left)
            co_return left.error();
    }
    co_return Done();
}

Task<Result<Done>> takeIn(polls::PollRegistry& registry, QStringList ids, QString station)
{
    for (const QString& id : ids) {
        auto taking = registry.takeIn(id, station);
        const auto taken = co_await std::move(taking);
        if (!taken)
            co_return taken.error();
    }
    co_return Done();
}

} // namespace

LeavingOut::LeavingOut(PageContext& context, stations::Stations& stations, QObject* parent)
    : QObject(parent),
      m_context(context),
      m_stations(stations),
      m_action(makeAction(this, u"ban"_s, tr("Leave its votes out…"), [this] { ask(); })),
      m_takeIn(makeAction(this, u"check"_s, tr("Take its votes in again"), [this] { takeInAgain(); }))
{
    m_context.station().polls().addListener(*this);
    refresh();
}

LeavingOut::~LeavingOut()
{
    m_context.station().polls().removeListener(*this);
}

void LeavingOut::setStation(const StationRow* row)
{
    m_row = row ? *row : StationRow();
    refresh();
}

void LeavingOut::pollChanged(const QString&)
{
    refresh();
}

QStringList LeavingOut::pollsWithIt() const
{
    const auto& registry = m_context.station().polls();
    QStringList ids = m_stations.sharedPolls();
    ids.removeIf([&](const QString& id) {
        const polls::Poll* poll = registry.find(id);
        return !poll || !registry.leader(id).isEmpty() || poll->leftOut.contains(m_row.station);
    });
    return ids;
}

QStringList LeavingOut::pollsWithoutIt() const
{
    const auto& registry = m_context.station().polls();
    QStringList ids;
    for (const polls::Poll& poll : registry.polls()) {
        if (poll.leftOut.contains(m_row.station) && registry.leader(poll.id).isEmpty())
            ids << poll.id;
    }
    return ids;
}

void LeavingOut::refresh()
{
    const bool isAnother = !m_row.station.isEmpty() && m_row.state != StationRow::State::This && !m_row.isHome;
    const bool isOut = isAnother && !pollsWithoutIt().isEmpty();
    const bool counts = isAnother && !pollsWithIt().isEmpty();
    m_action->setToolTip(counts || isOut || !m_stations.isHome() ? QString() : tr("No poll is shared"));
    m_action->setVisible(m_stations.isHome() && (counts || !isOut));
    m_action->setEnabled(m_stations.isHome() && counts);
    m_takeIn->setVisible(m_stations.isHome() && isOut);
    m_takeIn->setEnabled(m_takeIn->isVisible());
}

/// The numbers change for all at once, as when it was left out; so it says what counts again, and can be taken back.
void LeavingOut::takeInAgain()
{
    const QStringList ids = pollsWithoutIt();
    auto& registry = m_context.station().polls();
    auto* context = &m_context;
    const auto undo = [context, &registry, ids, station = m_row.station, name = m_row.name] {
        startOn(*context, u"station/"_s + name, tr("Leaving out the votes of %1").arg(name),
            leaveOut(registry, ids, station, name));
    };
    const QString done = tr("The votes of %1 count again in %2.").arg(m_row.name, questionsOf(registry, ids));
    startOn(m_context, u"station/"_s + m_row.name, tr("Taking the votes of %1 in again").arg(m_row.name),
        thenTell(takeIn(registry, ids, m_row.station), m_context.window(),
            [context, done, undo] { context->undo().done(done, undo, u"check"_s); }));
}

/// All who look at the numbers see others at once, so it is asked; it can be taken back.
void LeavingOut::ask()
{
    const QStringList ids = pollsWithIt();
    auto& registry = m_context.station().polls();
    const auto apply = [context = &m_context, &registry, ids, station = m_row.station, name = m_row.name] {
        const auto undo = [context, &registry, ids, station, name] {
            startOn(*context, u"station/"_s + name, tr("Taking the votes of %1 in again").arg(name),
                takeIn(registry, ids, station));
        };
        startOn(*context, u"station/"_s + name, tr("Leaving out the votes of %1").arg(name),
            thenTell(leaveOut(registry, ids, station, name), context->window(), [context, name, undo] {
                context->undo().done(tr("The votes of %1 are left out.").arg(name), undo, u"ban"_s);
            }));
    };
    askBeforeHarm(m_context.window(),
        {.title = tr("Leave out the votes of %1?").arg(m_row.name),
            .text = tr("Nothing counts any more that this station has entered or enters in %1: not its votes, nor what "
                       "it has voided, registered or linked. All stations count anew. What it has sent stays in the "
                       "sealed logs, and can be taken in again.")
                        .arg(questionsOf(registry, ids)),
            .verb = tr("Leave its votes out"),
            .keep = tr("Count its votes"),
            .height = 190,
            .apply = apply});
}

} // namespace everyport::ui
