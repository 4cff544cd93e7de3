#include "ui/devices/devicesoutline.h"

#include "app/station/running/station.h"
#include "ui/devices/devicelabels.h"
#include "ui/frame/feedback/alerts.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/style/words/plainletters.h"
#include "ui/tags/tags.h"

using namespace everyport::devices;

namespace everyport::ui {

DevicesOutline::DevicesOutline(PageContext& context)
    : m_context(context),
      m_registry(context.station().devices()),
      m_batch([this] { look(); }, this), // as often as the rows
      m_computer(context, this)
{
    m_registry.addListener(this);
    look();
}

DevicesOutline::~DevicesOutline()
{
    m_registry.removeListener(this);
}

QList<StatusPart> DevicesOutline::status() const
{
    const int count = int(m_registry.devices().size());
    return {{.order = 30,
        .text = count == 1 ? tr("1 reader") : tr("%n readers", nullptr, count),
        .page = QStringLiteral("devices")}};
}

void DevicesOutline::deviceRemoved(const QString& id)
{
    Tags::of(m_context).forget(TaggedPage::devices, id);
    m_batch.changed();
}

void DevicesOutline::look()
{
    QStringList troubled;
    for (const Device& device : m_registry.devices()) {
        if (!isTrouble(device.state))
            continue;
        troubled.append(QStringLiteral("device/") + device.id);
        raise(device);
    }
    m_context.troubles().clearOthers(QStringLiteral("device/"), troubled);
    const QList<StatusPart> now = status();
    if (now == m_status)
        return;
    m_status = now;
    Q_EMIT changed();
}

void DevicesOutline::raise(const Device& device)
{
    Trouble trouble;
    trouble.id = QStringLiteral("device/") + device.id;
    trouble.page = QStringLiteral("devices");
    trouble.subject = device.id;
    trouble.severity = device.state == DeviceState::Failed ? Trouble::Severity::Failed : Trouble::Severity::Trouble;
    trouble.head = deviceTroubleHead(device);
    trouble.text = device.stateText;
    trouble.brief = tr("%1: %2").arg(device.name, deviceStateWord(device, QDateTime::currentMSecsSinceEpoch()));
    trouble.details = tr("Reader %1, %2, kind %3.").arg(device.id, device.endpoint, device.driver);
    if (!device.remedy.isEmpty())
        trouble.remedies.append({tr("Copy command"), QStringLiteral("copy"),
            [this, command = device.remedy] { m_context.copyText(command, tr("the command")); }});
    if (device.state == DeviceState::WrongBaud || device.state == DeviceState::Silent)
        trouble.remedies.append({tr("Identify…"), {},
            [this, id = device.id] { m_context.goTo(QStringLiteral("devices"), QStringLiteral("identify/") + id); }});
    else
        trouble.remedies.append({tr("Try again"), {}, [this, id = device.id] { m_registry.retry(id); }});
    m_context.troubles().raise(trouble);
}

QList<PaletteHit> DevicesOutline::find(const QString& text) const
{
    QList<PaletteHit> hits;
    const SoughtLetters sought(text);
    const auto go = [this](const QString& subject) {
        return [this, subject] { m_context.goTo(QStringLiteral("devices"), subject); };
    };
    for (const Device& device : m_registry.devices()) {
        if (hits.size() >= 6)
            break;
        if (sought.isIn(device.name) || sought.isIn(device.place))
            hits.append({tr("Devices"), device.name, device.place, QStringLiteral("nfc"), deviceMark(device), {},
                go(device.id)});
    }
    hits += m_computer.find(text).mid(0, 6 - hits.size());
    if (sought.isIn(tr("Add reader")))
        hits.append(
            {tr("Actions"), tr("Add reader…"), {}, QStringLiteral("plus"), Mark::None, {}, go(QStringLiteral("add"))});
    if (sought.isIn(tr("Add a simulated reader")))
        hits.append({tr("Actions"), tr("Add a simulated reader…"), {}, QStringLiteral("nfc"), Mark::None, {},
            go(QStringLiteral("simulate"))});
    return hits;
}

} // namespace everyport::ui
