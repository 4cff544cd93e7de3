#pragma once

#include <functional>

#include "netcore/base/clock.h"
#include "netcore/transport/layer.h"
#include "protocols/telnet/codec.h"
#include "protocols/telnet/negotiator.h"

namespace everyport::telnet {

/// What a program behind a Terminal may want to hear: a protocol has this face as well, where it does.
class TerminalEvents {
public:
    virtual ~TerminalEvents() = default;
    virtual void windowChanged(int columns, int rows) = 0; ///< Characters; 0 where the client does not say.
};

/// Telnet's server side (RFC 854, 855, 856, 857, 858, 1073, 1091) as a layer: the network below, a program above that
/// reads and writes what a terminal does; IP and BRK are ^C to it. It asks for a character at a time and echoes nothing
/// itself; the program above does, which hears connectionMade when the client has said what it is, or said nothing for
/// half a second. Owned as any layer.
class Terminal final : public Layer, private Parts {
public:
    Terminal(Clock& clock, std::unique_ptr<Protocol> program);
    ~Terminal() override;

    QByteArray type() const { return m_type; } ///< "xterm-256color"; empty where the client did not say.
    int columns() const { return m_columns; }  ///< 0 where the client did not say.
    int rows() const { return m_rows; }
    /// Keys come one by one, and the client leaves the echo to us. False for what only sends lines (netcat).
    bool sendsKeys() const { return m_options.isOn(Negotiator::Side::Us, Echo); }
    bool isBinary() const { return m_options.isOn(Negotiator::Side::Us, BinaryTransmission); }

    void connectionMade(Transport& transport) override;
    void dataReceived(QByteArrayView bytes) override;
    void connectionLost(const Error& reason) override;
    void write(QByteArray bytes) override;

    static constexpr std::chrono::milliseconds patience{500};
    static constexpr qsizetype mostUnread = 256 * 1024; ///< A peer that asks on and on and reads no answer is cut off.

private:
    void data(QByteArrayView bytes) override;
    void command(uchar code) override;
    void negotiated(uchar verb, uchar option) override;
    void subnegotiated(uchar option, QByteArrayView bytes) override;

    void changed(Negotiator::Side side, uchar option, bool on);
    void windowSaid(QByteArrayView bytes);
    void begin();
    bool knowsClient() const;
    void notifyNews();
    void answer(QByteArray bytes);
    void tell(bool in, QByteArrayView bytes);

    Clock& m_clock;
    Decoder m_decoder;
    Negotiator m_options;
    Clock::Timer m_waiting;
    QByteArray m_arrived; // data of one event, handed on at its end
    QByteArray m_type;
    int m_columns = 0;
    int m_rows = 0;
    bool m_begun = false;
    bool m_sizeSaid = false;
    bool m_windowChanged = false;
};

} // namespace everyport::telnet
