#include "ui/devices/devicelabels.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include "app/devices/ports/inputports.h"
#include "app/devices/ports/mqttport.h"
#include "app/devices/ports/networkport.h"
#include "app/devices/ports/smartcardport.h"
#include "netcore/endpoints/endpoint.h"
#include "ui/languages/declaredwords.h"
#include "ui/style/words/shownwords.h"
#include "ui/widgets/display/measures.h"

using namespace everyport::devices;

namespace everyport::ui {
namespace {

struct DeviceWords {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::DeviceWords)
};

} // namespace

Mark deviceMark(const Device& device)
{
    switch (device.state) {
    case DeviceState::Ready: return Mark::Good;
    case DeviceState::Unplugged:
    case DeviceState::Disabled: return Mark::Stopped;
    case DeviceState::Failed: return Mark::Failed;
    case DeviceState::BeingTried: return Mark::Working;
    case DeviceState::Busy:
    case DeviceState::NoPermission:
    case DeviceState::WrongBaud:
    case DeviceState::DriverTrouble:
    case DeviceState::Silent: break;
    }
    return Mark::Trouble;
}

QString deviceStateWord(const Device& device, qint64 now)
{
    switch (device.state) {
    case DeviceState::Ready: return DeviceWords::tr("ready");
    case DeviceState::Unplugged:
        return device.stateSince > 0 ? DeviceWords::tr("unplugged %1").arg(clockText(device.stateSince, now))
                                     : DeviceWords::tr("unplugged");
    case DeviceState::Busy: return DeviceWords::tr("busy");
    case DeviceState::NoPermission: return DeviceWords::tr("no permission");
    case DeviceState::WrongBaud: return DeviceWords::tr("wrong speed");
    case DeviceState::Silent: return DeviceWords::tr("silent");
    case DeviceState::DriverTrouble: return DeviceWords::tr("driver trouble");
    case DeviceState::Failed: return DeviceWords::tr("failed");
    case DeviceState::BeingTried: return DeviceWords::tr("being found out");
    case DeviceState::Disabled: break;
    }
    return DeviceWords::tr("off");
}

QString deviceTroubleHead(const Device& device)
{
    switch (device.state) {
    case DeviceState::WrongBaud: return DeviceWords::tr("%1 is not understood:").arg(device.name);
    case DeviceState::Silent: return DeviceWords::tr("%1 does not answer:").arg(device.name);
    case DeviceState::DriverTrouble: return DeviceWords::tr("%1 cannot be decoded:").arg(device.name);
    default: return DeviceWords::tr("%1 cannot be opened:").arg(device.name);
    }
}

QString portName(const QString& device)
{
    // A link to a line by Bluetooth is called by its address.
    static const QRegularExpression address(
        QStringLiteral("/bluetooth/((?:[0-9A-F]{2}-){5}[0-9A-F]{2})$"), QRegularExpression::CaseInsensitiveOption);
    if (const auto match = address.match(device); match.hasMatch())
        return QStringLiteral("Bluetooth ") + match.captured(1).replace(u'-', u':');
    if (devices::isListeningPort(device)) {
        const auto place = Endpoint::parse(device);
        return place ? DeviceWords::tr("port %1 of this computer").arg(QString::number(place->port())) : device;
    }
    if (devices::isNetworkPort(device)) {
        const auto place = Endpoint::parse(device);
        return place ? Endpoint::quoted(place->host()) + u':' + QString::number(place->port()) : device;
    }
    if (devices::isSmartCardPort(device))
        return devices::smartCardName(device);
    // Of links to input devices the last word says most.
    if (devices::isInputPath(device))
        return device.section(u'/', -1);
    return device.startsWith(QStringLiteral("/dev/")) ? device.mid(5) : device;
}

QString deviceLine(const Device& device)
{
    const QString port = fromTheLeft(portName(device.device())); // a path keeps its slash at its beginning
    if (device.simulated)
        return DeviceWords::tr("simulated, no hardware");
    if (device.kind().types || device.kind().smartCards || devices::isMqttPort(device.device())
        || devices::isListeningPort(device.device()))
        return port;
    if (devices::isNetworkPort(device.device()))
        return DeviceWords::tr("%1, speed as its server has it").arg(port);
    const QString speed = DeviceWords::tr("%1 baud").arg(QString::number(device.baud()));
    return DeviceWords::tr("%1, %2", "port and speed").arg(port, keptTogether(speed));
}

