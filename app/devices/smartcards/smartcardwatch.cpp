#include "app/devices/smartcards/smartcardwatch.h"

#include <algorithm>
#include <vector>

#include <reader.h>
#include <winscard.h>

namespace everyport::devices {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto firstPause = 1s;
constexpr auto longestPause = 30s;
// A reader that came between the list and the wait is told of by nobody.
constexpr DWORD longestWait = 10'000;
constexpr auto beforeListing = 50ms;
constexpr auto pnp = "\\\\?PnP?\\Notification"; // changes when a reader comes or goes
constexpr std::size_t longestSerial = 64;

/// The thread's side: one context, used by it alone.
class Watching {
public:
    Watching(std::shared_ptr<PcscShared> shared, std::function<void(SmartCards)> publish)
        : m_shared(std::move(shared)), m_publish(std::move(publish))
    {
    }

    void run()
    {
        auto pause = std::chrono::milliseconds(firstPause);
        while (!m_shared->isStopping()) {
            const auto opened = SCardEstablishContext(SCARD_SCOPE_SYSTEM, nullptr, nullptr, &m_context);
            if (opened == SCARD_S_SUCCESS) {
                pause = firstPause;
                m_shared->setContext(m_context);
                watch();
                m_shared->setContext({});
                SCardReleaseContext(m_context);
                m_states.clear();
            }
            if (m_shared->isStopping())
                return;
            publish({.why = whyAbsent(opened)});
            m_shared->sleep(pause);
            pause = std::min<std::chrono::milliseconds>(2 * pause, longestPause);
        }
    }

private:
    struct Known {
        QByteArray name;
        QString serial;
        DWORD state = SCARD_STATE_UNAWARE;
        QByteArray atr;
    };

    static QString whyAbsent(LONG code)
    {
        if (code == SCARD_S_SUCCESS)
            return u"The smart card service (pcscd) has stopped. Its readers go on by themselves when it is back."_s;
        if (code == LONG(SCARD_W_SECURITY_VIOLATION))
            return u"The smart card service (pcscd) does not let this program use its readers."_s;
        return u"The smart card service (pcscd) does not run. Where it is installed, its readers are here once it is started."_s;
    }

    void watch()
    {
        while (!m_shared->isStopping() && list()) {
            const auto waited = wait();
            if (waited == LONG(SCARD_E_UNKNOWN_READER))
                m_shared->sleep(beforeListing); // it has gone since the list
            else if (waited != SCARD_S_SUCCESS && waited != LONG(SCARD_E_TIMEOUT) && waited != LONG(SCARD_E_CANCELLED))
                return;
        }
    }

    bool list()
    {
        DWORD size = 0;
        auto asked = SCardListReaders(m_context, nullptr, nullptr, &size);
        QByteArray names(qsizetype(size), '\0');
        if (asked == SCARD_S_SUCCESS)
            asked = SCardListReaders(m_context, nullptr, names.data(), &size);
        if (asked == LONG(SCARD_E_NO_READERS_AVAILABLE))
            names.clear();
        else if (asked == LONG(SCARD_E_INSUFFICIENT_BUFFER))
            return true; // one more has come between; the next look has it
        else if (asked != SCARD_S_SUCCESS)
            return false;
        std::vector<Known> now;
        for (const auto& name : names.split('\0')) {
            if (name.isEmpty())
                continue;
            const auto known = std::find_if(
                m_states.begin(), m_states.end(), [&](const Known& one) { return one.name == name; });
            now.push_back(known == m_states.end() ? Known{name, serialOf(name), SCARD_STATE_UNAWARE, {}} : *known);
        }
        m_states = std::move(now);
        if (m_states.empty())
            publish({.isServed = true}); // else what is known of each is told with its state
        return true;
    }

    // Also asked of a reader without a card: nothing is sent to it.
    QString serialOf(const QByteArray& name)
    {
        SCARDHANDLE card = 0;
        DWORD protocol = 0;
        if (SCardConnect(m_context, name.constData(), SCARD_SHARE_DIRECT, 0, &card, &protocol) != SCARD_S_SUCCESS)
            return {};
        unsigned char serial[longestSerial];
        DWORD size = sizeof serial;
        const auto told = SCardGetAttrib(card, SCARD_ATTR_VENDOR_IFD_SERIAL_NO, serial, &size);
        SCardDisconnect(card, SCARD_LEAVE_CARD);
        if (told != SCARD_S_SUCCESS || size > sizeof serial)
            return {};
        const auto text = QString::fromUtf8(reinterpret_cast<const char*>(serial), qsizetype(size));
        return text.left(text.indexOf(QChar(0)));
    }

    LONG wait()
    {
        std::vector<SCARD_READERSTATE> states(m_states.size() + 1);
        bool isNew = false;
        for (std::size_t i = 0; i < m_states.size(); ++i) {
            states[i].szReader = m_states[i].name.constData();
            states[i].dwCurrentState = m_states[i].state;
            isNew = isNew || m_states[i].state == SCARD_STATE_UNAWARE;
        }
        states.back().szReader = pnp;
        // One that is not known yet is told at once; the notice of changes would be, too, and says nothing then.
        const auto count = DWORD(isNew ? m_states.size() : states.size());
        const auto waited = SCardGetStatusChange(m_context, longestWait, states.data(), count);
        if (waited == SCARD_S_SUCCESS)
            take(states);
        return waited;
    }

    void take(const std::vector<SCARD_READERSTATE>& states)
    {
        SmartCards cards{.isServed = true};
        for (std::size_t i = 0; i < m_states.size(); ++i) {
            auto& known = m_states[i];
            known.state = states[i].dwEventState & ~DWORD(SCARD_STATE_CHANGED);
            known.atr = QByteArray(reinterpret_cast<const char*>(states[i].rgbAtr),
                qsizetype(std::min<DWORD>(states[i].cbAtr, sizeof states[i].rgbAtr)));
            if (known.state & (SCARD_STATE_UNKNOWN | SCARD_STATE_IGNORE | SCARD_STATE_UNAVAILABLE))
                continue; // it has gone
            const bool isThere = known.state & SCARD_STATE_PRESENT;
            cards.readers.append({QString::fromUtf8(known.name), known.serial,
                {isThere, (known.state & SCARD_STATE_MUTE) != 0, quint16(known.state >> 16),
                    isThere ? known.atr : QByteArray()}});
        }
        publish(cards);
    }

    void publish(const SmartCards& cards)
    {
        if (m_last == cards)
            return;
        m_last = cards;
        m_publish(cards);
    }

    std::shared_ptr<PcscShared> m_shared;
    std::function<void(SmartCards)> m_publish;
    SCARDCONTEXT m_context = 0;
    std::vector<Known> m_states;
    std::optional<SmartCards> m_last;
};

} // namespace

SmartCardWatch::SmartCardWatch(Reactor& reactor, std::function<void(const SmartCards&)> changed)
    : m_changed(std::move(changed)), m_shared(std::make_shared<PcscShared>(reactor))
{
    auto publish = [this, shared = m_shared, lifetime = m_lifetime.token()](SmartCards cards) {
        shared->post([this, lifetime, cards = std::move(cards)] {
            if (!lifetime.isOver())
                m_changed(cards);
        });
    };
    m_thread = std::make_unique<PcscThread>(
        m_shared, [shared = m_shared, publish = std::move(publish)] { Watching(shared, publish).run(); });
}

} // namespace everyport::devices
