#pragma once

#include "protocols/xmpp/client/nodes/nodes.h"

namespace everyport::xmpp::client {

/// How somebody feels (XEP-0107). A value.
struct Mood {
    QString value = {}; ///< "happy", …: the XEP's own names; null: they do not say.
    QString text = {};

    static Mood parse(const xml::Element& mood);
    xml::Element encode() const;
    bool operator==(const Mood&) const = default;
};

/// What somebody listens to (XEP-0118). A value.
struct Tune {
    QString artist = {};
    QString title = {};
    QString source = {}; ///< The collection it is of.
    QString track = {};
    QString uri = {};
    int seconds = 0; ///< 0: they do not say.
    int rating = 0;  ///< 1 to 10; 0: they do not say.

    bool isSilence() const { return *this == Tune(); }
    static Tune parse(const xml::Element& tune);
    xml::Element encode() const;
    bool operator==(const Tune&) const = default;
};

/// Both, of others and our own (by PEP).
class MoodTune final : public ClientExtension {
public:
    MoodTune(Client& client, Nodes& nodes);

    Task<Result<QString>> setMood(Mood mood); ///< One without a value: none any more.
    Task<Result<QString>> setTune(Tune tune); ///< Silence: none any more.

    std::function<void(const Jid& who, const Mood&)> moodChanged = {};
    std::function<void(const Jid& who, const Tune&)> tuneChanged = {};

private:
    Nodes& m_nodes;
};

} // namespace everyport::xmpp::client
