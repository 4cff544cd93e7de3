#include "protocols/http/messages/secretpath.h"

#include <algorithm>

namespace everyport::http {

namespace {

/// An address whose segment between these two is a secret.
struct SecretAddress {
    QByteArrayView before;
    QByteArrayView behind = {}; ///< How the segment must end; empty: as it likes.
    bool isQuerySecret = false; ///< What is asked for there is one, too.
};

constexpr SecretAddress secretAddresses[] = {
    {.before = "/h/"},                           // who has it steps through an event
    {.before = "/link/", .isQuerySecret = true}, // whose screen shows codes; the query is the newest of them
    {.before = "/l/"},                           // a code: who has it links the card that was held there
    {.before = "/v/", .behind = ".link"},        // the same code
};

qsizetype endOf(const QByteArray& words, qsizetype from, bool withQuery)
{
    const auto end = std::find_if(words.begin() + from, words.end(),
        [withQuery](char c) { return c == ' ' || (!withQuery && (c == '/' || c == '?' || c == '#')); });
    return end - words.begin();
}

/// What needs no code may be written as one all the same, and means the same place: "/%68/" is "/h/" (RFC 3986
/// §6.2.2.2).
QByteArray withoutNeedlessCodes(const QByteArray& words)
{
    QByteArray plain;
    for (qsizetype i = 0; i < words.size(); ++i) {
        bool isCode = false;
        const auto code = words[i] == '%' ? words.sliced(i + 1).first(std::min<qsizetype>(2, words.size() - i - 1))
                                          : "";
        const auto letter = char(code.size() == 2 ? code.toInt(&isCode, 16) : 0);
        isCode = isCode && letter > ' ' && letter != '%' && letter != '?' && letter != '#';
        plain += isCode ? letter : words[i];
        i += isCode ? 2 : 0;
    }
    return plain;
}

QByteArray without(const SecretAddress& secret, QByteArray words)
{
    for (auto at = words.indexOf(secret.before); at >= 0; at = words.indexOf(secret.before, at)) {
        at += secret.before.size();
        const auto segment = endOf(words, at, false);
        if (!QByteArrayView(words).sliced(at, segment - at).endsWith(secret.behind))
            continue;
        const auto end = secret.isQuerySecret ? endOf(words, segment, true) : segment;
        words.replace(at, end - at, "..." + secret.behind.toByteArray());
    }
    return words;
}

} // namespace

QByteArray withoutSecretPath(const QByteArray& words)
{
    const auto plain = words.contains('%') ? withoutNeedlessCodes(words) : words;
    auto shown = plain;
    for (const auto& secret : secretAddresses)
        shown = without(secret, shown);
    return shown == plain ? words : shown;
}

} // namespace everyport::http
