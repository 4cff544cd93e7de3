#include "ui/services/linkreach.h"

#include <QAbstractButton>
#include <QVBoxLayout>

#include "app/station/running/station.h"
#include "ui/frame/feedback/faultwork.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/services/networkreach.h"
#include "ui/widgets/display/notice.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

LinkReach::LinkReach(PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_notice(new Notice(Mark::Trouble, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_notice);
    context.station().services().addListener(this);
    refresh();
}

LinkReach::~LinkReach()
{
    m_context.station().services().removeListener(this);
}

bool LinkReach::isServed() const
{
    return !m_context.station().pollAddresses().host({}).isEmpty();
}

void LinkReach::takeKeyboard()
{
    if (m_button)
        m_button->setFocus(Qt::OtherFocusReason);
}

/// Asked when it has changed.
void LinkReach::serviceToldOf()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            refresh();
            Q_EMIT changed();
        },
        Qt::QueuedConnection);
}

void LinkReach::refresh()
{
    m_notice->clearButtons();
    m_button = nullptr;
    const bool isNear = isServed() && !m_context.station().pollAddresses().reachBeyond();
    setVisible(!isServed() || isNear);
    if (!isServed()) {
        m_notice->setText(tr("No web service runs:"), tr("a link would have no address."));
        const QString words = idleService().isEmpty() ? tr("Set up a web service…") : tr("Start the web service");
        m_button = m_notice->addButton(words, u"play"_s, [this] { startService(); });
    } else if (isNear) {
        m_notice->setText(tr("Only this computer can open a link:"), tr("no phone reaches its web service."));
        m_button = m_notice->addButton(tr("Let the room open it"), u"network"_s, [this] {
            for (const ServiceStatus& status : m_context.station().services().all()) {
                if (status.type != "http"_L1 || status.state != ServiceStatus::State::Running)
                    continue;
                letTheNetworkReach(m_context, status);
                return;
            }
        });
    }
}

QString LinkReach::idleService() const
{
    for (const ServiceStatus& status : m_context.station().services().all()) {
        if (status.type == "http"_L1 && status.state != ServiceStatus::State::Running && !status.isBroken)
            return status.name;
    }
    return {};
}

void LinkReach::startService()
{
    const QString name = idleService();
    if (name.isEmpty()) {
        Q_EMIT left(); // the dialog is modal
        m_context.goTo(u"services"_s, u"add/http"_s);
        return;
    }
    startOn(m_context, serviceSubject(name), tr("Starting %1").arg(name), m_context.station().services().start(name));
}

} // namespace everyport::ui