Mark portMark(const SerialPort& port)
{
    // Where no reader is nobody misses it: only one that cannot be opened needs somebody.
    return port.usable || !port.usedBy.isEmpty() ? Mark::Good : Mark::Stopped;
}

QString faultWord(rfid::Fault fault)
{
    switch (fault) {
    case rfid::Fault::Checksum: return DeviceWords::tr("wrong checksum");
    case rfid::Fault::Framing: return DeviceWords::tr("no such frame");
    case rfid::Fault::Truncated: return DeviceWords::tr("broken off");
    case rfid::Fault::Overlong: return DeviceWords::tr("too long");
    case rfid::Fault::Timeout: return DeviceWords::tr("no answer");
    case rfid::Fault::RfOff: return DeviceWords::tr("field off");
    case rfid::Fault::Collision: return DeviceWords::tr("several cards at once");
    case rfid::Fault::CommandRejected: return DeviceWords::tr("command refused");
    case rfid::Fault::ReaderFault: return DeviceWords::tr("reader defect");
    case rfid::Fault::IncompleteId: return DeviceWords::tr("half a number");
    case rfid::Fault::TooSlow: return DeviceWords::tr("typed too slowly");
    case rfid::Fault::Driver: return DeviceWords::tr("driver failed");
    case rfid::Fault::BlankId: break;
    }
    return DeviceWords::tr("blank number");
}

QString partWord(rfid::Part part)
{
    switch (part) {
    case rfid::Part::Start: return DeviceWords::tr("start of the frame");
    case rfid::Part::Header: return DeviceWords::tr("header");
    case rfid::Part::Version: return DeviceWords::tr("version");
    case rfid::Part::Card: return DeviceWords::tr("card");
    case rfid::Part::Check: return DeviceWords::tr("checksum, correct");
    case rfid::Part::WrongCheck: return DeviceWords::tr("checksum, wrong");
    case rfid::Part::End: return DeviceWords::tr("end of the frame");
    case rfid::Part::Text: return DeviceWords::tr("text");
    case rfid::Part::Broken: return DeviceWords::tr("broken frame");
    case rfid::Part::Noise: break;
    }
    return DeviceWords::tr("noise");
}

QString technologyWord(const QString& technology)
{
    if (technology == QStringLiteral("em4100"))
        return DeviceWords::tr("EM4100, 125 kHz");
    if (technology.startsWith(QStringLiteral("iso14443")))
        return DeviceWords::tr("ISO 14443%1, 13.56 MHz").arg(technology.mid(8).toUpper());
    if (technology == QStringLiteral("iso15693"))
        return DeviceWords::tr("ISO 15693, 13.56 MHz");
    if (technology == QStringLiteral("felica"))
        return DeviceWords::tr("FeliCa, 13.56 MHz");
    if (technology == QStringLiteral("code"))
        return DeviceWords::tr("printed code");
    return technology;
}

QString hintSentence(const rfid::Detection& detection)
{
    if (!detection.driver.isEmpty()) {
        const QString found = detection.baud > 0
            ? DeviceWords::tr("%1 at %2 baud").arg(declaredWords(detection.title), QString::number(detection.baud))
            : declaredWords(detection.title);
        return detection.confidence == rfid::Confidence::High
            ? DeviceWords::tr("Found: %1.").arg(found)
            : DeviceWords::tr("Probably %1. Tap a card to make sure.").arg(found);
    }
    switch (detection.hint) {
    case rfid::Hint::Silent:
        return DeviceWords::tr(
            "Nothing came. Is it powered, and was a card held to it? Some readers speak only when asked.");
    case rfid::Hint::Echo:
        return DeviceWords::tr("The line sends back what it is sent: a modem, a console or a loop, and no reader.");
    case rfid::Hint::Baud: return DeviceWords::tr("Bytes came, but at another speed than any that was tried.");
    case rfid::Hint::Parity:
        return DeviceWords::tr("Bytes came with another parity: set the reader to 8 bits, no parity.");
    case rfid::Hint::NotAReader:
        return DeviceWords::tr("Somebody else talks here, such as a GPS receiver: this is no card reader.");
    case rfid::Hint::None: break;
    }
    return DeviceWords::tr("Bytes came that no known reader sends.");
}

} // namespace everyport::ui
