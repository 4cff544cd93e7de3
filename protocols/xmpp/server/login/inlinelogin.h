#pragma once

#include <QStringList>

#include "protocols/xmpp/server/login/clienthost.h"

namespace everyport::xmpp {

/// XEP-0388: what is offered beside the older way to log in, with all that can be asked for in the same breath: as the
/// client binds (`bindFeatures`, XEP-0386), and `others`.
xml::Element inlineLoginFeature(
    const QStringList& mechanisms, const QStringList& bindFeatures, const QList<xml::Element>& others);

/// What became of the wishes that came with a login.
struct InlineLogin {
    Session* session = nullptr; ///< Null: the client binds by itself.
    bool isResumed = false;
    QList<xml::Element> answers = {}; ///< Into `<success/>`.
};
/// `request` is `<authenticate/>`: resumes, or binds and turns on what it names.
InlineLogin inlineLogin(ClientHost& host, const Jid& account, const xml::Element& request, ClientStream& stream);

} // namespace everyport::xmpp
