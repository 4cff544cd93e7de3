#pragma once

#include "app/config/option.h"
#include "protocols/xmpp/client/connection/standingclient.h"

namespace everyport::xmppchat {

/// What an account's values mean for its client: who, where, by what encryption. What the link adds is not set:
/// resolver, network, what is told. Error: Malformed/BadValue with the option in `code`, in a sentence that says what
/// would be right.
Result<xmpp::client::StandingClient::Options> standingOptions(
    const OptionValues& values, const QMap<QString, QString>& secrets);

/// Why an account is not connected, and what to do about it.
QString troubleOf(const Error& error, const OptionValues& values);

} // namespace everyport::xmppchat
