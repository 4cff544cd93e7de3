#pragma once

#include <optional>

#include <QByteArray>
#include <QList>

#include "netcore/base/result.h"

namespace everyport::dns {

/// Kinds of records (IANA, "DNS Parameters"). Others are passed on by their numbers.
enum class Type : quint16 { A = 1, Cname = 5, Soa = 6, Aaaa = 28, Srv = 33, Tlsa = 52, Svcb = 64, Https = 65 };

/// What a server says of the question as a whole (RFC 1035 §4.1.1).
enum class Code : quint8 {
    NoError = 0,
    FormatError = 1,
    ServerFailure = 2,
    NoSuchName = 3,
    NotImplemented = 4,
    Refused = 5
};

/// One resource record, its data not read yet. A value.
struct Record {
    QByteArray name = {}; ///< Owner, as Message::nameAt gives names.
    quint16 type = 0;
    quint32 ttl = 0;  ///< Seconds, 0 to 2^31 - 1 (RFC 2181 §8).
    qsizetype at = 0; ///< Of its data in the message.
    qsizetype size = 0;
};

/// A DNS answer as it came over the wire (RFC 1035 §4), taken apart as far as every kind of record needs it. It comes
/// from strangers: sizes, counts and jumps are bounded, and what is cut off is Malformed. A value.
class Message {
public:
    static constexpr qsizetype mostRecords = 512; ///< Of a section; a longer one is Malformed.
    static constexpr qsizetype longestName = 255; ///< In octets on the wire.

    static Result<Message> parse(QByteArray bytes);

    Code code() const { return m_code; }
    QByteArray question() const { return m_question; } ///< The name that was asked for.
    const QList<Record>& answers() const { return m_answers; }
    const QList<Record>& authorities() const { return m_authorities; }

    /// A record's data: good as long as the message.
    QByteArrayView dataOf(const Record& record) const { return QByteArrayView(m_bytes).sliced(record.at, record.size); }
    /// The name at a place in the message, which moves behind it: lower-case labels joined by dots, the root ".". What
    /// is neither letter, digit, hyphen nor underscore stands as \DDD (RFC 1035 §5.1), so that names can be compared
    /// and shown.
    std::optional<QByteArray> nameAt(qsizetype& at) const;

    /// The records of one kind that answer the question, over at most 16 aliases (CNAME). `ttl` becomes the smallest on
    /// the way.
    QList<Record> answering(quint16 type, quint32& ttl) const;
    /// How long "there is none" may be remembered (RFC 2308 §5), in seconds; 0 where the answer does not say.
    quint32 negativeTtl() const;

private:
    bool readSection(qsizetype& at, int count, QList<Record>& into);

    QByteArray m_bytes;
    Code m_code = Code::NoError;
    QByteArray m_question;
    QList<Record> m_answers;
    QList<Record> m_authorities;
};

} // namespace everyport::dns
