#include "ui/polls/actions/pollsharing.h"

#include "app/polls/seal/sealer.h"
#include "ui/frame/feedback/faultwork.h"
#include "ui/frame/feedback/undostack.h"
#include "ui/polls/actions/pollcontroller.h"
#include "ui/style/colours/icons.h"
#include "ui/style/words/shownwords.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

PollSharing::PollSharing(PollController& controller, stations::Stations& stations)
    : shareAction(new QAction(icon(u"radio"_s), tr("S&hare with stations"), this)),
      m_controller(controller),
      m_stations(stations),
      m_batch([this] { follow(); }, this)
{
    shareAction->setCheckable(true);
    connect(
        shareAction, &QAction::triggered, this, [this](bool isShared) { share(m_controller.likelyPoll(), isShared); });
    m_stations.addListener(*this);
    refresh();
}

PollSharing::~PollSharing()
{
    m_stations.removeListener(*this);
}

QString PollSharing::leaderOf(const QString& poll) const
{
    const QString leader = m_controller.feed().registry().leader(poll);
    if (leader.isEmpty())
        return {};
    for (const stations::StationRow& row : m_stations.rows()) {
        if (row.station == leader)
            return shownInLine(row.name, 60);
    }
    const QString home = m_stations.homeName();
    return shownInLine(home.isEmpty() ? leader : home, 60);
}

bool PollSharing::isShared(const QString& poll) const
{
    return m_stations.isHome() && m_stations.sharedPolls().contains(poll);
}

QString PollSharing::words(const QString& poll) const
{
    if (const QString leader = leaderOf(poll); !leader.isEmpty())
        return tr("led by %1").arg(leader);
    return isShared(poll) ? tr("shared with all stations") : QString();
}

QString PollSharing::sealWords(const QString& poll) const
{
    const QString head = m_controller.feed().registry().closedHead(poll);
    if (head.isEmpty())
        return {};
    const bool isOfSeveral = m_stations.takesPart() && m_stations.sharedPolls().contains(poll);
    const QString own = isOfSeveral ? shownInLine(m_stations.name(), 60) : QString();
    return own.isEmpty() ? tr("Seal: %1").arg(polls::shortHead(head))
                         : tr("Seal of %1: %2", "a station").arg(own, polls::shortHead(head));
}

void PollSharing::refresh()
{
    const QString poll = m_controller.likelyPoll();
    const QString leader = leaderOf(poll), home = shownInLine(m_stations.homeName(), 60);
    const bool isOurs = m_controller.feed().registry().find(poll) && leader.isEmpty();
    shareAction->setVisible(m_stations.takesPart());
    shareAction->setEnabled(m_stations.isHome() && isOurs);
    shareAction->setChecked(isOurs && isShared(poll));
    shareAction->setToolTip(!leader.isEmpty() ? tr("Led by %1, which shares it").arg(leader)
            : m_stations.isHome() || home.isEmpty()
            ? tr("All stations get its question, and votes of all count everywhere")
            : tr("%1 is the home station: its polls are shared").arg(home));
}

void PollSharing::follow()
{
    refresh();
    Q_EMIT changed();
}

void PollSharing::share(const QString& poll, bool isShared)
{
    start(poll, isShared, [this, poll, isShared] {
        const QString name = m_controller.nameOf(poll);
        m_controller.context().undo().done(
            isShared ? tr("“%1” is shared with all stations.").arg(name)
                     : tr("“%1” is not shared any more. The stations keep what they have of it.").arg(name),
            [this, poll, isShared] { start(poll, !isShared); }, u"radio"_s);
    });
    refresh(); // until it is so, it is as it was
}

void PollSharing::start(const QString& poll, bool isShared, std::function<void()> told)
{
    const QString name = m_controller.nameOf(poll);
    startOn(m_controller.context(), pollSubject(poll, u"sharing"_s),
        isShared ? tr("Sharing “%1” with the stations").arg(name) : tr("Ending to share “%1”").arg(name),
        thenTell(isShared ? m_stations.share(poll) : m_stations.unshare(poll), this, std::move(told)));
}

} // namespace everyport::ui
