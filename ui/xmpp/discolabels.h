#pragma once

#include "protocols/xmpp/client/discovery/discovery.h"

namespace everyport::ui {

/// What a namespace stands for.
struct FeatureWords {
    QString xep = {};  ///< "XEP-0045", "RFC 6121"; empty: not known here.
    QString name = {}; ///< In words.
};
FeatureWords featureWords(const QString& feature);

/// "conference/text" in words: "Rooms"; the protocol's own where it is not known here.
QString identityWords(const xmpp::Identity& identity);
QString discoIcon(const xmpp::DiscoInfo& info); ///< Lucide's name.
/// "muc#roominfo_occupants" in words: what a form calls it, or the end of its name.
QString fieldWords(const xmpp::DataForm::Field& field);

} // namespace everyport::ui
