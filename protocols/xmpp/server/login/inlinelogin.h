#pragma once

#include <QStringList>

#include "protocols/xmpp/server/login/clienthost.h"

namespace everyport::xmpp {

/// XEP-0388: what is offered beside the older way to log in, with all that can be asked for in the same breath
/// (`bindFeatures`, XEP-0386), and in which ways a token is taken (XEP-0484).
xml::Element inlineLoginFeature(
    const QStringList& mechanisms, const QStringList& bindFeatures, const QStringList& tokenMechanisms);

/// What became of the wishes that came with a login.
struct InlineLogin {
    Session* session = nullptr; ///< Null: the client binds by itself.
    bool isResumed = false;
    QList<xml::Element> answers = {}; ///< Into `<success/>`.
};
/// `request` is `<authenticate/>`: resumes, or binds and turns on what it names.
InlineLogin inlineLogin(ClientHost& host, const Jid& account, const xml::Element& request, ClientStream& stream);

} // namespace everyport::xmpp
