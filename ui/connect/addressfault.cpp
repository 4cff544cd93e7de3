#include "ui/connect/addressfault.h"

#include <QRegularExpression>

#include "netcore/base/error.h"
#include "ui/connect/addresscard.h"
#include "ui/languages/saidwords.h"

namespace everyport::ui {
namespace {

/// It is the one of the preferences: no other stands before what is looked for.
bool isOfProxy(const Error& error)
{
    return error.code == u"proxy";
}

/// With a place for the address.
QString headOf(Reason reason)
{
    const bool isSilent = reason == Reason::ConnectionRefused || reason == Reason::TimedOut;
    return isSilent ? AddressCard::tr("No answer from %1") : AddressCard::tr("Not found: %1");
}

/// No name server is asked for "example.org:5222".
bool isPersonsWithPort(const QString& asked)
{
    static const QRegularExpression form(QStringLiteral("^[^@\\s:/]+@[^@\\s/]+:\\d+$"));
    return form.match(asked).hasMatch();
}

QString proxyWords(const Error& error)
{
    return error.reason == Reason::ConnectionRefused || error.reason == Reason::TimedOut
            || error.reason == Reason::NoRoute
        ? AddressCard::tr(
            "It does not answer. Check its address and port in the preferences, or ask whether it is running.")
        : saidWords(error.text);
}

QString wordsOf(const Error& error)
{
    // The name may be right: this computer is offline, or nobody answers who knows names.
    if (error.reason == Reason::NameNotFound && error.kind == Error::Kind::Busy)
        return saidWords(error.text);
    switch (error.reason) {
    case Reason::ConnectionRefused:
        return AddressCard::tr(
            "That computer takes no connections there. Check the address and its port, or ask whether the server is running.");
    case Reason::TimedOut:
        return AddressCard::tr("Nothing came back in time. Check the address and its port, or try again later.");
    case Reason::NameNotFound:
        return AddressCard::tr(
            "No computer has this name. Check how it is written, and whether this computer is online.");
    default: return saidWords(error.text);
    }
}

} // namespace

AddressFault addressFault(const Error& error, const QString& asked)
{
    if (isOfProxy(error))
        return {AddressCard::tr("No way through the proxy"), proxyWords(error), true};
    if (isPersonsWithPort(asked))
        return {headOf(Reason::NameNotFound).arg(asked),
            AddressCard::tr(
                "An address with an @ has no port. Leave it out; where the server is not at its usual port, press More… and give both there.")};
    if (error.code == u"room") // it may well be there
        return {asked, wordsOf(error)};
    return {headOf(error.reason).arg(asked), wordsOf(error)};
}

} // namespace everyport::ui
