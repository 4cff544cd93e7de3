#include "protocols/ssh/server.h"

#include <libssh/libssh.h>
#include <libssh/server.h>

#include "netcore/base/filedescriptor.h"
#include "protocols/ssh/connection.h"
#include "protocols/ssh/link.h"

namespace everyport::ssh {

namespace {

Error libraryRefused(ssh_bind bind)
{
    return Error::local(Reason::BadValue,
        QStringLiteral("The SSH library refused a setting: %1").arg(QString::fromUtf8(ssh_get_error(bind))));
}

} // namespace

Server::Server(Reactor& reactor, std::shared_ptr<const HostKeys> keys, Authority& authority, SessionMaker& sessions,
    ServerEvents& events, ServerSettings settings)
    : m_reactor(reactor),
      m_keys(std::move(keys)),
      m_authority(authority),
      m_sessions(sessions),
      m_events(events),
      m_settings(std::move(settings)),
      m_bind(ssh_bind_new()),
      m_unproved(m_settings.limits.unproved)
{
}

Server::~Server()
{
    ssh_bind_free(m_bind);
}

Result<std::unique_ptr<Server>> Server::create(Reactor& reactor, std::shared_ptr<const HostKeys> keys,
    Authority& authority, SessionMaker& sessions, ServerEvents& events, ServerSettings settings)
{
    ignoreBrokenPipes(); // the library writes to its sockets without MSG_NOSIGNAL
    std::unique_ptr<Server> made(
        new Server(reactor, std::move(keys), authority, sessions, events, std::move(settings)));
    if (auto prepared = made->prepare(); !prepared)
        return prepared.error();
    return made;
}

Result<Done> Server::prepare()
{
    const bool readsFiles = false; // not the system's /etc/ssh/libssh_server_config
    const auto& names = m_settings.algorithms;
    const std::pair<ssh_bind_options_e, const void*> options[] = {
        {SSH_BIND_OPTIONS_PROCESS_CONFIG, &readsFiles},
        {SSH_BIND_OPTIONS_BANNER, m_settings.software.constData()},
        {SSH_BIND_OPTIONS_KEY_EXCHANGE, names.keyExchange.constData()},
        {SSH_BIND_OPTIONS_CIPHERS_C_S, names.ciphers.constData()},
        {SSH_BIND_OPTIONS_CIPHERS_S_C, names.ciphers.constData()},
        {SSH_BIND_OPTIONS_HMAC_C_S, names.macs.constData()},
        {SSH_BIND_OPTIONS_HMAC_S_C, names.macs.constData()},
        {SSH_BIND_OPTIONS_HOSTKEY_ALGORITHMS, names.hostKeys.constData()},
        {SSH_BIND_OPTIONS_PUBKEY_ACCEPTED_KEY_TYPES, names.publicKeys.constData()},
        {SSH_BIND_OPTIONS_RSA_MIN_SIZE, &names.smallestRsa},
    };
    for (const auto& [option, value] : options) {
        if (ssh_bind_options_set(m_bind, option, value) != SSH_OK)
            return libraryRefused(m_bind);
    }
    for (auto* key : m_keys->m_private) {
        const auto type = ssh_key_type(key);
        const auto* named = type == SSH_KEYTYPE_RSA ? "rsa-sha2"
            : type == SSH_KEYTYPE_ECDSA_P256        ? "ecdsa-sha2-nistp256"
                                                    : "ssh-ed25519";
        if (!names.hostKeys.contains(named))
            continue;                  // each connection has a copy of each
        auto* copy = ssh_key_dup(key); // the library's from here on
        if (ssh_bind_options_set(m_bind, SSH_BIND_OPTIONS_IMPORT_KEY, copy) != SSH_OK) {
            ssh_key_free(copy);
            return libraryRefused(m_bind);
        }
    }
    return Done{};
}

std::unique_ptr<Protocol> Server::protocol()
{
    return std::make_unique<Connection>(*this);
}

void Server::disconnect(quint64 connection, const QString& why)
{
    // Soon: it may be asked for from inside one of its own channels.
    m_reactor.callSoon([weak = m_loggedIn.value(connection), why = why.toUtf8()] {
        if (const auto link = weak.lock())
            link->hangUp(why.constData());
    });
}

} // namespace everyport::ssh
