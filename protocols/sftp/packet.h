#pragma once

#include <optional>

#include <QByteArray>
#include <QList>

#include "netcore/base/result.h"

namespace everyport::sftp {

/// draft-ietf-secsh-filexfer-02, 3: the packets of version 3.
enum class Type : quint8 {
    Init = 1,
    Version = 2,
    Open = 3,
    Close = 4,
    Read = 5,
    Write = 6,
    LStat = 7,
    FStat = 8,
    SetStat = 9,
    FSetStat = 10,
    OpenDir = 11,
    ReadDir = 12,
    Remove = 13,
    MkDir = 14,
    RmDir = 15,
    RealPath = 16,
    Stat = 17,
    Rename = 18,
    ReadLink = 19,
    Symlink = 20,
    Status = 101,
    Handle = 102,
    Data = 103,
    Name = 104,
    Attrs = 105,
    Extended = 200,
    ExtendedReply = 201,
};

/// The same, 7.
enum class Status : quint32 {
    Ok = 0,
    Eof = 1,
    NoSuchFile = 2,
    PermissionDenied = 3,
    Failure = 4,
    BadMessage = 5,
    Unsupported = 8
};

/// As OpenSSH has it: 256 KiB, and what stands around the data.
constexpr qsizetype largestPacket = 256 * 1024;
constexpr quint32 largestData = largestPacket - 1024;

/// What is known of a file, or is to be changed (the same, 5). Extended pairs are read over. A value.
struct Attributes {
    struct Owner {
        quint32 user = 0;
        quint32 group = 0;
        bool operator==(const Owner&) const = default;
    };
    struct Times {
        quint32 read = 0; ///< Seconds since 1970.
        quint32 changed = 0;
        bool operator==(const Times&) const = default;
    };
    std::optional<quint64> size = {};
    std::optional<Owner> owner = {};
    std::optional<quint32> mode = {}; ///< Kind and permissions, as st_mode.
    std::optional<Times> times = {};
    bool operator==(const Attributes&) const = default;
};

/// Reads fields off the front. Passing the end makes it bad for good, and everything read from there on is empty.
class Fields {
public:
    explicit Fields(QByteArrayView bytes) : m_left(bytes) {}
    quint8 byte();
    quint32 number();
    quint64 large();
    QByteArray text(); ///< A copy, never longer than what is there.
    Attributes attributes();
    bool isGood() const { return m_good; }
    bool isAtEnd() const { return m_left.isEmpty(); }

private:
    QByteArrayView take(qsizetype count);
    QByteArrayView m_left;
    bool m_good = true;
};

/// Writes one packet. `done` puts the length in front and takes the bytes out.
class Packet {
public:
    Packet(Type type, quint32 id);
    Packet& byte(quint8 value);
    Packet& number(quint32 value);
    Packet& large(quint64 value);
    Packet& text(const QByteArray& value);
    Packet& attributes(const Attributes& value);
    QByteArray done();

private:
    QByteArray m_bytes;
};

/// Cuts a stream into packets. What a peer announces costs nothing; only what has come is kept.
class PacketReader {
public:
    /// The next whole packet without its length, if there is one. Malformed/TooLarge and BadSyntax: hang up.
    Result<std::optional<QByteArray>> next();
    void add(QByteArrayView bytes) { m_bytes.append(bytes); }

private:
    QByteArray m_bytes;
    qsizetype m_at = 0;
};

} // namespace everyport::sftp
