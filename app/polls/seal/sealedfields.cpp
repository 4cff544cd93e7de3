#include "app/polls/seal/sealedfields.h"

#include <array>

namespace everyport::polls {

using namespace Qt::StringLiterals;

namespace {

constexpr auto sealEncoding = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
constexpr qsizetype longestWriter = 64;

// In the order of LogEntry::Kind.
constexpr std::array kindNames{
    "define", "tap", "open", "close", "reset", "register", "retract", "assign", "withheld", "moderate", "link"};

struct BytesField {
    QLatin1String name;
    QByteArray EntrySeal::*bytes;
    qsizetype size;
};
const std::array bytesFields{BytesField{QLatin1String("seal"), &EntrySeal::seal, 32},
    BytesField{QLatin1String("nonce"), &EntrySeal::nonce, 16},
    BytesField{QLatin1String("number_nonce"), &EntrySeal::numberNonce, 16},
    BytesField{QLatin1String("number_mark"), &EntrySeal::numberMark, 32},
    BytesField{QLatin1String("mark"), &EntrySeal::mark, 32}};

} // namespace

QString sealText(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toBase64(sealEncoding));
}

std::optional<QByteArray> bytesFromSealText(const QString& text, qsizetype size)
{
    const auto bytes = QByteArray::fromBase64(text.toLatin1(), sealEncoding);
    return bytes.size() == size && sealText(bytes) == text ? std::optional(bytes) : std::nullopt;
}

void writeSeal(QJsonObject& line, const EntrySeal& seal)
{
    if (!seal.isSealed())
        return;
    line.insert(u"link"_s, seal.link);
    if (!seal.writer.isEmpty())
        line.insert(u"writer"_s, seal.writer);
    if (seal.admitted)
        line.insert(u"sealed_admitted"_s, true);
    for (const auto& field : bytesFields) {
        if (const auto& bytes = seal.*field.bytes; !bytes.isEmpty())
            line.insert(field.name, sealText(bytes));
    }
}

std::optional<EntrySeal> readSeal(const QJsonObject& line)
{
    EntrySeal seal;
    if (!line.contains(u"link"_s))
        return seal;
    seal.link = line[u"link"_s].toInteger();
    seal.writer = line[u"writer"_s].toString();
    seal.admitted = line[u"sealed_admitted"_s].toBool();
    for (const auto& field : bytesFields) {
        if (!line.contains(field.name))
            continue;
        auto bytes = bytesFromSealText(line[field.name].toString(), field.size);
        if (!bytes)
            return {};
        seal.*field.bytes = std::move(*bytes);
    }
    const bool makesSense = seal.link > 0 && !seal.seal.isEmpty() && seal.writer.size() <= longestWriter;
    return makesSense ? std::optional(std::move(seal)) : std::nullopt;
}

QString entryKindName(LogEntry::Kind kind)
{
    return QString::fromLatin1(kindNames.at(std::size_t(kind)));
}

std::optional<LogEntry::Kind> entryKindFromName(const QString& name)
{
    for (std::size_t i = 0; i < kindNames.size(); ++i) {
        if (name == QLatin1String(kindNames.at(i)))
            return LogEntry::Kind(i);
    }
    return {};
}

} // namespace everyport::polls
