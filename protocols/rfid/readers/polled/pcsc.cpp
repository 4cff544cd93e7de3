#include "protocols/rfid/readers/polled/pcsc.h"

#include <algorithm>

#include "protocols/rfid/driver/hex.h"
#include "protocols/rfid/readers/polled/pcscanswer.h"

namespace everyport::rfid {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto patience = Moment(5s);      // a lamp that blinks holds up what comes after it
constexpr auto retryPause = Moment(150ms); // and twice as long each time
constexpr auto helloPause = Moment(1s);
constexpr int mostAttempts = 8;

QString kindOfCard(QByteArrayView atr)
{
    const auto name = pcscCardName(atr);
    return name.isEmpty() ? u"ATR %1"_s.arg(hexOf(atr)) : name;
}

} // namespace

DriverInfo PcscDriver::describe()
{
    DriverInfo info;
    info.name = u"pcsc"_s;
    info.title = u"Smart card reader (PC/SC), such as ACR122U"_s;
    info.polled = true;
    info.smartCards = true;
    // The service says when a card is taken away; it may lie there all day and is one tap.
    info.presence.removalMs = 24 * 3600 * 1000;
    return info;
}

void PcscDriver::started()
{
    m_asked.clear();
    m_told.reset();
    m_again.reset();
    m_status = {};
    m_isNamed = m_isAcr122 = m_wantsFirmware = m_refusesDirect = false;
    sayHello();
}

void PcscDriver::sayHello()
{
    m_helloAt = now();
    send(PcscRecord{PcscRecord::Kind::Hello}.encoded());
}

void PcscDriver::work()
{
    while (!buffer().isEmpty()) {
        const auto front = pcscFront(buffer());
        if (front.isBroken) {
            skipNoise(1);
            seek('P');
        } else if (front.record) {
            takeRecord(*front.record);
        } else {
            return;
        }
    }
}

void PcscDriver::takeRecord(const PcscRecord& record)
{
    switch (record.kind) {
    case PcscRecord::Kind::Name: return takeName(record);
    case PcscRecord::Kind::Status: return takeStatus(record);
    case PcscRecord::Kind::Answer:
    case PcscRecord::Kind::Failed: return takeAnswer(record);
    default: break;
    }
    reject(PcscRecord::headSize + record.content.size(), Fault::Framing); // our own words back
}

void PcscDriver::takeName(const PcscRecord& record)
{
    const auto name = QString::fromUtf8(record.content);
    take(PcscRecord::headSize, Part::Header, u"smart card reader"_s);
    if (!record.content.isEmpty())
        take(record.content.size(), Part::Text, name);
    endFrame();
    m_isNamed = true;
    m_isAcr122 = m_wantsFirmware = isAcr122(name);
    if (m_isAcr122)
        ask(About::Firmware, acr122FirmwareQuestion(), false);
}

// Before the name comes what an earlier listener left unread.
void PcscDriver::takeStatus(const PcscRecord& record)
{
    const auto status = PcscStatus::decoded(record.content);
    if (!status || !m_isNamed) {
        take(PcscRecord::headSize, Part::Header, u"state of the reader"_s);
        if (!record.content.isEmpty())
            take(record.content.size(), Part::Text, u"of before"_s);
        endFrame();
        return;
    }
    take(PcscRecord::headSize, Part::Header, u"state of the reader"_s);
    take(record.content.size(), Part::Text,
        !status->isCardThere ? u"no card"_s
            : status->isMute ? u"a card that does not answer"_s
                             : u"a card: %1"_s.arg(kindOfCard(status->atr)));
    endFrame();
    const auto before = std::exchange(m_status, *status);
    const bool isSame = before.isCardThere && status->isCardThere && before.changes == status->changes;
    if (isSame && before.isMute == status->isMute)
        return;
    cardWent();
    if (status->isCardThere)
        cardCame(*status);
}

void PcscDriver::cardCame(const PcscStatus& status)
{
    m_attempts = 0;
    if (status.isMute)
        tell(Fault::Timeout);
    else if (isAlwaysThere(status.atr))
        reportFailed(
            u"Its firmware is so old that it says a card is there all the time. Update it, or use another reader."_s);
    else
        askNumber();
}

void PcscDriver::cardWent()
{
    m_again.reset();
    // What was asked of that card is answered for nobody.
    m_asked.removeIf([](const Asked& one) { return one.about == About::Number; });
    if (const auto told = std::exchange(m_told, std::nullopt))
        notifyGone(*told);
}

void PcscDriver::askNumber()
{
    m_again.reset();
    ++m_attempts;
    ask(About::Number, QByteArray("\xFF\xCA\x00\x00\x00", 5), true);
}

void PcscDriver::askLater()
{
    if (m_status.isCardThere && m_attempts < mostAttempts)
        m_again = now() + retryPause * (1 << (m_attempts - 1));
}

void PcscDriver::ask(About about, const QByteArray& command, bool byCard)
{
    m_asked.append({++m_lastNumber, about, now(), byCard});
    send(PcscRecord{
        byCard ? PcscRecord::Kind::Transmit : PcscRecord::Kind::Control, QByteArray(1, char(m_lastNumber)) + command}
             .encoded());
}

