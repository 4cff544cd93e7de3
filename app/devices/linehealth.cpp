#include "app/devices/linehealth.h"

#include "protocols/rfid/detection.h"

namespace everyport::devices {

using namespace Qt::StringLiterals;

namespace {

constexpr int unansweredLimit = 3;

} // namespace

void LineHealth::clear()
{
    m_strange.clear();
    m_unanswered = 0;
    m_driverTrouble.clear();
}

quint64 LineHealth::frameHeard(const rfid::Frame& frame, rfid::Moment when)
{
    if (!StrangeBytes::fits(frame))
        return m_strange.add(frame, when);
    clear();
    return 0;
}

std::optional<LineHealth::Finding> LineHealth::find(
    const rfid::DriverInfo& info, const Device& device, const rfid::LentDrivers& drivers) const
{
    if (!m_driverTrouble.isEmpty())
        return Finding{DeviceState::DriverTrouble, m_driverTrouble};
    if (m_strange.isTooMuch())
        return Finding{DeviceState::WrongBaud, strangeText(info, device, drivers)};
    if (m_unanswered >= unansweredLimit)
        return Finding{DeviceState::Silent,
            info.smartCards
                ? u"It does not answer. Plug it in anew, or start the smart card service (pcscd) anew."_s
                : u"It does not answer. Is %1 the right kind of reader, is it switched on, and set to %2 baud?"_s
                      .arg(info.title)
                      .arg(device.baud())};
    return m_strange.isEmpty() && m_unanswered == 0 ? std::optional(Finding()) : std::nullopt;
}

QString LineHealth::strangeText(
    const rfid::DriverInfo& info, const Device& device, const rfid::LentDrivers& drivers) const
{
    const auto heard = u"Over %1 bytes came in and none of them fits a frame of %2."_s.arg(m_strange.roughCount())
                           .arg(info.title);
    if (info.types) // no speed of a line, and no bytes that could look like another reader's
        return u"%1 It pauses within a number, or ends none with Enter. Set it to type at least 20 characters a second, with Enter behind each number."_s
            .arg(heard);
    if (info.publishes || info.smartCards)
        return heard;
    const auto guess = rfid::detect({m_strange.newest(), {}, device.baud()}, drivers.lent());
    if (!guess.driver.isEmpty() && guess.driver != device.driver)
        return u"%1 They look like %2."_s.arg(heard, guess.title);
    if (guess.hint == rfid::Hint::Parity)
        return u"%1 They look as if the line had another parity."_s.arg(heard);
    if (guess.hint == rfid::Hint::NotAReader)
        return u"%1 They look like text that is not from a reader."_s.arg(heard);
    return u"%1 The line may run at another speed than %2 baud."_s.arg(heard).arg(device.baud());
}

} // namespace everyport::devices
