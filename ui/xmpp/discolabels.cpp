#include "ui/xmpp/discolabels.h"

#include <algorithm>

#include <QCoreApplication>

namespace everyport::ui {
namespace {

struct DiscoWords {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::DiscoWords)
};

struct Known {
    const char* space; ///< With `#` or `:` at its end: whatever follows.
    const char* xep;
    const char* name;
};

// By the registrar of the XMPP Standards Foundation (xmpp.org/registrar) and each document's own title.
constexpr Known features[] = {
    {"http://jabber.org/protocol/disco#", "XEP-0030",
        QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Service discovery")},
    {"jabber:x:data", "XEP-0004", QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Data forms")},
    {"jabber:iq:last", "XEP-0012", QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Last activity")},
    {"msgoffline", "XEP-0160", QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Keeps messages for who is offline")},
    {"http://jabber.org/protocol/offline", "XEP-0013",
        QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Flexible fetching of offline messages")},
    {"jabber:iq:privacy", "XEP-0016", QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Privacy lists")},
    {"http://jabber.org/protocol/address", "XEP-0033",
        QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Several addresses on one stanza")},
    {"http://jabber.org/protocol/muc#", "XEP-0045", QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Rooms")},
    {"http://jabber.org/protocol/muc", "XEP-0045", QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Rooms")},
    {"muc_", "XEP-0045", QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Room's property")},
    {"jabber:iq:private", "XEP-0049", QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Private XML storage")},
    {"http://jabber.org/protocol/commands", "XEP-0050", QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Commands")},
    {"vcard-temp", "XEP-0054", QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Cards of people (vCard)")},
    {"jabber:iq:search", "XEP-0055", QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Search for people")},
    {"http://jabber.org/protocol/rsm", "XEP-0059",
        QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Long lists by pages")},
    {"http://jabber.org/protocol/pubsub#", "XEP-0060",
        QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Publish-subscribe")},
    {"http://jabber.org/protocol/pubsub", "XEP-0060",
        QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Publish-subscribe")},
    {"http://jabber.org/protocol/bytestreams", "XEP-0065",
        QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Byte streams over SOCKS5")},
    {"http://jabber.org/protocol/xhtml-im", "XEP-0071",
        QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Text with XHTML")},
    {"jabber:iq:register", "XEP-0077", QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Registration")},
    {"urn:xmpp:avatar:", "XEP-0084", QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Pictures of people")},
    {"http://jabber.org/protocol/chatstates", "XEP-0085",
        QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Who is typing")},
    {"jabber:iq:version", "XEP-0092", QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Software version")},
    {"jabber:iq:time", "XEP-0090", QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Time of day, the older way")},
    {"http://jabber.org/protocol/si", "XEP-0095", QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Stream initiation")},
    {"jabber:iq:gateway", "XEP-0100", QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Gateway to another network")},
    {"http://jabber.org/protocol/activity", "XEP-0108",
        QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "What people do")},
    {"http://jabber.org/protocol/caps", "XEP-0115",
        QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Abilities by a hash")},
    {"http://jabber.org/protocol/tune", "XEP-0118",
        QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "What people listen to")},
    {"http://jabber.org/protocol/amp", "XEP-0079",
        QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Rules for delivery")},
    {"http://jabber.org/protocol/shim", "XEP-0131",
        QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Headers on stanzas")},
    {"http://jabber.org/protocol/admin", "XEP-0133", QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Administration")},
    {"http://jabber.org/protocol/compress", "XEP-0138", QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Compression")},
    {"http://jabber.org/protocol/rosterx", "XEP-0144",
        QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Exchange of contacts")},
    {"vcard-temp:x:update", "XEP-0153",
        QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Pictures of people, the older way")},
    {"urn:xmpp:jingle:", "XEP-0166",
        QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Calls and files directly (Jingle)")},
    {"urn:xmpp:jingle:apps:rtp:", "XEP-0167", QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Calls (Jingle)")},
    {"urn:xmpp:jingle:apps:rtp:rtcp-fb:", "XEP-0293", QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Calls (Jingle)")},
    {"urn:xmpp:jingle:apps:rtp:rtp-hdrext:", "XEP-0294",
        QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Calls (Jingle)")},
    {"urn:xmpp:jingle:apps:rtp:ssma:", "XEP-0339", QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Calls (Jingle)")},
    {"urn:xmpp:jingle:apps:rtp:zrtp:", "XEP-0262",
        QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Encryption of calls (Jingle)")},
    {"urn:xmpp:jingle:apps:dtls:", "XEP-0320",
        QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Encryption of calls (Jingle)")},
    {"urn:xmpp:jingle:apps:grouping:", "XEP-0338", QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Calls (Jingle)")},
    {"urn:xmpp:jingle:transfer:", "XEP-0251", QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Calls (Jingle)")},
    {"urn:xmpp:jingle:apps:file-transfer:", "XEP-0234",
        QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Files directly (Jingle)")},
    {"urn:xmpp:jingle:jet:", "XEP-0391", QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Files directly (Jingle)")},
    {"urn:xmpp:jingle:jet-omemo:", "XEP-0396",
        QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Files directly (Jingle)")},
    {"urn:xmpp:jingle:transports:ice-udp:", "XEP-0176",
        QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Ways that calls and files take (Jingle)")},
    {"urn:xmpp:jingle:transports:raw-udp:", "XEP-0177",
        QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Ways that calls and files take (Jingle)")},
    {"urn:xmpp:jingle:transports:s5b:", "XEP-0260",
        QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Ways that calls and files take (Jingle)")},
    {"urn:xmpp:jingle:transports:ibb:", "XEP-0261",
        QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Ways that calls and files take (Jingle)")},
    {"urn:xmpp:jingle:transports:dtls-sctp:", "XEP-0343",
        QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Ways that calls and files take (Jingle)")},
    {"urn:xmpp:jingle:transports:ice:", "XEP-0371",
        QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Ways that calls and files take (Jingle)")},
    {"http://jabber.org/protocol/nick", "XEP-0172",
        QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Names that people give themselves")},
    {"urn:xmpp:receipts", "XEP-0184", QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Receipts")},
    {"urn:xmpp:blocking", "XEP-0191", QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Blocking of addresses")},
    {"urn:xmpp:sm:", "XEP-0198", QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Stream management")},
    {"urn:xmpp:ping", "XEP-0199", QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Ping")},
    {"urn:xmpp:time", "XEP-0202", QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Time of day")},
    {"urn:xmpp:delay", "XEP-0203", QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Tells when it was sent")},
    {"urn:xmpp:attention:", "XEP-0224", QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Calls for attention")},
    {"urn:xmpp:bob", "XEP-0231", QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Small pieces of data")},
    {"urn:xmpp:captcha", "XEP-0158", QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Riddles against robots")},
    {"jabber:x:conference", "XEP-0249", QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Invitations into rooms")},
    {"urn:xmpp:carbons:", "XEP-0280", QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Copies for one's other devices")},
    {"urn:xmpp:forward:", "XEP-0297", QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Forwarded stanzas")},
    {"urn:xmpp:hashes:", "XEP-0300", QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Hashes of files")},
    {"urn:xmpp:message-correct:", "XEP-0308",
        QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Corrections of what was said")},
    {"urn:xmpp:mam:", "XEP-0313", QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Archive of messages")},
    {"urn:xmpp:chat-markers:", "XEP-0333", QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Tells what was read")},
    {"urn:xmpp:hints", "XEP-0334", QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Hints for archives and copies")},
    {"urn:xmpp:jingle-message:", "XEP-0353", QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Rings before a call")},
    {"urn:xmpp:privilege:", "XEP-0356", QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Privileges of components")},
    {"urn:xmpp:sid:", "XEP-0359", QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Lasting ids of messages")},
    {"urn:xmpp:http:upload:", "XEP-0363", QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Upload of files")},
    {"urn:xmpp:eme:", "XEP-0380", QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Tells how it is encrypted")},
    {"eu.siacs.conversations.axolotl", "XEP-0384",
        QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Encryption from end to end (OMEMO)")},
    {"urn:xmpp:omemo:", "XEP-0384",
        QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Encryption from end to end (OMEMO)")},
    {"urn:xmpp:caps", "XEP-0390", QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Abilities by several hashes")},
    {"urn:xmpp:styling:", "XEP-0393", QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Styles of text")},
    {"urn:xmpp:pep-vcard-conversion:", "XEP-0398",
        QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "One picture for both ways")},
    {"urn:xmpp:bookmarks:", "XEP-0402", QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Bookmarks of rooms")},
    {"urn:xmpp:bookmarks-conversion:", "XEP-0411",
        QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "One list of bookmarks for both ways")},
    {"urn:xmpp:mix:", "XEP-0369", QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Channels (MIX)")},
    {"urn:xmpp:mix:presence:", "XEP-0403", QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Channels (MIX)")},
    {"urn:xmpp:mix:nodes:presence", "XEP-0403", QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Channels (MIX)")},
    {"urn:xmpp:mix:anon:", "XEP-0404", QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Channels (MIX)")},
    {"urn:xmpp:mix:nodes:jidmap", "XEP-0404", QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Channels (MIX)")},
    {"urn:xmpp:mix:pam:", "XEP-0405", QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Channels (MIX)")},
    {"urn:xmpp:mix:roster:", "XEP-0405", QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Channels (MIX)")},
    {"urn:xmpp:mix:admin:", "XEP-0406", QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Channels (MIX)")},
    {"urn:xmpp:mix:misc:", "XEP-0407", QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Channels (MIX)")},
    {"urn:xmpp:occupant-id:", "XEP-0421",
        QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Lasting ids of people in rooms")},
    {"urn:xmpp:fallback:", "XEP-0428",
        QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Marks what is there for older programs")},
    {"urn:xmpp:message-retract:", "XEP-0424",
        QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Taking back what was said")},
    {"urn:xmpp:message-moderate:", "XEP-0425", QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Moderation in rooms")},
    {"urn:xmpp:reactions:", "XEP-0444", QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Reactions")},
    {"urn:xmpp:reply:", "XEP-0461", QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Replies")},
    {"urn:xmpp:channel-search:", "XEP-0433", QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Search for rooms")},
    {"http://jabber.org/protocol/muc#self-ping-optimization", "XEP-0410",
        QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Answers whether one is still in a room")},
    {"urn:xmpp:extdisco:", "XEP-0215", QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Services outside of XMPP")},
    {"urn:xmpp:push:", "XEP-0357", QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Push notifications")},
    {"urn:xmpp:hats:", "XEP-0317", QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Hats")},
    {"http://jabber.org/protocol/ibb", "XEP-0047",
        QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Byte streams within XMPP")},
    {"http://jabber.org/protocol/geoloc", "XEP-0080",
        QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Where people are")},
    {"http://jabber.org/protocol/mood", "XEP-0107", QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "How people feel")},
    {"jabber:x:oob", "XEP-0066", QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Addresses of files")},
    {"jabber:iq:oob", "XEP-0066", QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Addresses of files")},
    {"jabber:iq:roster", "RFC 6121", QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Contacts")},
    {"storage:bookmarks", "XEP-0048", QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Bookmarks, the older way")},
    {"urn:ietf:params:xml:ns:vcard-4.0", "XEP-0292",
        QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Cards of people (vCard 4)")},
    {"jabber:iq:auth", "XEP-0078", QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Login, the way before SASL")},
};

bool fits(const QString& feature, const char* space)
{
    const QLatin1String known(space);
    const bool isPrefix = known.endsWith(QLatin1Char('#')) || known.endsWith(QLatin1Char(':'))
        || known.endsWith(QLatin1Char('_'));
    return isPrefix ? feature.startsWith(known) : feature == known;
}

struct Kind {
    const char* category;
    const char* type; ///< Null: any.
    const char* name;
    const char* icon;
};

// XEP-0030's registry of identities.
constexpr Kind kinds[] = {
    {"server", nullptr, QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Server"), "server"},
    {"conference", "irc", QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Rooms of an IRC network"), "hash"},
    {"conference", nullptr, QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Rooms"), "hash"},
    {"pubsub", "pep", QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Personal nodes"), "rss"},
    {"pubsub", "leaf", QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Node"), "rss"},
    {"pubsub", "collection", QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Collection of nodes"), "folder"},
    {"pubsub", nullptr, QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Publish-subscribe"), "rss"},
    {"account", nullptr, QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Account"), "user"},
    {"client", nullptr, QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Program"), "computer"},
    {"automation", "command-node", QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Command"), "play"},
    {"automation", nullptr, QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Commands"), "terminal"},
    {"gateway", nullptr, QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Gateway to another network"), "plug"},
    {"store", "file", QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Store of files"), "upload"},
    {"store", nullptr, QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Store"), "database"},
    {"proxy", nullptr, QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Proxy for files"), "repeat"},
    {"directory", nullptr, QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Directory"), "book-open"},
    {"component", nullptr, QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Component"), "plug"},
    {"hierarchy", nullptr, QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Branch"), "folder"},
    {"headline", nullptr, QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "News"), "rss"},
};

const Kind* kindOf(const xmpp::Identity& identity)
{
    const auto found = std::find_if(std::begin(kinds), std::end(kinds), [&](const Kind& kind) {
        return identity.category == QLatin1String(kind.category)
            && (!kind.type || identity.type == QLatin1String(kind.type));
    });
    return found == std::end(kinds) ? nullptr : found;
}

struct KnownField {
    const char* name;
    const char* words;
};

// XEP-0045 §16.5.4, XEP-0157, XEP-0363: they mean the same whoever sends them.
constexpr KnownField knownFields[] = {
    {"muc#roominfo_description", QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Description")},
    {"muc#roominfo_occupants", QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "People in it")},
    {"muc#roominfo_subject", QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Topic")},
    {"muc#roominfo_contactjid", QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Contact")},
    {"muc#roominfo_lang", QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Language")},
    {"muc#roominfo_logs", QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Log of what is said")},
    {"muc#maxhistoryfetch", QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Earlier messages, at most")},
    {"abuse-addresses", QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Abuse addresses")},
    {"admin-addresses", QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Admin addresses")},
    {"feedback-addresses", QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Feedback addresses")},
    {"sales-addresses", QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Sales addresses")},
    {"security-addresses", QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Security addresses")},
    {"status-addresses", QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Status addresses")},
    {"support-addresses", QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Support addresses")},
    {"max-file-size", QT_TRANSLATE_NOOP("everyport::ui::DiscoWords", "Largest file, in bytes")},
};

} // namespace

FeatureWords featureWords(const QString& feature)
{
    if (feature.endsWith(QStringLiteral("+notify"))) // XEP-0163 §4.3
        return {
            QStringLiteral("XEP-0163"), DiscoWords::tr("Wants news of: %1").arg(featureWords(feature.chopped(7)).name)};
    const Known* best = nullptr; // the longest that fits
    for (const Known& known : features) {
        if (fits(feature, known.space) && (!best || qstrlen(known.space) > qstrlen(best->space)))
            best = &known;
    }
    if (!best)
        return {{}, feature};
    // "…#create-nodes": what follows says which part of it.
    const QString rest = feature.mid(qsizetype(qstrlen(best->space)));
    const bool isDetail = best->space[qstrlen(best->space) - 1] != ':' && !rest.isEmpty();
    const QString name = DiscoWords::tr(best->name);
    return {QLatin1String(best->xep),
        isDetail ? DiscoWords::tr("%1: %2").arg(name, QString(rest).replace(QLatin1Char('-'), QLatin1Char(' ')))
                 : name};
}

QString identityWords(const xmpp::Identity& identity)
{
    const Kind* kind = kindOf(identity);
    return kind ? DiscoWords::tr(kind->name) : identity.category + QLatin1Char('/') + identity.type;
}

QString discoIcon(const xmpp::DiscoInfo& info)
{
    // An account with personal nodes is an account first.
    if (info.is(u"account"))
        return QStringLiteral("user");
    for (const auto& identity : info.identities) {
        if (const Kind* kind = kindOf(identity))
            return QLatin1String(kind->icon);
    }
    return QStringLiteral("circle");
}

QString fieldWords(const xmpp::DataForm::Field& field)
{
    for (const KnownField& known : knownFields) {
        if (field.name == QLatin1String(known.name))
            return DiscoWords::tr(known.words);
    }
    if (!field.label.isEmpty())
        return field.label;
    QString name = field.name.section(QLatin1Char('#'), -1)
                       .section(QLatin1Char('_'), field.name.contains(QLatin1Char('#')) ? 1 : 0);
    name = name.isEmpty()
        ? field.name
        : name.replace(QLatin1Char('_'), QLatin1Char(' ')).replace(QLatin1Char('-'), QLatin1Char(' '));
    return name.left(1).toUpper() + name.mid(1);
}

} // namespace everyport::ui
