#include "protocols/xmpp/server/sessions/serverextension.h"

namespace everyport::xmpp {

namespace {

Task<Result<Done>> done()
{
    return Task<Result<Done>>(Result<Done>(Done{}));
}

} // namespace

QStringList ServerExtension::namespaces(Place) const
{
    return {};
}

Task<Answer> ServerExtension::answer(Stanza, Place)
{
    return Task<Answer>(Answer(StanzaError(Condition::ServiceUnavailable)));
}

Task<Result<Done>> ServerExtension::open()
{
    return done();
}

QList<xml::Element> ServerExtension::streamFeatures(const StreamState&) const
{
    return {};
}

std::optional<Task<Answer>> ServerExtension::answerBeforeLogin(const Stanza&, const StreamState&)
{
    return std::nullopt;
}

QList<xml::Element> ServerExtension::loginFeatures(const LoginState&) const
{
    return {};
}

std::unique_ptr<LoginPart> ServerExtension::startLogin(const xml::Element&, const LoginState&)
{
    return nullptr;
}

std::optional<SessionStart> ServerExtension::startSession(const SessionRequest&)
{
    return std::nullopt;
}

bool ServerExtension::makeRoom(const QString&)
{
    return false;
}

void ServerExtension::sessionStarted(Session&, bool) {}

QStringList ServerExtension::inlineFeatures() const
{
    return {};
}

void ServerExtension::bound(Session&, const xml::Element&, xml::Element&) {}

bool ServerExtension::elementReceived(Session&, const xml::Element&)
{
    return false;
}

std::optional<StanzaError> ServerExtension::refusal(const Session&, const Stanza&) const
{
    return std::nullopt;
}

std::optional<StanzaError> ServerExtension::requestRefusal(const Stanza&) const
{
    return std::nullopt;
}

bool ServerExtension::keepsAway(const QString&, const Jid&) const
{
    return false;
}

void ServerExtension::dressPresence(Stanza&) const {}

bool ServerExtension::followsPresence() const
{
    return false;
}

void ServerExtension::presenceSeen(const Stanza&) {}

void ServerExtension::lastLeft(const QString&, const QString&) {}

void ServerExtension::startedTaking(Session&) {}

void ServerExtension::sent(Session&, Stanza&) {}

void ServerExtension::incoming(Stanza&) {}

bool ServerExtension::isReadyFor(const QString&) const
{
    return true;
}

Task<std::shared_ptr<const void>> ServerExtension::prepare(QString)
{
    return Task<std::shared_ptr<const void>>(std::shared_ptr<const void>());
}

void ServerExtension::accepted(Stanza&) {}

void ServerExtension::delivered(const Stanza&, const QList<Session*>&, const Receipt&) {}

bool ServerExtension::isSettled() const
{
    return true;
}

Task<Result<Done>> ServerExtension::settled()
{
    return done();
}

bool ServerExtension::answered(const Stanza&)
{
    return false;
}

bool ServerExtension::keeps(Session&)
{
    return false;
}

bool ServerExtension::mayReturn(const Session&) const
{
    return false;
}

void ServerExtension::ending(Session&) {}

void ServerExtension::ended(const Jid&) {}

void ServerExtension::accountGone(const QString&) {}

Task<Result<Done>> ServerExtension::accountLeaves(QString)
{
    return done();
}

} // namespace everyport::xmpp
