#pragma once

#include "app/chat/network/form.h"
#include "protocols/xmpp/client/care/accountadministration.h"
#include "protocols/xmpp/extensions/dataform.h"

namespace everyport::xmppchat {

/// A data form (XEP-0004 with 0122, 0221) in the chat model's own words, fit to be shown. `pictures` came with it, by
/// their "cid:" address.
chat::Form formOf(const xmpp::DataForm& form, const QMap<QString, QByteArray>& pictures = {});
/// What was asked, answered: hidden fields go back as they came, what was left empty where it need not be filled in
/// stays out.
xmpp::DataForm filledForm(const xmpp::DataForm& asked, const chat::Form& filled);

/// What a service wants to know of who registers, be it by a form or by XEP-0077's own fields.
chat::Form formOf(const xmpp::client::RegistrationForm& wanted);
xml::Element filledRegistration(const xmpp::client::RegistrationForm& wanted, const chat::Form& filled);

/// A riddle in it (XEP-0158) is good for one answer: refused, the form must be asked for again.
bool isGoodForOneAnswer(const xmpp::client::RegistrationForm& wanted);
/// One that was asked for again, with what was answered before, except to its riddle.
chat::Form refilled(const xmpp::client::RegistrationForm& wanted, const chat::Form& before);

} // namespace everyport::xmppchat
