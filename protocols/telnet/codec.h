#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace everyport::telnet {

/// RFC 854, page 14; EOR is RFC 885's.
enum Command : uchar {
    EndOfRecordMark = 239,
    SubnegotiationEnd = 240,
    NoOperation,
    DataMark,
    Break,
    InterruptProcess,
    AbortOutput,
    AreYouThere,
    EraseCharacter,
    EraseLine,
    GoAhead,
    Subnegotiation,
    Will,
    Wont,
    Do,
    Dont,
    Iac,
};

/// IANA's numbers of those that we know by name.
enum Option : uchar {
    BinaryTransmission = 0,
    Echo = 1,
    SuppressGoAhead = 3,
    TimingMark = 6,
    TerminalType = 24,
    WindowSize = 31,
    LineMode = 34,
    NewEnvironment = 39,
    Charset = 42,
};

/// What a stream of telnet consists of.
class Parts {
public:
    virtual ~Parts() = default;
    virtual void data(QByteArrayView bytes) = 0;
    virtual void command(uchar code) = 0;                  ///< Without those that have a call of their own.
    virtual void negotiated(uchar verb, uchar option) = 0; ///< Will, Wont, Do, Dont.
    virtual void subnegotiated(uchar option, QByteArrayView bytes) = 0; ///< Doubled IACs are single again.
};

/// Bytes to parts, however they are cut. Line ends of the NVT become what a terminal's Enter sends: CR LF and CR NUL
/// are CR (RFC 854, page 11); not so while `binary` (RFC 856).
class Decoder {
public:
    void feed(QByteArrayView bytes, Parts& parts);
    void setBinary(bool binary) { m_binary = binary; }

    static constexpr qsizetype mostSubnegotiated = 4096; ///< What is longer is read over, and told to nobody.

private:
    enum class State { Data, AfterIac, Verb, SubOption, Sub, SubIac };
    void plain(QByteArrayView bytes, Parts& parts);
    void afterIac(uchar byte, Parts& parts);
    void inSubnegotiation(uchar byte);
    void endSubnegotiation(Parts& parts);

    State m_state = State::Data;
    uchar m_verb = 0;
    uchar m_option = 0;
    QByteArray m_sub;
    bool m_subTooLong = false;
    bool m_afterCr = false;
    bool m_binary = false;
};

/// Data for the wire: IAC doubled and, where it is not `binary`, a CR that no LF follows made CR NUL. A piece that ends
/// in CR is taken for one without LF.
QByteArray encoded(QByteArrayView data, bool binary);
QByteArray negotiation(uchar verb, uchar option);
QByteArray subnegotiation(uchar option, QByteArrayView bytes);

} // namespace everyport::telnet
