#include "app/plugins/ports/decoderdriver.h"

#include "protocols/rfid/driver/span.h"

using namespace Qt::StringLiterals;

namespace everyport::plugins {

using rfid::Fault;
using rfid::Moment;

DecoderDriver::DecoderDriver(rfid::DriverInfo info, std::shared_ptr<DecoderLink> link, rfid::DriverEvents& events)
    : Driver(std::move(info), events), m_link(std::move(link)), m_reader(++m_link->lastReader)
{
}

DecoderDriver::~DecoderDriver()
{
    abandon();
}

void DecoderDriver::abandon()
{
    if (std::exchange(m_abandoned, true))
        return;
    if (!m_hearing)
        m_talk.cancel();
    if (m_link->call)
        m_link->farewells.start(m_link->call({u"close"_s, m_reader}));
}

void DecoderDriver::started()
{
    m_opens = true;
    m_tickAt = now() + Moment(m_link->tickMs);
    speak();
}

void DecoderDriver::work()
{
    m_latest = now();
    if (buffer().size() > mostWaiting) {
        m_forgotten = m_asking;
        m_fresh = m_silent = false;
        reject(buffer().size(), m_asking ? Fault::Driver : Fault::Overlong);
        return;
    }
    m_fresh = true;
    speak();
}

void DecoderDriver::silence()
{
    if (!m_link->silences) {
        Driver::silence();
        return;
    }
    m_silent = true;
    speak();
}

void DecoderDriver::timePassed()
{
    if (m_link->tickMs <= 0 || now() < m_tickAt)
        return;
    m_tickAt = now() + Moment(m_link->tickMs);
    m_ticks = true;
    speak();
}

std::optional<Moment> DecoderDriver::wakeUpAt() const
{
    return m_link->tickMs > 0 ? std::optional(m_tickAt) : std::nullopt;
}

void DecoderDriver::speak()
{
    if (m_asking || m_abandoned)
        return;
    m_asking = true;
    m_talk = converse();
}

/// One question after the other, until nothing is left to ask.
Task<Result<Done>> DecoderDriver::converse()
{
    while (!m_abandoned) {
        auto question = nextQuestion();
        if (question.isEmpty())
            break;
        auto calling = m_link->call ? m_link->call(std::move(question))
                                    : Task<Result<QVariant>>(Result<QVariant>(Error::cancelled()));
        const auto answer = co_await std::move(calling);
        m_hearing = true;
        hear(answer);
        m_hearing = false;
    }
    m_asking = false;
    m_hearing = true;
    if (!m_abandoned)
        notifyCaughtUp();
    m_hearing = false;
    co_return Done();
}

QVariantList DecoderDriver::nextQuestion()
{
    m_asked = 0;
    m_heardAt = std::max(m_latest, m_heardAt);
    if (std::exchange(m_opens, false)) {
        m_verb = u"open"_s;
        return {m_verb, m_reader};
    }
    if (std::exchange(m_fresh, false) || m_silent) {
        m_verb = m_silent ? u"silence"_s : u"feed"_s;
        m_silent = false;
        m_asked = buffer().size();
        return {m_verb, m_reader, buffer().toByteArray()};
    }
    if (std::exchange(m_ticks, false)) {
        m_verb = u"tick"_s;
        return {m_verb, m_reader};
    }
    return {};
}

void DecoderDriver::hear(const Result<QVariant>& answer)
{
    if (m_abandoned || std::exchange(m_forgotten, false))
        return;
    const auto current = now();
    if (m_asked > 0)
        notifyAsOf(m_heardAt);
    auto left = m_asked;
    bool good = bool(answer);
    if (good) {
        const auto all = answer->toList();
        for (const auto& each : all) {
            good = good && takeOne(each.toMap(), left);
            if (m_abandoned)
                return;
        }
    }
    if (!good)
        fail(left);
    else if (m_verb == "silence"_L1 && left > 0)
        reject(left, Fault::Truncated);
    if (!m_abandoned)
        notifyAsOf(current);
}

void DecoderDriver::fail(qsizetype left)
{
    if (left > 0)
        reject(left, Fault::Driver);
    else
        tell(Fault::Driver);
    reportFailed(
        u"Its driver %1 has failed with what came; that was dropped. The page Plugins, or everyportd plugin errors %2, says why."_s
            .arg(info().name, m_link->plugin));
}

/// False for what is no answer: Python has looked at its shape already.
bool DecoderDriver::takeOne(const QVariantMap& found, qsizetype& left)
{
    const auto kind = found.value(u"kind"_s).toString();
    if (kind == "frame"_L1)
        return takeFrame(found, left);
    if (kind == "write"_L1) {
        send(found.value(u"bytes"_s).toByteArray());
        return true;
    }
    if (kind == "firmware"_L1) {
        notifyFirmware(found.value(u"version"_s).toString());
        return true;
    }
    const auto fault = rfid::faultNamed(found.value(u"fault"_s).toString());
    if (fault)
        tell(*fault);
    return fault.has_value();
}

bool DecoderDriver::takeFrame(const QVariantMap& found, qsizetype& left)
{
    const auto spans = found.value(u"spans"_s).toList();
    for (const auto& each : spans) {
        const auto span = each.toList();
        const auto size = span.value(0).toLongLong();
        const auto part = rfid::partNamed(span.value(1).toString());
        if (size <= 0 || size > left || !part)
            return false;
        take(size, *part, span.value(2).toString());
        left -= size;
    }
    endFrame();
    if (const auto fault = rfid::faultNamed(found.value(u"fault"_s).toString()))
        tell(*fault);
    const auto card = found.value(u"card"_s).toMap();
    if (card.isEmpty() || m_abandoned)
        return true;
    rfid::Tag tag;
    tag.id = card.value(u"number"_s).toString();
    tag.technology = card.value(u"technology"_s).toString();
    tag.sub = card.value(u"antenna"_s).toString();
    tag.checked = card.value(u"checked"_s).toBool();
    if (found.value(u"gone"_s).toBool())
        notifyGone(tag);
    else
        tell(tag);
    return true;
}

} // namespace everyport::plugins
