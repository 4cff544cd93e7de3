#include "ui/xmpp/xeptitles.h"

#include <algorithm>
#include <iterator>

namespace everyport::ui {
namespace {

struct Title {
    const char* xep;
    const char* words;
};

// As at xmpp.org/extensions: names, which are looked up by these words, and so not translated.
constexpr Title titles[] = {
    {"RFC 6121", "XMPP: Instant Messaging and Presence"},
    {"XEP-0004", "Data Forms"},
    {"XEP-0012", "Last Activity"},
    {"XEP-0013", "Flexible Offline Message Retrieval"},
    {"XEP-0016", "Privacy Lists"},
    {"XEP-0030", "Service Discovery"},
    {"XEP-0033", "Extended Stanza Addressing"},
    {"XEP-0045", "Multi-User Chat"},
    {"XEP-0047", "In-Band Bytestreams"},
    {"XEP-0048", "Bookmarks"},
    {"XEP-0049", "Private XML Storage"},
    {"XEP-0050", "Ad-Hoc Commands"},
    {"XEP-0054", "vcard-temp"},
    {"XEP-0055", "Jabber Search"},
    {"XEP-0059", "Result Set Management"},
    {"XEP-0060", "Publish-Subscribe"},
    {"XEP-0065", "SOCKS5 Bytestreams"},
    {"XEP-0066", "Out of Band Data"},
    {"XEP-0071", "XHTML-IM"},
    {"XEP-0077", "In-Band Registration"},
    {"XEP-0078", "Non-SASL Authentication"},
    {"XEP-0079", "Advanced Message Processing"},
    {"XEP-0080", "User Location"},
    {"XEP-0084", "User Avatar"},
    {"XEP-0085", "Chat State Notifications"},
    {"XEP-0090", "Legacy Entity Time"},
    {"XEP-0092", "Software Version"},
    {"XEP-0095", "Stream Initiation"},
    {"XEP-0100", "Gateway Interaction"},
    {"XEP-0107", "User Mood"},
    {"XEP-0108", "User Activity"},
    {"XEP-0115", "Entity Capabilities"},
    {"XEP-0118", "User Tune"},
    {"XEP-0131", "Stanza Headers and Internet Metadata"},
    {"XEP-0133", "Service Administration"},
    {"XEP-0138", "Stream Compression"},
    {"XEP-0144", "Roster Item Exchange"},
    {"XEP-0153", "vCard-Based Avatars"},
    {"XEP-0158", "CAPTCHA Forms"},
    {"XEP-0160", "Best Practices for Handling Offline Messages"},
    {"XEP-0163", "Personal Eventing Protocol"},
    {"XEP-0166", "Jingle"},
    {"XEP-0167", "Jingle RTP Sessions"},
    {"XEP-0172", "User Nickname"},
    {"XEP-0176", "Jingle ICE-UDP Transport Method"},
    {"XEP-0177", "Jingle Raw UDP Transport Method"},
    {"XEP-0184", "Message Delivery Receipts"},
    {"XEP-0191", "Blocking Command"},
    {"XEP-0198", "Stream Management"},
    {"XEP-0199", "XMPP Ping"},
    {"XEP-0202", "Entity Time"},
    {"XEP-0203", "Delayed Delivery"},
    {"XEP-0215", "External Service Discovery"},
    {"XEP-0224", "Attention"},
    {"XEP-0231", "Bits of Binary"},
    {"XEP-0234", "Jingle File Transfer"},
    {"XEP-0249", "Direct MUC Invitations"},
    {"XEP-0251", "Jingle Session Transfer"},
    {"XEP-0260", "Jingle SOCKS5 Bytestreams Transport Method"},
    {"XEP-0261", "Jingle In-Band Bytestreams Transport Method"},
    {"XEP-0262", "Use of ZRTP in Jingle RTP Sessions"},
    {"XEP-0280", "Message Carbons"},
    {"XEP-0292", "vCard4 Over XMPP"},
    {"XEP-0293", "Jingle RTP Feedback Negotiation"},
    {"XEP-0294", "Jingle RTP Header Extensions Negotiation"},
    {"XEP-0297", "Stanza Forwarding"},
    {"XEP-0300", "Use of Cryptographic Hash Functions in XMPP"},
    {"XEP-0308", "Last Message Correction"},
    {"XEP-0313", "Message Archive Management"},
    {"XEP-0317", "Hats"},
    {"XEP-0320", "Use of DTLS-SRTP in Jingle Sessions"},
    {"XEP-0333", "Displayed Markers"},
    {"XEP-0334", "Message Processing Hints"},
    {"XEP-0338", "Jingle Grouping Framework"},
    {"XEP-0339", "Source-Specific Media Attributes in Jingle"},
    {"XEP-0343", "Signaling WebRTC datachannels in Jingle"},
    {"XEP-0353", "Jingle Message Initiation"},
    {"XEP-0356", "Privileged Entity"},
    {"XEP-0357", "Push Notifications"},
    {"XEP-0359", "Unique and Stable Stanza IDs"},
    {"XEP-0363", "HTTP File Upload"},
    {"XEP-0369", "Mediated Information eXchange (MIX)"},
    {"XEP-0371", "Jingle ICE Transport Method"},
    {"XEP-0380", "Explicit Message Encryption"},
    {"XEP-0384", "OMEMO Encryption"},
    {"XEP-0390", "Entity Capabilities 2.0"},
    {"XEP-0391", "Jingle Encrypted Transports"},
    {"XEP-0393", "Message Styling"},
    {"XEP-0396", "Jingle Encrypted Transports - OMEMO"},
    {"XEP-0398", "User Avatar to vCard-Based Avatars Conversion"},
    {"XEP-0402", "PEP Native Bookmarks"},
    {"XEP-0403", "Mediated Information eXchange (MIX): Presence Support."},
    {"XEP-0404", "Mediated Information eXchange (MIX): JID Hidden Channels"},
    {"XEP-0405", "Mediated Information eXchange (MIX): Participant Server Requirements"},
    {"XEP-0406", "Mediated Information eXchange (MIX): MIX Administration"},
    {"XEP-0407", "Mediated Information eXchange (MIX): Miscellaneous Capabilities"},
    {"XEP-0410", "MUC Self-Ping (Schrödinger's Chat)"},
    {"XEP-0411", "Bookmarks Conversion"},
    {"XEP-0421", "Occupant identifiers for semi-anonymous MUCs"},
    {"XEP-0424", "Message Retraction"},
    {"XEP-0425", "Moderated Message Retraction"},
    {"XEP-0428", "Fallback Indication"},
    {"XEP-0433", "Extended Channel Search"},
    {"XEP-0444", "Message Reactions"},
    {"XEP-0461", "Message Replies"},
};

} // namespace

QString xepTitle(const QString& xep)
{
    const auto found = std::find_if(
        std::begin(titles), std::end(titles), [&xep](const Title& title) { return xep == QLatin1String(title.xep); });
    return found == std::end(titles) ? QString() : QString::fromUtf8(found->words);
}

} // namespace everyport::ui
