#include "netcore/descriptors/serialsettings.h"

#include <cerrno>

#include <termios.h>

#include <QSerialPort>

namespace everyport {

using namespace Qt::StringLiterals;

namespace {

QSerialPort::Parity parityOf(SerialOptions::Parity parity)
{
    static constexpr QSerialPort::Parity table[] = {QSerialPort::NoParity, QSerialPort::EvenParity,
        QSerialPort::OddParity, QSerialPort::MarkParity, QSerialPort::SpaceParity};
    return table[size_t(parity)];
}

QSerialPort::FlowControl flowOf(SerialOptions::Flow flow)
{
    static constexpr QSerialPort::FlowControl table[] = {
        QSerialPort::NoFlowControl, QSerialPort::HardwareControl, QSerialPort::SoftwareControl};
    return table[size_t(flow)];
}

Error unsupported(const QString& device, const QString& what)
{
    return Error::unsupported(Reason::BadValue, u"%1 cannot do these line settings: %2."_s.arg(device, what));
}

Result<Done> check(const SerialOptions& options)
{
    const auto bad = [](const QString& sentence) {
        return Error{Error::Kind::Local, Reason::BadValue, sentence, {}, EINVAL};
    };
    if (options.baud <= 0)
        return bad(u"A line's speed is a number of bits a second, not %1."_s.arg(options.baud));
    if (options.dataBits < 5 || options.dataBits > 8)
        return bad(u"A character has 5 to 8 data bits, not %1."_s.arg(options.dataBits));
    // UARTs make one and a half stop bits of two where a character has five bits, and nowhere else.
    if (options.stopBits == SerialOptions::StopBits::OneAndHalf && options.dataBits != 5)
        return unsupported(options.device, u"one and a half stop bits go with five data bits only"_s);
    return Done{};
}

tcflag_t sizeFlag(int bits)
{
    static constexpr tcflag_t table[] = {CS5, CS6, CS7, CS8};
    return table[bits - 5];
}

tcflag_t parityFlags(SerialOptions::Parity parity)
{
    static constexpr tcflag_t table[] = {0, PARENB, PARENB | PARODD, PARENB | PARODD | CMSPAR, PARENB | CMSPAR};
    return table[size_t(parity)];
}

/// Some drivers say yes and do otherwise.
Result<Done> compare(QSerialPort& port, const SerialOptions& options)
{
    termios now{};
    if (::tcgetattr(port.handle(), &now) != 0)
        return Error::fromErrno(errno, u"Reading the settings of "_s + options.device);
    if ((now.c_cflag & CSIZE) != sizeFlag(options.dataBits))
        return unsupported(options.device, u"%1 data bits"_s.arg(options.dataBits));
    if ((now.c_cflag & (PARENB | PARODD | CMSPAR)) != parityFlags(options.parity))
        return unsupported(options.device, u"this parity"_s);
    if (bool(now.c_cflag & CSTOPB) != (options.stopBits != SerialOptions::StopBits::One))
        return unsupported(options.device, u"these stop bits"_s);
    if (bool(now.c_cflag & CRTSCTS) != (options.flow == SerialOptions::Flow::Hardware))
        return unsupported(options.device, u"hardware flow control"_s);
    return Done{};
}

} // namespace

Result<Done> applySerialSettings(QSerialPort& port, const SerialOptions& options)
{
    const auto checked = check(options);
    if (!checked)
        return checked.error();
    const auto stopBits = options.stopBits == SerialOptions::StopBits::One ? QSerialPort::OneStop
                                                                           : QSerialPort::TwoStop;
    const bool taken = port.setBaudRate(options.baud) && port.setDataBits(QSerialPort::DataBits(options.dataBits))
        && port.setParity(parityOf(options.parity)) && port.setStopBits(stopBits)
        && port.setFlowControl(flowOf(options.flow));
    if (!taken)
        return unsupported(options.device, port.errorString());
    if (port.isOpen())
        return compare(port, options);
    return Done{};
}

Error serialOpenFailure(const QSerialPort& port, const QString& device)
{
    switch (port.error()) {
    case QSerialPort::DeviceNotFoundError:
        return {Error::Kind::Local, Reason::NotFound, u"There is no %1. Is it plugged in?"_s.arg(device), {}, ENOENT};
    case QSerialPort::PermissionError:
        // QSerialPort says the same for a port held by another program (EBUSY) as for one without rights.
        if (errno == EBUSY)
            return {Error::Kind::Local, Reason::InUse,
                u"Another program uses %1. Close it, or choose another port."_s.arg(device), {}, EBUSY};
        return {Error::Kind::Local, Reason::PermissionDenied, u"This user may not open %1."_s.arg(device), {}, EACCES};
    case QSerialPort::UnsupportedOperationError: return unsupported(device, port.errorString());
    default: return Error::local(Reason::Unplugged, u"%1 does not answer: %2."_s.arg(device, port.errorString()));
    }
}

Error serialRefusal(const QSerialPort& port, const QString& doing)
{
    if (port.error() == QSerialPort::ResourceError)
        return Error::disconnected(Reason::Unplugged, u"%1: the line has gone."_s.arg(doing));
    return Error::unsupported(Reason::None, u"%1: this line cannot do that (%2)."_s.arg(doing, port.errorString()));
}

} // namespace everyport
