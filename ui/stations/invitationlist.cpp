#include "ui/stations/invitationlist.h"

#include <QDateTime>
#include <QVBoxLayout>

#include "ui/frame/feedback/faultwork.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/style/colours/metrics.h"
#include "ui/widgets/display/measures.h"
#include "ui/widgets/display/texts.h"
#include "ui/widgets/display/thinglist.h"

using namespace Qt::StringLiterals;
using everyport::stations::Invitation;

namespace everyport::ui {
namespace {

QString invitationTitle(const Invitation& invitation)
{
    if (!invitation.name.isEmpty())
        return invitation.name;
    return invitation.isForMany ? InvitationList::tr("Any computer that has the card")
                                : InvitationList::tr("One station, which says its name itself");
}

QString invitationCaption(const Invitation& invitation)
{
    const QString until = clockText(invitation.until, QDateTime::currentMSecsSinceEpoch());
    return invitation.isForMany ? InvitationList::tr("a card for many, good until %1").arg(until)
                                : InvitationList::tr("a code for one, good until %1").arg(until);
}

} // namespace

InvitationList::InvitationList(PageContext& context, stations::Stations& stations, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_stations(stations),
      m_list(new ThingList(tr("Open invitations"), tr("There are none."), tr("Withdraw"), this)),
      m_batch([this] { follow(); }, this)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new Line(Qt::Horizontal, this));
    auto* inset = new QVBoxLayout;
    inset->setContentsMargins(Metrics::pageEdge, 8, Metrics::pageEdge, Metrics::betweenGroups);
    inset->addWidget(m_list);
    column->addLayout(inset);
    m_stations.addListener(*this);
    follow();
}

InvitationList::~InvitationList()
{
    m_stations.removeListener(*this);
}

void InvitationList::follow()
{
    const auto open = m_stations.isHome() ? m_stations.invitations() : QList<Invitation>();
    QStringList now;
    QList<ThingList::Thing> things;
    for (const Invitation& one : open) {
        const QString title = invitationTitle(one), account = one.account.isEmpty() ? one.home : one.account;
        things.append({.title = title,
            .caption = invitationCaption(one),
            .toolTip = fullTimeText(one.until),
            .remove = [this, account, title] { withdraw(account, title); }});
        now.append(account + u'\n' + title + u'\n' + things.last().caption);
    }
    setVisible(!things.isEmpty());
    if (now == std::exchange(m_shown, now))
        return;
    m_list->setThings(things);
}

/// Another can be made; nobody is hurt who is a station already.
void InvitationList::withdraw(const QString& account, const QString& title)
{
    startOn(m_context, u"invitation/"_s + account, tr("Withdrawing the invitation of %1").arg(title),
        m_stations.withdraw(account));
}

} // namespace everyport::ui
