#include "protocols/http/messages/target.h"

#include <algorithm>

#include <QStringDecoder>

namespace everyport::http {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
bool isAlphanumeric(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

// RFC 3986: pchar, '/', '?'. Browsers also send some of [ ] | { } ^ ` " < > \ unencoded in queries.
bool isTargetCharacter(char c, bool inQuery)
{
    if (isAlphanumeric(c) || QByteArrayView("-._~!$&'()*+,;=:@/%").contains(c))
        return true;
    return inQuery && c > 0x20 && c < 0x7f && c != '#';
}

int hexValue(char c)
{
    return isDigit(c) ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

std::optional<QString> decode(QByteArrayView text, bool plusIsSpace)
{
    const auto isPlain = [](char c) { return c >= ' ' && c < 0x7f && c != '%' && c != '+'; };
    if (std::all_of(text.begin(), text.end(), isPlain)) // nearly every address
        return text.isEmpty() ? QString(QLatin1String("")) : QString::fromLatin1(text.data(), text.size());
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] != '%') {
            bytes.append(plusIsSpace && text[at] == '+' ? ' ' : text[at]);
            continue;
        }
        const int high = at + 2 < text.size() ? hexValue(text[at + 1]) : -1;
        const int low = at + 2 < text.size() ? hexValue(text[at + 2]) : -1;
        if (high < 0 || low < 0)
            return {};
        bytes.append(char(high * 16 + low));
        at += 2;
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString result = decoder.decode(bytes);
    const bool control = std::any_of(
        result.cbegin(), result.cend(), [](QChar c) { return c < u' ' || c == QChar(0x7f); });
    if (decoder.hasError() || control)
        return {};
    return result.isNull() ? QString(QLatin1String("")) : result;
}

bool splitPath(QByteArrayView text, Target& target)
{
    const qsizetype mark = text.indexOf('?');
    const QByteArrayView path = mark < 0 ? text : text.first(mark);
    const QByteArrayView query = mark < 0 ? QByteArrayView() : text.sliced(mark + 1);
    if (!std::all_of(path.begin(), path.end(), [](char c) { return isTargetCharacter(c, false); })
        || !std::all_of(query.begin(), query.end(), [](char c) { return isTargetCharacter(c, true); }))
        return false;
    target.query = query.toByteArray();
    for (qsizetype begin = 1; begin <= path.size();) {
        const auto slash = path.indexOf('/', begin);
        const auto end = slash < 0 ? path.size() : slash;
        const auto segment = decode(path.sliced(begin, end - begin), false);
        begin = end + 1;
        // An encoded slash is one for whoever joins the segments again, and hides dot segments from those who look at
        // each.
        if (!segment || segment->contains(u'/') || *segment == QLatin1String(".") || *segment == QLatin1String(".."))
            return false;
        target.segments.append(*segment);
    }
    return true;
}

} // namespace

QString Target::parameter(const QString& name) const
{
    if (query.isEmpty())
        return {};
    for (const QByteArray& pair : query.split('&')) {
        const qsizetype equals = pair.indexOf('=');
        const auto key = decode(equals < 0 ? QByteArrayView(pair) : QByteArrayView(pair).first(equals), true);
        if (key == name)
            return decode(equals < 0 ? QByteArrayView() : QByteArrayView(pair).sliced(equals + 1), true)
                .value_or(QString());
    }
    return {};
}

std::optional<Target> parseTarget(QByteArrayView method, QByteArrayView text)
{
    Target target;
    if (method == "CONNECT") {
        target.form = Target::Form::Authority;
        target.authority = text.toByteArray();
        return isAuthority(text) && splitAuthority(text).second >= 0 ? std::optional(target) : std::nullopt;
    }
    if (text == "*") {
        target.form = Target::Form::Asterisk;
        return method == "OPTIONS" ? std::optional(target) : std::nullopt;
    }
    if (text.startsWith('/'))
        return splitPath(text, target) ? std::optional(target) : std::nullopt;

    // §3.2.2: servers must take the absolute form, too.
    const qsizetype
        start = text.first(std::min<qsizetype>(8, text.size())).toByteArray().toLower().startsWith("https://") ? 8
        : text.first(std::min<qsizetype>(7, text.size())).toByteArray().toLower() == "http://"                 ? 7
                                                                                                               : 0;
    if (start == 0)
        return {};
    target.form = Target::Form::Absolute;
    const QByteArrayView rest = text.sliced(start);
    qsizetype end = 0;
    while (end < rest.size() && rest[end] != '/' && rest[end] != '?')
        ++end;
    target.authority = rest.first(end).toByteArray();
    QByteArray path = rest.sliced(end).toByteArray();
    if (!path.startsWith('/'))
        path.prepend('/');
    return isAuthority(target.authority) && splitPath(path, target) ? std::optional(target) : std::nullopt;
}

bool isAuthority(QByteArrayView text)
{
    QByteArrayView port;
    qsizetype colon = -1;
    if (text.startsWith('[')) {
        const qsizetype close = text.indexOf(']');
        if (close < 3)
            return false;
        for (const char c : text.sliced(1, close - 1))
            if (hexValue(c) < 0 && c != ':' && c != '.')
                return false;
        if (close + 1 < text.size()) {
            if (text[close + 1] != ':')
                return false;
            colon = close + 1;
        }
    } else {
        colon = text.indexOf(':');
        const QByteArrayView name = colon < 0 ? text : text.first(colon);
        if (name.isEmpty() || name.size() > 253)
            return false;
        for (const char c : name)
            if (!isAlphanumeric(c) && !QByteArrayView("-._~!$&'()*+,;=%").contains(c))
                return false;
    }
    port = colon < 0 ? QByteArrayView() : text.sliced(colon + 1);
    return port.size() <= 5 && std::all_of(port.begin(), port.end(), isDigit) && port.toInt() <= 65535;
}

std::pair<QByteArray, int> splitAuthority(QByteArrayView authority)
{
    QByteArray host = authority.toByteArray().toLower();
    int port = -1;
    const qsizetype colon = host.lastIndexOf(':');
    if (colon > host.lastIndexOf(']')) {
        if (colon + 1 < host.size())
            port = host.sliced(colon + 1).toInt();
        host.truncate(colon);
    }
    if (host.startsWith('['))
        host = host.sliced(1, host.size() - 2);
    return {host, port};
}

} // namespace everyport::http
