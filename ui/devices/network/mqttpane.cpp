#include "ui/devices/network/mqttpane.h"

#include <QPushButton>
#include <QVBoxLayout>

#include "app/services/core/servicelist.h"
#include "ui/style/colours/metrics.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {
namespace {

const QString kind = QStringLiteral("mqtt");

/// One that runs, where there is one: it may be heard there already.
QString serviceIn(const ServiceList& services)
{
    QString found;
    for (const ServiceStatus& status : services.all()) {
        if (status.type != kind)
            continue;
        if (status.state == ServiceStatus::State::Running)
            return status.name;
        if (found.isEmpty())
            found = status.name;
    }
    return found;
}

} // namespace

MqttPane::MqttPane(const ServiceList& services, QWidget* parent)
    : QWidget(parent),
      m_services(services),
      m_words(wrappedText({}, Text::Size::Normal, Tone::Second, this)),
      m_lead(makeButton({}, QStringLiteral("server"), this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Metrics::px(24), Metrics::px(20), Metrics::px(24), Metrics::px(20));
    column->setSpacing(Metrics::betweenGroups);
    column->addWidget(wrappedText(
        tr("A reader whose gateway publishes cards at a broker. A service of the kind MQTT listens there; each reader "
           "that it hears is a port in this list."),
        Text::Size::Normal, Tone::Second, this));
    column->addWidget(m_words);
    column->addWidget(m_lead, 0, Qt::AlignLeft);
    column->addStretch();
    connect(m_lead, &QPushButton::clicked, this, [this] { Q_EMIT serviceWanted(m_subject); });
    refresh();
}

void MqttPane::refresh()
{
    const QString name = serviceIn(m_services);
    const auto status = m_services.status(name);
    const bool runs = status && status->state == ServiceStatus::State::Running;
    m_subject = name.isEmpty() ? QStringLiteral("add/") + kind : name;
    m_words->setText(name.isEmpty() ? tr("There is no such service yet.")
            : !runs                 ? tr("The service %1 does not run.").arg(name)
            : status->trouble.text.isEmpty()
            ? tr("The service %1 runs. What is to be set in the gateway stands at How to connect.").arg(name)
            : tr("The service %1 runs, but something is wrong there.").arg(name));
    m_lead->setText(name.isEmpty() ? tr("Add the service…") : tr("Open the service"));
}

} // namespace everyport::ui
