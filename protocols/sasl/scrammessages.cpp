#include "protocols/sasl/scrammessages.h"

#include <algorithm>
#include <optional>

#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace everyport::sasl {

namespace {

Error malformed()
{
    return Error::malformed(Reason::BadSyntax, u"The login message cannot be read."_s, u"malformed-request"_s);
}

/// "n=juliet" of the name n.
std::optional<QByteArray> valueOf(const QByteArray& part, char name)
{
    if (part.size() < 2 || part[0] != name || part[1] != '=')
        return std::nullopt;
    return part.sliced(2);
}

/// §5.1: "=2C" and "=3D" stand for a comma and an equals sign; no other "=" may be there.
std::optional<QString> saslName(const QByteArray& written)
{
    QByteArray bytes;
    for (qsizetype at = 0; at < written.size(); ++at) {
        const auto code = written.mid(at, 3);
        if (written[at] != '=') {
            bytes.append(written[at]);
            continue;
        }
        if (code != "=2C" && code != "=3D")
            return std::nullopt;
        bytes.append(code == "=2C" ? ',' : '=');
        at += 2;
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(bytes);
    if (decoder.hasError() || text.isEmpty() || text.contains(QChar(u'\0')))
        return std::nullopt;
    return text;
}

bool isNonce(const QByteArray& nonce)
{
    return !nonce.isEmpty()
        && std::all_of(nonce.begin(), nonce.end(), [](char c) { return c >= 0x21 && c <= 0x7e && c != ','; });
}

std::optional<QByteArray> decoded(const QByteArray& base64)
{
    auto bytes = QByteArray::fromBase64Encoding(base64, QByteArray::AbortOnBase64DecodingErrors);
    if (!bytes)
        return std::nullopt;
    return std::move(*bytes);
}

bool isBindingName(const QByteArray& name)
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '-';
    });
}

} // namespace

Result<ScramFirst> ScramFirst::parse(const QByteArray& message)
{
    const auto afterFlag = message.indexOf(',');
    const auto afterHeader = afterFlag < 0 ? -1 : message.indexOf(',', afterFlag + 1);
    if (afterHeader < 0)
        return malformed();
    ScramFirst first;
    first.header = message.first(afterHeader + 1);
    first.bare = message.sliced(afterHeader + 1);
    const auto flag = message.first(afterFlag);
    const auto type = valueOf(flag, 'p');
    if ((flag != "n" && flag != "y" && !type) || (type && !isBindingName(*type)))
        return malformed();
    first.bindingType = type.value_or(QByteArray());
    first.thinksWeCannot = flag == "y";
    if (const auto wish = message.sliced(afterFlag + 1, afterHeader - afterFlag - 1); !wish.isEmpty()) {
        const auto written = valueOf(wish, 'a');
        const auto name = written ? saslName(*written) : std::nullopt;
        if (!name)
            return malformed();
        first.authorisation = *name;
    }
    const auto parts = first.bare.split(',');
    if (parts.size() < 2) // one of "m=" would ask for an extension that has to be understood (§5.1)
        return malformed();
    const auto written = valueOf(parts[0], 'n');
    const auto name = written ? saslName(*written) : std::nullopt;
    const auto nonce = valueOf(parts[1], 'r');
    if (!name || !nonce || !isNonce(*nonce))
        return malformed();
    first.name = *name;
    first.nonce = *nonce;
    return first;
}

Result<ScramFinal> ScramFinal::parse(const QByteArray& message)
{
    const auto parts = message.split(',');
    if (parts.size() < 3)
        return malformed();
    const auto written = valueOf(parts[0], 'c');
    const auto nonce = valueOf(parts[1], 'r');
    const auto shown = valueOf(parts.last(), 'p');
    const auto binding = written ? decoded(*written) : std::nullopt;
    const auto proof = shown ? decoded(*shown) : std::nullopt;
    if (!binding || !nonce || !proof)
        return malformed();
    return ScramFinal{message.first(message.size() - parts.last().size() - 1), *binding, *nonce, *proof};
}

QByteArray scramAttribute(const QByteArray& message, char name)
{
    for (const auto& part : message.split(',')) {
        if (const auto value = valueOf(part, name))
            return value->isNull() ? QByteArray("") : *value;
    }
    return {};
}

} // namespace everyport::sasl
