#include "protocols/xmpp/server/sessions/serverextensions.h"

#include <algorithm>

namespace everyport::xmpp {

void ServerExtensions::addExtension(std::unique_ptr<Extension> extension)
{
    if (auto* hooked = dynamic_cast<ServerExtension*>(extension.get()))
        m_hooked.push_back(hooked);
    Extensions::addExtension(std::move(extension));
}

void ServerExtensions::optionsChanged() const
{
    for (auto* extension : m_hooked)
        extension->optionsChanged();
}

QList<xml::Element> ServerExtensions::streamFeatures(const StreamState& state) const
{
    QList<xml::Element> all;
    for (const auto* extension : m_hooked)
        all += extension->streamFeatures(state);
    return all;
}

std::optional<Task<Answer>> ServerExtensions::answerBeforeLogin(const Stanza& request, const StreamState& state) const
{
    for (auto* extension : m_hooked) {
        if (auto answer = extension->answerBeforeLogin(request, state))
            return answer;
    }
    return std::nullopt;
}

QList<xml::Element> ServerExtensions::loginFeatures(const LoginState& state) const
{
    QList<xml::Element> all;
    for (const auto* extension : m_hooked)
        all += extension->loginFeatures(state);
    return all;
}

ServerExtensions::LoginParts ServerExtensions::startLogin(const xml::Element& request, const LoginState& state) const
{
    LoginParts parts;
    for (auto* extension : m_hooked) {
        if (auto part = extension->startLogin(request, state))
            parts.push_back(std::move(part));
    }
    return parts;
}

std::optional<SessionStart> ServerExtensions::startSession(const SessionRequest& request) const
{
    for (auto* extension : m_hooked) {
        if (auto start = extension->startSession(request))
            return start;
    }
    return std::nullopt;
}

bool ServerExtensions::makeRoom(const QString& account) const
{
    return std::any_of(m_hooked.begin(), m_hooked.end(), [&](auto* extension) { return extension->makeRoom(account); });
}

void ServerExtensions::sessionStarted(Session& session, bool isGuest) const
{
    for (auto* extension : m_hooked)
        extension->sessionStarted(session, isGuest);
}

QStringList ServerExtensions::inlineFeatures() const
{
    QStringList all;
    for (const auto* extension : m_hooked)
        all += extension->inlineFeatures();
    return all;
}

void ServerExtensions::bound(Session& session, const xml::Element& wish, xml::Element& answer) const
{
    for (auto* extension : m_hooked)
        extension->bound(session, wish, answer);
}

bool ServerExtensions::elementReceived(Session& session, const xml::Element& element) const
{
    return std::any_of(m_hooked.begin(), m_hooked.end(),
        [&](auto* extension) { return extension->elementReceived(session, element); });
}

std::optional<StanzaError> ServerExtensions::refusal(const Session& session, const Stanza& stanza) const
{
    for (const auto* extension : m_hooked) {
        if (auto refusal = extension->refusal(session, stanza))
            return refusal;
    }
    return std::nullopt;
}

std::optional<StanzaError> ServerExtensions::requestRefusal(const Stanza& request) const
{
    for (const auto* extension : m_hooked) {
        if (auto refusal = extension->requestRefusal(request))
            return refusal;
    }
    return std::nullopt;
}

bool ServerExtensions::keepAway(const QString& account, const Jid& sender) const
{
    return std::any_of(
        m_hooked.begin(), m_hooked.end(), [&](const auto* extension) { return extension->keepsAway(account, sender); });
}

void ServerExtensions::dressPresence(Stanza& presence) const
{
    for (const auto* extension : m_hooked)
        extension->dressPresence(presence);
}

bool ServerExtensions::followPresence() const
{
    return std::any_of(
        m_hooked.begin(), m_hooked.end(), [](const auto* extension) { return extension->followsPresence(); });
}

void ServerExtensions::presenceSeen(const Stanza& presence) const
{
    for (auto* extension : m_hooked)
        extension->presenceSeen(presence);
}

void ServerExtensions::lastLeft(const QString& account, const QString& status) const
{
    for (auto* extension : m_hooked)
        extension->lastLeft(account, status);
}

void ServerExtensions::startedTaking(Session& session) const
{
    for (auto* extension : m_hooked)
        extension->startedTaking(session);
}

void ServerExtensions::sent(Session& session, Stanza& own) const
{
    for (auto* extension : m_hooked)
        extension->sent(session, own);
}

void ServerExtensions::incoming(Stanza& message) const
{
    for (auto* extension : m_hooked)
        extension->incoming(message);
}

bool ServerExtensions::areReadyFor(const QString& account) const
{
    return std::all_of(
        m_hooked.begin(), m_hooked.end(), [&](const auto* extension) { return extension->isReadyFor(account); });
}

Task<ServerExtensions::Prepared> ServerExtensions::prepare(QString account)
{
    Prepared all;
    for (size_t i = 0; i < m_hooked.size(); ++i) { // further ones may be added meanwhile
        auto preparing = m_hooked[i]->prepare(account);
        auto prepared = co_await std::move(preparing);
        all.push_back(std::move(prepared));
    }
    co_return all;
}

void ServerExtensions::accepted(Stanza& message) const
{
    for (auto* extension : m_hooked)
        extension->accepted(message);
}

void ServerExtensions::delivered(const Stanza& message, const QList<Session*>& takers, const Receipt& receipt) const
{
    for (auto* extension : m_hooked)
        extension->delivered(message, takers, receipt);
}

bool ServerExtensions::areSettled() const
{
    return std::all_of(m_hooked.begin(), m_hooked.end(), [](const auto* extension) { return extension->isSettled(); });
}

bool ServerExtensions::answered(const Stanza& iq) const
{
    return std::any_of(m_hooked.begin(), m_hooked.end(), [&](auto* extension) { return extension->answered(iq); });
}

bool ServerExtensions::keep(Session& session) const
{
    return std::any_of(m_hooked.begin(), m_hooked.end(), [&](auto* extension) { return extension->keeps(session); });
}

bool ServerExtensions::mayReturn(const Session& session) const
{
    return std::any_of(
        m_hooked.begin(), m_hooked.end(), [&](const auto* extension) { return extension->mayReturn(session); });
}

void ServerExtensions::ending(Session& session) const
{
    for (auto* extension : m_hooked)
        extension->ending(session);
}

void ServerExtensions::ended(const Jid& client) const
{
    for (auto* extension : m_hooked)
        extension->ended(client);
}

void ServerExtensions::accountGone(const QString& account) const
{
    for (auto* extension : m_hooked)
        extension->accountGone(account);
}

Task<Result<Done>> ServerExtensions::open()
{
    for (size_t i = 0; i < m_hooked.size(); ++i) {
        auto opening = m_hooked[i]->open();
        const auto opened = co_await std::move(opening);
        if (!opened)
            co_return opened.error();
    }
    co_return Done{};
}

Task<Result<Done>> ServerExtensions::settled()
{
    for (size_t i = 0; i < m_hooked.size(); ++i) {
        auto settling = m_hooked[i]->settled();
        const auto settled = co_await std::move(settling);
        if (!settled)
            co_return settled.error();
    }
    co_return Done{};
}

Task<Result<Done>> ServerExtensions::accountLeaves(QString account)
{
    for (size_t i = 0; i < m_hooked.size(); ++i) {
        auto leaving = m_hooked[i]->accountLeaves(account);
        const auto left = co_await std::move(leaving);
        if (!left)
            co_return left.error();
    }
    co_return Done{};
}

} // namespace everyport::xmpp