std::optional<PcscDriver::Asked> PcscDriver::answered(quint8 number)
{
    const auto found = std::find_if(
        m_asked.begin(), m_asked.end(), [&](const Asked& one) { return one.number == number; });
    if (found == m_asked.end())
        return std::nullopt;
    const auto asked = *found;
    m_asked.erase(found);
    return asked;
}

void PcscDriver::takeAnswer(const PcscRecord& record)
{
    const auto asked = record.content.isEmpty() ? std::nullopt : answered(quint8(record.content.front()));
    const auto answer = record.content.mid(1);
    take(PcscRecord::headSize, Part::Header, u"answer"_s);
    if (!record.content.isEmpty())
        take(1, Part::Header, u"to question %1"_s.arg(quint8(record.content.front())));
    if (asked && record.kind == PcscRecord::Kind::Failed) {
        takeFailure(*asked, record);
    } else if (asked && asked->about == About::Number) {
        takeNumber(answer, answer.size());
    } else if (asked && asked->about == About::Firmware) {
        takeFirmware(answer, answer.size());
    } else {
        if (!answer.isEmpty())
            take(answer.size(), Part::Text, asked ? u"from the lamp"_s : u"too late"_s);
        endFrame();
    }
}

void PcscDriver::takeNumber(const QByteArray& answer, qsizetype size)
{
    const auto number = pcscNumber(answer);
    if (number.outcome != PcscNumber::Outcome::Read) {
        if (size > 0)
            take(size, Part::Text, u"no number, status %1; %2"_s.arg(hexOf(number.status), kindOfCard(m_status.atr)));
        endFrame();
        const bool again = number.outcome == PcscNumber::Outcome::TryAgain;
        tell(again ? Fault::Truncated : Fault::CommandRejected);
        if (again)
            askLater();
        return;
    }
    take(number.bytes.size(), Part::Card, u"card %1"_s.arg(hexOf(number.bytes)));
    take(number.status.size(), Part::Check, u"status, in order"_s);
    endFrame();
    Tag tag;
    tag.id = hexOf(number.bytes);
    tag.technology = pcscTechnology(m_status.atr);
    m_told = tag;
    tell(tag);
    if (m_wantsFirmware && m_refusesDirect)
        ask(About::Firmware, acr122FirmwareQuestion(), true);
}

void PcscDriver::takeFirmware(const QByteArray& answer, qsizetype size)
{
    const auto version = acr122Firmware(answer);
    if (size > 0)
        take(size, Part::Text, version.isEmpty() ? u"no firmware"_s : u"firmware %1"_s.arg(version));
    endFrame();
    if (!version.isEmpty())
        notifyFirmware(version);
    m_wantsFirmware = false;
}

// Of the lamp and of the firmware nobody has to know that they cannot be had.
void PcscDriver::takeFailure(const Asked& asked, const PcscRecord& record)
{
    const auto code = record.content.mid(1);
    if (!code.isEmpty())
        take(code.size(), Part::Text, u"not answered, PC/SC says %1"_s.arg(hexOf(code)));
    endFrame();
    if (!asked.byCard) {
        m_refusesDirect = true;
        if (m_told && std::exchange(m_wantsFirmware, false))
            ask(About::Firmware, acr122FirmwareQuestion(), true);
    } else if (asked.about == About::Firmware) {
        m_wantsFirmware = false;
    }
    if (asked.about != About::Number)
        return;
    tell(Fault::Truncated);
    askLater();
}

bool PcscDriver::isAskingNumber() const
{
    return std::any_of(m_asked.begin(), m_asked.end(), [](const Asked& one) { return one.about == About::Number; });
}

void PcscDriver::timePassed()
{
    // What an earlier listener left unread may have stood in the answer's way.
    if (!m_isNamed && now() - m_helloAt >= helloPause)
        sayHello();
    bool isLate = false;
    while (!m_asked.isEmpty() && now() - m_asked.first().at > patience) {
        isLate = true;
        m_asked.removeFirst();
    }
    if (isLate)
        tell(Fault::Timeout);
    if (isLate && m_status.isCardThere && !m_told && !isAskingNumber())
        askLater();
    if (m_again && now() >= *m_again)
        askNumber();
}

std::optional<Moment> PcscDriver::wakeUpAt() const
{
    if (!m_isNamed)
        return m_helloAt + helloPause;
    auto next = m_again;
    if (!m_asked.isEmpty()) {
        const auto late = m_asked.first().at + patience + Moment(1);
        next = next ? std::min(*next, late) : late;
    }
    return next;
}

// A card that lies there is the surer way: many services let nobody talk to the reader itself.
bool PcscDriver::showFeedback(const Feedback& feedback)
{
    const bool byCard = m_told.has_value();
    if (!m_isAcr122 || (!byCard && m_refusesDirect))
        return false;
    ask(About::Lamp, acr122Lamp(feedback), byCard);
    return true;
}

} // namespace everyport::rfid
