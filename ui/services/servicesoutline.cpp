#include "ui/services/servicesoutline.h"

#include <QAction>

#include "app/station/running/station.h"
#include "ui/frame/feedback/faultwork.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/languages/declaredwords.h"
#include "ui/services/servicelabels.h"
#include "ui/services/servicetroubles.h"
#include "ui/style/words/plainletters.h"
#include "ui/tags/tags.h"
#include "ui/widgets/controls/makeaction.h"

namespace everyport::ui {
namespace {

constexpr qsizetype mostHits = 8;
constexpr qsizetype lettersOfAKind = 3; ///< Fewer stand in the names of many.

/// Whether what was wrong before is over is not known yet: its strip stays, with the button that was pressed.
bool isOnItsWay(const ServiceStatus& status)
{
    return status.state == ServiceStatus::State::Starting || status.state == ServiceStatus::State::Stopping;
}

} // namespace

ServicesOutline::ServicesOutline(PageContext& context)
    : m_context(context), m_list(context.station().services()), m_batch([this] { look(); }, this)
{
    makeActions();
    m_list.addListener(this);
    look();
}

ServicesOutline::~ServicesOutline()
{
    m_list.removeListener(this);
}

void ServicesOutline::makeActions()
{
    m_actions = {makeAction(this, QStringLiteral("plus"), tr("Add service…"),
                     [this] { m_context.goTo(QStringLiteral("services"), QStringLiteral("add")); }),
        nullptr,
        makeAction(this, QStringLiteral("play"), tr("Start all"),
            [this] { startNamed(m_context, m_list.startAll(), tr("Starting the services")); }),
        makeAction(this, QStringLiteral("square"), tr("Stop all"),
            [this] { startNamed(m_context, m_list.stopAll(), tr("Stopping the services")); }),
        nullptr, makeAction(this, QStringLiteral("radio"), tr("Stations"), [this] {
            m_context.goTo(QStringLiteral("stations"));
        })};
}

/// A trouble at once: whoever asked for the change is told right after this that it failed, and need not be told twice.
void ServicesOutline::serviceChanged(const QString& name)
{
    m_batch.changed();
    const auto status = m_list.status(name);
    if (status && !status->trouble.text.isEmpty())
        m_context.troubles().raise(serviceTrouble(m_context, *status));
}

void ServicesOutline::serviceRemoved(const QString& name)
{
    Tags::of(m_context).forget(TaggedPage::services, name);
    m_batch.changed();
}

void ServicesOutline::look()
{
    QStringList troubled;
    int running = 0;
    const auto all = m_list.all();
    for (const ServiceStatus& status : all) {
        if (status.state == ServiceStatus::State::Running) {
            ++running;
            subjectSucceeded(m_context, serviceSubject(status.name)); // whoever started it
        }
        if (!status.trouble.text.isEmpty())
            m_context.troubles().raise(serviceTrouble(m_context, status));
        if (isOnItsWay(status) || !status.trouble.text.isEmpty())
            troubled.append(serviceTroubleId(status.name));
    }
    m_context.troubles().clearOthers(serviceTroubleId({}), troubled);
    const QString text = all.isEmpty() ? tr("No services")
        : running == 1                 ? tr("1 service")
                                       : tr("%n services", nullptr, running);
    const QList<StatusPart> now{{.order = 10,
        .mark = running > 0 ? Mark::Good : Mark::Stopped,
        .text = text,
        .toolTip = tr("Services that run"),
        .page = QStringLiteral("services")}};
    if (now == m_status)
        return;
    m_status = now;
    Q_EMIT changed();
}

QList<PaletteHit> ServicesOutline::find(const QString& text) const
{
    QList<PaletteHit> hits;
    const SoughtLetters sought(text);
    for (const ServiceStatus& status : m_list.all()) {
        if (hits.size() >= 6)
            break;
        if (sought.isIn(status.name) || sought.isIn(serviceTypeName(status.type)))
            hits.append({tr("Services"), status.name, serviceAddressWords(status), serviceTypeIcon(status.type),
                serviceMark(status), {},
                [this, name = status.name] { m_context.goTo(QStringLiteral("services"), name); }});
    }
    // A kind by its name, of which there may be no service yet: who has a reader by MQTT looks for that.
    for (const auto& type : m_list.types()) {
        if (hits.size() >= mostHits || text.size() < lettersOfAKind)
            break;
        const QString title = serviceTypeName(type->name());
        if (sought.isIn(type->name()) || sought.isIn(title))
            hits.append({tr("Actions"), tr("Add service: %1…").arg(title), declaredWords(type->description()),
                type->icon(), Mark::None, {}, [this, name = type->name()] {
                    m_context.goTo(QStringLiteral("services"), QStringLiteral("add/") + name);
                }});
    }
    return hits;
}

} // namespace everyport::ui
