#include "app/xmppchat/client/xmppparts.h"

#include <QCoreApplication>

#include "protocols/xmpp/client/connection/namespaces.h"

namespace everyport::xmppchat {

using namespace Qt::StringLiterals;
using namespace xmpp::client;

XmppParts::XmppParts(Client& client)
    : discovery(client.add<Discovery>(xmpp::Identity{u"client"_s, u"pc"_s, u"Everyport"_s})),
      about(client.add<About>(About::Program{u"Everyport"_s, QCoreApplication::applicationVersion()})),
      roster(client.add<Roster>()),
      presences(client.add<Presences>()),
      messages(client.add<Messages>()),
      carbons(client.add<Carbons>(messages)),
      archive(client.add<Archive>(messages)),
      unconfirmed(client.add<Unconfirmed>(archive)),
      rooms(client.add<Rooms>()),
      nodes(client.add<Nodes>()),
      bookmarks(client.add<Bookmarks>(nodes)),
      faces(client.add<Avatars>(nodes)),
      upload(client.add<Upload>(discovery)),
      inBand(client.add<InBandBytes>()),
      transfers(client.add<FileTransfers>(inBand)),
      blocking(client.add<Blocking>()),
      commands(client.add<Commands>(discovery)),
      care(client.add<AccountAdministration>())
{
    // XEP-0163 §4: what we want to hear of people and of our other programs.
    for (const auto& node : {ns::avatarMetadata, ns::nick, ns::bookmarks})
        discovery.addFeature(node + u"+notify"_s);
}

} // namespace everyport::xmppchat
