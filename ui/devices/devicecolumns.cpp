#include "ui/devices/devicecolumns.h"

#include <limits>

#include <QDateTime>
#include <QLocale>

#include "ui/devices/devicelabels.h"
#include "ui/devices/devicesmodel.h"
#include "ui/languages/declaredwords.h"
#include "ui/languages/saidwords.h"
#include "ui/tags/tagcolumn.h"
#include "ui/widgets/display/measures.h"
#include "ui/widgets/tables/expressions.h"

using namespace everyport::devices;

namespace everyport::ui {
namespace {

constexpr qsizetype longestCode = 28; // as wide as the longest number

QString stateNow(const Device& device)
{
    return deviceStateWord(device, QDateTime::currentMSecsSinceEpoch());
}

QString ageWords(const Device& device)
{
    if (device.lastTagAt == 0)
        return {};
    // No longer at once than later: "just now" would take the room of the columns beside it with each card.
    return spanText(qMax<qint64>(1, (QDateTime::currentMSecsSinceEpoch() - device.lastTagAt) / 1000));
}

QVariant readerRole(const Device& device, int role)
{
    switch (role) {
    case Role::Expression: return itemExpression(QStringLiteral("devices"), device.id);
    case Role::Faded: return device.state == DeviceState::Unplugged || device.state == DeviceState::Disabled;
    default: return {};
    }
}

Column<Device> stateColumn()
{
    return {.key = QStringLiteral("state"),
        .title = DevicesModel::tr("State"),
        .width = 130,
        .text = stateNow,
        .toneOf =
            [](const Device& device) { return isTrouble(device.state) ? toneOf(deviceMark(device)) : Tone::Second; },
        .sort = [](const Device& device) { return int(deviceMark(device)); },
        .tip = [](const Device& device) { return saidWords(device.stateText); }};
}

Column<Device> ageColumn()
{
    return {.key = QStringLiteral("age"),
        .title = DevicesModel::tr("Age"),
        .width = 76,
        .yield = 1, // the last to go: it stands beside the list, too
        .yieldsEmpty = true,
        .text = ageWords,
        .isNumber = true,
        .tone = Tone::Second,
        .sort =
            [](const Device& device) {
                return device.lastTagAt == 0 ? std::numeric_limits<qint64>::max() : -device.lastTagAt;
            },
        .tip = [](const Device& device) { return device.lastTagAt > 0 ? fullTimeText(device.lastTagAt) : QString(); }};
}

Column<Device> badColumn()
{
    return {.key = QStringLiteral("bad"),
        .title = DevicesModel::tr("Bad"),
        .width = 54,
        .yield = 3, // before names are cut; it stands beside the list, too
        .yieldsEmpty = true,
        .text = [](const Device& device) { return QLocale().toString(device.faultTotal()); },
        .isNumber = true,
        .toneOf = [](const Device& device) { return device.faultTotal() == 0 ? Tone::Second : Tone::Normal; },
        .sort = [](const Device& device) { return device.faultTotal(); }};
}

QString portState(const DeviceRegistry& registry, const SerialPort& port)
{
    if (port.usedBy.isEmpty())
        return port.usable          ? DevicesModel::tr("free")
            : port.remedy.isEmpty() ? DevicesModel::tr("not usable")
                                    : DevicesModel::tr("no permission");
    const Device* user = registry.find(port.usedBy);
    return DevicesModel::tr("used by %1").arg(user ? user->name : port.usedBy);
}

} // namespace

QString cardWords(const rfid::Tag& card)
{
    if (card.technology != QStringLiteral("code") || card.text.isEmpty())
        return spacedHex(card.id);
    return card.text.size() > longestCode ? card.text.left(longestCode) + QChar(0x2026) : card.text;
}

ColumnList<Device> readerColumns(std::function<QString(const Device&)> tags)
{
    std::vector<Column<Device>> columns{
        {.key = QStringLiteral("name"),
            .title = DevicesModel::tr("Name"),
            .width = 170, // what belongs to this computer has longer names than a reader: "Sleep and shutdown"
            .least = 96,
            .isName = true,
            .text = [](const Device& device) { return device.name; },
            .weight = 500,
            .mark = deviceMark,
            .spoken =
                [](const Device& device) { return DevicesModel::tr("%1, %2").arg(device.name, stateNow(device)); }},
        {.key = QStringLiteral("place"),
            .title = DevicesModel::tr("Place"),
            .width = 140,
            .least = 72,
            .share = 1,
            .yield = 4,
            .text = [](const Device& device) { return device.place; },
            .tone = Tone::Second},
        stateColumn(),
        {.key = QStringLiteral("card"),
            .title = DevicesModel::tr("Last card"),
            .width = 136,
            .yield = 5,
            .yieldsEmpty = true,
            .text = [](const Device& device) { return cardWords(device.lastTag); },
            .isMono = true},
        ageColumn(),
        {.key = QStringLiteral("reads"),
            .title = DevicesModel::tr("Reads"),
            .width = 58,
            .yield = 2,
            .yieldsEmpty = true,
            .text = [](const Device& device) { return QLocale().toString(device.reads); },
            .isNumber = true,
            .sort = [](const Device& device) { return device.reads; }},
        badColumn(),
        {.key = QStringLiteral("kind"),
            .title = DevicesModel::tr("Kind"),
            .width = 180,
            .least = 80,
            .yield = 6,
            .yieldsEmpty = true,
            .text = [](const Device& device) { return declaredWords(device.kind().title); },
            .tone = Tone::Second},
        tagColumn<Device>(std::move(tags)),
    };
    return ColumnList<Device>(std::move(columns), readerRole);
}

ColumnList<SerialPort> portColumns(const DeviceRegistry& registry)
{
    // empty, and in no order of their own, where only readers have something to say
    std::vector<Column<SerialPort>> columns(DevicesModel::Columns,
        {.text = [](const SerialPort&) { return QString(); }, .sort = [](const SerialPort&) { return QVariant(0); }});
    columns[DevicesModel::Name] = {.isName = true,
        .text = [](const SerialPort& port) { return portName(port.device); },
        .weight = 500,
        .mark = portMark,
        .tip = [](const SerialPort& port) { return port.device; }};
    columns[DevicesModel::Place] = {
        .text =
            [](const SerialPort& port) { return port.description.isEmpty() ? port.manufacturer : port.description; },
        .tone = Tone::Second};
    Column<SerialPort>& state = columns[DevicesModel::State];
    state.text = [&registry](const SerialPort& port) { return portState(registry, port); };
    state.tone = Tone::Second;
    state.tip = [](const SerialPort& port) { return port.why; };
    // Whoever uses it may be called anything, and stands at the end.
    state.more = [](const SerialPort&, int role) {
        return role == Role::Elide ? QVariant(int(Qt::ElideLeft)) : QVariant();
    };
    return ColumnList<SerialPort>(std::move(columns));
}

} // namespace everyport::ui
