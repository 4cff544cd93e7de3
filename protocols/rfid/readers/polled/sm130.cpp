#include "protocols/rfid/readers/polled/sm130.h"

#include <algorithm>

#include "protocols/rfid/driver/cardnumber.h"
#include "protocols/rfid/driver/checksum.h"
#include "protocols/rfid/driver/hex.h"

namespace everyport::rfid {

using namespace Qt::StringLiterals;

namespace {

constexpr int sm130Longest = 20;     // a block of 16 bytes with its number
constexpr qsizetype sm130DataAt = 4; // behind FF 00, length and command

constexpr quint8 resetModule = 0x80;
constexpr quint8 moduleFirmware = 0x81;
constexpr quint8 seekCard = 0x82;
constexpr quint8 selectCard = 0x83;
constexpr quint8 antennaPower = 0x90;
constexpr quint8 readInputPort = 0x91;
constexpr quint8 writeOutputPort = 0x92;

constexpr char fieldIsOff = 'U';
constexpr quint8 portBits = 0x03; // both ports have two

std::optional<Fault> sm130Fault(QByteArrayView frame)
{
    const bool fits = quint8(frame.back()) == sum8(frame.sliced(2, frame.size() - 3));
    return fits ? std::nullopt : std::optional(Fault::Checksum);
}

QByteArrayView sm130Data(const QByteArray& frame)
{
    return QByteArrayView(frame).sliced(sm130DataAt, frame.size() - sm130DataAt - 1);
}

// Datasheet SM130 A.8, chapter 3.
QString sm130Status(char status)
{
    QString says;
    switch (status) {
    case 'N': says = u"no card"_s; break;
    case fieldIsOff: says = u"the field is off"_s; break;
    case 'L': says = u"understood, at work"_s; break;
    case 'F': says = u"reading failed"_s; break;
    case 'E': says = u"no such key"_s; break;
    case 'I': says = u"no value block"_s; break;
    case 'R': says = u"key refused"_s; break;
    case 'X': says = u"could not read what it wrote"_s; break;
    default: says = u"status %1"_s.arg(hexOf(QByteArrayView(&status, 1))); break;
    }
    return says;
}

QString mifareKind(quint8 kind)
{
    QString says;
    switch (kind) {
    case 0x01: says = u"kind of card: Ultralight"_s; break;
    case 0x02: says = u"kind of card: Classic 1K"_s; break;
    case 0x03: says = u"kind of card: Classic 4K"_s; break;
    default: says = u"kind of card: unknown"_s; break;
    }
    return says;
}

bool isSm130Card(quint8 command, QByteArrayView data)
{
    return (command == selectCard || command == seekCard) && isTypeALength(data.size() - 1);
}

QString sm130Words(quint8 command, const QByteArray& data)
{
    const auto bits = [&] { return u"%1"_s.arg(quint8(data.front()) & portBits, 2, 2, QChar(u'0')); };
    QString says = u"answer"_s;
    if (command == moduleFirmware || command == resetModule)
        says = u"firmware %1"_s.arg(QString::fromLatin1(data).simplified());
    else if (command == readInputPort)
        says = u"inputs %1"_s.arg(bits());
    else if (command == writeOutputPort)
        says = u"outputs %1"_s.arg(bits());
    else if (command == antennaPower && data.front() == 0)
        says = u"the field is off"_s;
    else if (command == antennaPower)
        says = u"the field is on"_s;
    else if (data.size() == 1)
        says = sm130Status(data.front());
    return says;
}

} // namespace

Sm130Driver::Sm130Driver(DriverEvents& events) : PolledDriver(describe(), frameRule(), {}, events) {}

DriverInfo Sm130Driver::describe()
{
    DriverInfo info;
    info.name = u"sm130"_s;
    info.title = u"SonMicro SM130, SM132"_s;
    info.baud = 19200;
    info.otherBauds = {9600, 38400, 57600, 115200};
    info.polled = true;
    info.presence.removalMs = 700;
    info.probe = frame(QByteArray(1, char(selectCard)));
    return info;
}

FrameRule Sm130Driver::frameRule()
{
    FrameRule rule;
    rule.start = QByteArray("\xFF\x00", 2);
    rule.lengthAt = 2;
    rule.commandAt = sm130DataAt - 1;
    rule.uncounted = 4;
    rule.longest = sm130Longest;
    rule.faultOf = sm130Fault;
    return rule;
}

QByteArray Sm130Driver::frame(QByteArrayView commandAndData)
{
    QByteArray counted(1, char(commandAndData.size()));
    counted += commandAndData;
    return QByteArray("\xFF\x00", 2) + counted + char(sum8(counted));
}

QByteArray Sm130Driver::question()
{
    switch (m_step) {
    case Step::Firmware: return frame(QByteArray(1, char(moduleFirmware)));
    case Step::Select: break;
    case Step::Inputs: return frame(QByteArray(1, char(readInputPort)));
    case Step::Antenna: return frame(QByteArray("\x90\x01", 2));
    }
    return frame(QByteArray(1, char(selectCard)));
}

// Asked for its firmware again only when it may have been another reader since; a module without ports is not asked
// for them for ever.
void Sm130Driver::setUpAnew()
{
    if (m_step == Step::Inputs)
        m_hasInputs = false;
    m_step = m_step == Step::Select || m_step == Step::Antenna ? Step::Firmware : Step::Select;
}

void Sm130Driver::takeFrame(const QByteArray& frame)
{
    const quint8 command = quint8(frame[sm130DataAt - 1]);
    const auto data = sm130Data(frame).toByteArray();
    if (data.isEmpty()) {
        // All answers have data.
        takeEcho(frame.size());
        return;
    }
    take(2, Part::Start, u"start of the frame"_s);
    take(2, Part::Header,
        u"length %1, answer to %2"_s.arg(data.size() + 1).arg(hexOf(QByteArrayView(frame).sliced(3, 1))));
    takeData(command, data);
    take(1, Part::Check, u"check, correct"_s);
    endFrame();
    told(command, data);
    if (isAsked(command) && closeQuestion())
        answeredOwn(data);
}

void Sm130Driver::takeData(quint8 command, const QByteArray& data)
{
    if (isSm130Card(command, data)) {
        take(1, Part::Header, mifareKind(quint8(data.front())));
        take(data.size() - 1, Part::Card, u"card %1"_s.arg(hexOf(QByteArrayView(data).sliced(1))));
    } else {
        take(data.size(), Part::Text, sm130Words(command, data));
    }
}

// What is in it, whoever asked: a card found by seek is told at any time.
void Sm130Driver::told(quint8 command, const QByteArray& data)
{
    if (isSm130Card(command, data)) {
        tellCard(QByteArrayView(data).sliced(1), u"iso14443a"_s);
    } else if (command == selectCard || command == seekCard) {
        if (data.size() > 1)
            tell(Fault::Framing);
        else if (data.front() == fieldIsOff)
            tell(Fault::RfOff);
    } else if (command == moduleFirmware || command == resetModule) {
        notifyFirmware(QString::fromLatin1(data).simplified());
    } else if (command == readInputPort) {
        inputsTold(quint8(data.front()) & portBits);
    }
}

void Sm130Driver::answeredOwn(const QByteArray& data)
{
    switch (m_step) {
    case Step::Firmware:
        m_step = Step::Select;
        askAtOnce();
        break;
    case Step::Select:
        m_step = data == QByteArray(1, fieldIsOff) ? Step::Antenna : m_hasInputs ? Step::Inputs : Step::Select;
        if (m_step != Step::Select)
            askAtOnce();
        break;
    case Step::Inputs:
    case Step::Antenna: m_step = Step::Select; break;
    }
}

void Sm130Driver::inputsTold(quint8 inputs)
{
    if (m_inputs == inputs)
        return;
    m_inputs = inputs;
    notifyInputs(inputs);
}

QByteArray Sm130Driver::lampQuestion(std::optional<Feedback::Kind> shown) const
{
    const int outputs = !shown ? 0 : *shown == Feedback::Kind::Good ? 1 : 2;
    return frame(QByteArray(1, char(writeOutputPort)) + char(outputs));
}

} // namespace everyport::rfid
