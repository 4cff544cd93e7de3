#pragma once

#include <optional>

#include <QList>
#include <QString>

#include "protocols/xml/element.h"

namespace everyport::xmpp {

struct DiscoInfo;

/// What a presence says of its sender's abilities by a hash: XEP-0390 (sha-256, sha3-256) or 0115 (sha-1). A value.
struct Caps {
    enum class Kind { Ver, Two }; ///< 0115, 0390.
    Kind kind = Kind::Ver;
    QString algorithm = {}; ///< "sha-1", "sha-256", "sha3-256"
    QString hash = {};      ///< In base64.
    QString program = {};   ///< Of 0115: the node before the '#'.

    bool isNull() const { return hash.isEmpty(); }
    /// What it is kept under: as 0115 has it the hash alone, else with the algorithm in front.
    QString key() const { return kind == Kind::Ver ? hash : algorithm + u'.' + hash; }
    QString node() const; ///< What is asked for.
    bool fits(const DiscoInfo& info) const;

    /// The strongest that we know among the children of a presence or of a stream's features; null where there is none.
    static Caps strongest(const xml::Element& parent);
    static std::optional<Caps> ofKey(const QString& key); ///< Without the program.
    static Caps made(const DiscoInfo& info, Kind wanted, const QString& way, const QString& ownProgram = {});
};

/// `<c/>` of XEP-0115 and of 0390, for presence.
QList<xml::Element> capsElements(const DiscoInfo& own, const QString& program);

} // namespace everyport::xmpp
