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
    auto shown = words;
    for (const auto& secret : secretAddresses)
        shown = without(secret, shown);
    return shown;
}

} // namespace everyport::http
