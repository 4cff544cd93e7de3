#pragma once

#include <optional>

#include "protocols/xmpp/stanza/stanza.h"

namespace everyport::ui {

/// A stanza that somebody writes by hand.
struct StanzaDraft {
    static constexpr qsizetype mostBytes = 64 * 1024;

    std::optional<xmpp::Stanza> stanza = {}; ///< What would be sent; a request without an id has got one.
    QString fault = {};                      ///< In place of it: what is wrong, and where.
    qsizetype bytes = 0;

    static StanzaDraft of(const QString& text);
};

/// Something to begin with.
struct StanzaTemplate {
    QString title;
    QString text;
};
/// `server` stands in them where one asks the server.
QList<StanzaTemplate> stanzaTemplates(const QString& server);

} // namespace everyport::ui
