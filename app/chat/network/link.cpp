#include "app/chat/network/link.h"

#include "app/chat/network/account.h"

namespace everyport::chat {

using namespace Qt::StringLiterals;

bool Link::takesFiles(Conversation::Kind where) const
{
    const auto can = abilities();
    return where == Conversation::Kind::Person ? bool(can & (Ability::Files | Ability::Uploads))
                                               : where == Conversation::Kind::Room && (can & Ability::Uploads);
}

QString Link::whyNoFiles(Conversation::Kind where) const
{
    if (where == Conversation::Kind::Network)
        return u"Nobody reads this page but you: send it to a person."_s;
    if (where == Conversation::Kind::Room && (abilities() & Ability::Files))
        return u"This network takes no files into a room: send it to one person."_s;
    return u"This network takes no files: put it on the web, and send its address."_s;
}

Task<Result<Done>> Link::sendFile(qint64, OutgoingFile)
{
    return Task<Result<Done>>(
        Result<Done>(Error{Error::Kind::Unsupported, Reason::None, u"This network takes no files."_s, {}, 0}));
}

Task<Result<Done>> Link::takeFile(QString, IncomingFile)
{
    return Task<Result<Done>>(
        Result<Done>(Error{Error::Kind::Unsupported, Reason::None, u"This network brings no files."_s, {}, 0}));
}

Task<Result<qint64>> Link::takeTalk(QString, bool)
{
    return offerTalk({});
}

Task<Result<qint64>> Link::offerTalk(QString)
{
    return Task<Result<qint64>>(Result<qint64>(
        Error{Error::Kind::Unsupported, Reason::None, u"Nobody can be talked to past this network."_s, {}, 0}));
}

void Link::endOffer(const QString&, bool) {}

namespace {

template <typename T = Done>
Task<Result<T>> unsupported(const QString& why)
{
    return Task<Result<T>>(Result<T>(Error{Error::Kind::Unsupported, Reason::None, why, {}, 0}));
}

} // namespace

QString personAt(const Conversation& here, const QString& name)
{
    const auto* link = here.kind == Conversation::Kind::Room ? here.account->link() : nullptr;
    return link ? link->personOf(here.name, name) : name;
}

Task<Result<Done>> Link::addContact(QString, QString, QStringList)
{
    return unsupported(u"This network keeps no list of people."_s);
}

Task<Result<Done>> Link::removeContact(QString)
{
    return unsupported(u"This network keeps no list of people."_s);
}

Task<Result<Done>> Link::block(QString, bool)
{
    return unsupported(u"This network blocks nobody."_s);
}

Task<Result<QByteArray>> Link::picture(QString)
{
    return unsupported<QByteArray>(u"This network shows no pictures."_s);
}

} // namespace everyport::chat
