#include "app/devices/tryoutrun.h"

#include <array>
#include <utility>

#include "app/devices/access/portaccess.h"
#include "app/devices/device.h"
#include "app/devices/ports/inputports.h"
#include "app/devices/serialline.h"

namespace everyport::devices {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// The likeliest first; see the drivers' table.
constexpr std::array usualRates{9600, 115200, 2400, 19200, 38400, 57600, 4800};
constexpr auto listenTime = 600ms;
constexpr auto answerTime = 400ms;
constexpr auto quietTime = 120ms;      // then what was heard is taken for whole
constexpr auto otherRateTime = 2500ms; // long enough to put the card on once more
constexpr auto reportTime = 100ms;
constexpr qsizetype heardLimit = 4096;
constexpr qsizetype mostRates = 12; // then nobody would hold a card that long

} // namespace

TryOutRun::TryOutRun(Reactor& reactor, TryOutOptions options, std::function<void(Result<rfid::Detection>)> done)
    : m_reactor(reactor), m_options(std::move(options)), m_done(std::move(done))
{
    collectRates();
    m_progress.steps = int(m_rates.size());
    m_rateTimer = reactor.clock().callLater(0ms, [this] { nextRate(); });
    m_endTimer = reactor.clock().callLater(std::chrono::seconds(m_options.seconds), [this] { heardEnough(); });
}

TryOutRun::~TryOutRun() = default;

void TryOutRun::collectRates()
{
    for (const int baud : usualRates)
        m_rates.append(Rate{baud});
    for (const auto& info : rfid::driverInfos()) {
        if (const Rate own{info.baud, info.evenParity}; own.evenParity && !m_rates.contains(own))
            m_rates.append(own);
    }
    for (const auto& info : std::as_const(m_options.lent)) {
        for (const int baud : QList<int>{info.baud} + info.otherBauds) {
            if (!info.marks.isEmpty() && !m_rates.contains(Rate{baud}) && m_rates.size() < mostRates)
                m_rates.append(Rate{baud});
        }
    }
}

void TryOutRun::nextRate()
{
    // It has no speed, and to listen there would take somebody's keyboard away.
    if (isInputPath(m_options.device)) {
        rfid::Detection typed;
        typed.driver = u"keyboard-wedge"_s;
        typed.title = rfid::driverInfo(typed.driver)->title;
        typed.confidence = rfid::Confidence::Medium;
        conclude(typed);
        return;
    }
    if (++m_at < m_rates.size()) {
        m_progress.step = int(m_at);
        listenAt(m_rates[m_at], listenTime);
        return;
    }
    m_progress.step = m_progress.steps;
    m_waiting = true;
    // A sketch that has said what it is need not be waited for.
    if (m_best.confidence != rfid::Confidence::None)
        conclude(m_best);
    else
        awaitCard();
}

void TryOutRun::awaitCard()
{
    m_at = 0;
    listenAt(m_rates.front(), 24h);
}

void TryOutRun::listenAt(const Rate& rate, std::chrono::milliseconds howLong)
{
    m_line.close();
    m_quietTimer.cancel();
    m_heard.clear();
    m_probe.clear();
    m_asked = 0;
    SerialOptions options;
    options.device = m_options.device;
    options.baud = rate.baud;
    if (rate.evenParity && !isPseudoTerminal(m_options.device))
        options.parity = SerialOptions::Parity::Even;
    options.service = stateName(DeviceState::BeingTried);
    auto line = ReaderLine::open(m_reactor, options, m_options.device, u"?"_s, *this);
    if (!line && rate.evenParity && line.error().kind == Error::Kind::Unsupported) {
        m_rateTimer = m_reactor.clock().callLater(0ms, [this] { nextRate(); });
        return;
    }
    if (!line) {
        const auto trouble = portTrouble(m_options.device);
        auto error = line.error();
        error.text = trouble ? trouble->text
            : error.reason == Reason::InUse || error.reason == Reason::PermissionDenied
            ? busyPort(m_options.device).text
            : error.text;
        conclude(error);
        return;
    }
    m_line = std::move(*line);
    m_progress.baud = rate.baud;
    m_rateTimer = m_reactor.clock().callLater(howLong, [this] { rateEnded(); });
    report();
}

void TryOutRun::rateEnded()
{
    if (!m_heard.isEmpty() || !m_probe.isEmpty())
        judge();
    if (!m_done)
        return;
    // What came unasked is somebody's who is not to be disturbed; what came to a question only did not know that one.
    if ((m_heard.isEmpty() || !m_probe.isEmpty()) && !m_waiting && ask())
        return;
    if (m_waiting)
        awaitCard();
    else
        nextRate();
}

// Only where the person said that this port may be written to: the questions, one after the other, that readers of
// this speed answer.
bool TryOutRun::ask()
{
    const auto& kinds = rfid::driverInfos();
    const auto& rate = m_rates[m_at];
    while (m_options.mayWrite && m_asked < kinds.size()) {
        const auto& info = kinds[m_asked++];
        if (info.probe.isEmpty() || Rate{info.baud, info.evenParity} != rate)
            continue;
        m_probe = info.probe;
        m_heard.clear();
        m_line.write(m_probe);
        m_rateTimer = m_reactor.clock().callLater(answerTime, [this] { rateEnded(); });
        return true;
    }
    return false;
}

void TryOutRun::bytesHeard(QByteArrayView bytes)
{
    m_progress.bytes += quint64(bytes.size());
    m_heard.append(bytes);
    m_heard = m_heard.right(heardLimit);
    m_quietTimer = m_reactor.clock().callLater(quietTime, [this] { judge(); });
    if (!m_reportTimer.isActive())
        m_reportTimer = m_reactor.clock().callLater(reportTime, [this] { report(); });
}

void TryOutRun::judge()
{
    m_quietTimer.cancel();
    const auto detection = rfid::detect({m_heard, m_probe, m_progress.baud}, m_options.lent);
    m_progress.hint = detection.hint;
    if (detection.confidence >= rfid::Confidence::Medium) {
        conclude(detection);
        return;
    }
    if (detection.confidence == rfid::Confidence::Low || m_best.driver.isEmpty())
        m_best = detection;
    report();
    // Somebody speaks at another rate: go and look for it, while the card is still held.
    if (m_waiting && !m_heard.isEmpty() && detection.hint == rfid::Hint::Baud) {
        m_at = (m_at + 1) % m_rates.size();
        listenAt(m_rates[m_at], otherRateTime);
    }
}

void TryOutRun::heardEnough()
{
    auto result = m_best;
    if (result.driver.isEmpty() && m_progress.bytes == 0)
        result.hint = rfid::Hint::Silent;
    conclude(result);
}

void TryOutRun::lineLost(const Error& reason)
{
    conclude(reason);
}

void TryOutRun::conclude(Result<rfid::Detection> result)
{
    const auto done = std::exchange(m_done, nullptr);
    stop();
    if (done)
        done(std::move(result));
}

void TryOutRun::stop()
{
    m_done = nullptr;
    m_line.close();
    for (auto* timer : {&m_rateTimer, &m_quietTimer, &m_endTimer, &m_reportTimer})
        timer->cancel();
}

void TryOutRun::report()
{
    if (m_options.progressed && m_done)
        m_options.progressed(m_progress);
}

} // namespace everyport::devices
