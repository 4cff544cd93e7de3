#include "protocols/dns/message.h"

#include <algorithm>

#include <QtEndian>

namespace everyport::dns {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype headerSize = 12;
constexpr int mostJumps = 64;
constexpr int mostAliases = 16;
constexpr quint16 internet = 1;

Error malformed(const QString& what)
{
    return Error::malformed(Reason::BadSyntax, u"The name server's answer cannot be read: %1."_s.arg(what));
}

quint16 shortAt(QByteArrayView bytes, qsizetype at)
{
    return qFromBigEndian<quint16>(bytes.data() + at);
}

quint32 longAt(QByteArrayView bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.data() + at);
}

void addLabel(QByteArray& name, QByteArrayView label)
{
    for (const char each : label) {
        const char c = each >= 'A' && each <= 'Z' ? char(each + ('a' - 'A')) : each;
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_') {
            name += c;
        } else {
            const int number = static_cast<unsigned char>(c);
            name += '\\';
            name += char('0' + number / 100);
            name += char('0' + number / 10 % 10);
            name += char('0' + number % 10);
        }
    }
}

} // namespace

Result<Message> Message::parse(QByteArray bytes)
{
    Message message;
    message.m_bytes = std::move(bytes);
    const QByteArrayView view(message.m_bytes);
    if (view.size() < headerSize || view.size() > 65535)
        return malformed(u"it has no header"_s);
    message.m_code = Code(quint8(view[3]) & 0x0f);
    const int questions = shortAt(view, 4);
    if (questions != 1)
        return malformed(u"it answers %1 questions"_s.arg(questions));
    qsizetype at = headerSize;
    const auto question = message.nameAt(at);
    if (!question || view.size() - at < 4)
        return malformed(u"its question is cut off"_s);
    message.m_question = *question;
    at += 4; // type and class
    if (!message.readSection(at, shortAt(view, 6), message.m_answers)
        || !message.readSection(at, shortAt(view, 8), message.m_authorities))
        return malformed(u"a record is cut off"_s);
    return message; // what stands in the third section is advice that nobody asked for
}

bool Message::readSection(qsizetype& at, int count, QList<Record>& into)
{
    const QByteArrayView view(m_bytes);
    if (count > mostRecords)
        return false;
    for (int i = 0; i < count; ++i) {
        Record record;
        auto name = nameAt(at);
        if (!name || view.size() - at < 10)
            return false;
        record.name = *std::move(name);
        record.type = shortAt(view, at);
        const auto kind = shortAt(view, at + 2);
        record.ttl = longAt(view, at + 4);
        if (record.ttl & 0x80000000U)
            record.ttl = 0; // RFC 2181 §8
        record.size = shortAt(view, at + 8);
        record.at = at + 10;
        if (view.size() - record.at < record.size)
            return false;
        at = record.at + record.size;
        if (kind == internet)
            into.append(record);
    }
    return true;
}

std::optional<QByteArray> Message::nameAt(qsizetype& at) const
{
    const QByteArrayView view(m_bytes);
    QByteArray name;
    qsizetype here = at;
    qsizetype octets = 1; // the root's
    bool isElsewhere = false;
    for (int jumps = 0;;) {
        if (here < 0 || here >= view.size())
            return std::nullopt;
        const auto length = quint8(view[here]);
        if ((length & 0xc0) == 0xc0) {
            if (here + 1 >= view.size() || ++jumps > mostJumps)
                return std::nullopt;
            const qsizetype target = shortAt(view, here) & 0x3fff;
            if (!isElsewhere)
                at = here + 2;
            isElsewhere = true;
            if (target >= here)
                return std::nullopt; // a prior name, RFC 1035 §4.1.4: no way round and round
            here = target;
            continue;
        }
        if (length & 0xc0)
            return std::nullopt;
        if (length == 0)
            break;
        octets += 1 + length;
        if (octets > longestName || view.size() - here - 1 < length)
            return std::nullopt;
        if (!name.isEmpty())
            name += '.';
        addLabel(name, view.sliced(here + 1, length));
        here += 1 + length;
    }
    if (!isElsewhere)
        at = here + 1;
    return name.isEmpty() ? QByteArray(".") : name;
}

QList<Record> Message::answering(quint16 type, quint32& ttl) const
{
    ttl = 0x7fffffff;
    auto wanted = m_question;
    for (int aliases = 0; aliases <= mostAliases; ++aliases) {
        QList<Record> found;
        const Record* alias = nullptr;
        for (const auto& record : m_answers) {
            if (record.name != wanted)
                continue;
            if (record.type == type) {
                ttl = std::min(ttl, record.ttl);
                found.append(record);
            } else if (record.type == quint16(Type::Cname)) {
                alias = &record;
            }
        }
        if (!found.isEmpty() || !alias)
            return found;
        qsizetype at = alias->at;
        const auto next = nameAt(at);
        if (!next)
            return {};
        ttl = std::min(ttl, alias->ttl);
        wanted = *next;
    }
    return {};
}

quint32 Message::negativeTtl() const
{
    for (const auto& record : m_authorities) {
        if (record.type == quint16(Type::Soa) && record.size >= 22) // two names and five numbers
            return std::min(record.ttl, longAt(QByteArrayView(m_bytes), record.at + record.size - 4));
    }
    return 0;
}

} // namespace everyport::dns
