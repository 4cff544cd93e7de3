#include "protocols/simple/identanswer.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace everyport::simple {

namespace {

constexpr struct {
    IdentAnswer::Fault fault;
    const char* name;
} faults[] = {
    {IdentAnswer::Fault::InvalidPort, "INVALID-PORT"},
    {IdentAnswer::Fault::NoUser, "NO-USER"},
    {IdentAnswer::Fault::HiddenUser, "HIDDEN-USER"},
    {IdentAnswer::Fault::Unknown, "UNKNOWN-ERROR"},
};

constexpr qsizetype longestUser = 512; // RFC 1413 §6

Error badLine(const QString& why, Reason reason = Reason::BadSyntax)
{
    return Error::malformed(reason, why);
}

/// Digits only: toUInt would take a sign.
std::optional<uint> numberOf(QByteArrayView text)
{
    const auto digits = text.trimmed();
    if (digits.isEmpty() || digits.size() > 5
        || !std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return std::nullopt;
    return digits.toByteArray().toUInt();
}

} // namespace

Result<IdentQuery> IdentQuery::parse(QByteArrayView line)
{
    const auto comma = line.indexOf(',');
    if (line.size() > longest || comma < 0)
        return badLine(u"An ident query is two ports with a comma between them."_s);
    const auto here = numberOf(line.first(comma));
    const auto there = numberOf(line.sliced(comma + 1));
    if (!here || !there)
        return badLine(u"An ident query is two ports with a comma between them."_s);
    if (*here < 1 || *here > 65535 || *there < 1 || *there > 65535)
        return badLine(u"A port is a number from 1 to 65535."_s, Reason::BadValue);
    return IdentQuery{quint16(*here), quint16(*there)};
}

QByteArray IdentQuery::encode() const
{
    return QByteArray::number(here) + ", " + QByteArray::number(there) + "\r\n";
}

QByteArray IdentAnswer::encode(const IdentQuery& query) const
{
    auto line = query.encode();
    line.chop(2);
    if (fault != Fault::None) {
        for (const auto& each : faults) {
            if (each.fault == fault)
                line += QByteArray(" : ERROR : ") + each.name;
        }
        return line + "\r\n";
    }
    auto id = user.left(longestUser);
    id.removeIf([](char c) { return c == '\0' || c == '\r' || c == '\n'; });
    return line + " : USERID : " + system + " :" + id + "\r\n"; // blanks behind the last colon would be the id's
}

Result<IdentAnswer> IdentAnswer::parse(QByteArrayView line, const IdentQuery& query)
{
    const auto first = line.indexOf(':');
    const auto second = first < 0 ? -1 : line.indexOf(':', first + 1);
    const bool isBroken = line.contains('\0') || line.contains('\r') || line.contains('\n');
    if (line.size() > IdentQuery::longest || second < 0 || isBroken)
        return badLine(u"That is no answer of an ident server."_s);
    const auto about = IdentQuery::parse(line.first(first));
    if (!about || !(*about == query))
        return badLine(u"The ident server answered another question."_s);
    const auto kind = line.sliced(first + 1, second - first - 1).trimmed();
    const auto rest = line.sliced(second + 1);
    if (kind == QByteArrayView("ERROR")) {
        for (const auto& each : faults) {
            if (rest.trimmed() == QByteArrayView(each.name))
                return failed(each.fault);
        }
        return failed(Fault::Unknown); // "X…": the server's own
    }
    const auto third = rest.indexOf(':');
    if (kind != QByteArrayView("USERID") || third < 0 || rest.size() - third - 1 > longestUser)
        return badLine(u"That is no answer of an ident server."_s);
    return IdentAnswer{Fault::None, rest.first(third).trimmed().toByteArray(), rest.sliced(third + 1).toByteArray()};
}

} // namespace everyport::simple
